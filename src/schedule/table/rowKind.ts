/** Tells the rows under the header that are no entries. */
import { foldText } from '../text/foldText';
import type { FoundHeader } from './findHeader';
import { isNumberedHeading, isOnlyATime } from './linePatterns';
import { titleMeaning } from './headerTitles';
import { ROLE_NAMES } from './columnRole';
import { simplified } from '../text/simplifiedCharacters';
import type { RowCell, RowCells, TableRow } from './tableRow';
import { isOwn } from './tableRow';

/** A row's first cell that holds something of its own, and over how many columns it is merged. */
export interface LeadingCell {
  readonly column: number;
  readonly columnCount: number;
  readonly text: string;
}

const HAN = /\p{Script=Han}/u;
const LEAST_COLUMN_NUMBERS = 3;
/** 任务数, 完成率, 已完成: what tables of counts have over their columns. */
const COUNT_TITLE =
  /^.{0,12}(?:数|率|量|次|分|排名|名次|完成|办结|逾期|取消|占比|比例|合计|小计|总计|金额)(?:[(].*[)]|%)?$/;

/**
 * A line across the table: a text merged over the content column, and over the table's other columns on at least one side of it;
 * or alone in its row, when it is numbered 一、 or names a month or quarter. A time alone in the column of times is a time.
 */
export function isHeading(cells: RowCells, leading: LeadingCell, span: FoundHeader['span']): boolean {
  const contentColumn = cells.content?.position.column;
  const otherCells = [
    cells.content,
    cells.start,
    cells.month,
    cells.slot,
    cells.unit,
    cells.owner,
    cells.status,
  ].filter((cell) => isOwn(cell) && cell.position.column !== leading.column);
  if (otherCells.length === 0 && !isOwn(inColumn(cells, leading.column)) && isNumberedHeading(leading.text))
    return true;
  if (otherCells.length === 0 && isWithoutTime(cells, leading.column) && isOnlyATime(leading.text)) return true;
  const lastColumn = leading.column + leading.columnCount - 1;
  if (contentColumn === undefined || leading.column > contentColumn || lastColumn < contentColumn) return false;
  return leading.column < contentColumn || (leading.columnCount > 1 && lastColumn >= span.last);
}

/**
 * A text alone in its row that is none of its column's kind, right above a row of work: a class of what is below. In the column of the
 * work itself it is numbered 一、 and the row below says more.
 */
export function isClassAbove(
  cells: RowCells,
  below: RowCells,
  { column, text }: LeadingCell,
  isTime: (cell: RowCell) => boolean,
): boolean {
  if (!isOwn(below.content) || !HAN.test(text)) return false;
  const isIn = (cell: RowCell | undefined): boolean => cell?.position.column === column && isOwn(cell);
  const times = ({ start, month, slot }: RowCells): readonly (RowCell | undefined)[] => [start, month, slot];
  if (ROLE_NAMES.every((role) => role === 'number' || !isIn(cells[role]))) return true;
  const time = times(cells).find(isIn);
  if (time) return !isTime(time) && times(below).some(isOwn);
  const { content, unit, owner } = cells;
  const says = [unit, owner, ...times(cells)].some((cell) => cell !== undefined && cell.text !== '');
  const saysBelow = [below.unit, below.owner, ...times(below)].some(isOwn);
  return isIn(content) && isNumberedHeading(text) && !says && saysBelow && !isNumberedHeading(below.content.text);
}

function inColumn(cells: RowCells, column: number): RowCells['content'] {
  return [cells.content, cells.unit, cells.owner, cells.status].find((cell) => cell?.position.column === column);
}

function isWithoutTime({ start, month, slot }: RowCells, column: number): boolean {
  return [start, month, slot].every((cell) => cell?.position.column !== column);
}

/** The numbers 1, 2, 3 … that forms have under their titles. */
export function isColumnNumbers(values: readonly unknown[]): boolean {
  return (
    values.length >= LEAST_COLUMN_NUMBERS &&
    values.every((value, index) => foldText(String(value)) === String(index + 1))
  );
}

/** Titles of another table: the first a known title of a schedule's column, the others such titles or words for counts. */
export function beginsOtherTable(values: readonly unknown[], leading: string): boolean {
  const isTitle = (value: unknown): boolean =>
    typeof value === 'string' && (titleMeaning(value) !== null || COUNT_TITLE.test(simplified(foldText(value))));
  return values.length >= 2 && titleMeaning(leading)?.exact === true && values.every(isTitle);
}

/** The row's content is the merged cell of the row before. */
export function continues({ content }: RowCells, last: TableRow): boolean {
  return (
    content?.inherited === true && content.text !== '' && last.cells.content?.position.row === content.position.row
  );
}

/** A number alone (序号 filled down) is no work; a time, unit, person or status is, and its missing content is reported. */
export function isRowOfWork({ content, start, month, slot, unit, owner, status }: RowCells): boolean {
  return isOwn(content) || [start, month, slot, unit, owner, status].some(isOwn);
}
