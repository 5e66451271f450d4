import type { IsoDate } from '../calendar/isoDate';
import { monthOf, yearOf } from '../calendar/isoDate';
import { slotOfDay, type Slot } from '../calendar/slot';
import type { JudgedEntry } from './judgedEntry';
import { WORST_FIRST, type Status } from './status';

/** One ten-day slot of the year. */
export interface YearSlot {
  /** From 1 to 12. */
  readonly month: number;
  readonly slot: Slot;
}

/** An entry in one slot, with the worst of its times there. */
interface SlotEntry {
  readonly judged: JudgedEntry;
  readonly status: Status;
}

/** What falls due in one slot of the year. */
export interface SlotLoad {
  readonly worst: Status;
  /** In the order of the schedule; each once, however often it falls due in the slot. */
  readonly entries: readonly SlotEntry[];
}

/** The key of a slot in `slotLoads`. */
export function slotKey({ month, slot }: YearSlot): string {
  return `${month} ${slot}`;
}

/**
 * What falls due in each slot of the year, by `slotKey`. Work that comes round again stands in the slot of each time; times that are not
 * judged stand in none.
 */
export function slotLoads(entries: readonly JudgedEntry[], year: number): ReadonlyMap<string, SlotLoad> {
  const loads = new Map<string, { worst: Status; readonly entries: SlotEntry[] }>();
  for (const judged of entries) {
    for (const [key, status] of worstBySlot(judged, year)) {
      const load = loads.get(key) ?? { worst: status, entries: [] };
      load.worst = worseOf(load.worst, status);
      load.entries.push({ judged, status });
      loads.set(key, load);
    }
  }
  return loads;
}

function worstBySlot(judged: JudgedEntry, year: number): ReadonlyMap<string, Status> {
  const slots = new Map<string, Status>();
  for (const { due, status } of timesOf(judged)) {
    if (status === null || yearOf(due) !== year) continue;
    const key = slotKey({ month: monthOf(due), slot: slotOfDay(due) });
    slots.set(key, worseOf(slots.get(key) ?? status, status));
  }
  return slots;
}

function worseOf(a: Status, b: Status): Status {
  return WORST_FIRST.indexOf(a) < WORST_FIRST.indexOf(b) ? a : b;
}

/** The days an entry falls due, and how it stands on each; null where that is not judged. */
export function timesOf({
  entry,
  status,
  series,
}: JudgedEntry): readonly { readonly due: IsoDate; readonly status: Status | null }[] {
  if (entry.period) return [{ due: entry.period.end, status }];
  return series?.times ?? [];
}
