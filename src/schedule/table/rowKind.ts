/** Tells the rows under the header that are no entries. */
import { foldText } from '../text/foldText';
import type { FoundHeader } from './findHeader';
import { titleMeaning } from './headerTitles';
import { simplified } from '../text/simplifiedCharacters';
import type { RowCells } from './tableRow';
import { isOwn } from './tableRow';

/** A row's first cell that holds something of its own, and over how many columns it is merged. */
export interface LeadingCell {
  readonly column: number;
  readonly columnCount: number;
  readonly text: string;
}

const TOTAL =
  /^(?:本页|本月|本季度?|本年|全年|\d{1,2}月份?|第?.季度)?(?:合计|总计|小计|共计|累计|汇总)(?:$|[:：(（]|\d)/;
const REMARKS = /^(?:备注|附注|注释|说明|填表说明|注意事项|特别说明)(?:$|[:：.、(（]|\d)|^注(?:$|[:：.、]|\d)/;
/** Who filled in the form, under the table. */
const SIGNATURE =
  /^(?:填表人|填报人|制表人?|审核人?|审批人?|单位负责人|分管领导签字?|负责人签字|联系人|联系电话|单位[(（]?(?:盖章|公章)[)）]?|填表日期|填报日期|制表日期)[:：]/;
const NUMBERED_HEADING = /^[(]?[一二三四五六七八九十]+[)、.]/;
/** 一月份, 2020年3月上旬, 第二季度, 上半年: alone in its row, such a text is a line across the table. */
const TIME_HEADING =
  /^(?:\d{4}年)?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})月份?(?:[上中下]旬)?|第?[一二三四1-4]季度?|[上下]半年)(?:[(:].*)?$/;
const LEAST_COLUMN_NUMBERS = 3;
/** 任务数, 完成率, 已完成: what tables of counts have over their columns. */
const COUNT_TITLE =
  /^.{0,12}(?:数|率|量|次|分|排名|名次|完成|办结|逾期|取消|占比|比例|合计|小计|总计|金额)(?:[(].*[)]|%)?$/;

export function isTotal(text: string): boolean {
  return TOTAL.test(simplified(foldText(text)));
}

/** The first row of the remarks block, or a signature line under the table. */
export function beginsRemarks(text: string): boolean {
  const folded = simplified(foldText(text));
  return REMARKS.test(folded) || SIGNATURE.test(folded);
}

/**
 * A line across the table: a text merged over the content column, and over the table's other columns on at least one side of it;
 * or alone in its row, when it is numbered 一、 or names a month or quarter. A time alone in the column of times is a time.
 */
export function isHeading(cells: RowCells, leading: LeadingCell, span: FoundHeader['span']): boolean {
  const contentColumn = cells.content?.position.column;
  const folded = foldText(leading.text);
  const others = [cells.content, cells.start, cells.month, cells.slot, cells.unit, cells.owner, cells.status].filter(
    (cell) => isOwn(cell) && cell.position.column !== leading.column,
  );
  if (others.length === 0 && !isOwn(inColumn(cells, leading.column)) && NUMBERED_HEADING.test(folded)) return true;
  if (others.length === 0 && isWithoutTime(cells, leading.column) && TIME_HEADING.test(folded)) return true;
  const lastColumn = leading.column + leading.columnCount - 1;
  if (contentColumn === undefined || leading.column > contentColumn || lastColumn < contentColumn) return false;
  return leading.column < contentColumn || (leading.columnCount > 1 && lastColumn >= span.last);
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
