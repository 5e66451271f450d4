import { isKnownClass } from '../../../src/schedule/openDays/knownFacilityClass';

test.each([
  '环境监测',
  '环境监测设施',
  '城市污水处理',
  '城市生活垃圾处理',
  '危险废物和废弃电器电子产品处理',
  '危废处置',
  '石油化工',
  '电力',
  '钢铁',
  '建材',
])('%s is one of the eight', (name) => {
  expect(isKnownClass(name)).toBe(true);
});

test.each(['城 市\n污水处理', '钢　铁'])('%j is one, however it is spaced', (name) => {
  expect(isKnownClass(name)).toBe(true);
});

test.each(['科普基地', '公园', ''])('«%s» is none', (name) => {
  expect(isKnownClass(name)).toBe(false);
});
