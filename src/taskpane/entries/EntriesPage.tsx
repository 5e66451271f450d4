import { CalendarRegular } from '@fluentui/react-icons';
import { memo, useCallback, useDeferredValue, useMemo } from 'react';
import { LIST_TEXTS } from '../../locales/listTexts';
import type { Judgement } from '../../schedule/judgement';
import type { Status } from '../../schedule/status/status';
import type { Session } from '../../session/session';
import { GroupHeading } from '../lists/GroupHeading';
import { ListTools, type ListCondition } from '../lists/ListTools';
import { useFolding } from '../lists/useFolding';
import { VirtualList } from '../lists/VirtualList';
import { EmptyState } from '../parts/EmptyState';
import { useKeptState } from '../parts/keptState';
import { useLanguage, useMessages, useStatusWords } from '../parts/language';
import { useTopWhenChanged } from '../parts/PageBody';
import { usePaneStyles } from '../parts/paneStyles';
import { arrangeEntries, URGENT_FIRST, type EntryRow, type GroupNames } from './arrangeEntries';
import { EntryCard } from './EntryCard';
import { EntryFields, useMonthNames } from './EntryFields';
import { ALL_ENTRIES, entryChoices, filterEntries, filterThatHolds, type EntryFilter } from './entryFilter';

/** Every entry with how it stands and how its time was understood, the pressing ones first; a click leads to its cell. */
export function EntriesPage({
  judgement,
  filter: wanted,
  onFilter,
  session,
}: {
  readonly judgement: Judgement;
  readonly filter: EntryFilter;
  readonly onFilter: (filter: EntryFilter) => void;
  readonly session: Session;
}) {
  const messages = useMessages();
  const texts = LIST_TEXTS[useLanguage()];
  const [arrangement, setArrangement] = useKeptState('entries: arrangement', URGENT_FIRST);
  const { chosenFor, fold } = useFolding('entries');
  const nameOf = useGroupNames();
  const choices = useMemo(() => entryChoices(judgement), [judgement]);
  const filter = useMemo(() => filterThatHolds(wanted, choices), [wanted, choices]);
  const shownFilter = useDeferredValue(filter); // typing goes on while a long list is searched
  const matching = useMemo(() => filterEntries(judgement, shownFilter), [judgement, shownFilter]);
  const rows = useMemo(
    () => arrangeEntries(matching, arrangement, { choices, nameOf, isFolded: (group) => chosenFor(group) ?? false }),
    [matching, arrangement, choices, nameOf, chosenFor],
  );
  useTopWhenChanged('entries', JSON.stringify([filter, arrangement]));
  return (
    <div className={usePaneStyles().page}>
      <ListTools
        name="entries"
        searchLabel={texts.searchEntries}
        search={filter.search}
        onSearch={(search) => onFilter({ ...filter, search })}
        fields={
          <EntryFields
            filter={filter}
            choices={choices}
            arrangement={arrangement}
            onFilter={onFilter}
            onArrange={setArrangement}
          />
        }
        conditions={useConditions(filter, onFilter)}
        onClear={() => onFilter({ ...ALL_ENTRIES, search: filter.search })}
        groups={rows.filter((row) => row.kind === 'group')}
        onFold={fold}
        found={matching.length}
        total={judgement.entries.length}
      />
      {matching.length === 0 && <EmptyState icon={<CalendarRegular />} title={messages.noEntries} />}
      {matching.length > 0 && (
        <VirtualList
          name="entries"
          label={messages.tabs.entries}
          rows={rows}
          draw={(row, active) => <DrawnRow row={row} active={active} onFold={fold} session={session} />}
        />
      )}
    </div>
  );
}

const DrawnRow = memo(function DrawnRow({
  row,
  active,
  onFold,
  session,
}: {
  readonly row: EntryRow;
  readonly active: boolean;
  readonly onFold: (groups: readonly string[], folded: boolean) => void;
  readonly session: Session;
}) {
  if (row.kind === 'group')
    return (
      <GroupHeading
        name={row.name}
        count={row.count}
        folded={row.folded}
        active={active}
        onFold={(folded) => onFold([row.key], folded)}
      />
    );
  const { entry } = row.judged;
  return (
    <EntryCard judged={row.judged} active={active} onGo={() => void session.goTo(entry.sheet, entry.cells.content)} />
  );
});

function useGroupNames(): GroupNames {
  const messages = useMessages();
  const words = useStatusWords();
  const nameOfMonth = useMonthNames();
  return useCallback(
    (group, key) => {
      if (group === 'status') return words[key as Status];
      if (key !== '') return group === 'month' ? nameOfMonth(key) : key;
      return { section: messages.noSection, owner: messages.noOwner, month: messages.noTime, none: '' }[group];
    },
    [messages, words, nameOfMonth],
  );
}

/** What narrows the list besides the search, in words. */
function useConditions(filter: EntryFilter, onFilter: (filter: EntryFilter) => void): readonly ListCondition[] {
  const words = useStatusWords();
  const nameOfMonth = useMonthNames();
  const messages = useMessages();
  const { status, section, owner, month, slot } = filter;
  return [
    status && { text: words[status], takeOff: () => onFilter({ ...filter, status: null }) },
    section !== null && { text: section, takeOff: () => onFilter({ ...filter, section: null }) },
    owner !== null && { text: owner, takeOff: () => onFilter({ ...filter, owner: null }) },
    month !== null && { text: nameOfMonth(month), takeOff: () => onFilter({ ...filter, month: null }) },
    slot && {
      text: messages.slotOfMonth(slot.month, slot.slot),
      takeOff: () => onFilter({ ...filter, slot: null }),
    },
  ].filter((condition) => condition !== null && condition !== false);
}
