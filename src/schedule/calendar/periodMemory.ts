import type { CellValue, DateSystem } from '../../workbook/sheetSnapshot';
import type { PeriodReading } from './period';
import type { PeriodContext } from './readPeriod';
import { readPeriod } from './readPeriod';

/** The year and month a time stands under; `inSentences` as for `readPeriod`. */
type TimeContext = Pick<PeriodContext, 'year' | 'month' | 'inSentences'>;

/** Reads a time cell, or remembers how it read the same before: a schedule says few things in its time cells, each very often. */
export type CachedPeriods = (value: CellValue, numberFormat: string, context: TimeContext) => PeriodReading;

/** Tells years and months from one another, the year alone from each of its months. */
export function monthKey({ year, month }: Pick<PeriodContext, 'year' | 'month'>): number {
  return year * 13 + (month ?? 0);
}

const MOST_REMEMBERED = 20_000;

/** A `readPeriod` with a memory, for the cells of one sheet. It is asked several times a row, so looking up makes nothing new. */
export function cachedPeriods(dateSystem: DateSystem): CachedPeriods {
  const byFormat = new Map<string, Map<number, Map<CellValue, PeriodReading>>>();
  let count = 0;
  return (value, numberFormat, { year, month, inSentences }) => {
    const place = monthKey({ year, month }) * 2 + (inSentences ? 1 : 0);
    const readings = byFormat.get(numberFormat)?.get(place);
    const before = readings?.get(value);
    if (before) return before;
    const reading = readPeriod(value, { year, month, dateSystem, numberFormat, ...(inSentences && { inSentences }) });
    if (count >= MOST_REMEMBERED) return reading;
    count += 1;
    if (readings) {
      readings.set(value, reading);
      return reading;
    }
    const ofFormat = byFormat.get(numberFormat) ?? new Map<number, Map<CellValue, PeriodReading>>();
    byFormat.set(numberFormat, ofFormat.set(place, new Map([[value, reading]])));
    return reading;
  };
}
