import type { CellValue, DateSystem } from '../../workbook/sheetSnapshot';
import type { PeriodReading } from './period';
import type { PointContext } from './periodPoint';
import { readPeriod } from './readPeriod';
import { remembered } from '../text/memoize';

/** Reads a time cell, or remembers how it read the same before: a schedule says few things in its time cells, each very often. */
export type CachedPeriods = (value: CellValue, numberFormat: string, context: PointContext) => PeriodReading;

/** A `readPeriod` with a memory, for the cells of one sheet. */
export function cachedPeriods(dateSystem: DateSystem): CachedPeriods {
  return remembered(
    (value, numberFormat, { year, month }) => readPeriod(value, { year, month, dateSystem, numberFormat }),
    (value, numberFormat, { year, month }) => `${year} ${month ?? ''} ${numberFormat}\t${typeof value}${String(value)}`,
  );
}
