import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { STATUSES, type Status } from '../../schedule/status/status';
import { useMessages, useStatusWords } from '../parts/language';

/** Which entries the page shows; null for all. */
export interface EntryFilter {
  readonly status: Status | null;
  readonly section: string | null;
}

export const ALL_ENTRIES: EntryFilter = { status: null, section: null };

const useStyles = makeStyles({
  filters: { display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', gap: tokens.spacingHorizontalS },
  select: { minWidth: 0, '& select': { textOverflow: 'ellipsis' } },
});

/** Which status and which section's entries are shown. */
export function EntryFilters({
  filter,
  sections,
  onFilter,
}: {
  readonly filter: EntryFilter;
  readonly sections: readonly string[];
  readonly onFilter: (filter: EntryFilter) => void;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const words = useStatusWords();
  return (
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
          value={filter.section ?? ''}
          onChange={(_, { value }) => {
            onFilter({ ...filter, section: value === '' ? null : value });
          }}
        >
          <option value="">{messages.allSections}</option>
          {sections.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
