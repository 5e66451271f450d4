import type { IsoDate } from './isoDate';
import { addDays, dayOf, monthEnd, monthOf, yearOf } from './isoDate';
import type { Slot } from './period';

/** The slot a day lies in. */
export function slotOfDay(date: IsoDate): Slot {
  const day = dayOf(date);
  return day <= 10 ? 'first' : day <= 20 ? 'middle' : 'last';
}

/** The last day of the slot that comes `later` slots after the day's own (0: its own). */
export function slotEnd(date: IsoDate, later = 0): IsoDate {
  const slot = slotOfDay(date);
  const month = date.slice(0, 7);
  const end =
    slot === 'first' ? `${month}-10` : slot === 'middle' ? `${month}-20` : monthEnd(yearOf(date), monthOf(date));
  return later === 0 ? end : slotEnd(addDays(end, 1), later - 1);
}
