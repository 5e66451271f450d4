import { useCallback } from 'react';
import { LIST_TEXTS } from '../../locales/listTexts';
import { STATUSES } from '../../schedule/status/status';
import { ChoiceField } from '../lists/ChoiceField';
import { useLanguage, useMessages, useStatusWords } from '../parts/language';
import type { EntryArrangement } from './arrangeEntries';
import type { EntryChoices, EntryFilter, YearMonth } from './entryFilter';

const GROUPINGS: readonly EntryArrangement['group'][] = ['status', 'section', 'owner', 'month', 'none'];
const SORTINGS: readonly EntryArrangement['sort'][] = ['deadline', 'sheet'];
/** Stands for no condition: no status, section, owner or month is called so. */
const ANY = '';

/** The fields that say which entries are shown, and how they stand below one another. */
export function EntryFields({
  filter,
  choices,
  arrangement,
  onFilter,
  onArrange,
}: {
  readonly filter: EntryFilter;
  readonly choices: EntryChoices;
  readonly arrangement: EntryArrangement;
  readonly onFilter: (filter: EntryFilter) => void;
  readonly onArrange: (arrangement: EntryArrangement) => void;
}) {
  const texts = LIST_TEXTS[useLanguage()];
  const messages = useMessages();
  const words = useStatusWords();
  const nameOfMonth = useMonthNames();
  const named = (names: readonly string[]) => names.map((name) => [name, name] as const);
  return (
    <>
      <ChoiceField
        label={messages.filterStatus}
        value={filter.status ?? ANY}
        options={[[ANY, texts.all], ...STATUSES.map((status) => [status, words[status]] as const)]}
        onChoose={(status) => onFilter({ ...filter, status: status === ANY ? null : status })}
      />
      <ChoiceField
        label={texts.section}
        value={filter.section ?? ANY}
        options={[[ANY, texts.all], ...named(choices.sections)]}
        onChoose={(section) => onFilter({ ...filter, section: section === ANY ? null : section })}
      />
      <ChoiceField
        label={texts.owner}
        value={filter.owner ?? ANY}
        options={[[ANY, texts.all], ...named(choices.owners)]}
        onChoose={(owner) => onFilter({ ...filter, owner: owner === ANY ? null : owner })}
      />
      <ChoiceField
        label={texts.month}
        value={filter.month ?? ANY}
        options={[[ANY, texts.all], ...choices.months.map((month) => [month, nameOfMonth(month)] as const)]}
        onChoose={(month) => onFilter({ ...filter, month: month === ANY ? null : month })}
      />
      <ChoiceField
        label={texts.groupBy}
        value={arrangement.group}
        options={GROUPINGS.map((group) => [group, texts.groupings[group]] as const)}
        onChoose={(group) => onArrange({ ...arrangement, group })}
      />
      <ChoiceField
        label={texts.sortBy}
        value={arrangement.sort}
        options={SORTINGS.map((sort) => [sort, texts.sortings[sort]] as const)}
        onChoose={(sort) => onArrange({ ...arrangement, sort })}
      />
    </>
  );
}

/** What a month of a year is called. */
export function useMonthNames(): (month: YearMonth) => string {
  const messages = useMessages();
  return useCallback((month) => messages.monthOfYear(Number(month.slice(0, 4)), Number(month.slice(5))), [messages]);
}
