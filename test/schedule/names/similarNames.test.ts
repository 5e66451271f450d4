import fc from 'fast-check';
import { editDistance, nearestName } from '../../../src/schedule/text/editDistance';
import { namesLookAlike } from '../../../src/schedule/names/similarNames';

const TITLE = '桂林市生态环境局2020年宣传素材安排';

test.each([
  ['技术中心', '技术保障中心'],
  ['生态环境监测中心', '柳州生态环境监测中心'],
  ['生态环境监测中心', '柳州市生态环境监测中心'],
  ['生态环境监测中心', '桂林生态环境监测中心'],
  ['生态环境监测中心', '市生态环境监测中心'],
  ['大气环境', '大气环境科'],
  ['综合科', '综合处'],
  ['环境监察支队', '环境监查支队'],
  ['固体废物与辐射安全监管科', '固体废物与辐射安全管理科'],
  ['生态环境技术保障中心', '生态环境技术保证中心'],
  ['综合执法大队', '综合行政执法大队'],
  ['自然资源和规划局', '自然资源与规划局'],
  ['县政府办', '县政府办公室'],
  ['環境監測站', '环境监测站'],
])('%s and %s look alike', (left, right) => {
  expect(namesLookAlike(left, right, TITLE)).toBe(true);
  expect(namesLookAlike(right, left, TITLE)).toBe(true);
});

test.each([
  ['综合科', '法规科'],
  ['水生态环境科', '土壤生态环境科'],
  ['大气环境科', '水生态环境科'],
  ['生态环境监测中心', '生态环境监测与应急科'],
  ['生态环境监测中心', '生态环境技术保障中心'],
  ['监测一科', '监测二科'],
  ['自然生态保护科', '科技与自然生态保护科'],
  ['生态环境科', '水生态环境科'],
  ['市财政局', '市民政局'],
  ['市公安局', '市公路局'],
  ['市教育局', '市体育局'],
  ['人事科', '人防科'],
  ['城东分局', '城西分局'],
  ['城中区分局', '城北区分局'],
  ['新华街道办事处', '新安街道办事处'],
  ['河口镇人民政府', '河湾镇人民政府'],
  ['执法大队', '执法支队'],
  ['高一年级组', '高二年级组'],
  ['县政府办', '县政府信息办'],
  ['县政府办公室', '县政府信息办公室'],
  ['市场监督管理局', '市场监督管理所'],
  ['市场监管科', '市场监管执法科'],
  ['县委宣传部', '县委统战部'],
])('%s and %s are two sections', (left, right) => {
  expect(namesLookAlike(left, right, TITLE)).toBe(false);
  expect(namesLookAlike(right, left, TITLE)).toBe(false);
});

describe('the edit distance', () => {
  const name = fc.string({ unit: fc.constantFrom('水', '气', '土', '科'), maxLength: 8 });

  test('is symmetric, zero for equals alone, and keeps the triangle', () => {
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(editDistance(a, b, 99)).toBe(editDistance(b, a, 99));
        expect(editDistance(a, b, 99) === 0).toBe(a === b);
        expect(editDistance(a, c, 99)).toBeLessThanOrEqual(editDistance(a, b, 99) + editDistance(b, c, 99));
      }),
    );
  });

  test('is the limit plus one also when only the last character passes the limit by more', () => {
    expect(editDistance('水气', '气土水', 1)).toBe(2);
  });

  test('stops at its limit with the limit plus one', () => {
    fc.assert(
      fc.property(name, name, fc.nat(6), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, 99), limit + 1));
      }),
    );
  });
});

test('the nearest of several names wins, the first of equals', () => {
  expect(nearestName('白沙污水厂', ['龙泉山污水处理厂', '白沙污水处理厂', '白沙垃圾厂'])).toBe('白沙污水处理厂');
  expect(nearestName('甲厂', ['乙厂', '丙厂'])).toBe('乙厂');
  expect(nearestName('博物馆', ['污水处理厂'])).toBeUndefined();
});
