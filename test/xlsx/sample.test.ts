import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSample } from '../../assets/sample/buildSample';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';

const folder = path.join(__dirname, '../../assets/sample');
const schedule = readFileSync(path.join(folder, 'schedule-2020.tsv'), 'utf8');

test('the sample in the repository is what its script makes', () => {
  expect(Buffer.from(buildSample(schedule)).equals(readFileSync(path.join(folder, '2020-schedule.xlsx')))).toBe(true);
});

test('the sample is laid out as the office lays it out', async () => {
  const workbook = openXlsx(buildSample(schedule));
  const [sheet] = await workbook.read(['2020年日程']);
  expect(sheet?.values[0]?.[0]).toBe('2020年向新闻媒体提供素材内容及责任分工');
  expect(sheet?.values[1]).toEqual(['时间', null, '素材内容', '责任单位（科室）', '负责人']);
  expect(sheet?.merges).toEqual(
    expect.arrayContaining([
      { row: 0, column: 0, rowCount: 1, columnCount: 5 },
      { row: 1, column: 0, rowCount: 1, columnCount: 2 },
      { row: 2, column: 0, rowCount: 3, columnCount: 1 },
    ]),
  );
  expect(
    sheet?.values
      .flat()
      .filter((value) => typeof value === 'string' && value.includes('\n') && !value.startsWith('备注')),
  ).toHaveLength(3);
  expect(sheet?.values.flat()).toContain('固体废物与辐射 安全监管科');
  expect(sheet?.values.at(-1)?.[0]).toMatch(/^备注：\n1\. /);
});

test('what is invented says that it is sample data', async () => {
  const sheets = await openXlsx(buildSample(schedule)).read(['设施名录', '设施开放记录']);
  for (const sheet of sheets) expect(sheet.values.slice(0, 2).flat().join('')).toContain('示例数据');
});
