import type { IsoDate } from '../../schedule/calendar/isoDate';
import { dayOf, daysInMonth, monthOf, yearOf } from '../../schedule/calendar/isoDate';
import type { Entry } from '../../schedule/entries/entry';
import type { Period } from '../../schedule/calendar/period';
import { fitted } from '../../schedule/text/shorten';
import { slotOf } from '../../schedule/calendar/slot';
import type { ReportTexts } from './reportTexts';

/** A longer text of a time is no time, and stands in the schedule itself. */
const LONGEST_TIME = 120;

/** A period as the two cells 月份 and 旬. */
export interface PeriodLabel {
  readonly month: string;
  readonly slot: string;
}

/**
 * The period in force as an office writes it: `6月` and `上旬` where it is exactly that, days and months elsewhere; an entry without one
 * shows its time cell's words (每月). A moved entry names the period it was moved from. `year` is the schedule's: others are spelled out.
 */
export function periodLabel({ period, plannedPeriod, reading }: Entry, year: number, texts: ReportTexts): PeriodLabel {
  if (!period) return { month: reading.kind === 'missing' ? texts.none : fitted(reading.text, LONGEST_TIME), slot: '' };
  const label = labelOf(period, year, texts);
  if (!plannedPeriod || (plannedPeriod.start === period.start && plannedPeriod.end === period.end)) return label;
  const planned = labelOf(plannedPeriod, year, texts);
  return { ...label, slot: `${label.slot}${texts.movedFrom(inOneText(planned))}` };
}

/** Days as one text, `6月上旬` where they are exactly that. `year` is the schedule's: others are spelled out. */
export function periodText(period: Period, year: number, texts: ReportTexts): string {
  return inOneText(labelOf(period, year, texts));
}

/** The label as one text: `6月上旬`. */
export function inOneText({ month, slot }: PeriodLabel): string {
  return /[A-Za-z]$/u.test(month) && slot !== '' ? `${month} ${slot}` : month + slot;
}

function labelOf(period: Period, year: number, texts: ReportTexts): PeriodLabel {
  const { start, end } = period;
  const monthName = (date: IsoDate, withYear: boolean): string =>
    withYear ? texts.monthOfYear(yearOf(date), monthOf(date)) : texts.month(monthOf(date));
  const startMonth = monthName(start, yearOf(start) !== year);
  const wholeMonths = dayOf(start) === 1 && isMonthEnd(end);
  if (start.slice(0, 7) === end.slice(0, 7)) {
    const slot = slotOf(start, end);
    if (slot || wholeMonths) return { month: startMonth, slot: slot ? texts.slots[slot] : '' };
  }
  if (wholeMonths) return { month: texts.span(startMonth, monthName(end, yearOf(end) !== yearOf(start))), slot: '' };
  return { month: start === end ? texts.date(start) : texts.span(texts.date(start), texts.date(end)), slot: '' };
}

function isMonthEnd(date: IsoDate): boolean {
  return dayOf(date) === daysInMonth(yearOf(date), monthOf(date));
}
