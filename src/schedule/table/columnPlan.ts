/** How the cells of a table's rows of work are used, column by column. */
import { cellText } from '../../workbook/mergedAreas';
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { isBlank } from '../text/foldText';
import { columnHeaders } from './columnHeader';
import type { ColumnRole } from './columnRole';
import { ROLES, ROLE_NAMES } from './columnRole';
import type { FoundHeader } from './findHeader';
import { isOfMarks } from './matrix';

/**
 * `entry`: every cell is the entry's. `context`: a class of work. `spare`: where the role's better column is blank.
 * `unused`: the reader makes no use of it. `beside`: outside the table.
 */
type ColumnUse = 'entry' | 'context' | 'spare' | 'unused' | 'beside';

export interface PlannedColumn {
  readonly column: number;
  readonly use: ColumnUse;
  readonly title: string;
  /** It says when. */
  readonly isTime: boolean;
  readonly isNumber: boolean;
  /** Left of the table. */
  readonly isLeft: boolean;
}

/** Of these a second column tells nothing that could be missed. */
const HARMLESS: readonly ColumnRole[] = ['number', 'phone', 'remarks'];
const TIMES: readonly ColumnRole[] = ['start', 'month', 'slot'];
/** The better use of two that tables over the same cells make of a column comes first. */
const BEST_FIRST: readonly ColumnUse[] = ['entry', 'context', 'spare', 'unused', 'beside'];

/** The columns of the sheet in tables that share their rows: of several uses the best counts. */
export function planColumns(sheet: SheetSnapshot, headers: readonly FoundHeader[]): readonly PlannedColumn[] {
  const used = sheet.usedRange;
  if (!used) return [];
  const titleOf = headers[0] ? columnHeaders(sheet, headers[0].header) : () => '';
  const end = Math.min(...headers.map((found) => endOfTable(sheet, found)));
  return Array.from({ length: used.columnCount }, (_, index): PlannedColumn => {
    const column = used.column + index;
    const uses = headers.map((found) => useOf(column, found));
    return {
      column,
      use: column >= end ? 'beside' : (BEST_FIRST.find((use) => uses.includes(use)) ?? 'beside'),
      title: titleOf(column),
      isTime: plays(headers, TIMES, column),
      isNumber: plays(headers, ['number'], column),
      isLeft: headers.every(({ span }) => column < span.first),
    };
  });
}

/** The first column after the table: where behind a column without title and cells nothing more of an entry is read. */
function endOfTable(sheet: SheetSnapshot, { columns, header, span }: FoundHeader): number {
  const titleOf = columnHeaders(sheet, header);
  const lastRead = Math.max(
    ...ROLE_NAMES.filter((role) => !HARMLESS.includes(role)).map((role) => {
      const ofRole = columns[role] ?? [];
      return ROLES[role].read === 'first' ? (ofRole[0] ?? -1) : Math.max(-1, ...ofRole);
    }),
  );
  for (let column = lastRead + 1; column < span.last; column++)
    if (titleOf(column) === '' && isEmptyBelow(sheet, column, header.last)) return column;
  return Infinity;
}

function isEmptyBelow(sheet: SheetSnapshot, column: number, row: number): boolean {
  const used = sheet.usedRange;
  return (
    used !== null &&
    sheet.values.slice(row + 1 - used.row).every((line) => isBlank(cellText(line[column - used.column] ?? null)))
  );
}

function plays(headers: readonly FoundHeader[], roles: readonly ColumnRole[], column: number): boolean {
  return headers.some(({ columns }) => roles.some((role) => columns[role]?.includes(column)));
}

function useOf(column: number, { columns, span, matrix }: FoundHeader): ColumnUse {
  if (matrix && isOfMarks(matrix) && matrix.columns.some((one) => one.column === column)) return 'entry';
  const roles = ROLE_NAMES.filter((role) => columns[role]?.includes(column));
  if (roles.length === 0) return column >= span.first && column <= span.last ? 'unused' : 'beside';
  const isSpare = (role: ColumnRole): boolean =>
    ROLES[role].read === 'first' && columns[role]?.[0] !== column && !HARMLESS.includes(role);
  if (roles.every(isSpare)) return 'spare';
  return roles.every((role) => role === 'category') ? 'context' : 'entry';
}
