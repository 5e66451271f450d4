import type { CellValue, DateSystem } from '../../workbook/sheetSnapshot';
import type { IsoDate } from './isoDate';
import { dateFromSerial, isoDate } from './isoDate';
import { foldText } from '../text/foldText';
import { isDateFormat } from './dateFormat';
import { chineseDates } from './periodText';
import { withoutTimeOfDay } from './timeOfDay';

const DATE = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]?$/;
/** 2-20: beside other days a hyphen alone may join a month to its day, since a span of days is none here. */
const MONTH_AND_DAY = /^(\d{1,2})-(\d{1,2})$/;

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
  if (typeof value === 'number') value = String(value);
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
  const day = foldText(withoutTimeOfDay(text)).replace(MONTH_AND_DAY, '$1月$2日');
  const match = DATE.exec(chineseDates(day));
  return match ? isoDate(Number(match[1] ?? year), Number(match[2]), Number(match[3])) : null;
}
