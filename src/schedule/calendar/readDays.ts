import type { CellValue, DateSystem } from '../../workbook/sheetSnapshot';
import type { IsoDate } from './isoDate';
import { dateFromSerial, isoDate } from './isoDate';
import { foldText } from '../text/foldText';
import { isDateFormat } from './isDateFormat';

const DATE = /^(?:(\d{4})[年\-/.])?(\d{1,2})[月\-/.](\d{1,2})[日号]?$/;
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})$/;

/** What may follow a day and leaves it the same day; taken off the end in this order. */
const TIME_OR_SPAN_OF_TIMES =
  /(?:[\sT]+|(?<=[日号午)]))\d{1,2}(?::\d{2}(?::\d{2})?|时)(?:\s*[-~至]\s*\d{1,2}(?::\d{2}(?::\d{2})?|时))?\s*$/;
const PART_OF_THE_DAY = /\s*(?:上午|下午|中午|晚上|全天)\s*$/;
const WEEKDAY = /\s*\(?(?:周|星期)[一二三四五六日天]\)?\s*$/;

/**
 * The days an opening record's date cell names: a real date, or text such as `2020-02-20`, `2020/2/20`, `2020年2月20日`,
 * `2月20日` (in the given year), several of them with 、 between, a weekday or time of day after each allowed.
 * Null when any part is not a day; a span of days is null too, since it does not say which days were open.
 */
export function readOpeningDates(
  value: CellValue,
  numberFormat: string,
  dateSystem: DateSystem,
  year: number,
): readonly IsoDate[] | null {
  if (typeof value === 'number' && isDateFormat(numberFormat)) {
    const date = dateFromSerial(value, dateSystem);
    return date === null ? null : [date];
  }
  if (typeof value === 'number') {
    const date = compactDate(String(value));
    return date === null ? null : [date];
  }
  if (typeof value !== 'string') return null;
  const dates: IsoDate[] = [];
  for (const part of value.normalize('NFKC').split(/[、,;\n]/)) {
    if (part.trim() === '') continue;
    const date = dayOfText(part, year);
    if (date === null) return null;
    dates.push(date);
  }
  return dates.length > 0 ? dates : null;
}

function dayOfText(text: string, year: number): IsoDate | null {
  const day = foldText(text.replace(TIME_OR_SPAN_OF_TIMES, '').replace(PART_OF_THE_DAY, '').replace(WEEKDAY, ''));
  const match = DATE.exec(day);
  return match ? isoDate(Number(match[1] ?? year), Number(match[2]), Number(match[3])) : compactDate(day);
}

function compactDate(text: string): IsoDate | null {
  const match = COMPACT_DATE.exec(text);
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
