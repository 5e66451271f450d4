import type { CellValue, DateSystem } from '../../workbook/sheetSnapshot';
import type { PeriodReading } from './period';
import type { PeriodContext } from './readPeriod';
import { readPeriod } from './readPeriod';
import { remembered } from '../text/memoize';

/** The year and month a time stands under; `inSentences` as for `readPeriod`. */
type TimeContext = Pick<PeriodContext, 'year' | 'month' | 'inSentences'>;

/** Reads a time cell, or remembers how it read the same before: a schedule says few things in its time cells, each very often. */
export type CachedPeriods = (value: CellValue, numberFormat: string, context: TimeContext) => PeriodReading;

/** A `readPeriod` with a memory, for the cells of one sheet. */
export function cachedPeriods(dateSystem: DateSystem): CachedPeriods {
  return remembered(
    (value, numberFormat, { year, month, inSentences }) =>
      readPeriod(value, { year, month, dateSystem, numberFormat, ...(inSentences && { inSentences }) }),
    (value) => (typeof value === 'string' ? value : String(value)),
    (value, numberFormat, { year, month, inSentences }) =>
      `${year} ${month ?? ''} ${inSentences ? '+' : ''}${typeof value} ${numberFormat}`,
  );
}
