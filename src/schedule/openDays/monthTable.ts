/** A table of facilities by months or two-month windows: a mark, a number of times or a day in each cell. */
import type { CellPosition } from '../../workbook/cellAddress';
import type { CellValue, SheetSnapshot } from '../../workbook/sheetSnapshot';
import { numberFormatAt, valueAt } from '../../workbook/sheetSnapshot';
import { addDays, monthOf } from '../calendar/isoDate';
import type { Period } from '../calendar/period';
import { readPeriod } from '../calendar/readPeriod';
import { foldText } from '../text/foldText';
import type { OpeningRecord } from './openingRecords';
import { isOnline, readCount } from './openingRecords';
import type { OpeningTimes } from './readOpeningTimes';
import { readOpeningTimes } from './readOpeningTimes';
import type { TitledTable } from './titledTable';
import { mergeOrigins, recordRows, textAt } from './titledTable';

/** The table, with the column (0-based) and the time of each of its months or windows. */
export interface MonthTable extends TitledTable<'facility'> {
  readonly months: readonly { readonly column: number; readonly period: Period }[];
}

const ROWS_SEARCHED_FOR_TITLES = 20;
const FEWEST_MONTHS = 3;
const LONGEST_PERIOD = 2;
/** In place of a mark: nothing was held. */
const NOT_OPENED =
  /^(?:[×✕✗✘╳x\-—–/\\○〇]+|0[次场]?|否|无|没有?|未(?:能)?(?:开放|开展|举办)?|暂停(?:开放)?|停(?:运|产|开)(?:检修)?|检修|不开放)$/i;
const MARKS = /^[√✓✔☑●■★]+$/;
const OPENED = /^(?:是|有|已?(?:对外)?开放|已?(?:开展|完成|举办)|如期开放)$/;
const TIMES = /^(\d{1,2})[次场批](?:[^\d]|$)/;
const VISITORS = /^约?\d+人次?$/;
/** More openings of one facility in a cell are rather visitors or a day. */
const MOST_TIMES = 10;

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
    const months = values.flatMap((value, offset) => {
      const column = used.column + offset;
      const period = periodOfTitle(value, numberFormatAt(sheet, row, column), sheet, year);
      return period ? [{ column, period }] : [];
    });
    if (!areMonths(months.map(({ period }) => period))) continue;
    for (const titles of [values, sheet.values[index - 1] ?? []]) {
      const offset = titles.findIndex((value) => typeof value === 'string' && isFacility(plainTitle(value)));
      if (offset < 0) continue;
      const title = plainTitle(String(titles[offset]));
      return {
        sheet,
        titleRow: row,
        columns: { facility: used.column + offset },
        titles: { facility: title },
        months,
      };
    }
  }
  return null;
}

/** What each filled cell of the table says, row by row. */
export function readMonthTable(table: MonthTable, year: number): readonly OpeningRecord[] {
  const { sheet, columns, months } = table;
  const originOf = mergeOrigins(sheet);
  return recordRows(table).flatMap((row) => {
    const facilityCell = originOf({ row, column: columns.facility ?? -1 });
    const facility = textAt(sheet, facilityCell);
    if (facility === '') return [];
    return months.flatMap(({ column, period }): readonly OpeningRecord[] => {
      const dateCell = originOf({ row, column });
      const text = foldText(textAt(sheet, dateCell));
      if (text === '' || NOT_OPENED.test(text)) return [];
      const times = timesIn(sheet, dateCell, period, year);
      const note = times?.remark ?? '';
      return [
        {
          sheet: sheet.name,
          facility,
          facilityCell,
          dateCell,
          dateText: textAt(sheet, dateCell),
          times,
          status: '',
          note,
          online: isOnline(note),
          joint: false,
          visitors: VISITORS.test(text) ? readCount(text) : null,
        },
      ];
    });
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
  const isWithinWindow = Math.ceil(monthOf(start) / 2) === Math.ceil(monthOf(end) / 2);
  return isWithinWindow && monthOf(end) - monthOf(start) < LONGEST_PERIOD ? { start, end } : null;
}

/** Whether the times are months or windows that follow each other. */
function areMonths(periods: readonly Period[]): boolean {
  return (
    periods.length >= FEWEST_MONTHS &&
    periods.every(({ start, end }, index) => {
      const before = periods[index - 1];
      return end > addDays(start, 26) && (!before || before.end < start);
    })
  );
}

/** What the cell says of its month; null for what cannot be read. Brackets hold a remark: √（线上）. */
function timesIn(sheet: SheetSnapshot, cell: CellPosition, period: Period, year: number): OpeningTimes | null {
  const value = valueAt(sheet, cell.row, cell.column);
  const numberFormat = numberFormatAt(sheet, cell.row, cell.column);
  const written = foldText(textAt(sheet, cell));
  const [, bare = written, remark = ''] = /^([^(]+)\((.*)\)$/.exec(written) ?? [];
  const count = countIn(bare);
  if (count !== null) return { periods: severalIn(period, count), remark };
  const isOneMonth = monthOf(period.start) === monthOf(period.end);
  const month = isOneMonth ? monthOf(period.start) : null;
  return readOpeningTimes(value, numberFormat, { year, month, dateSystem: sheet.dateSystem });
}

/** How many openings a mark stands for; null for a text that is no mark. */
function countIn(text: string): number | null {
  if (MARKS.test(text)) return text.length;
  if (OPENED.test(text) || VISITORS.test(text)) return 1;
  const times = TIMES.exec(text)?.[1] ?? (/^\d+$/.test(text) ? text : undefined);
  if (times === undefined) return null;
  return Number(times) > MOST_TIMES ? 1 : Number(times);
}

/** So many openings in the period, which day is not told: each begins a day later, so that they count one by one. */
function severalIn({ start, end }: Period, count: number): readonly Period[] {
  return Array.from({ length: count }, (_, index) => ({ start: addDays(start, index), end }));
}

function plainTitle(title: string): string {
  return foldText(title).replace(/\(.*\)$/, '');
}
