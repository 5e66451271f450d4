import { Button, Caption1 } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons';
import type { Judgement } from '../../schedule/judgement';
import type { Session } from '../../session/session';
import { EmptyState } from '../parts/EmptyState';
import { useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import { usePaged } from '../parts/usePaged';
import { EntryCard } from './EntryCard';
import { EntryFilters, type EntryFilter } from './EntryFilters';

/** Every entry with how it stands and how its time was understood; a click leads to its cell. */
export function EntriesPage({
  judgement,
  filter,
  onFilter,
  session,
}: {
  readonly judgement: Judgement;
  readonly filter: EntryFilter;
  readonly onFilter: (filter: EntryFilter) => void;
  readonly session: Session;
}) {
  const styles = usePaneStyles();
  const messages = useMessages();
  const section = judgement.sections.find(({ name }) => name === filter.section); // it may have gone from the sheet since it was chosen
  const ofSection = section?.entries ?? judgement.entries;
  const matching = ofSection.filter(({ status }) => filter.status === null || status === filter.status);
  const { shown, more } = usePaged(matching, `${filter.status ?? ''} ${section?.name ?? ''}`);
  return (
    <div className={styles.page}>
      <EntryFilters
        filter={{ status: filter.status, section: section?.name ?? null }}
        sections={judgement.sections.map(({ name }) => name)}
        onFilter={onFilter}
      />
      <Caption1 role="status">{messages.entriesShown(shown.length, matching.length)}</Caption1>
      {matching.length === 0 && <EmptyState icon={<CalendarRegular />} title={messages.noEntries} />}
      <ul className={styles.list}>
        {shown.map((judged) => (
          <EntryCard
            key={`${judged.entry.sheet} ${judged.entry.row}.${judged.entry.cells.content.column}.${judged.entry.item}`}
            judged={judged}
            onGo={() => void session.goTo(judged.entry.sheet, judged.entry.cells.content)}
          />
        ))}
      </ul>
      {more && <Button onClick={more}>{messages.actions.showMore}</Button>}
    </div>
  );
}
