import type { Messages } from '../../src/locales/messages';
import { MESSAGES } from '../../src/locales';
import type { PeriodReading } from '../../src/schedule/calendar/period';
import type { UnusableSchedule } from '../../src/schedule/table/unusableSchedule';
import type { WorkbookErrorCode } from '../../src/workbook/workbookError';

const zh = MESSAGES['zh-CN'];
const en = MESSAGES['en-US'];

/** Every text and maker of texts in a locale, by its path such as `actions.retry`. */
function leaves(value: unknown, path = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  return new Map(Object.entries(value).flatMap(([key, part]) => [...leaves(part, path ? `${path}.${key}` : key)]));
}

/** Holds every kind of problem, reading and error: a new one does not compile until it is here. */
const PROBLEMS: { readonly [Kind in UnusableSchedule['kind']]: Extract<UnusableSchedule, { readonly kind: Kind }> } = {
  emptySheet: { kind: 'emptySheet', sheet: '日程' },
  noHeader: { kind: 'noHeader', sheets: ['甲', '乙'], seen: [] },
  severalSchedules: {
    kind: 'severalSchedules',
    sheets: ['甲', '乙'],
    candidates: [
      { sheet: '甲', year: 2020, rowCount: 12 },
      { sheet: '乙', year: null, rowCount: 8 },
    ],
    suggestion: { kind: 'sheet', sheet: '甲' },
  },
  noRows: { kind: 'noRows', sheet: '日程', header: { row: 1, column: 2 } },
  sideBySide: { kind: 'sideBySide', sheet: '日程' },
  sheetMissing: { kind: 'sheetMissing', sheet: '日程' },
};
const READINGS: { readonly [Kind in PeriodReading['kind']]: Extract<PeriodReading, { readonly kind: Kind }> } = {
  period: {
    kind: 'period',
    text: '6月上旬',
    period: { start: '2020-06-01', end: '2020-06-10' },
    month: 6,
    slot: 'first',
  },
  open: { kind: 'open', text: '每月' },
  unreadable: { kind: 'unreadable', text: '忙完再说' },
  missing: { kind: 'missing' },
};
const CODES: Record<WorkbookErrorCode, true> = {
  notXlsx: true,
  overLimit: true,
  encrypted: true,
  sheetMissing: true,
  nameTaken: true,
  cellChanged: true,
  textChanged: true,
  formulaCell: true,
  lastSheet: true,
  sheetProtected: true,
  sheetHidden: true,
  viewOnly: true,
  structureProtected: true,
  cellEditMode: true,
  inactiveWorkbook: true,
  newerText: true,
  chartSheet: true,
  tooLarge: true,
  unsupported: true,
  hostBusy: true,
  unknown: true,
};
const codes = Object.keys(CODES) as WorkbookErrorCode[];
const languages: [string, Messages][] = [
  ['zh-CN', zh],
  ['en-US', en],
];

test('both languages have the same texts, none of them empty', () => {
  const chinese = leaves(zh);
  const english = leaves(en);
  expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  for (const [path, text] of [...chinese, ...english]) expect([path, text]).not.toEqual([path, '']);
});

test('a text that is filled in takes the same number of parts in both languages', () => {
  const english = leaves(en);
  for (const [path, text] of leaves(zh)) {
    if (typeof text === 'function')
      expect([path, (english.get(path) as () => string).length]).toEqual([path, text.length]);
  }
});

test.each(languages)('%s: what is filled in is to be seen', (_, messages) => {
  expect(messages.obsolete.title('法规科')).toContain('法规科');
  expect(messages.obsolete.notes(3)).toContain('3');
  expect(messages.completion(12, 38, 32)).toMatch(/12.*38.*32/);
  expect(messages.findingsLine(1, 22, 333)).toMatch(/1.*22.*333/);
  expect(messages.releasesLine(3, 4, 2)).toMatch(/3.*4.*2/);
  expect(messages.fixIntro('D12')).toContain('D12');
});

test.each(languages)(
  '%s: every error says what happened and what to do, and leaves nothing unfilled',
  (_, messages) => {
    for (const code of codes) {
      for (const detail of [
        { sheet: '日程', cell: 'D12', progress: { written: [{ kind: 'report', name: '总览' }], unknown: [] } } as const,
        {},
      ]) {
        const { title, advice } = messages.error(code, detail);
        expect(title.length).toBeGreaterThan(0);
        expect(advice.length).toBeGreaterThan(0);
        expect(`${title}${advice}`).not.toMatch(/undefined|null|\$\{/);
      }
    }
  },
);

test.each(languages)('%s: a failure half-way names what was written and, apart from it, what may be', (_, messages) => {
  const progress = {
    written: [{ kind: 'report', name: '总览' }],
    unknown: [
      { kind: 'report', name: '法规科' },
      { kind: 'cell', sheet: '日程', cell: { row: 2, column: 4 } },
    ],
  } as const;
  expect(messages.error('hostBusy', { progress }).advice).toMatch(/总览.*(可能|Perhaps).*法规科.*日程.*E3/);
});

test.each(languages)('%s: a protected sheet and a changed cell are named', (_, messages) => {
  expect(messages.error('sheetProtected', { sheet: '日程' }).title).toContain('日程');
  expect(messages.error('cellChanged', { sheet: '日程', cell: 'D12' }).title).toContain('D12');
});

test('whatever makes a schedule unusable, it is said that reading changes nothing', () => {
  for (const problem of Object.values(PROBLEMS)) {
    expect(zh.unusable(problem).advice).toContain('读取不会改动任何内容');
    expect(en.unusable(problem).advice).toContain('Reading changes nothing');
  }
});

test('a reading quotes the cell and gives the days, saying nothing twice', () => {
  expect(zh.reading(READINGS.period)).toBe('时间“6月上旬”，即 2020年6月1日至10日');
  expect(zh.reading({ ...READINGS.period, text: '5-6月', period: { start: '2020-05-01', end: '2020-06-30' } })).toBe(
    '时间“5-6月”，即 2020年5月1日至6月30日',
  );
  expect(
    zh.reading({ ...READINGS.period, text: '12月下旬至1月上旬', period: { start: '2020-12-21', end: '2021-01-10' } }),
  ).toBe('时间“12月下旬至1月上旬”，即 2020年12月21日至2021年1月10日');
  expect(zh.reading({ ...READINGS.period, text: '6月5日', period: { start: '2020-06-05', end: '2020-06-05' } })).toBe(
    '时间“6月5日”，即 2020年6月5日',
  );
  for (const [, messages] of languages) {
    for (const reading of Object.values(READINGS))
      if (reading.kind !== 'missing') expect(messages.reading(reading)).toContain(reading.text);
    expect(messages.reading(READINGS.missing)).not.toBe('');
  }
});

test('a date in Chinese has no leading zeros', () => {
  expect(zh.date('2020-06-05')).toBe('2020年6月5日');
});

test('one and many are told apart in English', () => {
  expect(en.hiddenRows(1)).toBe('1 entry stands in hidden or filtered rows and is counted too.');
  expect(en.hiddenRows(2)).toBe('2 entries stand in hidden or filtered rows and are counted too.');
});
