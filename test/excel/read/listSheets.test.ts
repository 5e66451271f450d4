import { openSchedule, report, SCHEDULE } from '../scheduleInExcel';

test('the sheets come in tab order with their visibility, the active one marked', async () => {
  const { workbook, host } = openSchedule();
  host.workbook.add('附表').visibility = 'Hidden';
  const { sheets } = await workbook.list();
  expect(sheets).toEqual([
    { name: SCHEDULE, visibility: 'visible', tag: null },
    { name: '附表', visibility: 'hidden', tag: null },
  ]);
});

test('a report sheet is listed with its tag', async () => {
  const { workbook } = openSchedule();
  const content = report();
  await workbook.apply([{ kind: 'writeSheet', content }]);
  expect((await workbook.list()).sheets[1]).toMatchObject({ name: '大气环境科', tag: content.tag });
});

test('texts kept in the file come back with the list, whatever characters they hold', async () => {
  const { workbook } = openSchedule();
  const value = '{"a":"<大气 & \\"水\\">"}\n第二行\t制表';
  await workbook.apply([
    { kind: 'store', key: 'settings', value },
    { kind: 'store', key: '列"映射', value: 'x' },
  ]);
  expect((await workbook.list()).stored).toEqual({ settings: value, '列"映射': 'x' });
});

test('a text set to null is forgotten and the others stay', async () => {
  const { workbook } = openSchedule();
  await workbook.apply([
    { kind: 'store', key: 'a', value: '1' },
    { kind: 'store', key: 'b', value: '2' },
  ]);
  await workbook.apply([{ kind: 'store', key: 'a', value: null }]);
  expect((await workbook.list()).stored).toEqual({ b: '2' });
});

test('the store is a custom XML part in our namespace, so that the file adapter reads the same', async () => {
  const { workbook, host } = openSchedule();
  await workbook.apply([{ kind: 'store', key: 'a', value: '1<2' }]);
  expect(host.workbook.customXmlParts).toMatchObject([
    { namespaceUri: 'urn:xuncheng:workbook', xml: expect.stringContaining('<item key="a">1&lt;2</item>') as string },
  ]);
});

test('parts that two people made at once are both read, and folded into one at the next write', async () => {
  const { workbook, host } = openSchedule();
  for (const [id, item] of [
    ['p1', '<item key="a">1</item>'],
    ['p2', '<item key="b">2</item>'],
  ] as const) {
    host.workbook.customXmlParts.push({
      id,
      namespaceUri: 'urn:xuncheng:workbook',
      xml: `<store xmlns="urn:xuncheng:workbook">${item}</store>`,
    });
  }
  expect((await workbook.list()).stored).toEqual({ a: '1', b: '2' });
  await workbook.apply([{ kind: 'store', key: 'c', value: '3' }]);
  expect(host.workbook.customXmlParts).toHaveLength(1);
  expect((await workbook.list()).stored).toEqual({ a: '1', b: '2', c: '3' });
});

test('a workbook whose structure is protected says so', async () => {
  const { workbook, host } = openSchedule();
  host.workbook.structureProtected = true;
  expect((await workbook.list()).structureProtected).toBe(true);
});

test('listing takes one sync', async () => {
  const { workbook, host } = openSchedule();
  for (let number = 1; number <= 40; number++) host.workbook.add(`科室${number}`);
  await workbook.list();
  expect(host.requests).toHaveLength(1);
});
