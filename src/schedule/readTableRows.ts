import type { SheetSnapshot } from '../workbook/sheetSnapshot';
import { valueAt } from '../workbook/sheetSnapshot';
import type { FoundHeader } from './findHeader';
import { foldText, isBlank, textLines } from './foldText';
import type { MergeLookup } from './mergeLookup';
import { cellText, mergeLookup } from './mergeLookup';
import { beginsRemarks, isTotal } from './rowKind';
import type { SkippedRow } from './schedule';
import type { RowCells, TableRow } from './tableRow';
import { isOwn, rowCellReader } from './tableRow';

/** A line across the table, such as 一、新闻发布 or 第一季度: no entry, but a time in it holds for the rows below. */
export interface HeadingRow {
  readonly row: number;
  readonly text: string;
}

export interface TableRows {
  readonly rows: readonly TableRow[];
  readonly headings: readonly HeadingRow[];
  readonly skipped: readonly SkippedRow[];
  /** The remarks block under the table, line by line. */
  readonly remarks: readonly string[];
}

const NUMBERED_HEADING = /^[(]?[一二三四五六七八九十]+[)、.]/;
const REMARKS_LABEL = /^(?:备注|附注|注|说明)\s*[:：]?\s*$|^(?:备注|附注|注|说明)\s*[:：]\s*/;

/**
 * Sorts the rows under the header, in one pass: rows of work (with or without content), continuations of a merged content cell,
 * and the ones that are no entries. After the remarks only a row with its own content and unit or person is work again.
 */
export function readTableRows(sheet: SheetSnapshot, { columns, header, span }: FoundHeader): TableRows {
  const used = sheet.usedRange;
  const rows: (TableRow & { readonly continuations: RowCells[] })[] = [];
  const headings: HeadingRow[] = [];
  const skipped: SkippedRow[] = [];
  const remarks: string[] = [];
  if (!used) return { rows, headings, skipped, remarks };
  const firstColumn = Math.min(used.column, span.first);
  const end = used.row + used.rowCount;
  const mergeOf = mergeLookup(sheet, { row: header.last + 1, column: firstColumn, rowCount: Math.max(0, end - header.last - 1), columnCount: span.last - firstColumn + 1 });
  const cellsOf = rowCellReader(sheet, columns, mergeOf, header.last);
  const isRepeated = repeatedHeader(sheet, header, firstColumn, span.last);
  const hidden = new Set(sheet.hiddenRows);
  let afterRemarks = false;
  for (let row = header.last + 1; row < end; row++) {
    const leading = leadingCell(sheet, mergeOf, row, firstColumn, span.last);
    const cells = cellsOf(row);
    const isWork = isOwn(cells.content) && (isOwn(cells.unit) || isOwn(cells.owner));
    const last = rows.at(-1);
    const continues = cells.content?.inherited === true && cells.content.text !== '' && last?.cells.content?.position.row === cells.content.position.row;
    if (continues) last.continuations.push(cells);
    else if (!leading) skipped.push({ row, reason: 'blank' });
    else if (isTotal(leading.text)) skipped.push({ row, reason: 'total' });
    else if (isRepeated(row, leading.text)) skipped.push({ row, reason: 'repeatedHeader' });
    else if (beginsRemarks(leading.text) || (afterRemarks && !isWork)) {
      afterRemarks = true;
      skipped.push({ row, reason: 'remarks' });
      remarks.push(...remarkLines(sheet, row, firstColumn, span.last));
    } else if (isHeading(cells, leading)) headings.push({ row, text: leading.text });
    else if (isRowOfWork(cells)) {
      afterRemarks = false;
      rows.push({ row, hidden: hidden.has(row), cells, continuations: [] });
    } else skipped.push({ row, reason: 'blank' });
  }
  return { rows, headings, skipped, remarks };
}

interface LeadingCell {
  readonly column: number;
  readonly columnCount: number;
  readonly text: string;
}

/** The row's first cell that holds something of its own. */
function leadingCell(sheet: SheetSnapshot, mergeOf: MergeLookup, row: number, firstColumn: number, lastColumn: number): LeadingCell | null {
  for (let column = firstColumn; column <= lastColumn; column++) {
    const text = cellText(valueAt(sheet, row, column));
    const area = mergeOf(row, column);
    if (isBlank(text) || (area && (area.row !== row || area.column !== column))) continue;
    return { column, columnCount: area?.columnCount ?? 1, text };
  }
  return null;
}

/** A text merged over the content column from a column before it stands across the table; so does a numbered one alone in its row before that column. */
function isHeading(cells: RowCells, leading: LeadingCell): boolean {
  const contentColumn = cells.content?.position.column;
  const alone = ![cells.content, cells.unit, cells.owner, cells.status].some((cell) => isOwn(cell));
  if (alone && NUMBERED_HEADING.test(foldText(leading.text))) return true;
  return contentColumn !== undefined && leading.column < contentColumn && leading.column + leading.columnCount > contentColumn;
}

/** A number alone (序号 filled down) is no work; a time, unit, person or status is, and its missing content is reported. */
function isRowOfWork(cells: RowCells): boolean {
  return [cells.content, cells.month, cells.slot, cells.unit, cells.owner, cells.status].some((cell) => isOwn(cell));
}

/** Whether a row says again what a row of the header, or the title row right above it, says: a header repeated at a page break. */
function repeatedHeader(sheet: SheetSnapshot, header: FoundHeader['header'], firstColumn: number, lastColumn: number): (row: number, leading: string) => boolean {
  const textsOf = (row: number): string[] => {
    const texts: string[] = [];
    for (let column = firstColumn; column <= lastColumn; column++) texts.push(foldText(cellText(valueAt(sheet, row, column))));
    return texts;
  };
  const known = new Set<string>();
  const beginnings = new Set<string>();
  for (let row = Math.max(sheet.usedRange?.row ?? 0, header.first - 1); row <= header.last; row++) {
    const texts = textsOf(row);
    const leading = texts.find((text) => text !== '');
    if (leading === undefined) continue;
    known.add(texts.join('\t'));
    beginnings.add(leading);
  }
  return (row, leading) => beginnings.has(foldText(leading)) && known.has(textsOf(row).join('\t'));
}

/** The remarks of one row, without the word 备注 before them. */
function remarkLines(sheet: SheetSnapshot, row: number, firstColumn: number, lastColumn: number): string[] {
  const lines: string[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) lines.push(...textLines(cellText(valueAt(sheet, row, column))));
  return lines.map((line) => line.replace(REMARKS_LABEL, '')).filter((line) => line !== '');
}
