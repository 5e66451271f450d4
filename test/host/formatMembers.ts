import { formatOf, type Border, type BorderSide, type CellFormat } from './cellModel';
import {
  asColor,
  asFlag,
  asNumber,
  asText,
  hostObject,
  oneOf,
  type HostObject,
  type ObjectType,
  type Property,
} from './objectType';
import { HostError } from './protocol';
import { isUnbounded, overlap, positions, type RangeModel } from './rangeModel';
import { STANDARD_WIDTH_POINTS, type WorksheetModel } from './worksheetModel';

/** The blocks whose look a format proxy speaks of: one for a Range, several for RangeAreas. */
export type FormatTarget = readonly RangeModel[];

/** The value all cells share, or null when they differ. */
function uniform<V>(values: Iterable<V>): V | null {
  let first: { value: V } | null = null;
  for (const value of values) {
    if (!first) first = { value };
    else if (first.value !== value) return null;
  }
  return first ? first.value : null;
}

function* cellsOf(target: FormatTarget, key: keyof CellFormat): IterableIterator<unknown> {
  for (const range of target) {
    if (!isUnbounded(range)) {
      for (const { row, column } of positions(range)) yield formatOf(range.worksheet.cells.at(row, column), key);
      continue;
    }
    yield formatOf(undefined, key);
    for (const { row, column, cell } of range.worksheet.cells.entries()) {
      if (overlap(range, { row, column, rowCount: 1, columnCount: 1 })) yield formatOf(cell, key);
    }
  }
}

function setFormat(target: FormatTarget, change: Partial<CellFormat>): void {
  for (const range of target) {
    range.worksheet.requireWritable('allowFormatCells');
    for (const { row, column } of positions(range)) {
      const cell = range.worksheet.cells.open(row, column);
      cell.format = { ...cell.format, ...change };
    }
  }
}

function look<K extends keyof CellFormat>(key: K, check: (value: unknown) => CellFormat[K]): Property<FormatTarget> {
  return {
    get: (target) => uniform(cellsOf(target, key)),
    set: (target, value) => {
      setFormat(target, { [key]: check(value) });
    },
  };
}

const rangeFill: ObjectType<FormatTarget> = {
  name: 'RangeFill',
  properties: {
    // "No fill" and white read the same (github.com/OfficeDev/office-js/issues/6218).
    Color: {
      get: (target) => {
        const fill = uniform(cellsOf(target, 'fill'));
        return fill === '' ? '#FFFFFF' : (fill ?? '');
      },
      set: (target, value) => {
        setFormat(target, { fill: asColor(value) });
      },
    },
  },
  methods: {
    Clear: (target) => {
      setFormat(target, { fill: '' });
    },
  },
};

const rangeFont: ObjectType<FormatTarget> = {
  name: 'RangeFont',
  properties: {
    Name: look('fontName', asText),
    Size: look('fontSize', (value) => {
      const size = asNumber(value);
      if (size < 1 || size > 409) throw new HostError('InvalidArgument');
      return size;
    }),
    Color: look('fontColor', asColor),
    Bold: look('bold', asFlag),
    Italic: look('italic', asFlag),
    Underline: look('underline', oneOf('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant')),
  },
};

const BORDER_ITEMS = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type BorderItem = (typeof BORDER_ITEMS)[number];

/** Which sides of which cells of a block a border item means. */
function* sidesOf(
  range: RangeModel,
  item: BorderItem,
): IterableIterator<{ row: number; column: number; side: BorderSide }> {
  const lastRow = range.row + range.rowCount - 1;
  const lastColumn = range.column + range.columnCount - 1;
  for (const { row, column } of positions(range)) {
    if (item === 'EdgeTop' && row === range.row) yield { row, column, side: 'top' };
    if (item === 'EdgeBottom' && row === lastRow) yield { row, column, side: 'bottom' };
    if (item === 'EdgeLeft' && column === range.column) yield { row, column, side: 'left' };
    if (item === 'EdgeRight' && column === lastColumn) yield { row, column, side: 'right' };
    if (item === 'InsideHorizontal' && row < lastRow) yield { row, column, side: 'bottom' };
    if (item === 'InsideHorizontal' && row > range.row) yield { row, column, side: 'top' };
    if (item === 'InsideVertical' && column < lastColumn) yield { row, column, side: 'right' };
    if (item === 'InsideVertical' && column > range.column) yield { row, column, side: 'left' };
  }
}

interface BorderTarget {
  readonly target: FormatTarget;
  readonly item: BorderItem;
}

const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

function borderPart(key: keyof Border, check: (value: unknown) => string): Property<BorderTarget> {
  return {
    get: ({ target, item }) =>
      uniform(
        target.flatMap((range) =>
          [...sidesOf(range, item)].map(
            ({ row, column, side }) =>
              (formatOf(range.worksheet.cells.at(row, column), 'borders')[side] ?? NO_BORDER)[key],
          ),
        ),
      ),
    set: ({ target, item }, value) => {
      const part = check(value);
      // There is no line inside where there is no second row or column.
      if (item.startsWith('Inside') && target.every((range) => sidesOf(range, item).next().done))
        throw new HostError('InvalidArgument');
      for (const range of target) {
        range.worksheet.requireWritable('allowFormatCells');
        for (const { row, column, side } of sidesOf(range, item)) {
          const cell = range.worksheet.cells.open(row, column);
          const borders = formatOf(cell, 'borders');
          const before = borders[side] ?? NO_BORDER;
          // Naming a weight or a colour draws the line, as in Excel.
          const style = key === 'style' ? part : before.style === 'None' ? 'Continuous' : before.style;
          cell.format = { ...cell.format, borders: { ...borders, [side]: { ...before, style, [key]: part } } };
        }
      }
    },
  };
}

const rangeBorder: ObjectType<BorderTarget> = {
  name: 'RangeBorder',
  properties: {
    SideIndex: { get: ({ item }) => item },
    Style: borderPart(
      'style',
      oneOf('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'),
    ),
    Weight: borderPart('weight', oneOf('Hairline', 'Thin', 'Medium', 'Thick')),
    Color: borderPart('color', asColor),
  },
};

const rangeBorders: ObjectType<FormatTarget> = {
  name: 'RangeBorderCollection',
  items: (target) => BORDER_ITEMS.map((item) => hostObject(rangeBorder, { target, item })),
  item: (target, key) => {
    const item = BORDER_ITEMS.find((name) => name === key);
    if (!item) throw new HostError('InvalidArgument');
    return hostObject(rangeBorder, { target, item });
  },
};

function* linesOf(
  target: FormatTarget,
  of: 'row' | 'column',
): IterableIterator<{ worksheet: WorksheetModel; index: number }> {
  for (const range of target) {
    const count = of === 'row' ? range.rowCount : range.columnCount;
    for (let offset = 0; offset < Math.min(count, 20_000); offset++)
      yield { worksheet: range.worksheet, index: range[of] + offset };
  }
}

const rangeFormat: ObjectType<FormatTarget> = {
  name: 'RangeFormat',
  properties: {
    HorizontalAlignment: look(
      'horizontal',
      oneOf('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'),
    ),
    VerticalAlignment: look('vertical', oneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed')),
    WrapText: look('wrap', asFlag),
    IndentLevel: look('indent', asNumber),
    ShrinkToFit: look('shrink', asFlag),
    ColumnWidth: {
      get: (target) =>
        uniform([...linesOf(target, 'column')].map(({ worksheet, index }) => worksheet.columnWidth(index))),
      set: (target, value) => {
        const points = asNumber(value);
        if (points < 0) throw new HostError('InvalidArgument');
        for (const { worksheet, index } of linesOf(target, 'column')) {
          worksheet.requireWritable('allowFormatColumns');
          // Columns are a whole number of pixels wide, 0.75 points each.
          worksheet.columnWidths.set(index, Math.round(points / 0.75) * 0.75);
        }
      },
    },
    RowHeight: {
      get: (target) => uniform([...linesOf(target, 'row')].map(({ worksheet, index }) => worksheet.rowHeight(index))),
      set: (target, value) => {
        const points = asNumber(value);
        if (points < 0 || points > 409.5) throw new HostError('InvalidArgument');
        for (const { worksheet, index } of linesOf(target, 'row')) {
          worksheet.requireWritable('allowFormatRows');
          worksheet.rowHeights.set(index, points);
        }
      },
    },
  },
  objects: {
    Fill: (target) => hostObject(rangeFill, target),
    Font: (target) => hostObject(rangeFont, target),
    Borders: (target) => hostObject(rangeBorders, target),
  },
  methods: {
    AutofitColumns: (target) => {
      for (const { worksheet, index } of linesOf(target, 'column')) fitColumn(worksheet, index);
    },
    AutofitRows: (target) => {
      for (const { worksheet, index } of linesOf(target, 'row')) worksheet.rowHeights.delete(index);
    },
  },
};

export const formatOfAreas = (target: FormatTarget): HostObject => hostObject(rangeFormat, target);

/** The whole column counts, not the range's rows alone (github.com/OfficeDev/office-js/issues/5999). */
function fitColumn(worksheet: WorksheetModel, column: number): void {
  let longest = 0;
  for (const entry of worksheet.cells.entries()) {
    if (entry.column !== column) continue;
    const width = [...String(entry.cell.value ?? '')].reduce(
      (sum, letter) => sum + (letter.charCodeAt(0) > 0xff ? 2 : 1),
      0,
    );
    longest = Math.max(longest, width);
  }
  worksheet.columnWidths.set(column, longest === 0 ? STANDARD_WIDTH_POINTS : (longest + 1) * 5.25);
}
