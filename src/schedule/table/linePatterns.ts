/** How lines in and under a table are written: numbered ones, lines that name a time, totals and notes. */
import { foldText } from '../text/foldText';
import { simplified } from '../text/simplifiedCharacters';

const NUMBERED_LINE = /^(?:[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）、.．](?!\d)|[①-⑳㈠-㈩⑴-⒇])/u;
const HEADING_NUMBER = '[(]?[一二三四五六七八九十]+[)、.]';
const TIME =
  '(?:\\d{4}年)?(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月份?(?:[上中下]旬)?|第?[一二三四1-4]季度?|[上下]半年)';
const NUMBERED_HEADING = new RegExp(`^${HEADING_NUMBER}`);
const LEADING_TIME = new RegExp(`^(?:${HEADING_NUMBER})?(${TIME})`);
const ONLY_A_TIME = new RegExp(`^${TIME}(?:[(:].*)?$`);
const TOTAL =
  /^(?:本页|本月|本季度?|本年|全年|\d{1,2}月份?|第?.季度)?(?:合计|总计|小计|共计|累计|汇总)(?:$|[:：(（]|\d|(?:开放|活动)?[天日次项件人场家个]?[数次]?$)/;
const NOTES = /^(?:备注|附注|注释|说明|填表说明|注意事项|特别说明)(?:$|[:：.、(（]|\d)|^注(?:$|[:：.、]|\d)/;
/** Who filled in the form, under the table. */
const SIGNATURE =
  /^(?:填表人|填报人|制表人?|审核人?|审批人?|单位负责人|分管领导签字?|负责人签字|联系人|联系电话|单位[(（]?(?:盖章|公章)[)）]?|填表日期|填报日期|制表日期)[:：]/;

/** Whether the line begins with a number of its own: 1. 一、 (2) ① ㈠. */
export function isNumberedLine(line: string): boolean {
  return NUMBERED_LINE.test(line);
}

/** Whether the text is numbered as headings are: 一、 or (二). */
export function isNumberedHeading(text: string): boolean {
  return NUMBERED_HEADING.test(foldText(text));
}

/** The time at the head of a line, after its number: 一、一月份重点工作 is 一月份; null where the line begins with none. */
export function leadingTime(line: string): string | null {
  return LEADING_TIME.exec(foldText(line))?.[1] ?? null;
}

/** Whether the text is a time and no more, but for brackets after it: 一月份, 2020年3月上旬, 第二季度, 上半年(6月底前). */
export function isOnlyATime(text: string): boolean {
  return ONLY_A_TIME.test(foldText(text));
}

/** A line of totals, by its first cell: 合计, 本月小计, 第二季度合计(项). */
export function isTotal(text: string): boolean {
  return TOTAL.test(simplified(foldText(text)));
}

/** The first line of the notes under a table (备注：…), or a signature line (填表人：…). */
export function beginsNotes(text: string): boolean {
  const folded = simplified(foldText(text));
  return NOTES.test(folded) || SIGNATURE.test(folded);
}
