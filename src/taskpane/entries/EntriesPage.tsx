import { Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons';
import type { Judgement } from '../../schedule/judgement';
import { STATUSES, type Status } from '../../schedule/status/status';
import { EmptyState } from '../parts/EmptyState';
import { EntryCard } from './EntryCard';
import { usePaged } from '../parts/usePaged';
import { useMessages, useStatusWords } from '../parts/language';
import type { Session } from '../../session/session';

/** Which entries the page shows; null for all. */
export interface EntryFilter {
  readonly status: Status | null;
  readonly section: string | null;
}

export const ALL_ENTRIES: EntryFilter = { status: null, section: null };

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  filters: { display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', gap: tokens.spacingHorizontalS },
  select: { minWidth: 0, '& select': { textOverflow: 'ellipsis' } },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

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
  const styles = useStyles();
  const messages = useMessages();
  const words = useStatusWords();
  const section = judgement.sections.find(({ name }) => name === filter.section); // it may have gone from the sheet since it was chosen
  const ofSection = section?.entries ?? judgement.entries;
  const matching = ofSection.filter(({ status }) => filter.status === null || status === filter.status);
  const { shown, more } = usePaged(matching, `${filter.status ?? ''} ${section?.name ?? ''}`);
  return (
    <div className={styles.page}>
      <div className={styles.filters}>
        <Field label={messages.filterStatus}>
          <Select
            className={styles.select}
            value={filter.status ?? ''}
            onChange={(_, { value }) => {
              onFilter({ ...filter, status: STATUSES.find((status) => status === value) ?? null });
            }}
          >
            <option value="">{messages.allStatuses}</option>
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {words[status]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={messages.filterSection}>
          <Select
            className={styles.select}
            value={section?.name ?? ''}
            onChange={(_, { value }) => {
              onFilter({ ...filter, section: value === '' ? null : value });
            }}
          >
            <option value="">{messages.allSections}</option>
            {judgement.sections.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
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
