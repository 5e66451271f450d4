import type { CellRange } from './cellAddress';
import type { PrintPart } from './printText';
import type { CellValue, SheetTag } from './sheetSnapshot';

/** A border drawn on all four sides of each cell. */
type BorderWeight = 'none' | 'thin' | 'medium';

/** How a cell of a report sheet looks. What is not named keeps the workbook's default. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontName?: string;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly border?: BorderWeight;
  readonly borderColor?: string;
  /** An en-US number format. Text cells must have `@`, so that text starting with = + - @ stays text. */
  readonly numberFormat?: string;
}

/** One cell of a report sheet. Its value is never a formula: the adapters write text as text. */
export interface CellContent {
  readonly value: CellValue;
  /** Index into `SheetContent.styles`; -1 for none. */
  readonly style: number;
  /** A link to a cell of this workbook, shown as the cell's value. */
  readonly link?: { readonly sheet: string; readonly address: string; readonly tip?: string };
}

/** A4 print set-up. Margins in centimetres. Header and footer texts are plain: the adapters spell them in Excel's codes. */
export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly fitToPagesWide: 1;
  /** Rows that begin a new page, 0-based and ascending; the others break where the page is full. */
  readonly pageBreaks?: readonly number[];
  /** Rows repeated on each page, 0-based and inclusive. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** How far header and footer lie from the paper's edge, in centimetres. */
  readonly headerMargin: number;
  readonly centerHeader?: string;
  readonly leftFooter?: string;
  readonly centerFooter: readonly PrintPart[];
  readonly rightFooter?: string;
}

/** A bar chart over cells of the same sheet: one series a row or column of `source`, whose first row and column are titles. */
export interface ChartContent {
  readonly name: string;
  readonly type: 'stackedBar';
  readonly title: string;
  readonly source: CellRange;
  readonly seriesBy: 'columns' | 'rows';
  readonly seriesColors: readonly string[];
  /** The cells the chart lies over. */
  readonly place: CellRange;
}

/** A whole report sheet as data, from cell A1. Written by clearing the sheet of that tag and writing anew. */
export interface SheetContent {
  readonly name: string;
  readonly tag: SheetTag;
  /** Row by row from A1; null is an empty cell without style. Rows may differ in length. */
  readonly rows: readonly (readonly (CellContent | null)[])[];
  readonly styles: readonly CellStyle[];
  readonly merges: readonly CellRange[];
  /** Widths in characters, by column from A. */
  readonly columnWidths: readonly number[];
  /** Heights in points by 0-based row; rows not named are left to fit. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly frozenRows: number;
  readonly print: PrintSetup;
  readonly charts: readonly ChartContent[];
  readonly tabColor?: string;
}
