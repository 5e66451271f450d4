/** A table of facilities by months, two-month windows or quarters, either way round: a mark, a number of times or a day in each cell. */
import { withoutBracketAtEnd } from '../text/bracketAtEnd';
import type { CellPosition } from '../../workbook/cellAddress';
import type { CellValue, SheetSnapshot } from '../../workbook/sheetSnapshot';
import { numberFormatAt } from '../../workbook/sheetSnapshot';
import { addDays, monthOf } from '../calendar/isoDate';
import type { Period } from '../calendar/period';
import { readPeriod } from '../calendar/readPeriod';
import { foldText } from '../text/foldText';
import { RECORD_TITLES } from './openDayTitles';
import type { TitledTable } from './titledTable';
import { mergeOrigins, recordRows, textAt } from './titledTable';

/** What one facility did in one month or window: the cell that says so, and that of its visitors where the table has one. */
export interface MonthCell {
  readonly facility: string;
  readonly facilityCell: CellPosition;
  readonly period: Period;
  readonly cell: CellPosition;
  readonly visitorsCell: CellPosition | null;
}

/** The table, its facilities down the rows or, turned, across the columns. */
export interface MonthTable extends TitledTable<'facility' | 'category' | 'district'> {
  /** The filled cells, facility by facility or month by month. */
  readonly cells: readonly MonthCell[];
  /** The cells that name its facilities, in order. */
  readonly facilityCells: readonly CellPosition[];
}

/** A month or window of the titles with the columns of what is said of it, 0-based. */
interface TitledMonth {
  readonly period: Period;
  readonly column: number;
  readonly visitors: number | null;
}

const ROWS_SEARCHED_FOR_TITLES = 20;
const FEWEST_MONTHS = 3;
/** Four titles of quarters are a year; fewer may be anything. */
const FEWEST_QUARTERS = 4;
/** Under a month, what its column holds. */
const OF_TIMES = /^(?:开放)?(?:次数|场次|日期|时间|情况|是否开放)$/;
const OF_VISITORS = /^(?:参观|参与|接待)?(?:人数|人次)$/;
/** A title of the months where the facilities stand across. */
const MONTH_TITLE = /^(?:开放)?(?:月份?|时间|日期|双月|时段)$|[\\/／]/;
const NO_FACILITY = /^(?:合计|总计|小计|备注|说明|次数|人数|人次|.*(?:次数|人数|人次|合计))$/;

/** The sheet's table of facilities by months of the year; `isFacility` tells the title of the facilities' column. Null when there is none. */
export function findMonthTable(
  sheet: SheetSnapshot,
  year: number,
  isFacility: (title: string) => boolean,
): MonthTable | null {
  const used = sheet.usedRange;
  if (!used) return null;
  for (const [index, values] of sheet.values.slice(0, ROWS_SEARCHED_FOR_TITLES).entries()) {
    const row = used.row + index;
    const months = monthsAcross(sheet, row, year);
    if (!months) continue;
    for (const titles of [values, sheet.values[index - 1] ?? []]) {
      const facility = titleAmong(titles, isFacility);
      if (facility) return tableOf(sheet, row, months, { ...facility, titles, first: used.column });
    }
  }
  return turnedTable(sheet, year);
}

/** The months or windows that a row of titles names, in order of time; null where they are no such row. */
function monthsAcross(sheet: SheetSnapshot, row: number, year: number): readonly TitledMonth[] | null {
  const first = sheet.usedRange?.column ?? 0;
  const values = sheet.values[row - (sheet.usedRange?.row ?? 0)] ?? [];
  const months = values.flatMap((value, offset): readonly TitledMonth[] => {
    const period = periodOfTitle(value, numberFormatAt(sheet, row, first + offset), sheet, year);
    return period ? [{ column: first + offset, period, visitors: null }] : [];
  });
  return areMonths(months.map(({ period }) => period)) ? months : null;
}

/** Where a title's own column is, and the row of titles it stands in, whose first column is given. */
interface FacilityTitle {
  readonly column: number;
  readonly title: string;
  readonly titles: readonly CellValue[];
  readonly first: number;
}

function titleAmong(
  titles: readonly CellValue[],
  isWanted: (title: string) => boolean,
): Pick<FacilityTitle, 'column' | 'title'> | null {
  const offset = titles.findIndex((value) => typeof value === 'string' && isWanted(plainTitle(value)));
  return offset < 0 ? null : { column: offset, title: plainTitle(String(titles[offset])) };
}

function tableOf(
  sheet: SheetSnapshot,
  monthRow: number,
  months: readonly TitledMonth[],
  { column, title, titles, first }: FacilityTitle,
): MonthTable {
  const parts = partsUnder(sheet, monthRow, months);
  const titleRow = parts ? monthRow + 1 : monthRow;
  const [category, district] = [RECORD_TITLES.category, RECORD_TITLES.district].map((named) =>
    titleAmong(titles, (text) => named.test(text)),
  );
  const table = {
    sheet,
    titleRow,
    columns: {
      facility: first + column,
      ...(category && { category: first + category.column }),
      ...(district && { district: first + district.column }),
    },
    titles: { facility: title },
  };
  const originOf = mergeOrigins(sheet);
  const facilityCells = recordRows(table)
    .map((row) => originOf({ row, column: table.columns.facility }))
    .filter((cell) => textAt(sheet, cell) !== '');
  const cells = recordRows(table).flatMap((row) => {
    const facilityCell = originOf({ row, column: table.columns.facility });
    const facility = textAt(sheet, facilityCell);
    return facility === ''
      ? []
      : (parts ?? months).flatMap(({ period, column: monthColumn, visitors }): readonly MonthCell[] => {
          const cell = originOf({ row, column: monthColumn });
          const visitorsCell = visitors === null ? null : { row, column: visitors };
          return textAt(sheet, cell) === '' ? [] : [{ facility, facilityCell, period, cell, visitorsCell }];
        });
  });
  return { ...table, cells, facilityCells };
}

/** The months with the columns for times and visitors that a second row of titles parts them into; null where there is none. */
function partsUnder(
  sheet: SheetSnapshot,
  monthRow: number,
  months: readonly TitledMonth[],
): readonly TitledMonth[] | null {
  const columnUnder = (index: number, titles: RegExp): number | undefined => {
    const { column } = months[index] ?? { column: 0 };
    const end = months[index + 1]?.column ?? column + 4;
    return Array.from({ length: end - column }, (_, offset) => column + offset).find((each) =>
      titles.test(plainTitle(textAt(sheet, { row: monthRow + 1, column: each }))),
    );
  };
  const parts = months.map((month, index) => ({
    ...month,
    column: columnUnder(index, OF_TIMES) ?? -1,
    visitors: columnUnder(index, OF_VISITORS) ?? null,
  }));
  return parts.every(({ column }) => column >= 0) ? parts : null;
}

/** Months down the rows and facilities across: 月份 | 东湖污水厂 | 西山焚烧厂. */
function turnedTable(sheet: SheetSnapshot, year: number): MonthTable | null {
  const used = sheet.usedRange;
  if (!used) return null;
  for (const [index, values] of sheet.values.slice(0, ROWS_SEARCHED_FOR_TITLES).entries()) {
    const months = titleAmong(values, (title) => MONTH_TITLE.test(title));
    const facilityColumns = months ? facilitiesAcross(values, months.column) : [];
    if (!months || facilityColumns.length < 2) continue;
    const row = used.row + index;
    const monthRows = monthsBelow(sheet, index, months.column, year);
    if (!areMonths(monthRows.map(({ period }) => period))) continue;
    const facilityCells = facilityColumns.map((column) => ({ row, column: used.column + column }));
    const cells = facilityCells.flatMap((facilityCell) =>
      monthRows.flatMap(({ row: monthRow, period }): readonly MonthCell[] => {
        const cell = { row: monthRow, column: facilityCell.column };
        const facility = textAt(sheet, facilityCell);
        return textAt(sheet, cell) === '' ? [] : [{ facility, facilityCell, period, cell, visitorsCell: null }];
      }),
    );
    return { sheet, titleRow: row, columns: {}, titles: { facility: months.title }, cells, facilityCells };
  }
  return null;
}

/** The rows under the title whose cells in the column (counted in the used range) name months, as far as they follow each other. */
function monthsBelow(
  sheet: SheetSnapshot,
  titleIndex: number,
  offset: number,
  year: number,
): readonly { readonly row: number; readonly period: Period }[] {
  const used = sheet.usedRange ?? { row: 0, column: 0 };
  const months: { readonly row: number; readonly period: Period }[] = [];
  for (let index = titleIndex + 1; index < sheet.values.length; index += 1) {
    const row = used.row + index;
    const value = sheet.values[index]?.[offset] ?? null;
    const period = periodOfTitle(value, numberFormatAt(sheet, row, used.column + offset), sheet, year);
    if (!period) continue;
    months.push({ row, period });
    // A schedule of thousands of rows says the same month in most of them: it is told by the first two.
    if (!followsOn(period, months.at(-2)?.period)) break;
  }
  return months;
}

function facilitiesAcross(titles: readonly CellValue[], monthColumn: number): readonly number[] {
  return titles.flatMap((value, column) => {
    const title = typeof value === 'string' ? foldText(value) : '';
    return column > monthColumn && title.length > 1 && !NO_FACILITY.test(title) ? [column] : [];
  });
}

function periodOfTitle(
  value: CellValue,
  numberFormat: string,
  { dateSystem }: SheetSnapshot,
  year: number,
): Period | null {
  if (value === null || typeof value === 'boolean') return null;
  const reading = readPeriod(value, { year, month: null, dateSystem, numberFormat });
  if (reading.kind !== 'period') return null;
  const { start, end } = reading.period;
  return monthOf(end) - monthOf(start) < 3 && start < end ? { start, end } : null;
}

/** Whether the times are months, windows or quarters that follow each other. */
function areMonths(periods: readonly Period[]): boolean {
  const isQuarters = periods.some(({ start, end }) => monthOf(end) - monthOf(start) === 2);
  return (
    periods.length >= (isQuarters ? FEWEST_QUARTERS : FEWEST_MONTHS) &&
    periods.every((period, index) => followsOn(period, periods[index - 1]))
  );
}

/** Whether the time is a month at least, after the one before it. */
function followsOn({ start, end }: Period, before: Period | undefined): boolean {
  return end > addDays(start, 26) && (!before || before.end < start);
}

function plainTitle(title: string): string {
  return withoutBracketAtEnd(foldText(title));
}
