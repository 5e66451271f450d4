import { Link } from '@fluentui/react-components';
import { GLANCE_TEXTS } from '../../locales/glanceTexts';
import { addDays, monthOf, type IsoDate } from '../../schedule/calendar/isoDate';
import { slotEnd, slotOfDay } from '../../schedule/calendar/slot';
import { dueSoonEntries, type DueEntry } from '../../schedule/status/dueEntries';
import type { JudgedEntry } from '../../schedule/status/judgedEntry';
import type { YearSlot } from '../../schedule/status/slotLoads';
import type { Session } from '../../session/session';
import { entryKey } from '../parts/entryKey';
import { useLanguage, useMessages } from '../parts/language';
import { EntryLine } from './EntryLine';
import { GlancePart } from './GlancePart';

/** The running slot and so many after it. */
const SLOTS_AHEAD = [0, 1, 2] as const;
/** How many of a slot are named. */
const NAMED = 2;

/** What falls due in the running slot and in the next two, by name. */
export function NextSlots({
  entries,
  asOf,
  session,
  onSlot,
}: {
  readonly entries: readonly JudgedEntry[];
  readonly asOf: IsoDate;
  readonly session: Session;
  /** Shows all of one slot. */
  readonly onSlot: (slot: YearSlot) => void;
}) {
  const words = GLANCE_TEXTS[useLanguage()];
  const messages = useMessages();
  const due = dueSoonEntries(entries, asOf);
  return (
    <GlancePart title={words.dueSoon(due.length)}>
      {SLOTS_AHEAD.flatMap((later) => {
        const ofSlot = dueInSlot(due, asOf, later);
        const end = slotEnd(asOf, later);
        const slot = { month: monthOf(end), slot: slotOfDay(end) };
        const name = messages.slotOfMonth(slot.month, slot.slot);
        const lines = ofSlot
          .slice(0, NAMED)
          .map(({ judged }, index) => (
            <EntryLine
              key={`${later} ${entryKey(judged)}`}
              judged={judged}
              when={index === 0 ? name : ''}
              onGo={() => void session.goTo(judged.entry.sheet, judged.entry.cells.content)}
            />
          ));
        if (ofSlot.length <= NAMED) return lines;
        const more = words.moreIn(name, ofSlot.length - NAMED);
        return [
          ...lines,
          <li key={`${later} more`} style={{ textAlign: 'right', padding: '0 4px' }}>
            <Link onClick={() => onSlot(slot)}>{more}</Link>
          </li>,
        ];
      })}
    </GlancePart>
  );
}

/** Of the entries that fall due soon, those of the slot so many after the running one. */
function dueInSlot(due: readonly DueEntry[], asOf: IsoDate, later: number): readonly DueEntry[] {
  const end = slotEnd(asOf, later);
  const start = later === 0 ? asOf : addDays(slotEnd(asOf, later - 1), 1);
  return due.filter(({ deadline }) => deadline >= start && deadline <= end);
}
