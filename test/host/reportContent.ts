import type { CellContent, CellStyle, ChartContent, PrintSetup, SheetContent } from '../../src/workbook/sheetContent';
import type { PrintPart } from '../../src/workbook/printText';
import type { SheetTag } from '../../src/workbook/sheetSnapshot';
import type { CellFormat, CellModel } from './cellModel';
import { linkIn } from './typedValue';
import type { WorksheetModel } from './worksheetModel';

const POINTS_PER_CM = 72 / 2.54;

/** A report sheet of the host's as the data it could be written from; what such data cannot say (formulas, other charts) is refused. */
export function contentOf(sheet: WorksheetModel, tag: SheetTag): SheetContent {
  const used = sheet.usedRange(false);
  const styles: CellStyle[] = [];
  const known = new Map<string, number>();
  const styleOf = (format: Partial<CellFormat>): number => {
    const style = cellStyle(format);
    const key = JSON.stringify(style);
    if (key === '{}') return -1;
    if (!known.has(key)) known.set(key, styles.push(style) - 1);
    return known.get(key) ?? -1;
  };
  const rowCount = used ? used.row + used.rowCount : 0;
  const columnCount = used ? used.column + used.columnCount : 0;
  const rows = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column): CellContent | null => {
      const cell = sheet.cells.at(row, column);
      return cell ? cellContent(cell, styleOf(cell.format)) : null;
    }),
  );
  return {
    name: sheet.name,
    tag,
    rows,
    styles,
    merges: sheet.merges,
    frozenRows: sheet.frozen?.rows ?? 0,
    columnWidths: Array.from(
      { length: Math.max(-1, ...sheet.columnWidths.keys()) + 1 },
      (_, column) => Math.round(((sheet.columnWidth(column) / 0.75 - 5) / 7) * 100) / 100,
    ),
    rowHeights: Object.fromEntries(sheet.rowHeights),
    print: printSetup(sheet),
    charts: sheet.charts.map(chartContent),
    ...(sheet.tabColor === '' ? {} : { tabColor: sheet.tabColor }),
  };
}

function cellContent({ value, formula }: CellModel, style: number): CellContent {
  if (formula === null) return { value, style };
  const goal = /^#'((?:[^']|'')+)'!(.+)$/.exec(linkIn(formula)?.goal ?? '');
  if (!goal) throw new Error('A report sheet holds no formula but links');
  return { value, style, link: { sheet: (goal[1] ?? '').replaceAll("''", "'"), address: goal[2] ?? '' } };
}

function cellStyle({
  numberFormat,
  bold,
  italic,
  fontSize,
  fontName,
  fontColor,
  fill,
  horizontal,
  vertical,
  wrap,
  borders,
}: Partial<CellFormat>): CellStyle {
  const border = borders?.top;
  const style = {
    numberFormat,
    bold,
    italic,
    fontSize,
    fontName,
    fontColor,
    fill: fill === '' ? undefined : fill,
    wrap,
    horizontal: horizontal?.toLowerCase(),
    vertical: vertical?.toLowerCase(),
    border: border?.weight.toLowerCase(),
    borderColor: border?.color,
  };
  return Object.fromEntries(Object.entries(style).filter(([, part]) => part !== undefined));
}

/** Excel's codes read back. */
function printParts(code: string): readonly PrintPart[] {
  return code
    .split(/(&[PN&])/)
    .filter((part) => part !== '')
    .map((part): PrintPart =>
      part === '&P' ? { field: 'page' } : part === '&N' ? { field: 'pageCount' } : plain(part),
    );
}

function plain(code: string): string {
  return code.replaceAll('&&', '&');
}

function printSetup({ pageLayout: layout }: WorksheetModel): PrintSetup {
  const rows = /^\$(\d+):\$(\d+)$/.exec(layout.titleRows);
  const cm = (points: number): number => Math.round((points / POINTS_PER_CM) * 100) / 100;
  return {
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    fitToPagesWide: 1,
    titleRows: rows ? { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 } : null,
    margins: {
      top: cm(layout.topMargin),
      bottom: cm(layout.bottomMargin),
      left: cm(layout.leftMargin),
      right: cm(layout.rightMargin),
    },
    headerMargin: cm(layout.headerMargin),
    centerHeader: plain(layout.centerHeader),
    leftFooter: plain(layout.leftFooter),
    centerFooter: printParts(layout.centerFooter),
    rightFooter: plain(layout.rightFooter),
  };
}

function chartContent({
  name,
  type,
  title,
  source,
  seriesBy,
  seriesColors,
  place,
}: WorksheetModel['charts'][number]): ChartContent {
  if (type !== 'BarStacked' || !place) throw new Error(`No report draws a chart ${name} of type ${type}`);
  return {
    name,
    type: 'stackedBar',
    title,
    source,
    seriesBy: seriesBy === 'Rows' ? 'rows' : 'columns',
    seriesColors,
    place,
  };
}
