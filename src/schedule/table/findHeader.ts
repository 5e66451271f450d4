import { groupBy } from '../../workbook/groupBy';
import type { CellRange } from '../../workbook/cellAddress';
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { valueAt } from '../../workbook/sheetSnapshot';
import { foldText } from '../text/foldText';
import { isOpenDayTitle, namesUnitAndOwner, titleMeaning } from './headerTitles';
import type { MergeLookup } from '../../workbook/mergedAreas';
import { cellText, mergeLookup } from '../../workbook/mergedAreas';
import type { ColumnMapping, ColumnRole } from './columnRole';

/** A table's header: what its columns hold, and where it stands (0-based, inclusive). */
export interface FoundHeader {
  readonly columns: ColumnMapping;
  readonly header: { readonly first: number; readonly last: number };
  /** The table's first and last titled column. */
  readonly span: { readonly first: number; readonly last: number };
  /** How sure the finding is, to compare candidates. */
  readonly score: number;
  /** It tells what, when and who: a schedule and nothing else. */
  readonly complete: boolean;
  /** The texts in its rows that are no title; none where it is certainly a header. */
  readonly unknownTitles: readonly string[];
  /** The columns and what their titles say. */
  readonly titled: readonly TitledColumn[];
  /** Columns of which the user said what they hold. */
  readonly corrected: readonly number[];
  /** Where tables that stand side by side begin, from left to right: the titles are said again from there. One column for one table. */
  readonly panelStarts: readonly number[];
}

/** A header is looked for in so many first rows of the used range. */
export const ROWS_SEARCHED = 20;
/** A complete header stands against one below it, such as a further table's, that does not score so many times as much. */
const CLEARLY_BETTER = 1.5;
/** A header is at most so many rows high, merged titles included. */
const HIGHEST_HEADER = 4;
const WEIGHT: Readonly<Record<ColumnRole, number>> = {
  content: 6,
  start: 2,
  month: 4,
  unit: 4,
  owner: 4,
  slot: 3,
  status: 2,
  supportUnit: 2,
  number: 1,
  phone: 1,
  doneOn: 1,
  stage: 1,
  remarks: 1,
};

interface HeaderCell {
  readonly column: number;
  readonly columnCount: number;
  readonly lastRow: number;
  readonly title: string;
}

/** A column with a title that has a meaning. */
export interface TitledColumn {
  readonly column: number;
  readonly role: ColumnRole;
  readonly exact: boolean;
  readonly rank: number;
  /** It stands under the second half of a title that names two things. */
  readonly shared?: true;
}

/**
 * Finds the header in the first 20 rows of the used range by its titles: one row, or two where the first has titles merged over
 * several columns. Null when no row names the work and at least when or who. Titles of a register of facilities are no schedule's.
 */
export function findHeader(sheet: SheetSnapshot): FoundHeader | null {
  const used = sheet.usedRange;
  if (!used) return null;
  const rowCount = Math.min(ROWS_SEARCHED, used.rowCount);
  const mergeOf = mergeLookup(sheet, { ...used, rowCount: Math.min(used.rowCount, rowCount + HIGHEST_HEADER) });
  let best: FoundHeader | null = null;
  for (let row = used.row; row < used.row + rowCount; row++) {
    const candidate = headerInRow(sheet, mergeOf, row);
    if (candidate && (!best || candidate.score > best.score * (best.complete ? CLEARLY_BETTER : 1))) best = candidate;
  }
  return best;
}

/** The header whose first row this is, or null. */
export function headerInRow(sheet: SheetSnapshot, mergeOf: MergeLookup, row: number): FoundHeader | null {
  const used = sheet.usedRange;
  const cells = used ? headerCells(sheet, used, mergeOf, row) : [];
  if (!used || cells.length < 2 || cells.some(({ title }) => isOpenDayTitle(title))) return null;
  const below = headerCells(sheet, used, mergeOf, row + 1);
  const candidates = [
    oneRow(sheet, row, cells),
    twoRows(row, cells, below),
    twoRows(row, cells, withSubTitles(below, headerCells(sheet, used, mergeOf, row + 2))),
  ];
  return candidates.reduce(
    (best, candidate) => ((candidate?.score ?? 0) > (best?.score ?? 0) ? candidate : best),
    null,
  );
}

/** The non-empty text cells of a row, with the columns and rows each covers. */
function headerCells(sheet: SheetSnapshot, used: CellRange, mergeOf: MergeLookup, row: number): HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (let column = used.column; column < used.column + used.columnCount; column++) {
    const value = valueAt(sheet, row, column);
    if (typeof value !== 'string' || foldText(value) === '') continue;
    const area = mergeOf(row, column);
    const lastRow = Math.min(area ? area.row + area.rowCount - 1 : row, row + HIGHEST_HEADER - 1);
    cells.push({ column, columnCount: area?.columnCount ?? 1, lastRow, title: value });
  }
  return cells;
}

function oneRow(sheet: SheetSnapshot, row: number, cells: readonly HeaderCell[]): FoundHeader | null {
  const columns = cells.flatMap((cell) => meanings(cell));
  const untitledSlot = columns.some(({ role }) => role === 'slot') ? null : slotBesideMonth(sheet, row, cells, columns);
  return asHeader(row, cells, untitledSlot ? [...columns, untitledSlot] : columns);
}

/** Sub-titles count where they stand; a title with none under it counts for itself. Null when the row below holds anything but titles, or this one none. */
function twoRows(row: number, cells: readonly HeaderCell[], below: readonly HeaderCell[]): FoundHeader | null {
  if (
    below.length === 0 ||
    !below.every(({ title }) => titleMeaning(title)) ||
    !cells.some(({ title }) => titleMeaning(title)?.exact)
  )
    return null;
  const columns = cells.flatMap((cell) => {
    const subTitles = below.filter(({ column }) => column >= cell.column && column < cell.column + cell.columnCount);
    if (subTitles.length === 0) return meanings(cell);
    return subTitles.flatMap((sub) => {
      const combined = titleMeaning(sub.title + cell.title);
      const meaning = combined?.role === 'supportUnit' ? combined : (titleMeaning(sub.title) ?? combined);
      return meaning ? [{ column: sub.column, ...meaning }] : [];
    });
  });
  const untitledAbove = below.filter(
    ({ column }) => !cells.some((cell) => column >= cell.column && column < cell.column + cell.columnCount),
  );
  return asHeader(row, [...cells, ...below], [...columns, ...untitledAbove.flatMap((cell) => meanings(cell))]);
}

/** The titles of a header's second row with those of its third in place of the ones they stand under; as they are when the third row holds anything else. */
function withSubTitles(cells: readonly HeaderCell[], below: readonly HeaderCell[]): readonly HeaderCell[] {
  const isUnder = (sub: HeaderCell, cell: HeaderCell): boolean =>
    cell.columnCount > 1 && sub.column >= cell.column && sub.column < cell.column + cell.columnCount;
  if (!below.every((sub) => titleMeaning(sub.title) && cells.some((cell) => isUnder(sub, cell)))) return cells;
  return cells.flatMap((cell) => {
    const subTitles = below.filter((sub) => isUnder(sub, cell));
    return subTitles.length === 0 ? [cell] : subTitles;
  });
}

/** What a title says of the columns it covers: merged over two, 时间 is month and slot, 责任单位及负责人 unit and owner. */
function meanings({ column, columnCount, title }: HeaderCell): TitledColumn[] {
  if (columnCount >= 2 && namesUnitAndOwner(title)) {
    return [
      { column, role: 'unit', exact: true, rank: 0 },
      { column: column + 1, role: 'owner', exact: true, rank: 0, shared: true },
    ];
  }
  const meaning = titleMeaning(title);
  if (!meaning) return [];
  const first = { column, ...meaning };
  return columnCount >= 2 && meaning.role === 'month'
    ? [first, { ...first, column: column + 1, role: 'slot', shared: true }]
    : [first];
}

/** A column without a title, right of the month, that holds nothing but slots is the slot column. */
function slotBesideMonth(
  sheet: SheetSnapshot,
  row: number,
  cells: readonly HeaderCell[],
  columns: readonly TitledColumn[],
): TitledColumn | null {
  const month = columns.find(({ role }) => role === 'month');
  if (
    !month ||
    cells.some(({ column, columnCount }) => month.column + 1 >= column && month.column + 1 < column + columnCount)
  )
    return null;
  const column = month.column + 1;
  const texts = Array.from({ length: 60 }, (_, index) =>
    foldText(cellText(valueAt(sheet, row + 1 + index, column))),
  ).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => /^[上中下]{1,3}旬?$/.test(text))
    ? { column, role: 'slot', exact: true, rank: 0 }
    : null;
}

function asHeader(row: number, cells: readonly HeaderCell[], titled: readonly TitledColumn[]): FoundHeader | null {
  const columns = mapColumns(titled);
  const has = (role: ColumnRole): boolean => columns[role] !== undefined;
  const tellsWhen = has('month') || has('slot');
  const tellsWho = has('unit') || has('owner');
  if (!has('content') || !(tellsWhen || tellsWho || has('status')) || !titled.some(({ exact }) => exact)) return null;
  const score = (Object.keys(columns) as ColumnRole[]).reduce((sum, role) => {
    const exact = titled.some((title) => title.role === role && title.exact);
    return sum + WEIGHT[role] * (exact ? 2 : 1);
  }, 0);
  return {
    columns,
    header: { first: row, last: Math.max(...cells.map(({ lastRow }) => lastRow)) },
    span: {
      first: Math.min(...cells.map(({ column }) => column)),
      last: Math.max(...cells.map((cell) => cell.column + cell.columnCount - 1)),
    },
    score,
    complete: tellsWhen && tellsWho,
    titled,
    corrected: [],
    panelStarts: panelStarts(cells),
    unknownTitles: cells.flatMap(({ title }) => (titleMeaning(title) ? [] : [title])),
  };
}

/** The first column, and those from which three texts or more, the content's title and another known one among them, are said again in the same order. */
function panelStarts(cells: readonly HeaderCell[]): readonly number[] {
  const titles = cells
    .map(({ column, title }) => ({ column, title: foldText(title), meaning: titleMeaning(title) }))
    .sort((a, b) => a.column - b.column);
  const first = titles[0]?.column ?? 0;
  const [content, ...again] = titles.filter(({ meaning }) => meaning?.role === 'content' && meaning.exact);
  if (!content) return [first];
  return [
    first,
    ...again.flatMap(({ column, title }) => {
      const offset = column - content.column;
      const repeated = titles.filter((one) =>
        titles.some((other) => other.title === one.title && other.column === one.column + offset),
      );
      const [begin] = repeated;
      return begin &&
        title === content.title &&
        repeated.length >= 3 &&
        repeated.filter(({ meaning }) => meaning?.exact).length >= 2
        ? [begin.column + offset]
        : [];
    }),
  ];
}

/** Several columns of a role: the better title first, then from the left. A second column of time, without a slot column, refines the first: 月份 with 完成时限. */
function mapColumns(titled: readonly TitledColumn[]): ColumnMapping {
  const byRole = groupBy(titled, ({ role }) => role);
  const starts = byRole.get('start');
  if (starts && !byRole.has('month')) {
    byRole.set('month', starts);
    byRole.delete('start');
  }
  const months = byRole.get('month') ?? [];
  if (months.length > 1 && !byRole.has('slot')) {
    const [first, second] = [...months].sort((a, b) => a.column - b.column);
    if (first && second) {
      byRole.set('month', [first]);
      byRole.set('slot', [second]);
    }
  }
  return Object.fromEntries(
    [...byRole].map(([role, columns]) => [
      role,
      // Stages follow one another from left to right; of other roles the best column comes first.
      [...columns]
        .sort((a, b) => (role === 'stage' ? 0 : a.rank - b.rank) || a.column - b.column)
        .map(({ column }) => column),
    ]),
  );
}
