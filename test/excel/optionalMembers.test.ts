import type { UnreadPart } from '../../src/workbook/sheetSnapshot';
import type { WorkbookEdit } from '../../src/workbook/workbookEdit';
import { ERROR_CODES } from '../host/errorCodes';
import { openSchedule, report, SCHEDULE, valuesOf } from './scheduleInExcel';

// Each test runs its job some thirty times.
jest.setTimeout(60_000);

/** Runs the job under every code with which Excel may refuse the member. */
async function underEveryCode(
  { host }: ReturnType<typeof openSchedule>,
  member: string,
  job: (code: string) => Promise<void>,
): Promise<void> {
  for (const code of ERROR_CODES) {
    host.failMember(member, code);
    await job(code);
  }
  host.failMember(member, null);
}

test.each<[string, UnreadPart | null]>([
  ['Range.getMergedAreasOrNullObject', 'merges'],
  ['Range.getRowProperties', 'hidden'],
  ['Range.getColumnProperties', 'hidden'],
  ['Functions.date', 'dateSystem'],
  ['Range.getCellProperties', 'fills'],
])('a refused %s costs a reading that answer alone, and it is named: %s', async (member, part) => {
  const opened = openSchedule();
  const { workbook } = opened;
  await workbook.apply([{ kind: 'writeSheet', content: report() }]);
  await workbook.list();
  const [whole, own] = await workbook.read([SCHEDULE, '大气环境科']);
  await underEveryCode(opened, member, async (code) => {
    const [schedule, ownAgain] = await workbook.read([SCHEDULE, '大气环境科']);
    const lost = part === 'fills' ? ownAgain : schedule;
    expect([code, schedule?.values, ownAgain?.values]).toEqual([code, whole?.values, own?.values]);
    expect([code, lost?.unread]).toEqual([code, part === null ? undefined : [part]]);
  });
  expect((await workbook.read([SCHEDULE]))[0]).toEqual(whole);
});

test.each(['WorkbookProtection.protected', 'WorksheetCollection.getActiveWorksheet'])(
  'a refused %s costs a listing nothing else',
  async (member) => {
    const opened = openSchedule();
    const whole = await opened.workbook.list();
    await underEveryCode(opened, member, async (code) => {
      expect([code, await opened.workbook.list()]).toEqual([code, whole]);
    });
  },
);

const renew: WorkbookEdit[] = [
  { kind: 'clearHighlights', sheet: SCHEDULE, marker: 'xuncheng:' },
  {
    kind: 'addHighlight',
    sheet: SCHEDULE,
    ranges: [{ row: 2, column: 2, rowCount: 1, columnCount: 1 }],
    formula: '=N("xuncheng:due:1")=0',
    style: { fill: '#FFC7CE' },
  },
];

test.each(['ConditionalFormat.customOrNullObject', 'ConditionalFormatCollection.getCount'])(
  'a refused %s costs no highlight, and what may be left is told',
  async (member) => {
    const opened = openSchedule();
    await underEveryCode(opened, member, async (code) => {
      opened.sheet.conditionalFormats.splice(0);
      const first = await opened.workbook.apply(renew);
      expect([code, opened.sheet.conditionalFormats.length, first.unreadableHighlights]).toEqual([code, 1, 0]);
    });
  },
);

test.each<[string, 'print' | 'freeze' | 'chart' | null]>([
  ['WorksheetFreezePanes.freezeRows', 'freeze'],
  ['PageLayout.orientation', 'print'],
  ['PageLayout.setPrintMargins', 'print'],
  ['Worksheet.horizontalPageBreaks', 'print'],
  ['ChartCollection.add', 'chart'],
  ['Worksheet.standardWidth', null],
  ['RangeFormat.columnWidth', null],
  ['Chart.name', 'chart'],
])('a refused %s costs a report nothing but %s', async (member, part) => {
  const opened = openSchedule();
  const chart = {
    name: '完成情况',
    type: 'stackedBar',
    title: '各科室完成情况',
    source: { row: 1, column: 0, rowCount: 3, columnCount: 2 },
    seriesBy: 'columns',
    seriesColors: ['#548235'],
    place: { row: 6, column: 0, rowCount: 10, columnCount: 3 },
  } as const;
  // Its widths are as they were, so none are written.
  const write: WorkbookEdit = { kind: 'writeSheet', content: report('大气环境科', { charts: [chart] }) };
  await opened.workbook.apply([write]);
  const before = valuesOf(opened.host.workbook.find('大气环境科')!);
  await underEveryCode(opened, member, async (code) => {
    const { sheetsWritten, cosmeticFailures } = await opened.workbook.apply([write]);
    expect([code, sheetsWritten, cosmeticFailures]).toEqual([
      code,
      ['大气环境科'],
      part === null ? [] : [{ sheet: '大气环境科', part }],
    ]);
    expect(valuesOf(opened.host.workbook.find('大气环境科')!)).toEqual(before);
  });
});
