import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import type { IsoDate } from '../calendar/isoDate';
import { yearOf } from '../calendar/isoDate';
import { readRecords } from './openingRecords';
import { findOpenDaySheets } from './openDaySheets';
import { yearsSaidOf } from './tableLooks';

/**
 * The year to count open days in where no schedule gives one: the as-of date's where a record's sheet, title or day is of it, else the
 * latest before it that one is of; the as-of date's where nothing tells.
 */
export function openDayYear(sheets: readonly SheetSnapshot[], asOf: IsoDate): number {
  const present = yearOf(asOf);
  const { records, months } = findOpenDaySheets(sheets, present, 'everyYear');
  const yearsSaid = [...records, ...months].flatMap(yearsSaidOf);
  const years = yearsSaid.length > 0 ? yearsSaid : records.flatMap((table) => yearsOfDays(readRecords(table, present)));
  if (years.length === 0 || years.includes(present)) return present;
  const past = years.filter((year) => year < present);
  return past.length > 0 ? Math.max(...past) : Math.min(...years);
}

function yearsOfDays(records: ReturnType<typeof readRecords>): readonly number[] {
  return [...new Set(records.flatMap(({ times }) => times?.periods.map(({ start }) => yearOf(start)) ?? []))];
}
