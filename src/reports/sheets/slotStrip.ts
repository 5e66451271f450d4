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
 * (readable in black and white) with their number, on that status's colour. Work that comes round again stands in the slot of each time. Takes
 * 13 columns.
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
  for (const { due, status } of entries.flatMap(timesOf)) {
    if (status === null || yearOf(due) !== year) continue;
    const key = `${monthOf(due)}${slotOfDay(due)}`;
    const load = loads.get(key);
    const worst = load && WORST_FIRST.indexOf(load.worst) < WORST_FIRST.indexOf(status) ? load.worst : status;
    loads.set(key, { worst, count: (load?.count ?? 0) + 1 });
  }
  return loads;
}

/** The days it falls due, and how it stands on each; null where that is not judged. */
function timesOf({ entry, status, series }: JudgedEntry): readonly { due: IsoDate; status: Status | null }[] {
  if (entry.period) return [{ due: entry.period.end, status }];
  return series?.times ?? [];
}
