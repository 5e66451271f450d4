import { format as formatNumber } from 'numfmt';
import type { Element } from 'slimdom';
import { parseRangeAddress, type CellRange } from '../../workbook/cellAddress';
import type { CellValue, DateSystem, SheetListing } from '../../workbook/sheetSnapshot';
import { childElements, childNamed, isTrue } from '../package/xml';
import { cellValue, isProtected, readColumns, readMerges, type ColumnRun, type SheetContext } from '../sheet/readSheet';
import type { SheetPart } from '../sheet/sheetPart';
import type { CellLook, DifferentialLook } from '../styles/styleSheet';

/** One cell to show. Positions are 0-based. */
export interface CellView {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The value as its number format shows it. */
  readonly text: string;
  /** Index into `SheetView.looks`. */
  readonly look: number;
  readonly formula: boolean;
}

/** A conditional format with a formula, the only kind that is drawn here. */
export interface FormulaFormatView {
  readonly formula: string;
  readonly ranges: readonly CellRange[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly look: DifferentialLook;
}

/** A worksheet as a grid shows it. */
export interface SheetView {
  readonly name: string;
  readonly visibility: SheetListing['visibility'];
  readonly protected: boolean;
  readonly tabColor: string | null;
  readonly cells: readonly CellView[];
  readonly looks: readonly CellLook[];
  readonly merges: readonly CellRange[];
  readonly columns: readonly ColumnRun[];
  /** In characters of the default font. */
  readonly defaultColumnWidth: number;
  readonly rows: readonly { readonly row: number; readonly height: number | null; readonly hidden: boolean }[];
  /** In points. */
  readonly defaultRowHeight: number;
  /** How many rows and columns are frozen at the top and left. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly formulaFormats: readonly FormulaFormatView[];
  /** How many conditional formats of other kinds (data bars, icons) the file holds; they are kept but not drawn. */
  readonly otherFormats: number;
}

/** Everything a grid needs to show a worksheet. */
export function viewSheet(
  sheet: Pick<SheetListing, 'name' | 'visibility'>,
  dateSystem: DateSystem,
  part: SheetPart,
  context: SheetContext,
): SheetView {
  const root = part.frame.documentElement;
  const format = childNamed(root, 'sheetFormatPr');
  const rules = childElements(root)
    .filter((element) => element.localName === 'conditionalFormatting')
    .flatMap((element) => readRules(element, context));
  const tab = childNamed(childNamed(root, 'sheetPr'), 'tabColor')?.getAttribute('rgb');
  return {
    ...sheet,
    ...viewCells(part, context, dateSystem),
    protected: isProtected(part),
    tabColor: tab ? `#${tab.slice(-6)}` : null,
    merges: readMerges(part),
    columns: readColumns(part),
    defaultColumnWidth: Number(format?.getAttribute('defaultColWidth') ?? 8.43),
    rows: part
      .rows()
      .filter((row) => row.hidden || row.height !== null)
      .map(({ row, height, hidden }) => ({ row, height, hidden })),
    defaultRowHeight: Number(format?.getAttribute('defaultRowHeight') ?? 15),
    frozen: frozenPart(childNamed(childNamed(childNamed(root, 'sheetViews'), 'sheetView'), 'pane')),
    formulaFormats: rules.filter((rule) => rule !== null).sort((a, b) => a.priority - b.priority),
    otherFormats: rules.filter((rule) => rule === null).length,
  };
}

function frozenPart(pane: Element | null): SheetView['frozen'] {
  const frozen = pane?.getAttribute('state')?.startsWith('frozen') ?? false;
  return {
    rows: frozen ? Number(pane?.getAttribute('ySplit') ?? 0) : 0,
    columns: frozen ? Number(pane?.getAttribute('xSplit') ?? 0) : 0,
  };
}

function viewCells(part: SheetPart, context: SheetContext, dateSystem: DateSystem): Pick<SheetView, 'cells' | 'looks'> {
  const lookOf = new Map<number, number>();
  const looks: CellLook[] = [];
  const cells: CellView[] = [];
  for (const row of part.rows()) {
    for (const cell of row.cells) {
      let look = lookOf.get(cell.style);
      if (look === undefined) {
        look = looks.push(context.styles.look(cell.style)) - 1;
        lookOf.set(cell.style, look);
      }
      const value = cellValue(cell, context.strings, part.name);
      cells.push({
        row: cell.row,
        column: cell.column,
        value,
        text: shownText(value, looks[look]?.numberFormat ?? 'General', dateSystem),
        look,
        formula: cell.formula !== null,
      });
    }
  }
  return { cells, looks };
}

/** The text a cell shows. A format that cannot be read shows the plain value. */
export function shownText(value: CellValue, numberFormat: string, dateSystem: DateSystem): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  try {
    // The library counts from 1900; a 1904 serial lies 1462 days behind.
    return formatNumber(numberFormat, dateSystem === 1904 && /[ymdhs]/i.test(numberFormat) ? value + 1462 : value, {
      locale: 'zh-CN',
    });
  } catch {
    return String(value);
  }
}

function readRules(element: Element, context: SheetContext): (FormulaFormatView | null)[] {
  const ranges = (element.getAttribute('sqref') ?? '')
    .split(/\s+/)
    .flatMap((address) => parseRangeAddress(address) ?? []);
  return childElements(element)
    .filter((child) => child.localName === 'cfRule')
    .map((rule) => {
      const formula = childNamed(rule, 'formula')?.textContent;
      if (rule.getAttribute('type') !== 'expression' || !formula || ranges.length === 0) return null;
      const id = rule.getAttribute('dxfId');
      return {
        formula: `=${formula}`,
        ranges,
        priority: Number(rule.getAttribute('priority') ?? 0),
        stopIfTrue: isTrue(rule.getAttribute('stopIfTrue')),
        look: context.styles.differential(id === null ? -1 : Number(id)),
      };
    });
}
