/** An office's own table of one year's days off, as it is being entered. */
import { CALENDAR_WORDS } from '../../schedule/calendar/calendarWords';
import type { HolidayYear } from '../../schedule/calendar/holidays';
import { daysOf, NOTICED_YEARS } from '../../schedule/calendar/holidays';
import type { Period } from '../../schedule/calendar/period';
import { readPeriod } from '../../schedule/calendar/readPeriod';

/** The days of one year as text: 1月1日至3日、2月10日至17日. Both blank is no table of the office's own. */
export interface DaysOffDraft {
  readonly year: number;
  readonly off: string;
  readonly work: string;
}

/** The table in force for the year as text: the office's own, else the announced one, else blank. */
export function daysOffDraftOf(own: readonly HolidayYear[], year: number): DaysOffDraft {
  const table = [...own, ...NOTICED_YEARS].find((each) => each.year === year);
  const texts = (periods: readonly Period[]): string =>
    periods
      .map(({ start, end }) =>
        start.startsWith(String(year))
          ? CALENDAR_WORDS['zh-CN'].monthDayRange(start, end)
          : CALENDAR_WORDS['zh-CN'].dateRange(start, end),
      )
      .join('、');
  return {
    year,
    off: texts(table?.off ?? []),
    work: texts((table?.work ?? []).map((day) => ({ start: day, end: day }))),
  };
}

/** What the text says; the part of it that is no day or stretch of days where there is one. */
export function stretchesIn(
  text: string,
  year: number,
): { readonly periods: readonly Period[]; readonly fault: string | null } {
  const periods: Period[] = [];
  for (const part of text.split(/[、,，;；\n]/)) {
    if (part.trim() === '') continue;
    const context = { year, month: null, dateSystem: 1900, numberFormat: 'General' } as const;
    const reading = readPeriod(part, context);
    if (reading.kind !== 'period') return { periods, fault: part.trim() };
    periods.push({ start: reading.period.start, end: reading.period.end });
  }
  return { periods, fault: null };
}

/** The kept tables with what was entered in place of its year's; null while a part of it cannot be read. */
export function withDaysOff(kept: readonly HolidayYear[], draft: DaysOffDraft | null): readonly HolidayYear[] | null {
  if (!draft) return kept;
  const [off, work] = [stretchesIn(draft.off, draft.year), stretchesIn(draft.work, draft.year)];
  if (off.fault !== null || work.fault !== null) return null;
  const otherYears = kept.filter(({ year }) => year !== draft.year);
  return off.periods.length + work.periods.length === 0
    ? otherYears
    : [...otherYears, { year: draft.year, off: off.periods, work: work.periods.flatMap(daysOf) }];
}
