import type { CellValue, DateSystem } from '../../workbook/sheetSnapshot';
import type { PeriodReading } from './period';
import type { PointContext } from './periodPoint';
import { readPeriod } from './readPeriod';

/** Reads a time cell, or remembers how it read the same before: a schedule says few things in its time cells, each very often. */
export type CachedPeriods = (value: CellValue, numberFormat: string, context: PointContext) => PeriodReading;

const MOST_REMEMBERED = 20_000;

/** A `readPeriod` with a memory, for the cells of one sheet. */
export function cachedPeriods(dateSystem: DateSystem): CachedPeriods {
  const read = new Map<string, PeriodReading>();
  return (value, numberFormat, { year, month }) => {
    const key = `${year} ${month ?? ''} ${numberFormat}\t${typeof value}${String(value)}`;
    const known = read.get(key);
    if (known) return known;
    const reading = readPeriod(value, { year, month, dateSystem, numberFormat });
    if (read.size < MOST_REMEMBERED) read.set(key, reading);
    return reading;
  };
}
