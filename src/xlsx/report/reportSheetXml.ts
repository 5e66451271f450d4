import { cellAddress, columnLetters, rangeAddress, sheetPrefix } from '../../workbook/cellAddress';
import { headerFooterCode } from '../../workbook/printText';
import type { PrintSetup, SheetContent } from '../../workbook/sheetContent';
import type { CellValue } from '../../workbook/sheetSnapshot';
import type { SheetProperty } from '../kept/sheetTags';
import { withText } from '../sheet/typedValue';
import type { StyleWriter } from '../styles/styleWriter';
import { DECLARATION, MAIN_NS, RELATIONSHIP_NS, escapeAttribute, escapeText } from '../package/xml';

/** A4 in the print set-up's list of papers (ECMA-376 18.3.1.63). */
const A4 = 9;
const CM_PER_INCH = 2.54;

/** What a report sheet points at, by the ids of its relationships. */
export interface SheetReferences {
  readonly properties: readonly SheetProperty[];
  /** Null for a sheet without charts. */
  readonly drawing: string | null;
}

/** The XML of a report sheet. */
export function reportSheetXml(
  content: SheetContent,
  styles: StyleWriter,
  { properties, drawing }: SheetReferences,
): string {
  const formats = content.styles.map((style) => formatAttribute(styles.cellFormat(style)));
  const letters = content.columnWidths.map((_, column) => columnLetters(column));
  const rows = content.rows.map((cells, row) => {
    const height = content.rowHeights[row];
    let xml = '';
    cells.forEach((cell, column) => {
      if (!cell) return;
      const address = `${letters[column] ?? columnLetters(column)}${row + 1}`;
      xml += cellXml(cell.value, `<c r="${address}"${formats[cell.style] ?? ''}`);
    });
    if (xml === '' && height === undefined) return '';
    return `<row r="${row + 1}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${xml}</row>`;
  });
  return [
    `${DECLARATION}<worksheet xmlns="${MAIN_NS}" xmlns:r="${RELATIONSHIP_NS}">`,
    `<sheetPr>${content.tabColor ? `<tabColor rgb="FF${content.tabColor.replace('#', '').toUpperCase()}"/>` : ''}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    sheetViewXml(content.frozenRows),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(content.columnWidths),
    `<sheetData>${rows.join('')}</sheetData>`,
    content.merges.length > 0
      ? `<mergeCells count="${content.merges.length}">${content.merges.map((merge) => `<mergeCell ref="${rangeAddress(merge)}"/>`).join('')}</mergeCells>`
      : '',
    linksXml(content),
    printXml(content.print),
    pageBreaksXml(content.print.pageBreaks ?? []),
    `<customProperties>${properties.map(({ name, id }) => `<customPr name="${name}" r:id="${id}"/>`).join('')}</customProperties>`,
    drawing === null ? '' : `<drawing r:id="${drawing}"/>`,
    '</worksheet>',
  ].join('');
}

/** The rows repeated on each printed page, as the `_xlnm.Print_Titles` name says them; null for none. */
export function printTitles(content: SheetContent, sheetName: string): string | null {
  const rows = content.print.titleRows;
  return rows ? `${sheetPrefix(sheetName)}$${rows.first + 1}:$${rows.last + 1}` : null;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  return `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`;
}

/** The cell whose opening has address and format. */
function cellXml(value: CellValue, opening: string): string {
  if (value === null || value === '') return `${opening}/>`;
  if (typeof value === 'number') return `${opening}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${opening} t="b"><v>${value ? 1 : 0}</v></c>`;
  return withText(opening, '', value);
}

/** The default format goes without saying. */
function formatAttribute(format: number): string {
  return format > 0 ? ` s="${format}"` : '';
}

function sheetViewXml(frozenRows: number): string {
  if (frozenRows === 0) return '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>';
  const first = cellAddress({ row: frozenRows, column: 0 });
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="${frozenRows}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`;
}

function linksXml(content: SheetContent): string {
  const links = content.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (!cell?.link) return [];
      const location = `${sheetPrefix(cell.link.sheet)}${cell.link.address}`;
      const tip = cell.link.tip ? ` tooltip="${escapeAttribute(cell.link.tip)}"` : '';
      return [
        `<hyperlink ref="${cellAddress({ row, column })}" location="${escapeAttribute(location)}"${tip} display="${escapeAttribute(String(cell.value ?? ''))}"/>`,
      ];
    }),
  );
  return links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '';
}

/** A break's id is the number of the row above it (ECMA-376 18.3.1.3). */
function pageBreaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('')}</rowBreaks>`;
}

function printXml(print: PrintSetup): string {
  const inches = (cm: number) => String(Math.round((cm / CM_PER_INCH) * 1000) / 1000);
  const { margins, headerMargin } = print;
  const { top, bottom, left, right } = margins;
  const coded = (code: string, text: string) => (text === '' ? '' : code + text);
  const header = coded('&C', headerFooterCode(print.centerHeader));
  const footer = [
    coded('&L', headerFooterCode(print.leftFooter)),
    coded('&C', headerFooterCode(print.centerFooter)),
    coded('&R', headerFooterCode(print.rightFooter)),
  ].join('');
  return (
    '<printOptions horizontalCentered="1"/>' +
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}" header="${inches(headerMargin)}" footer="${inches(headerMargin)}"/>` +
    `<pageSetup paperSize="${A4}" orientation="${print.orientation}" fitToWidth="${print.fitToPagesWide}" fitToHeight="0"/>` +
    `<headerFooter>${header === '' ? '' : `<oddHeader>${escapeText(header)}</oddHeader>`}<oddFooter>${escapeText(footer)}</oddFooter></headerFooter>`
  );
}
