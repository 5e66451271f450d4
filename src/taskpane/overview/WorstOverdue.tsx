import { Link } from '@fluentui/react-components';
import { GLANCE_TEXTS } from '../../locales/glanceTexts';
import { overdueEntries } from '../../schedule/status/dueEntries';
import type { JudgedEntry } from '../../schedule/status/judgedEntry';
import type { Session } from '../../session/session';
import { entryKey } from '../parts/entryKey';
import { useLanguage } from '../parts/language';
import { EntryLine } from './EntryLine';
import { GlancePart } from './GlancePart';

/** How many are named. */
const NAMED = 3;

/** The entries overdue longest, by name, and the way to all of them; nothing where none is. */
export function WorstOverdue({
  entries,
  session,
  onAll,
}: {
  readonly entries: readonly JudgedEntry[];
  readonly session: Session;
  readonly onAll: () => void;
}) {
  const words = GLANCE_TEXTS[useLanguage()];
  const overdue = overdueEntries(entries);
  if (overdue.length === 0) return null;
  return (
    <GlancePart
      title={words.overdue(overdue.length, NAMED)}
      aside={overdue.length > NAMED && <Link onClick={onAll}>{words.showAll(overdue.length)}</Link>}
    >
      {overdue.slice(0, NAMED).map((judged) => (
        <EntryLine
          key={entryKey(judged)}
          judged={judged}
          late={words.daysLate(judged.daysOverdue)}
          onGo={() => void session.goTo(judged.entry.sheet, judged.entry.cells.content)}
        />
      ))}
    </GlancePart>
  );
}
