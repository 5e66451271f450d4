import { Body1 } from '@fluentui/react-components';
import { memo, useDeferredValue, useMemo } from 'react';
import { LIST_TEXTS } from '../../locales/listTexts';
import type { Finding } from '../../schedule/checks/finding';
import type { Session } from '../../session/session';
import { ChoiceField } from '../lists/ChoiceField';
import { GroupHeading } from '../lists/GroupHeading';
import { ListTools, type ListCondition } from '../lists/ListTools';
import { useFolding, type Folding } from '../lists/useFolding';
import { VirtualList } from '../lists/VirtualList';
import { useKeptState } from '../parts/keptState';
import { useLanguage, useMessages } from '../parts/language';
import { useTopWhenChanged } from '../parts/PageBody';
import { SEVERITY_ICONS, useSeverityInks } from '../parts/severityLooks';
import {
  ALL_FINDINGS,
  arrangeFindings,
  filterFindings,
  titleOf,
  type FindingFilter,
  type FindingGrouping,
  type FindingRow,
} from './arrangeFindings';
import { FindingCard } from './FindingCard';
import { FixAllCard } from './FixAllCard';
import { SeverityFilter } from './SeverityFilter';

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly ownSheet: string;
  readonly session: Session;
  readonly busy: boolean;
}

/** The findings: searched, narrowed by severity and check, in groups by check. */
export function FindingList({ findings, ownSheet, session, busy }: FindingListProps) {
  const messages = useMessages();
  const language = useLanguage();
  const texts = LIST_TEXTS[language];
  const [filter, setFilter] = useKeptState('findings: filter', ALL_FINDINGS);
  const [grouping, setGrouping] = useKeptState<FindingGrouping>('findings: grouping', 'check');
  const { chosenFor, fold } = useFolding('findings');
  const shownFilter = useDeferredValue(filter); // typing goes on while a long list is searched
  const counts = useMemo(() => severityCounts(findings), [findings]);
  const matching = useMemo(() => filterFindings(findings, shownFilter), [findings, shownFilter]);
  const rows = useMemo(
    () => arrangeFindings(matching, grouping, { language, chosenFor }),
    [matching, grouping, language, chosenFor],
  );
  useTopWhenChanged('findings', JSON.stringify([filter, grouping]));
  return (
    <>
      <ListTools
        name="findings"
        searchLabel={texts.searchFindings}
        search={filter.search}
        onSearch={(search) => setFilter({ ...filter, search })}
        fields={
          <FindingFields
            findings={findings}
            filter={filter}
            grouping={grouping}
            onFilter={setFilter}
            onGroup={setGrouping}
          />
        }
        conditions={useConditions(filter, setFilter)}
        onClear={() => setFilter({ ...ALL_FINDINGS, search: filter.search })}
        groups={rows.filter((row) => row.kind === 'group')}
        onFold={fold}
        found={matching.length}
        total={findings.length}
      />
      <SeverityFilter
        severity={filter.severity}
        counts={counts}
        onSeverity={(severity) => setFilter({ ...filter, severity })}
      />
      {matching.length === 0 ? (
        <Body1>{messages.noFindingsOfKind}</Body1>
      ) : (
        <DrawnFindings rows={rows} fold={fold} ownSheet={ownSheet} session={session} busy={busy} />
      )}
    </>
  );
}

function FindingFields({
  findings,
  filter,
  grouping,
  onFilter,
  onGroup,
}: {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly grouping: FindingGrouping;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly onGroup: (grouping: FindingGrouping) => void;
}) {
  const language = useLanguage();
  const texts = LIST_TEXTS[language];
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return (
    <>
      <ChoiceField
        label={texts.check}
        value={filter.rule ?? ''}
        options={[['', texts.all], ...rules.map((rule) => [rule, titleOf(rule, language)] as const)]}
        onChoose={(rule) => onFilter({ ...filter, rule: rule === '' ? null : rule })}
      />
      <ChoiceField
        label={texts.groupBy}
        value={grouping}
        options={[
          ['check', texts.findingGroupings.check],
          ['place', texts.findingGroupings.place],
        ]}
        onChoose={onGroup}
      />
    </>
  );
}

function DrawnFindings({
  rows,
  fold,
  ownSheet,
  session,
  busy,
}: Omit<FindingListProps, 'findings'> & { readonly rows: readonly FindingRow[]; readonly fold: Folding['fold'] }) {
  const messages = useMessages();
  const [fixing, setFixing] = useKeptState<string | null>('findings: fixing', null);
  return (
    <VirtualList
      name="findings"
      label={messages.tabs.findings}
      rows={rows}
      draw={(row, active) => (
        <DrawnRow
          row={row}
          active={active}
          fixOpen={fixing === row.key}
          setFixing={setFixing}
          fold={fold}
          ownSheet={ownSheet}
          session={session}
          busy={busy}
        />
      )}
    />
  );
}

const DrawnRow = memo(function DrawnRow({
  row,
  active,
  fixOpen,
  setFixing,
  fold,
  ownSheet,
  session,
  busy,
}: Omit<FindingListProps, 'findings'> & {
  readonly row: FindingRow;
  readonly active: boolean;
  readonly fixOpen: boolean;
  readonly setFixing: (key: string | null) => void;
  readonly fold: Folding['fold'];
}) {
  const messages = useMessages();
  const inks = useSeverityInks();
  if (row.kind === 'fixAll')
    return <FixAllCard title={row.title} findings={row.findings} active={active} session={session} busy={busy} />;
  if (row.kind === 'finding')
    return (
      <FindingCard
        finding={row.finding}
        title={row.title}
        active={active}
        ownSheet={ownSheet}
        fixOpen={fixOpen}
        onFixOpen={(open) => setFixing(open ? row.key : null)}
        session={session}
        busy={busy}
      />
    );
  const Icon = SEVERITY_ICONS[row.severity];
  return (
    <GroupHeading
      name={row.name}
      count={row.count}
      folded={row.folded}
      active={active}
      icon={<Icon className={inks[row.severity]} aria-label={messages.severity[row.severity]} />}
      onFold={(folded) => fold([row.key], folded)}
    />
  );
});

/** What narrows the list besides the search and the severity, in words. */
function useConditions(filter: FindingFilter, onFilter: (filter: FindingFilter) => void): readonly ListCondition[] {
  const language = useLanguage();
  if (filter.rule === null) return [];
  return [{ text: titleOf(filter.rule, language), takeOff: () => onFilter({ ...filter, rule: null }) }];
}

function severityCounts(findings: readonly Finding[]) {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
