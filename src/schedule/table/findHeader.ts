import type { Steps } from '../../workbook/steps';
import { atOnce } from '../../workbook/steps';
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import type { CachedPeriods } from '../calendar/periodMemory';
import { cachedPeriods } from '../calendar/periodMemory';
import { assignRoles } from './assignRoles';
import type { ColumnMapping, ColumnRole } from './columnRole';
import { ROLES, ROLE_NAMES } from './columnRole';
import type { HeaderShape } from './headerCells';
import { headerCells, headerShapes } from './headerCells';
import { isOpenDayTitle, titleEvidence } from './headerTitles';
import { mapColumns } from './mapColumns';
import { columnsOfMatrix, findMatrix } from './headerMatrix';
import type { Matrix, MatrixColumn } from './matrix';
import { sectionsAcross, timesAcross } from './matrix';
import { rhythmColumn } from './rhythmColumn';
import { panelStarts } from './panelStarts';
import type { ScheduleDoubt } from './scheduleDoubt';
import { scheduleDoubt } from './scheduleDoubt';
import { TableWindow } from './tableWindow';
import type { WeighedColumn, WeightReason } from './weighColumns';
import { weighColumns } from './weighColumns';

/** What a column was given, and by which evidence. */
export interface HeaderColumnReading {
  readonly column: number;
  readonly role: ColumnRole | null;
  readonly reasons: readonly WeightReason[];
}

/** A table's header: what its columns hold, and where it stands (0-based, inclusive). */
export interface FoundHeader {
  readonly columns: ColumnMapping;
  /** Of a table without titles, `first` is its first row of work and `last` the row before. */
  readonly header: { readonly first: number; readonly last: number };
  /** The table's first and last column. */
  readonly span: { readonly first: number; readonly last: number };
  /** How sure the finding is, to compare candidates. */
  readonly score: number;
  /** It tells what, when and who: a schedule and nothing else. */
  readonly complete: boolean;
  /** What speaks against its being a schedule; null where nothing does. */
  readonly doubt: ScheduleDoubt | null;
  /** The texts in its rows that are no title; none where it is certainly a header. */
  readonly unknownTitles: readonly string[];
  readonly readings: readonly HeaderColumnReading[];
  /** By how much each column's role, in the order of the readings, weighs more than anything else it may hold. */
  readonly margins: () => readonly number[];
  /** Columns of which the user said what they hold. */
  readonly corrected: readonly number[];
  /** Where tables that stand side by side begin, from left to right: the titles are said again from there. One column for one table. */
  readonly panelStarts: readonly number[];
  /** Lines of work or times side by side; null where each row is one work. */
  readonly matrix: Matrix | null;
  /** Of a matrix the one line that is read here; null where the whole of the header is meant. */
  readonly line: MatrixColumn | null;
}

/** The user's word on columns of a header: what each holds, and which roles are therefore taken. */
export interface FixedColumns {
  /** By column (0-based); null is nothing of use. */
  readonly roles: ReadonlyMap<number, ColumnRole | null>;
  /** The columns of each role the user spoke of, best first. */
  readonly columns: ColumnMapping;
  /** How many of them stand under the title he said. */
  readonly titled: number;
}

/** Finds the user's word for a header's columns among all he said; null where he said nothing of it. */
export type FixColumns = (header: FoundHeader) => FixedColumns | null;

/** The user said nothing. */
export const NOTHING_SAID: FixColumns = () => null;

/** A header is looked for in so many first rows of the used range. */
const ROWS_SEARCHED = 20;
/** A schedule's header stands against one below it, such as a further table's, that does not score so many times as much. */
const CLEARLY_BETTER = 1.5;
/** A matrix says less in its titles, and the tables below it are read after it. */
const BETTER_THAN_MATRIX = 3;
/** What a header's own cell that looks like the cells below it counts against it: it is a row of the table. */
const LIKE_ITS_CELLS = 3;
/** How far a row that tells neither of work nor of when or who stands back. */
const TOO_LITTLE = 4;
/** What a row of sub-titles counts: it tells more exactly what the merged title over it says. */
const SUB_TITLES = 2;
/** What a title of which the user spoke counts for the row it stands in. */
const SAID = 4;
/** A column whose title is one of several times side by side plays no role by itself. */
const NO_ROLE = Object.fromEntries(ROLE_NAMES.map((role) => [role, -100])) as Record<ColumnRole, number>;
/** Times side by side over work or marks tell when and what, as much as usual titles do. */
const TIMES_ACROSS = 2 * (ROLES.month.weight + ROLES.content.weight);
const NOT_FIXED: FixedColumns = { roles: new Map(), columns: {}, titled: 0 };

/** The schedule's header of a sheet of which the user said nothing; null when it has none. See `HeaderSearch`. */
export function findHeader(sheet: SheetSnapshot): FoundHeader | null {
  const bestHeader = atOnce(new HeaderSearch(sheet, cachedPeriods(sheet.dateSystem)).best(NOTHING_SAID));
  return bestHeader?.doubt === null ? bestHeader : null;
}

/** A sheet searched for headers. */
export class HeaderSearch {
  private readonly window: TableWindow;

  /** Its rows are searched from this one (0-based) on; from its first where none is said. */
  constructor(
    private readonly sheet: SheetSnapshot,
    periods: CachedPeriods,
    fromRow = sheet.usedRange?.row ?? 0,
  ) {
    this.window = new TableWindow(sheet, periods, fromRow);
  }

  /**
   * The best header in the first 20 rows of the used range, a schedule's or (with a doubt) another's; null when no row can be one.
   * The user's word on its columns counts over everything else.
   */
  *best(fix: FixColumns): Steps<FoundHeader | null> {
    const used = this.sheet.usedRange;
    if (!used) return null;
    yield* this.window.look();
    let best: FoundHeader | null = null;
    for (let row = used.row; row < used.row + Math.min(ROWS_SEARCHED, used.rowCount); row += 1) {
      // Below a header, a row without usual titles is the table's own.
      if (best?.doubt === null && best.corrected.length === 0 && !this.hasUsualTitles(row)) continue;
      const candidate = this.inRow(row, fix);
      if (candidate && (!best || isBetter(candidate, best))) best = candidate;
      yield;
    }
    return best;
  }

  /** The header whose first row this is; null when the row can be none. */
  inRow(row: number, fix: FixColumns): FoundHeader | null {
    return this.shapesIn(row)
      .map((shape) => this.judge(shape, fix))
      .reduce<FoundHeader | null>((best, one) => (!best || isBetter(one, best) ? one : best), null);
  }

  /** The header in this row, of which the user says that it holds the titles, whatever it looks like. */
  said(row: number, fix: FixColumns): FoundHeader | null {
    const judgedShapes = this.shapesIn(this.firstHeaderRow(row), 1).map((shape) => this.judge(shape, fix));
    const best = judgedShapes.reduce<FoundHeader | null>(
      (before, one) => (before && before.score >= one.score ? before : one),
      null,
    );
    return best && { ...best, doubt: best.columns.content ? null : { kind: 'noContent' } };
  }

  /** The first row of the header of which this is one: titles merged over both rows begin there. */
  private firstHeaderRow(row: number): number {
    let first = row;
    for (let column = this.window.firstColumn; column <= this.window.lastColumn; column++)
      first = Math.min(first, this.window.mergeOf(row, column)?.row ?? row);
    return first;
  }

  private hasUsualTitles(row: number): boolean {
    const used = this.sheet.usedRange;
    return (
      used !== null &&
      headerCells(this.sheet, used, this.window.mergeOf, row).filter(({ title }) => titleEvidence(title).known)
        .length >= 2
    );
  }

  private shapesIn(row: number, fewestCells = 2): readonly HeaderShape[] {
    const used = this.sheet.usedRange;
    if (!used) return [];
    const columnCount = this.window.lastColumn - this.window.firstColumn + 1;
    const shapes = headerShapes(this.sheet, { ...used, columnCount }, this.window.mergeOf, row);
    return (shapes[0]?.cells.length ?? 0) < fewestCells ? [] : shapes;
  }

  private judge(titled: HeaderShape, fix: FixColumns): FoundHeader {
    const shape = this.withNeighbours(titled);
    const weighed = weighColumns(shape, this.window);
    const first = this.asHeader(shape, weighed, NOT_FIXED);
    const fixed = fix(first);
    return fixed ? this.asHeader(shape, weighed, fixed) : first;
  }

  /** The header with the columns right beside it that hold something and have no title: such as one of classes on its left. */
  private withNeighbours(shape: HeaderShape): HeaderShape {
    const rows = this.window.rowsFrom(shape.last + 1);
    const [first, last] = [shape.columns[0]?.column ?? 0, shape.columns.at(-1)?.column ?? 0];
    const beside = (column: number): HeaderShape['columns'] =>
      column >= this.window.firstColumn &&
      column <= this.window.lastColumn &&
      this.window.columnLook(column, rows).filled > 0
        ? [{ column, titles: [], place: 0, placeCount: 1 }]
        : [];
    return { ...shape, columns: [...beside(first - 1), ...shape.columns, ...beside(last + 1)] };
  }

  private asHeader(shape: HeaderShape, weighed: readonly WeighedColumn[], fixed: FixedColumns): FoundHeader {
    const taken = new Set(ROLE_NAMES.filter((role) => fixed.columns[role] !== undefined));
    const times = timesAcross(shape).filter(({ column }) => !fixed.roles.has(column));
    const sections = sectionsAcross(weighed).filter(({ column }) => !fixed.roles.has(column));
    const isCrossed = (column: number): boolean => [...times, ...sections].some((one) => one.column === column);
    const assigned = assignRoles(
      weighed.map(({ column, weights }) => ({
        weights: isCrossed(column) ? NO_ROLE : sums(weights),
        ...(fixed.roles.has(column) && { fixed: fixed.roles.get(column) ?? null }),
      })),
      taken,
    );
    const readings = weighed.map((column, index): HeaderColumnReading => {
      const role = assigned.roles[index] ?? null;
      const isFixed = fixed.roles.has(column.column);
      return { column: column.column, role, reasons: isFixed ? ['correction'] : reasonsOf(column, role) };
    });
    const plain = mapColumns(weighed, readings, fixed.columns);
    const { matrix, isUnclear } = findMatrix(weighed, { times, sections }, plain, fixed.columns);
    const columns = columnsOfMatrix(plain, matrix, (others) => rhythmColumn(this.sheet, shape.last + 1, others));
    const has = (role: ColumnRole): boolean => columns[role] !== undefined;
    const doubt = isUnclear
      ? ({ kind: 'severalContents' } as const)
      : scheduleDoubt(this.sheet, { shape, weighed, matrix }, columns, fixed.roles);
    return {
      columns,
      header: { first: shape.first, last: this.hasNoTitles(shape, weighed) ? shape.first - 1 : shape.last },
      span: spanOf(shape, readings, fixed),
      score:
        this.score(shape, weighed, columns) + fixed.titled * SAID + (times.length > 0 && matrix ? TIMES_ACROSS : 0),
      complete: has('content') && (has('month') || has('slot')) && (has('unit') || has('owner')),
      doubt: shape.cells.some(({ title }) => isOpenDayTitle(title)) ? { kind: 'openDays' } : doubt,
      readings,
      margins: assigned.margins,
      corrected: [...fixed.roles.keys()],
      panelStarts: panelStarts(shape.cells),
      matrix,
      line: null,
      unknownTitles: shape.cells.flatMap(({ title }) => (isKnownTitle(title) ? [] : [title])),
    };
  }

  /** What is said, by a usual title twice as much; less what looks like a row of the table itself. */
  private score(shape: HeaderShape, weighed: readonly WeighedColumn[], columns: ColumnMapping): number {
    const rolesWorth = (Object.keys(columns) as ColumnRole[]).reduce((sum, role) => {
      const roleColumns = weighed.filter(({ column }) => columns[role]?.includes(column));
      const best = Math.max(
        ...roleColumns.map(({ evidence }) => (evidence.known ? 2 : (evidence.roles[role] ?? 0) > 0 ? 1.2 : 0.4)),
      );
      return sum + ROLES[role].weight * best;
    }, 0);
    const alike = this.alikeCount(shape, weighed);
    const asides = shape.cells.filter(({ title }) => /[:：]./.test(title) || title.length > 40).length;
    return rolesWorth + (rowsOfTitles(shape) - 1) * SUB_TITLES - alike * LIKE_ITS_CELLS - asides;
  }

  /** A table without titles: its first row is work like those below. */
  private hasNoTitles(shape: HeaderShape, weighed: readonly WeighedColumn[]): boolean {
    const alike = this.alikeCount(shape, weighed);
    return (
      alike >= 2 && alike * 2 >= shape.cells.length && !shape.cells.some(({ title }) => titleEvidence(title).known)
    );
  }

  private alikeCount(shape: HeaderShape, weighed: readonly WeighedColumn[]): number {
    return weighed.filter((column) => this.isLikeItsCells(shape.last, column)).length;
  }

  private isLikeItsCells(row: number, { column, evidence, look }: WeighedColumn): boolean {
    if (Object.keys(evidence.roles).length > 0 || evidence.unused) return false;
    const cellLook = this.window.lookOf(row, column);
    return (['time', 'section', 'person', 'status', 'quantity', 'slotName'] as const).some(
      (name) => cellLook[name] >= 0.8 && look.shares[name] >= 0.4,
    );
  }
}

/** By what it says; an earlier schedule's goes before one further down that is not clearly better, and one that tells too little for a schedule stands back. */
function isBetter(candidate: FoundHeader, best: FoundHeader): boolean {
  const isLater = candidate.header.first > best.header.first;
  const [score, before] = [candidate, best].map((one) => one.score - (saysTooLittle(one) ? TOO_LITTLE : 0)) as [
    number,
    number,
  ];
  const clearly = best.matrix ? BETTER_THAN_MATRIX : CLEARLY_BETTER;
  return score > before * (isLater && best.doubt === null && before > 0 ? clearly : 1);
}

function saysTooLittle({ doubt }: FoundHeader): boolean {
  return doubt?.kind === 'noContent' || doubt?.kind === 'neitherWhenNorWho';
}

function rowsOfTitles({ cells }: HeaderShape): number {
  return new Set(cells.map(({ row }) => row)).size;
}

function isKnownTitle(title: string): boolean {
  const { roles, unused } = titleEvidence(title);
  return unused || Object.keys(roles).length > 0;
}

function sums(weights: WeighedColumn['weights']): Record<ColumnRole, number> {
  return Object.fromEntries(
    ROLE_NAMES.map((role) => [role, weights[role].reduce((sum, { value }) => sum + value, 0)]),
  ) as Record<ColumnRole, number>;
}

/** The three reasons that weigh most for the column's role, the weightiest first. */
function reasonsOf({ weights, evidence, look }: WeighedColumn, role: ColumnRole | null): readonly WeightReason[] {
  if (role === null) return evidence.unused ? ['unused'] : look.filled === 0 ? [] : ['guess'];
  return [...weights[role]]
    .filter(({ reason }) => reason !== 'guess')
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .slice(0, 3)
    .map(({ reason }) => reason);
}

/** The columns under titles, and those without that are of use. */
function spanOf(
  { columns }: HeaderShape,
  readings: readonly HeaderColumnReading[],
  fixed: FixedColumns,
): FoundHeader['span'] {
  const ofUse = new Set(readings.flatMap(({ column, role }) => (role === null ? [] : [column])));
  const titled = columns.filter(({ column, titles }) => titles.length > 0 || ofUse.has(column));
  const all = [...titled.map(({ column }) => column), ...fixed.roles.keys()];
  return { first: Math.min(...all), last: Math.max(...all) };
}
