import { CounterBadge, makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import { useState, useSyncExternalStore } from 'react';
import type { Judgement } from '../schedule/judgement';
import type { Language } from '../schedule/text/language';
import { ActionBar } from './frame/ActionBar';
import { CrashBarrier } from './frame/CrashBarrier';
import { EditedCard } from './frame/EditedCard';
import { FailedState } from './frame/FailedState';
import { LoadingState } from './frame/LoadingState';
import { NoticeBar } from './frame/NoticeBar';
import { ObsoleteCard } from './frame/ObsoleteCard';
import { UnreadBar } from './frame/UnreadBar';
import { PaneHeader } from './frame/PaneHeader';
import { UnusableState } from './frame/UnusableState';
import { useLanguage, useMessages } from './parts/language';
import { ChangesPage } from './changes/ChangesPage';
import type { EntryFilter } from './entries/EntriesPage';
import { ALL_ENTRIES, EntriesPage } from './entries/EntriesPage';
import { FindingsPage } from './findings/FindingsPage';
import { OpenDaysPage } from './openDays/OpenDaysPage';
import { OverviewPage } from './overview/OverviewPage';
import { SettingsPage } from './settings/SettingsPage';
import type { Session } from '../session/session';
import { busyText, phaseOf } from '../session/sessionState';

type Page = 'overview' | 'findings' | 'entries' | 'openDays' | 'changes' | 'settings';
const PAGES: readonly Page[] = ['overview', 'findings', 'entries', 'openDays', 'changes', 'settings'];

const useStyles = makeStyles({
  pane: { height: '100%', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground1 },
  // Wrapped rather than scrolled where they do not fit: a tab out of sight is a page nobody finds.
  tabs: { flexShrink: 0, flexWrap: 'wrap', padding: '0 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { paddingLeft: '4px', paddingRight: '4px', flexShrink: 0 },
  latin: { '& [class*="fui-Tab__content"]': { fontSize: tokens.fontSizeBase200 } },
  count: { marginLeft: '4px' },
  news: {
    flexShrink: 0,
    maxHeight: '50%',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  told: { padding: '8px 12px 0' },
  body: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: '12px' },
});

/** The whole pane: which schedule, the pages, the news of the last action, and the actions. */
export function Pane({
  session,
  onLanguage,
}: {
  readonly session: Session;
  readonly onLanguage: (language: Language) => void;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const language = useLanguage();
  const tabStyle = mergeClasses(styles.tab, language === 'en-US' && styles.latin);
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const [page, setPage] = useState<Page>('overview');
  const [filter, setFilter] = useState<EntryFilter>(ALL_ENTRIES);
  const { outcome, notice, edited, obsolete, unread, busy } = state;
  const judgement = outcome?.ok ? outcome.judgement : null;
  const serious = judgement?.findings.filter(({ severity }) => severity !== 'info').length ?? 0;

  const pageOf = (judged: Judgement) => {
    switch (page) {
      case 'overview':
        return (
          <OverviewPage
            judgement={judged}
            state={state}
            session={session}
            onShow={(shown) => {
              setFilter({ ...ALL_ENTRIES, ...shown });
              setPage('entries');
            }}
            onShowFindings={() => {
              setPage('findings');
            }}
            onCorrectColumns={() => {
              setPage('settings');
            }}
          />
        );
      case 'findings':
        return (
          <FindingsPage
            findings={judged.findings}
            fixed={state.fixed}
            ownSheet={judged.schedule.sheet}
            session={session}
            busy={busy !== null}
          />
        );
      case 'entries':
        return <EntriesPage judgement={judged} filter={filter} onFilter={setFilter} session={session} />;
      case 'openDays':
        return (
          <OpenDaysPage
            openDays={judged.openDays}
            countOnline={judged.settings.openDays.countOnline}
            session={session}
          />
        );
      case 'changes':
        return <ChangesPage judgement={judged} baseline={state.baseline} session={session} busy={busy !== null} />;
      case 'settings':
        return null;
    }
  };
  const content = () => {
    if (page === 'settings') return <SettingsPage state={state} session={session} onLanguage={onLanguage} />;
    if (outcome)
      return outcome.ok ? (
        pageOf(outcome.judgement)
      ) : (
        <UnusableState problem={outcome.problem} state={state} session={session} />
      );
    return phaseOf(state) === 'failed' ? (
      <FailedState onAgain={() => void session.reload()} />
    ) : (
      <LoadingState label={busyText('reading', language)} />
    );
  };

  return (
    <div className={styles.pane}>
      <PaneHeader session={session} state={state} />
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={page}
        onTabSelect={(_, { value }) => {
          setPage(PAGES.find((one) => one === value) ?? 'overview');
        }}
      >
        {PAGES.map((one) =>
          one === 'settings' ? (
            <Tab
              key={one}
              className={tabStyle}
              value={one}
              icon={<SettingsRegular />}
              aria-label={messages.tabs[one]}
              title={messages.tabs[one]}
            />
          ) : (
            <Tab key={one} className={tabStyle} value={one}>
              {messages.tabs[one]}
              {one === 'findings' && serious > 0 && (
                <CounterBadge className={styles.count} size="small" color="danger" count={serious} overflowCount={99} />
              )}
            </Tab>
          ),
        )}
      </TabList>
      <div
        className={mergeClasses(styles.news, (notice ?? edited[0] ?? obsolete[0] ?? unread[0]) && styles.told)}
        aria-live="polite"
      >
        {notice && (
          <NoticeBar
            notice={notice}
            onDismiss={() => {
              session.dismissNotice();
            }}
          />
        )}
        {unread.length > 0 && <UnreadBar sheets={unread} />}
        {edited.length > 0 && <EditedCard sheets={edited} session={session} disabled={busy !== null} />}
        {obsolete.length > 0 && <ObsoleteCard sheets={obsolete} session={session} disabled={busy !== null} />}
      </div>
      <main className={styles.body} key={page}>
        <div role="tabpanel" aria-label={messages.tabs[page]}>
          <CrashBarrier fallback={(again) => <FailedState onAgain={again} />}>{content()}</CrashBarrier>
        </div>
      </main>
      <ActionBar session={session} state={state} />
    </div>
  );
}
