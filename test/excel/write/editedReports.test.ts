import { runRibbonCommand } from '../../../src/session/runRibbonCommand';
import { openSchedule, SCHEDULE, valuesOf } from '../scheduleInExcel';

let guids = 0;
const settings = { clock: () => '2020-02-01', newGuid: () => `guid-${(guids += 1)}`, language: 'zh-CN' as const };

/** Generates in Excel, through the real Office.js, types into a cell of a section's sheet and generates again. */
async function pressTwice(row: number, column: number, text: string) {
  const { workbook, host } = openSchedule();
  await runRibbonCommand('generateReports', workbook, settings);
  host.workbook.find('大气环境科')!.cells.open(row, column).value = text;
  const outcome = await runRibbonCommand('generateReports', workbook, settings);
  return { host: host.workbook, outcome, names: host.workbook.worksheets.map(({ name }) => name) };
}

test('the ribbon button, which cannot ask, keeps a copy of what the user edited and says so', async () => {
  const { host, outcome, names } = await pressTwice(3, 3, '空气质量通报（附新数据）');
  expect(names).toEqual([SCHEDULE, '总览', '大气环境科', '大气环境科 (副本 02-01)', '水生态环境科', '固体废物科']);
  expect(outcome).toMatchObject({
    kind: 'done',
    notice: { kind: 'generateReports', copies: [{ of: '大气环境科', name: '大气环境科 (副本 02-01)' }] },
  });
  const copy = host.find('大气环境科 (副本 02-01)')!;
  expect(valuesOf(copy)[3]?.[3]).toBe('空气质量通报（附新数据）');
  expect(copy.customProperties.get('xuncheng.role')?.value).toBe('copy');
  expect(valuesOf(host.find('大气环境科')!)[3]?.[3]).toBe('空气质量通报');
});

test('what Excel gives back of a report is what was written: generating again keeps no copy, and a note is no edit', async () => {
  const { names, host } = await pressTwice(3, 8, '附新数据');
  expect(names).toEqual([SCHEDULE, '总览', '大气环境科', '水生态环境科', '固体废物科']);
  expect(valuesOf(host.find('大气环境科')!)[3]?.[8]).toBe('附新数据');
});

test.each([
  ['known by the record', 'record'],
  ['known by its contents alone', 'no record'],
])('a colour on a report that lost its mark, %s, is kept on a copy too', async (_, record) => {
  const { workbook, host } = openSchedule();
  await runRibbonCommand('generateReports', workbook, settings);
  const report = host.workbook.find('大气环境科')!;
  const cell = report.cells.open(3, 3);
  cell.format = { ...cell.format, fill: '#FFFF00' };
  for (const sheet of host.workbook.worksheets) sheet.customProperties.clear();
  if (record === 'no record') host.workbook.customXmlParts.splice(0);
  const outcome = await runRibbonCommand('generateReports', workbook, settings);
  expect(outcome).toMatchObject({ kind: 'done', notice: { copies: [{ of: '大气环境科' }] } });
  expect(host.workbook.find('大气环境科 (副本 02-01)')!.cells.at(3, 3)?.format.fill).toBe('#FFFF00');
  expect(report.cells.at(3, 3)?.format.fill ?? '').not.toBe('#FFFF00');
  expect(host.workbook.worksheets).toHaveLength(6);
});

test('a row that the user coloured is an edit: its colour is on the copy, and generating again keeps no further one', async () => {
  const { workbook, host } = openSchedule();
  await runRibbonCommand('generateReports', workbook, settings);
  const cell = host.workbook.find('大气环境科')!.cells.open(3, 3);
  cell.format = { ...cell.format, fill: '#FFFF00' };
  await runRibbonCommand('generateReports', workbook, settings);
  const copy = '大气环境科 (副本 02-01)';
  const names = [SCHEDULE, '总览', '大气环境科', copy, '水生态环境科', '固体废物科'];
  expect(host.workbook.worksheets.map(({ name }) => name)).toEqual(names);
  expect(host.workbook.find(copy)!.cells.at(3, 3)?.format.fill).toBe('#FFFF00');
  expect(host.workbook.find('大气环境科')!.cells.at(3, 3)?.format.fill ?? '').not.toBe('#FFFF00');
  await runRibbonCommand('generateReports', workbook, settings);
  expect(host.workbook.worksheets.map(({ name }) => name)).toEqual(names);
});
