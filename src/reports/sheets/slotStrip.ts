import type { IsoDate } from '../../schedule/calendar/isoDate';
import { monthOf, yearOf } from '../../schedule/calendar/isoDate';
import type { JudgedEntry } from '../../schedule/status/judgedEntry';
import type { Slot } from '../../schedule/calendar/slot';
import { countRecurring } from '../../schedule/status/countRecurring';
import type { Status } from '../../schedule/status/status';
import { STATUSES } from '../../schedule/status/status';
import type { ReportTexts } from '../texts/reportTexts';
import type { DraftCell, SheetDraft } from '../layout/sheetDraft';
import { slotOfDay } from '../../schedule/calendar/slot';
import { STATUS_STYLES } from '../layout/styles';

const SLOTS: readonly Slot[] = ['first', 'middle', 'last'];
const MONTHS = 12;

/** Which status a slot shows: the one that asks most for attention. */
const WORST_FIRST: readonly Status[] = ['overdue', 'due', 'upcoming', 'planned', 'done', 'cancelled'];

/** What falls due in one slot of the year. */
interface SlotLoad {
  readonly worst: Status;
  readonly count: number;
}

/**
 * Draws the year as 12 months by three slots: in each the worst status of the entries whose deadline lies in it, as a sign
 * (readable in black and white) with their number, on that status's colour. Work that comes round again stands in the slot of each time, in one
 * slot once. Takes 13 columns.
 */
export function drawSlotStrip(
  draft: SheetDraft,
  entries: readonly JudgedEntry[],
  year: number,
  texts: ReportTexts,
): void {
  draft.addWide(texts.stripTitle(year), 'heading');
  const months = Array.from({ length: MONTHS }, (_, index) => index + 1);
  draft.add([
    { value: '', style: 'header' },
    ...months.map((month): DraftCell => ({ value: texts.month(month), style: 'header' })),
  ]);
  const loads = loadsBySlot(entries, year);
  for (const slot of SLOTS) {
    draft.add([
      { value: texts.slots[slot], style: 'header' },
      ...months.map((month) => slotCell(loads.get(`${month}${slot}`), texts)),
    ]);
  }
  draft.addWide(
    texts.stripLegend(STATUSES.map((status) => `${texts.statusSign[status]} ${texts.status[status]}`)),
    'remark',
  );
  const outside = entries.filter((judged) => !timesOf(judged).some(({ due }) => yearOf(due) === year)).length;
  if (outside > 0) draft.addWide(texts.stripOutside(outside), 'remark');
  const { unjudged } = countRecurring(entries);
  if (unjudged > 0) draft.addWide(texts.stripUnjudged(unjudged), 'remark');
}

function slotCell(load: SlotLoad | undefined, texts: ReportTexts): DraftCell {
  if (!load) return { value: '', style: 'centered' };
  return { value: `${texts.statusSign[load.worst]} ${load.count}`, style: STATUS_STYLES[load.worst] };
}

function loadsBySlot(entries: readonly JudgedEntry[], year: number): ReadonlyMap<string, SlotLoad> {
  const loads = new Map<string, SlotLoad>();
  for (const judged of entries) {
    for (const [slot, status] of worstBySlot(judged, year)) {
      const load = loads.get(slot);
      loads.set(slot, { worst: load ? worseOf(load.worst, status) : status, count: (load?.count ?? 0) + 1 });
    }
  }
  return loads;
}

/** The slots in which the entry falls due, by month and slot, with the worst of its times in each; times that are not judged are in none. */
function worstBySlot(judged: JudgedEntry, year: number): ReadonlyMap<string, Status> {
  const slots = new Map<string, Status>();
  for (const { due, status } of timesOf(judged)) {
    if (status === null || yearOf(due) !== year) continue;
    const slot = `${monthOf(due)}${slotOfDay(due)}`;
    slots.set(slot, worseOf(slots.get(slot) ?? status, status));
  }
  return slots;
}

function worseOf(a: Status, b: Status): Status {
  return WORST_FIRST.indexOf(a) < WORST_FIRST.indexOf(b) ? a : b;
}

/** The days it falls due, and how it stands on each; null where that is not judged. */
function timesOf({ entry, status, series }: JudgedEntry): readonly { due: IsoDate; status: Status | null }[] {
  if (entry.period) return [{ due: entry.period.end, status }];
  return series?.times ?? [];
}
