import { parseCellAddress, parseRangeAddress } from '../../src/workbook/cellAddress';
import type { CellRange } from '../../src/workbook/cellAddress';
import type { CellValue, DateSystem, SheetSnapshot, SheetTag } from '../../src/workbook/sheetSnapshot';

/** What a test says of a sheet beside its cells. Addresses and row numbers are as a person reads them: A1 style, 1-based. */
export interface SheetTraits {
  readonly name?: string;
  /** Where the first cell stands; `A1` unless said. */
  readonly at?: string;
  /** Merged areas, such as `A3:A5`. Leave the covered cells null. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** Letters, such as `C`. */
  readonly hiddenColumns?: readonly string[];
  /** Number formats by cell or range, such as `{ 'A3:A9': 'yyyy/m/d' }`. */
  readonly numberFormats?: Readonly<Record<string, string>>;
  readonly dateSystem?: DateSystem;
  readonly tag?: SheetTag;
  readonly protected?: boolean;
}

/** The snapshot of a sheet with these cells, row by row; short rows are filled with empty cells. */
export function buildSheet(rows: readonly (readonly CellValue[])[], traits: SheetTraits = {}): SheetSnapshot {
  const first = parseCellAddress(traits.at ?? 'A1')!;
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  const usedRange = rows.length > 0 && columnCount > 0 ? { ...first, rowCount: rows.length, columnCount } : null;
  const values = rows.map((row) => Array.from({ length: columnCount }, (_, column) => row[column] ?? null));
  const formats = values.map((row) => row.map(() => 'General'));
  for (const [address, format] of Object.entries(traits.numberFormats ?? {})) {
    for (const { row, column } of cellsOf(parseRangeAddress(address)!)) {
      const line = formats[row - first.row];
      if (line?.[column - first.column] !== undefined) line[column - first.column] = format;
    }
  }
  return {
    name: traits.name ?? 'Sheet1',
    tag: traits.tag ?? null,
    dateSystem: traits.dateSystem ?? 1900,
    protected: traits.protected ?? false,
    usedRange,
    values: usedRange ? values : [],
    numberFormats: usedRange ? formats : [],
    merges: (traits.merges ?? []).map((address) => parseRangeAddress(address)!),
    hiddenRows: (traits.hiddenRows ?? []).map((row) => row - 1),
    hiddenColumns: (traits.hiddenColumns ?? []).map((letters) => parseCellAddress(`${letters}1`)!.column),
    columnWidths: {},
  };
}

function* cellsOf(range: CellRange): Generator<{ row: number; column: number }> {
  for (let row = range.row; row < range.row + range.rowCount; row++) {
    for (let column = range.column; column < range.column + range.columnCount; column++) yield { row, column };
  }
}
