import { HostError } from './protocol';
import { isUnbounded, localAddress, type RangeModel } from './rangeModel';

type Line = Record<string, unknown>;

/** What was asked for of each row: `rowHidden`, `rowIndex`, `address`, `format.rowHeight`. */
export function rowProperties(range: RangeModel, asked: unknown): Line[] {
  const { worksheet } = range;
  return lines(range, range.rowCount, asked, ['rowHidden', 'rowIndex', 'address'], 'rowHeight', (offset) => {
    const row = range.row + offset;
    return {
      rowHidden: worksheet.hiddenRows.has(row),
      rowIndex: row,
      address: localAddress({ ...range, row, rowCount: 1 }),
      size: worksheet.rowHeight(row),
    };
  });
}

/** What was asked for of each column: `columnHidden`, `columnIndex`, `address`, `format.columnWidth`. */
export function columnProperties(range: RangeModel, asked: unknown): Line[] {
  const { worksheet } = range;
  return lines(range, range.columnCount, asked, ['columnHidden', 'columnIndex', 'address'], 'columnWidth', (offset) => {
    const column = range.column + offset;
    return {
      columnHidden: worksheet.hiddenColumns.has(column),
      columnIndex: column,
      address: localAddress({ ...range, column, columnCount: 1 }),
      size: worksheet.columnWidth(column),
    };
  });
}

/** The fill of each cell, row by row: all that is asked of single cells here. No fill and white read the same, as elsewhere. */
export function cellProperties(
  range: RangeModel,
  asked: unknown,
): { readonly format: { readonly fill: { readonly color: string } } }[][] {
  if (isUnbounded(range)) throw new HostError('InvalidArgument');
  if (JSON.stringify(asked) !== '{"format":{"fill":{"color":true}}}')
    throw new HostError('ApiNotFound', 'No other properties of cells here');
  return Array.from({ length: range.rowCount }, (_, down) =>
    Array.from({ length: range.columnCount }, (__, right) => {
      const fill = range.worksheet.cells.at(range.row + down, range.column + right)?.format.fill ?? '';
      return { format: { fill: { color: fill === '' ? '#FFFFFF' : fill } } };
    }),
  );
}

function lines(
  range: RangeModel,
  count: number,
  asked: unknown,
  plain: readonly string[],
  size: string,
  read: (offset: number) => Line,
): Line[] {
  if (isUnbounded(range) || typeof asked !== 'object' || asked === null) throw new HostError('InvalidArgument');
  const wanted = Object.entries(asked).filter(([, want]) => want !== false);
  for (const [name, want] of wanted) {
    const known = name === 'format' ? Object.keys(want as object).every((key) => key === size) : plain.includes(name);
    if (!known) throw new HostError('ApiNotFound', `No ${name} of rows and columns here`);
  }
  return Array.from({ length: count }, (_, offset) => {
    const all = read(offset);
    return Object.fromEntries(
      wanted.map(([name]) => (name === 'format' ? [name, { [size]: all['size'] }] : [name, all[name]])),
    );
  });
}
