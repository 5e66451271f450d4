import type { CellRange } from '../workbook/cellAddress';
import type { FormulaFormatView } from '../xlsx/view/sheetView';

/** Rows from the first to the last, 0-based, both inclusive. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** A format on some of its rows. Its formula is relative to the first cell of its first range, which may lie further down and right now. */
export interface PlacedFormat {
  readonly format: FormulaFormatView;
  readonly ranges: readonly CellRange[];
  readonly down: number;
  readonly right: number;
}

/** How many cells the formats cover in all: the grid works each of them out, about ten thousand in a second. */
export function cellsCovered(formats: readonly FormulaFormatView[]): number {
  return formats.reduce(
    (sum, { ranges }) => sum + ranges.reduce((cells, { rowCount, columnCount }) => cells + rowCount * columnCount, 0),
    0,
  );
}

/** The formats that have cells on these rows (null: all), cut to them. */
export function formatsWithin(formats: readonly FormulaFormatView[], rows: RowSpan | null): readonly PlacedFormat[] {
  return formats.flatMap((format): PlacedFormat[] => {
    const [origin] = format.ranges;
    const ranges = rows === null ? format.ranges : format.ranges.flatMap((range) => cut(range, rows));
    const [start] = ranges;
    return origin && start
      ? [{ format, ranges, down: start.row - origin.row, right: start.column - origin.column }]
      : [];
  });
}

function cut(range: CellRange, { first, last }: RowSpan): readonly CellRange[] {
  const row = Math.max(range.row, first);
  const end = Math.min(range.row + range.rowCount - 1, last);
  return row > end ? [] : [{ ...range, row, rowCount: end - row + 1 }];
}
