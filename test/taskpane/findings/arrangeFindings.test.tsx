import type { Finding, Severity } from '../../../src/schedule/checks/finding';
import {
  ALL_FINDINGS,
  arrangeFindings,
  filterFindings,
  type FindingRow,
} from '../../../src/taskpane/findings/arrangeFindings';

let row = 0;
const finding = (rule: string, severity: Severity, zh: string, more: Partial<Finding> = {}): Finding => ({
  rule,
  severity,
  sheet: '2020年',
  cell: { row: (row += 1), column: 2 },
  message: { 'zh-CN': zh, 'en-US': zh },
  ...more,
});
const fix = { sheet: '2020年', cell: { row: 1, column: 2 }, before: '综 合科', after: '综合科' };

const spaces = [
  finding('name-white-space', 'info', '“综 合科”里有空格', { fix }),
  finding('name-white-space', 'info', '“环 评科”里有空格', { fix }),
];
const noUnit = finding('unit-missing', 'error', '没有填写责任单位');
const later = ['7月17日', '8月20日'].map((day) =>
  finding('open-day-record', 'info', `开放日期 ${day} 在截至日期之后`, { together: 'futureDate' }),
);
const unreadable = finding('open-day-record', 'warning', '开放日期“改天”看不懂');

const shown = (rows: readonly FindingRow[]) =>
  rows.map((one) => {
    if (one.kind === 'group') return `${one.severity} ${one.name} ${one.count}${one.folded ? ' ▸' : ''}`;
    return one.kind === 'fixAll' ? `修正 ${one.findings.length}` : one.finding.message['zh-CN'];
  });
const grouped = (findings: readonly Finding[], chosen: Record<string, boolean> = {}) =>
  shown(arrangeFindings(findings, 'check', { language: 'zh-CN', chosenFor: (group) => chosen[group] ?? null }));

test('findings stand under their check, the worst check first, with the repair of all that have one', () => {
  expect(grouped([...spaces, noUnit])).toEqual([
    'error 责任单位空缺 1',
    '没有填写责任单位',
    'info 名称里有多余的空格 2',
    '修正 2',
    '“综 合科”里有空格',
    '“环 评科”里有空格',
  ]);
});

test('what comes from the chosen day alone is one folded line beside what must be read', () => {
  expect(grouped([...later, unreadable])).toEqual([
    'warning 开放记录、设施名录有疑问 1',
    '开放日期“改天”看不懂',
    'info 2 条开放记录在截至日期之后，暂不计入 2 ▸',
  ]);
});

test('many hints of one check are folded until they are opened, warnings are not', () => {
  const hints = Array.from({ length: 6 }, () => finding('slot-empty', 'info', '没有填写旬'));
  const warnings = Array.from({ length: 6 }, () => finding('owner-missing', 'warning', '没有填写负责人'));
  expect(grouped(hints)).toHaveLength(1);
  expect(grouped(hints, { 'check: slot-empty ': false })).toHaveLength(7);
  expect(grouped(warnings)).toHaveLength(7);
});

test('without groups they stand in the order of the sheet', () => {
  const all = [spaces[0]!, noUnit];
  expect(shown(arrangeFindings(all, 'place', { language: 'zh-CN', chosenFor: () => null }))).toEqual([
    '“综 合科”里有空格',
    '没有填写责任单位',
  ]);
});

test('two findings that read alike at one cell are told apart', () => {
  const rows = arrangeFindings([noUnit, noUnit], 'place', { language: 'zh-CN', chosenFor: () => null });
  expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
});

test('they are found by their words, their check, their cell, and pinyin initials', () => {
  const all = [...spaces, noUnit, unreadable];
  const found = (search: string) => filterFindings(all, { ...ALL_FINDINGS, search });
  expect(found('环评科')).toEqual([spaces[1]]);
  expect(found('责任单位空缺')).toEqual([noUnit]);
  expect(found('kbd')).toEqual([unreadable]);
  expect(filterFindings(all, { ...ALL_FINDINGS, severity: 'warning' })).toEqual([unreadable]);
  expect(filterFindings(all, { ...ALL_FINDINGS, rule: 'name-white-space' })).toEqual(spaces);
});
