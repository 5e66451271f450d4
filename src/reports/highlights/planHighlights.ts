import { groupBy } from '../../workbook/groupBy';
import type { IsoDate } from '../../schedule/calendar/isoDate';
import { addDays, dayOf, monthOf, yearOf } from '../../schedule/calendar/isoDate';
import type { Period } from '../../schedule/calendar/period';
import type { Judgement } from '../../schedule/judgement';
import type { JudgedEntry } from '../../schedule/status/judgedEntry';
import type { Schedule, ScheduleTable } from '../../schedule/entries/schedule';
import { isInTable, sheetsOfSchedule } from '../../schedule/entries/scheduleTables';
import type { CellRange } from '../../workbook/cellAddress';
import type { HighlightStyle, WorkbookEdit } from '../../workbook/workbookEdit';
import { highlightColumns, rangesOver } from './highlightRanges';
import type { DoneTest } from './finishedRow';
import { agreesPlainly, notDoneCondition, plainCondition, rowDoneTest } from './finishedRow';

/** Every highlight of ours carries this in its formula: how it is found again. */
export const HIGHLIGHT_MARKER = 'xuncheng:';

const OVERDUE: Look = { marker: `${HIGHLIGHT_MARKER}overdue:1`, style: { fill: '#FFC7CE', fontColor: '#9C0006' } };
const DUE: Look = { marker: `${HIGHLIGHT_MARKER}due:1`, style: { fill: '#FFF2CC', fontColor: '#7F6000' } };

/** Blocks of cells in one rule: Excel takes an address list of 8,192 characters at most (Microsoft, "Range return character limit"). */
const MOST_RANGES = 200;

interface Look {
  readonly marker: string;
  readonly style: HighlightStyle;
}

/** Rows that share a rule: the same days and the same way to see that they are done. */
interface RuleRows {
  readonly test: DoneTest;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly rows: number[];
  /** Those of the rows that the plain test sees as they stand. */
  readonly plainRows: Set<number>;
}

/**
 * The conditional formats that colour what is overdue (red) and what is due now or within the lead days (amber).
 * One rule a deadline and colour (several where its rows lie in hundreds of places), over the rows that share it, from the content
 * column to the last (`highlightColumns`).
 * With today as the as-of date the formulas are live (`TODAY()`); otherwise the as-of date stands in them, and rules that
 * could not apply on it are left out. Entries done already get their rule too: they turn red again when the mark is taken away.
 * Old highlights of ours are cleared first. A row is coloured when any of its entries with that deadline is not done.
 */
export function planHighlights(judgement: Judgement, options: { readonly today: IsoDate }): WorkbookEdit[] {
  return [
    ...planClearHighlights(judgement.schedule),
    ...judgement.schedule.tables.flatMap((table) => planTable(table, judgement, options.today)),
  ];
}

function planTable(table: ScheduleTable, { asOf, settings, entries: all }: Judgement, today: IsoDate): WorkbookEdit[] {
  const live = asOf === today;
  const { sheet } = table;
  const lead = settings.leadDays;
  const ofTable = all.filter(({ entry }) => isInTable(entry.cells.content, table));
  const columns = highlightColumns(
    table,
    ofTable.map(({ entry }) => entry),
  );
  const edits: WorkbookEdit[] = [];
  const now = live ? 'TODAY()' : dateFormula(asOf);

  const add = ({ marker, style }: Look, { test, rows, plainRows }: RuleRows, when: string): void => {
    const formulaWith = (condition: string | null) =>
      `=AND(N("${marker}")=0,${when}${condition === null ? '' : `,${condition}`})`;
    for (const ranges of inChunks(rangesOver(rows, columns), MOST_RANGES)) {
      const formula = formulaWith(notDoneCondition(test, ranges[0]?.row ?? 0));
      const seen = ranges.flatMap((range) => rowsWithin(range, plainRows));
      const [first] = seen;
      const plain = first ? { ranges: seen, formula: formulaWith(plainCondition(test, first.row)) } : null;
      edits.push({ kind: 'addHighlight', sheet, ranges, formula, style, plain });
    }
  };

  for (const rule of groupRows(ofTable, overdueDays)) {
    if (live || asOf > rule.end) add(OVERDUE, rule, `${now}>${dateFormula(rule.end)}`);
  }
  for (const rule of groupRows(ofTable, (judged) => dueDays(judged, lead))) {
    if (live || (asOf >= rule.start && asOf <= rule.end)) {
      add(DUE, rule, `${now}>=${dateFormula(rule.start)},${now}<=${dateFormula(rule.end)}`);
    }
  }
  return edits;
}

/** Takes every highlight of ours off the schedule's sheets; the user's own formats stay. */
export function planClearHighlights(schedule: Pick<Schedule, 'tables'>): WorkbookEdit[] {
  return planClearSheets(sheetsOfSchedule(schedule));
}

/** The same for sheets by their names, where no schedule is found any more. */
export function planClearSheets(sheets: readonly string[]): WorkbookEdit[] {
  return sheets.map((sheet) => ({ kind: 'clearHighlights', sheet, marker: HIGHLIGHT_MARKER }));
}

/** The stretches of days a rule is about; none for an entry that it is not. */
type RuleDays = (judged: JudgedEntry) => readonly Period[];

/** Red after the last day; of work that comes round again only for a time that is known to be missed. */
function overdueDays({ entry, series }: JudgedEntry): readonly Period[] {
  const end = entry.period?.end ?? series?.firstMissed?.due;
  return end === undefined ? [] : [{ start: end, end }];
}

/**
 * Amber from so many days before the first day to the last; of work that comes round again for each of its times to come, those that follow one
 * another without a day between as one stretch.
 */
function dueDays({ entry, series }: JudgedEntry, lead: number): readonly Period[] {
  if (entry.period) return [{ start: addDays(entry.period.start, -lead), end: entry.period.end }];
  const next = series?.next?.due;
  const stretches: Period[] = [];
  for (const { status, start, due } of series?.times ?? []) {
    if (next === undefined || due < next || status === 'done') continue;
    const before = stretches.at(-1);
    const from = addDays(start, -lead);
    if (before && from <= addDays(before.end, 1)) stretches.splice(-1, 1, { start: before.start, end: due });
    else stretches.push({ start: from, end: due });
  }
  return stretches;
}

/** The rows that share a rule, by its last day. */
function groupRows(entries: readonly JudgedEntry[], daysOf: RuleDays): readonly RuleRows[] {
  const byRow = groupBy(entries, ({ entry }) => entry.row);
  const rules = new Map<string, RuleRows>();
  for (const { judged, days } of inOrder(entries, daysOf)) {
    const { start, end } = days;
    const rowMates = byRow.get(judged.entry.row) ?? [];
    const sharing = rowMates.filter((mate) =>
      daysOf(mate).some((theirs) => theirs.start === start && theirs.end === end),
    );
    if (sharing[0] !== judged) continue; // the row's first entry with these days speaks for the others
    const test = rowDoneTest(sharing, rowMates);
    if (!test) continue;
    const key = JSON.stringify([start, end, test]);
    const rule = rules.get(key) ?? { test, start, end, rows: [], plainRows: new Set() };
    rule.rows.push(judged.entry.row);
    if (agreesPlainly(test, sharing, rowMates)) rule.plainRows.add(judged.entry.row);
    rules.set(key, rule);
  }
  return [...rules.values()];
}

/** Those that the rules are about, by their last day and then from top to bottom. */
function inOrder(entries: readonly JudgedEntry[], daysOf: RuleDays) {
  return entries
    .flatMap((judged) => daysOf(judged).map((days) => ({ judged, days })))
    .sort((a, b) =>
      a.days.end < b.days.end ? -1 : a.days.end > b.days.end ? 1 : a.judged.entry.row - b.judged.entry.row,
    );
}

/** The parts of the block that lie on these rows. */
function rowsWithin(range: CellRange, rows: ReadonlySet<number>): readonly CellRange[] {
  const rowsInside = Array.from({ length: range.rowCount }, (_, index) => range.row + index).filter((row) =>
    rows.has(row),
  );
  const columns = Array.from({ length: range.columnCount }, (_, index) => range.column + index);
  return rangesOver(rowsInside, columns);
}

function dateFormula(date: IsoDate): string {
  return `DATE(${yearOf(date)},${monthOf(date)},${dayOf(date)})`;
}

function inChunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
