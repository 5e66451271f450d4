/** The ten-day slot, the office's own measure of a month: 上旬 1-10, 中旬 11-20, 下旬 21 to the month's end. */
import type { IsoDate } from './isoDate';
import { addDays, dayOf, isoDate, monthEnd, monthOf, yearOf } from './isoDate';

export type Slot = 'first' | 'middle' | 'last';

/** In the order of the month. */
export const SLOTS: readonly Slot[] = ['first', 'middle', 'last'];

/** First and last day of each slot, in the order of the month; 0 stands for the month's end. */
export const SLOT_DAYS: Readonly<Record<Slot, readonly [number, number]>> = {
  first: [1, 10],
  middle: [11, 20],
  last: [21, 0],
};

/** The slot a day lies in. */
export function slotOfDay(date: IsoDate): Slot {
  const day = dayOf(date);
  return day <= SLOT_DAYS.first[1] ? 'first' : day <= SLOT_DAYS.middle[1] ? 'middle' : 'last';
}

/** The slot that these days (both inclusive) are; null when they are not exactly one. */
export function slotOf(start: IsoDate, end: IsoDate): Slot | null {
  const slot = slotOfDay(start);
  return dayOf(start) === SLOT_DAYS[slot][0] && end === slotEnd(start) ? slot : null;
}

/** The last day of the slot that comes `later` slots after the day's own (0: its own). */
export function slotEnd(date: IsoDate, later = 0): IsoDate {
  const [year, month] = [yearOf(date), monthOf(date)];
  const lastDay = SLOT_DAYS[slotOfDay(date)][1];
  const end = (lastDay === 0 ? null : isoDate(year, month, lastDay)) ?? monthEnd(year, month);
  return later === 0 ? end : slotEnd(addDays(end, 1), later - 1);
}
