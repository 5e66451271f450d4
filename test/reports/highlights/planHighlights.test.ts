import { planClearSheets, planHighlights } from '../../../src/reports/highlights/planHighlights';
import type { Entry } from '../../../src/schedule/entries/entry';
import { rangeAddress } from '../../../src/workbook/cellAddress';
import type { WorkbookEdit } from '../../../src/workbook/workbookEdit';
import { judge } from '../../../src/schedule/judge';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { buildSheet } from '../../schedule/buildSheet';
import { SHEET, buildEntries, buildEntry, time } from '../../schedule/buildEntries';
import { buildJudgement, seedEntries } from '../buildJudgement';

/** All that is used of Excel's functions; each is in every Excel, and none is refused in a conditional format. */
const FUNCTIONS = [
  ...['AND', 'TODAY', 'DATE', 'ISERROR', 'FIND', 'SUBSTITUTE', 'CLEAN'],
  ...['SUMPRODUCT', 'ISNUMBER', 'TRIM', 'MID', 'MOD', 'COLUMN'],
];

type Highlight = Extract<WorkbookEdit, { kind: 'addHighlight' }>;

const TODAY = '2020-06-15';

function highlights(
  entries: readonly Entry[],
  marker: 'overdue' | 'due',
  asOf = TODAY,
  leadDays = 10,
): readonly Highlight[] {
  const edits = planHighlights(buildJudgement(entries, { asOf, leadDays }), { today: TODAY });
  return edits.filter(
    (edit): edit is Highlight => edit.kind === 'addHighlight' && edit.formula.includes(`N("xuncheng:${marker}:1")=0`),
  );
}

const addresses = (highlight: Highlight | undefined) => highlight?.ranges.map(rangeAddress);

/** A row of two items, as written in one content cell. */
function twoItems(first: string, second: string, done: readonly [boolean, boolean]): readonly Entry[] {
  return [first, second].map((text, item) => ({
    ...buildEntry({ row: 3, item, content: text, time: time(4, 'last'), done: done[item] ?? false }),
    itemCount: 2,
    contentAsWritten: text,
  }));
}

const withStatusColumn = (entry: Entry, text: string): Entry => ({
  ...entry,
  marks: { ...entry.marks, text },
  cells: { ...entry.cells, status: { sheet: SHEET, row: entry.row, column: 5 } },
});

describe('planHighlights', () => {
  it('clears our old highlights first, and no others', () => {
    expect(planHighlights(buildJudgement(seedEntries()), { today: TODAY })[0]).toEqual({
      kind: 'clearHighlights',
      sheet: '2020年日程',
      marker: 'xuncheng:',
    });
    expect(planClearSheets(['日程'])).toEqual([{ kind: 'clearHighlights', sheet: '日程', marker: 'xuncheng:' }]);
  });

  it('has one overdue rule a deadline: the seed names 30 of them', () => {
    expect(highlights(seedEntries(), 'overdue')).toHaveLength(30);
  });

  it('joins the rows that share a deadline, and covers the content column to the last', () => {
    const entries = buildEntries({ time: time(1) }, { time: time(1) }, { time: time(2) }, { time: time(1) });
    expect(addresses(highlights(entries, 'overdue')[0])).toEqual(['C3:E4', 'C6:E6']);
  });

  it('splits a rule whose rows lie in hundreds of places, each part relative to its own first row', () => {
    const entries = buildEntries(...Array.from({ length: 500 }, (_, index) => ({ time: time(1 + (index % 2)) })));
    const parts = highlights(entries, 'overdue').filter(({ formula }) => formula.includes('DATE(2020,1,31)'));
    expect(parts.map(({ ranges }) => ranges.length)).toEqual([200, 50]);
    expect(parts[1]?.formula).toContain(`CLEAN($C${parts[1]!.ranges[0]!.row + 1})`);
  });

  it('leaves a unit or owner column out where cells are merged over rows, so that a merged cell is not red for its first row', () => {
    const [first, second] = buildEntries({ time: time(1) }, { time: time(1) });
    const shared = { ...second!, cells: { ...second!.cells, unit: first!.cells.unit } };
    expect(addresses(highlights([first!, shared], 'overdue')[0])).toEqual(['C3:C4', 'E3:E4']);
  });

  it('looks at the clock when the as-of date is today', () => {
    const [rule] = highlights(buildEntries({ time: time(4, 'last') }), 'overdue');
    expect(rule?.formula).toContain('=AND(N("xuncheng:overdue:1")=0,TODAY()>DATE(2020,4,30),');
  });

  it('fixes another as-of date in the formula, and makes no rule that could not apply on it', () => {
    const entries = buildEntries({ time: time(4, 'last') }, { time: time(5, 'last') });
    const rules = highlights(entries, 'overdue', '2020-05-11');
    expect(rules.map(({ formula }) => formula.slice(0, 75))).toEqual([
      '=AND(N("xuncheng:overdue:1")=0,DATE(2020,5,11)>DATE(2020,4,30),SUMPRODUCT(--'.slice(0, 75),
    ]);
  });

  it('marks as due from the lead days before the period until its deadline', () => {
    const [rule] = highlights(buildEntries({ time: time(6, 'last') }), 'due', TODAY, 7);
    expect(rule?.formula).toContain('TODAY()>=DATE(2020,6,14),TODAY()<=DATE(2020,6,30),');
  });

  it('sees the mark in the row itself: the reference moves down with the rows', () => {
    const [rule] = highlights(buildEntries({ row: 12, time: time(4) }), 'overdue');
    expect(rule?.formula).toContain('CLEAN($C12)');
    expect(rule?.formula).not.toContain('$C$12');
  });

  it('goes by the new deadline of an entry that was moved', () => {
    const [rule] = highlights(buildEntries({ time: time(4), movedTo: [time(9, 'middle')] }), 'overdue');
    expect(rule?.formula).toContain('TODAY()>DATE(2020,9,20)');
  });

  it('gives no rule to an entry without a deadline', () => {
    expect(highlights(buildEntries({ time: { kind: 'open', text: '每月' } }), 'overdue')).toEqual([]);
  });

  it('gives a finished entry its rule too, for the mark may be taken away again', () => {
    const entry = { ...buildEntry({ time: time(4), done: true }), contentAsWritten: '环境监察执法体制改革（已办）' };
    expect(highlights([entry], 'overdue')).toHaveLength(1);
  });

  it('makes no rule for an entry finished in words the formula does not see, rather than colour it wrongly', () => {
    const entry = { ...buildEntry({ time: time(4), done: true }), contentAsWritten: '环境监察执法体制改革，稿件见报' };
    expect(highlights([entry], 'overdue')).toEqual([]);
  });

  it('goes by the date alone where the formula would take an open entry for finished', () => {
    const entry = { ...buildEntry({ time: time(4) }), contentAsWritten: '√ 符号使用情况检查' };
    expect(highlights([entry], 'overdue')[0]?.formula).toBe('=AND(N("xuncheng:overdue:1")=0,TODAY()>DATE(2020,4,30))');
  });

  it('asks for two marks in a row of two items', () => {
    const [rule] = highlights(twoItems('六五环境日（已办）', '环境质量状况', [true, false]), 'overdue');
    expect(rule?.formula).toContain(',"√","¤",2)');
    expect(addresses(rule)).toEqual(['C3:E3']);
  });

  it('asks for one mark beside a status column, there or in the content', () => {
    const [rule] = highlights([withStatusColumn(buildEntry({ row: 5, time: time(4) }), '进行中')], 'overdue');
    expect(rule?.formula).toContain('"("&$F5&")"&$C5');
    expect(rule?.formula).toMatch(/=0\)$/);
  });

  it('names a status cell that is merged over rows outright', () => {
    const entry = withStatusColumn(buildEntry({ row: 6, time: time(4) }), '');
    const merged = { ...entry, cells: { ...entry.cells, status: { sheet: SHEET, row: 4, column: 5 } } };
    expect(highlights([merged], 'overdue')[0]?.formula).toContain('"("&$F$5&")"&$C6');
  });

  it('writes formulas that Excel takes in a conditional format', () => {
    for (const { formula } of [...highlights(seedEntries(), 'overdue'), ...highlights(seedEntries(), 'due')]) {
      const unquoted = formula.replace(/"[^"]*"/gu, '""');
      expect(unquoted.split('(').length).toBe(unquoted.split(')').length);
      expect(unquoted).not.toMatch(/[{}!#]/u); // no arrays, no other sheets
      expect(unquoted.match(/[A-Z]{2,}(?=\()/gu)?.filter((name) => !FUNCTIONS.includes(name))).toEqual([]);
      expect(formula.length).toBeLessThan(800);
      expect(unquoted.split('SUBSTITUTE').length).toBeLessThan(32); // Excel nests at most 64 levels
    }
  });

  it('keeps the formulas of rows with one item short and shallow', () => {
    for (const row of [5, 100_000]) {
      const [rule] = highlights([withStatusColumn(buildEntry({ row, time: time(4) }), '进行中')], 'due');
      expect(rule!.formula.length).toBeLessThan(520);
      expect(rule!.formula.split('SUBSTITUTE(').length).toBeLessThan(14);
    }
  });

  it('has a plain form of at most 255 characters for an Excel that refuses the other', () => {
    const entry = withStatusColumn(buildEntry({ row: 100_000, time: time(12, 'last') }), '进行中');
    const [rule] = highlights([entry], 'due');
    expect(rule!.plain!.formula).toMatch(/^=AND\(N\("xuncheng:due:1"\)=0,TODAY\(\)>=DATE\(/);
    expect(rule!.plain!.formula.length).toBeLessThanOrEqual(255);
    expect(rule!.plain!.ranges).toEqual(rule!.ranges);
  });

  it('leaves a row out of the plain form where that would colour it falsely', () => {
    const said = { ...buildEntry({ row: 4, time: time(4), done: true }), contentAsWritten: '普查验收（办结）' };
    const open = { ...buildEntry({ row: 3, time: time(4) }), contentAsWritten: '环境监察' };
    const [rule] = highlights([open, said], 'overdue');
    expect(addresses(rule)).toEqual(['C3:E4']);
    expect(rule!.plain!.ranges.map(({ row, rowCount }) => [row, rowCount])).toEqual([[2, 1]]);
  });

  it('has no plain form where every row would be coloured falsely', () => {
    const said = { ...buildEntry({ row: 4, time: time(4), done: true }), contentAsWritten: '普查验收（办结）' };
    expect(highlights([said], 'overdue')[0]!.plain).toBeNull();
  });
});

describe('on a sheet with tables side by side', () => {
  const outcome = judge(
    [
      buildSheet(
        [
          ['月份', '工作内容', '责任科室', '月份', '工作内容', '责任科室'],
          ['1月', '工作部署会（已办）', '综合科', '3月', '半年总结', '综合科'],
          ['2月', '企业帮扶', '环评科', '4月', '专项检查（已办）', '办公室'],
        ],
        { name: SHEET },
      ),
    ],
    DEFAULT_SETTINGS,
    '2020-06-15',
  );
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  const edits = planHighlights(outcome.judgement, { today: '2020-06-15' });
  const overdue = edits.filter(
    (edit): edit is Highlight => edit.kind === 'addHighlight' && edit.formula.includes('overdue'),
  );

  it('colours the cells of the one table whose work is overdue, and looks for its own done mark', () => {
    expect(
      overdue.map((highlight) => [
        ...(addresses(highlight) ?? []),
        /CLEAN\((\$[A-Z]+\d+)\)/.exec(highlight.formula)?.[1],
      ]),
    ).toEqual([
      ['B2:C2', '$B2'],
      ['B3:C3', '$B3'],
      ['E2:F2', '$E2'],
      ['E3:F3', '$E3'],
    ]);
  });

  it('clears the sheet once', () => {
    expect(edits.filter(({ kind }) => kind === 'clearHighlights')).toHaveLength(1);
  });
});
