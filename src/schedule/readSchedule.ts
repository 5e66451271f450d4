import type { SheetSnapshot } from '../workbook/sheetSnapshot';
import type { IsoDate } from './calendarDate';
import { monthOf, yearOf } from './calendarDate';
import type { ScheduleSheet } from './chooseSheet';
import { chooseSheet } from './chooseSheet';
import type { Entry } from './entry';
import { cachedPeriods } from './periodCache';
import { readColumns } from './readColumns';
import { readEntries } from './readEntries';
import { monthsInOrder, readTimes } from './readTimes';
import type { ScheduleYear } from './readTimes';
import { readTitle, textsAbove } from './readTitle';
import type { RowReading, Schedule, ScheduleReading, YearSource } from './schedule';
import { sheetNames } from './sheetNames';
import type { Settings } from './settings';
import { readLegend } from './statusLamps';
import { cachedStatusWords, isStatusMark } from './statusWords';
import { findYearTurn } from './yearTurn';

/**
 * Reads the schedule out of a workbook's sheets. Pure, and in time proportional to the cells; whatever the cells hold, it never throws:
 * what cannot be read is in the schedule for the checks to speak of, and a workbook without a schedule is a typed problem.
 * The as-of date gives the year where neither settings, title nor sheet name do.
 */
export function readSchedule(sheets: readonly SheetSnapshot[], settings: Settings, asOf: IsoDate): ScheduleReading {
  const choice = chooseSheet(sheets, settings.schedule);
  return choice.ok ? { ok: true, schedule: asSchedule(choice.chosen, settings, asOf) } : choice;
}

function asSchedule({ sheet, found, table }: ScheduleSheet, settings: Settings, asOf: IsoDate): Schedule {
  const { title, titleYear, sheetNameYear, month } = readTitle(sheet, found.header.first);
  const periods = cachedPeriods(sheet.dateSystem);
  const { yearSource, ...start } = settleYear([['settings', settings.schedule.year], ['title', titleYear], ['sheetName', sheetNameYear]], asOf,
    (year) => findYearTurn(monthsInOrder(table, year, periods)));
  const until = month === null ? null : periods(`${month}月`, 'General', { year: start.year, month: null });
  const readings = readTimes(table, { ...start, ...(until && { until }) }, periods);
  const names = sheetNames(table.rows);
  const doneLamps = readLegend([...textsAbove(sheet, found.header.first), ...table.remarks], { year: start.year, month: null, dateSystem: sheet.dateSystem, numberFormat: 'General' }, isStatusMark);
  const context = { year: start.year, dateSystem: sheet.dateSystem, names, doneLamps, statusWords: cachedStatusWords() };
  const rows: RowReading[] = [];
  const entries: Entry[] = [];
  for (const [index, tableRow] of table.rows.entries()) {
    const read = readEntries(tableRow, readings[index] ?? { kind: 'missing' }, context);
    rows.push(read.row);
    for (const entry of read.entries) entries.push(entry);
  }
  const { columns, header } = found;
  const { span } = table;
  const lastTableRow = table.rows.at(-1);
  const lastRow = lastTableRow ? lastTableRow.row + lastTableRow.continuations.length : header.last;
  return {
    sheet: sheet.name, title, year: start.year, yearSource, columns, columnReadings: readColumns(sheet, found, table, periods), header,
    body: { row: header.last + 1, column: span.first, rowCount: lastRow - header.last, columnCount: span.last - span.first + 1 },
    entries, rows, skipped: table.skipped, remarks: table.remarks,
    sections: [...new Set(entries.flatMap(({ units }) => units))],
  };
}

/** The first year that is known, and else the as-of date's: the one in which a schedule that runs over the year's end would contain that date. */
function settleYear(
  sources: readonly (readonly [YearSource, number | null])[],
  asOf: IsoDate,
  turnIn: (year: number) => number | null,
): ScheduleYear & { yearSource: YearSource } {
  for (const [yearSource, year] of sources) if (year !== null) return { year, turn: turnIn(year), yearSource };
  const year = yearOf(asOf);
  const turn = turnIn(year);
  return { year: turn !== null && monthOf(asOf) < turn ? year - 1 : year, turn, yearSource: 'asOf' };
}
