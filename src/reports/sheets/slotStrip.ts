import { yearOf } from '../../schedule/calendar/isoDate';
import type { JudgedEntry } from '../../schedule/status/judgedEntry';
import { SLOTS } from '../../schedule/calendar/slot';
import { countRecurring } from '../../schedule/status/countRecurring';
import type { SlotLoad } from '../../schedule/status/slotLoads';
import { slotKey, slotLoads, timesOf } from '../../schedule/status/slotLoads';
import { STATUSES } from '../../schedule/status/status';
import type { ReportTexts } from '../texts/reportTexts';
import type { DraftCell, SheetDraft } from '../layout/sheetDraft';
import { STATUS_STYLES } from '../layout/styles';

const MONTHS = 12;

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
  const loads = slotLoads(entries, year);
  for (const slot of SLOTS) {
    draft.add([
      { value: texts.slots[slot], style: 'header' },
      ...months.map((month) => slotCell(loads.get(slotKey({ month, slot })), texts)),
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
  return { value: `${texts.statusSign[load.worst]} ${load.entries.length}`, style: STATUS_STYLES[load.worst] };
}
