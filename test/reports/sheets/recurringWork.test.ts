import { brief } from '../../../src/reports/handouts/brief';
import { calendarFile } from '../../../src/reports/handouts/calendarFile';
import { judge } from '../../../src/schedule/judge';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { buildSheet } from '../../schedule/buildSheet';
import { rowWith, textOf, writtenSheets } from '../readContent';
import { readyReports } from '../readyReports';

const SHEET = buildSheet([
  ['2026年工作安排'],
  ['时间', '工作内容', '责任单位', '负责人', '完成情况'],
  ['每月28日前', '报送监测月报', '监测科', '张三', '1-4月已报'],
  ['每季度末', '报送季报', '监测科', '张三', ''],
]);
const outcome = judge([SHEET], { ...DEFAULT_SETTINGS, reports: { by: ['section', 'month'] } }, '2026-06-15');
if (!outcome.ok) throw new Error(outcome.problem.kind);
const { judgement } = outcome;
const { edits } = readyReports(
  judgement,
  { listing: { sheets: [], stored: {}, structureProtected: false }, ownSheets: [], dateSystem: 1900 },
  { language: 'zh-CN', newGuid: () => 'g' },
);
const sheet = (name: string) => writtenSheets(edits).find((one) => one.name === name)!;

test('each time stands in its slot of the strip, and what is not judged is said', () => {
  // 下旬 of each month: done to April, missed in May, June with the quarter's end, then what is to come. 31 March is not judged.
  expect(rowWith(sheet('总览'), '下旬')?.slice(1)).toEqual([
    ...['办 1', '办 1', '办 1', '办 1', '逾 1', '当 2', '未 1', '未 1', '未 2', '未 1', '未 1', '未 2'],
  ]);
  expect(textOf(sheet('总览'))).toContain('周期性工作另有 1 次已过时限、表中未标注是否完成，不作判断，未列入上表。');
});

test('a section’s sheet says when it is due next, and a month’s sheet holds what comes round in it', () => {
  expect(rowWith(sheet('监测科'), '报送监测月报')).toContain('逾期\n下次6月28日');
  expect(rowWith(sheet('监测科'), '报送季报')).toContain('当期\n下次6月30日');
  expect(textOf(sheet('2月'))).not.toContain('报送季报');
  expect(textOf(sheet('9月'))).toContain('报送季报');
});

test('the brief tells the missed time, the next one, and what is not judged', () => {
  const text = brief(judgement, { kind: 'all' }, 'zh-CN');
  expect(text).toContain('报送监测月报（张三），应于2026年5月28日前完成，已逾期 18 天。');
  expect(text).toContain('报送监测月报（监测科，张三），2026年6月28日（休息日，前一工作日6月26日）到期。');
  expect(text).toContain('周期性工作 2 项，按下一次时限计；以前 1 次未标注是否完成，不作判断。');
});

test('the calendar file has the missed time on the day it is looked at, and a recurring event from the next time on', () => {
  const lines = calendarFile(judgement, { kind: 'all' }, 'zh-CN').split('\r\n');
  expect(lines.filter((line) => /^(?:DTSTART|RRULE)/.test(line))).toEqual([
    'DTSTART;VALUE=DATE:20260615',
    'DTSTART;VALUE=DATE:20260628',
    'RRULE:FREQ=MONTHLY;BYMONTHDAY=28;UNTIL=20261228',
    'DTSTART;VALUE=DATE:20260630',
    'RRULE:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;UNTIL=20261231',
  ]);
});
