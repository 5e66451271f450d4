import { runRibbonCommand } from '../../../src/session/runRibbonCommand';
import { copyWorksheet } from '../../host/copyWorksheet';
import { report, SCHEDULE, valuesOf } from '../scheduleInExcel';
import { underEveryAnswer } from './underEveryAnswer';

let guids = 0;
const settings = { clock: () => '2020-02-01', newGuid: () => `guid-${(guids += 1)}`, language: 'zh-CN' as const };

underEveryAnswer(
  'reports are written, written again in place, and the sheet in front stays',
  ['freezing', 'fitToWidth', 'chartInFront', 'unknownLoad'],
  async ({ workbook, host }) => {
    for (let time = 1; time <= 2; time += 1) {
      expect(await runRibbonCommand('generateReports', workbook, settings)).toMatchObject({ kind: 'done' });
      expect(host.workbook.worksheets.map(({ name }) => name)).toEqual([
        SCHEDULE,
        '总览',
        '大气环境科',
        '水生态环境科',
        '固体废物科',
      ]);
      expect(host.workbook.active.name).toBe(SCHEDULE);
    }
  },
);

underEveryAnswer('a page width that Excel dropped is told', ['fitToWidth'], async ({ workbook, host }) => {
  const { cosmeticFailures } = await workbook.apply([{ kind: 'writeSheet', content: report() }]);
  expect(cosmeticFailures).toEqual(
    host.workbook.behaviour.fitToWidth === 'kept' ? [] : [{ sheet: '大气环境科', part: 'print' }],
  );
});

underEveryAnswer(
  'a copy that keeps the user’s edits bears its own mark',
  ['copiedProperties'],
  async ({ workbook, host }) => {
    await runRibbonCommand('generateReports', workbook, settings);
    host.workbook.find('大气环境科')!.cells.open(3, 3).value = '空气质量通报（附新数据）';
    await runRibbonCommand('generateReports', workbook, settings);
    const copy = host.workbook.find('大气环境科 (副本 02-01)')!;
    expect(copy.customProperties.get('xuncheng.role')?.value).toBe('copy');
    expect((await workbook.list()).sheets.filter(({ tag }) => tag !== null)).toHaveLength(5);
  },
);

underEveryAnswer(
  'reports that the user copied disturb nothing',
  ['copiedProperties', 'freezing'],
  async ({ workbook, host }) => {
    await runRibbonCommand('generateReports', workbook, settings);
    const reports = ['大气环境科', '水生态环境科', '固体废物科'];
    const copies = reports.map((name) => copyWorksheet(host.workbook.find(name)!, 'End', null));
    const before = copies.map(valuesOf);
    expect(await runRibbonCommand('generateReports', workbook, settings)).toMatchObject({ kind: 'done' });
    expect(host.workbook.worksheets.map(({ name }) => name)).toEqual([
      SCHEDULE,
      '总览',
      ...reports,
      ...reports.map((name) => `${name} (2)`),
    ]);
    expect(copies.map(valuesOf)).toEqual(before);
  },
);

underEveryAnswer(
  'a report whose name a chart sheet has takes another, though Excel does not list chart sheets',
  ['chartInFront'],
  async ({ workbook, host }) => {
    host.workbook.addChartSheet('大气环境科');
    expect(await runRibbonCommand('generateReports', workbook, settings)).toMatchObject({
      kind: 'done',
      notice: { renamed: [{ wanted: '大气环境科', used: '大气环境科 (2)' }] },
    });
    expect(host.workbook.worksheets.map(({ name }) => name)).toContain('大气环境科 (2)');
  },
);
