import { CounterBadge, FluentProvider, makeStyles, Spinner, Tab, TabList, tokens, webLightTheme } from '@fluentui/react-components';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { IsoDate } from '../schedule/calendarDate';
import type { Language } from '../schedule/language';
import type { Workbook } from '../workbook/workbook';
import { ActionBar } from './components/ActionBar';
import { NoticeBar } from './components/NoticeBar';
import { ObsoleteCard } from './components/ObsoleteCard';
import { UnusableState } from './components/UnusableState';
import { LanguageProvider, useMessages } from './language';
import { ALL_ENTRIES, EntriesPage, type EntryFilter } from './pages/EntriesPage';
import { FindingsPage } from './pages/FindingsPage';
import { OpenDaysPage } from './pages/OpenDaysPage';
import { OverviewPage } from './pages/OverviewPage';
import { SettingsPage } from './pages/SettingsPage';
import { openSession, type Session } from './session';

type Page = 'overview' | 'findings' | 'entries' | 'openDays' | 'settings';
const PAGES: readonly Page[] = ['overview', 'findings', 'entries', 'openDays', 'settings'];

/** The fonts of the systems our users have; nothing is fetched. */
const theme = { ...webLightTheme, fontFamilyBase: "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif" };

const useStyles = makeStyles({
  pane: { height: '100%', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground1 },
  top: { padding: '12px 12px 0', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tabs: { marginLeft: '-8px', marginRight: '-8px', flexWrap: 'wrap' },
  body: { flexGrow: 1, overflowY: 'auto', padding: '12px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  starting: { padding: '48px 0' },
});

/** What the pane is given by the page that holds it. */
export interface TaskPaneProps {
  readonly workbook: Workbook;
  /** Today's day. */
  readonly clock: () => IsoDate;
  readonly newGuid: () => string;
  readonly initialLanguage: Language;
  /** The day to judge on at first; today when left out. */
  readonly initialAsOf?: IsoDate;
  /** Called when the user chooses another language, for the page around the pane. */
  readonly onLanguage?: (language: Language) => void;
}

/** The task pane: one schedule, judged, with what can be done about it. The same in Excel and in the workbench. */
export function TaskPane({ workbook, clock, newGuid, initialLanguage, initialAsOf, onLanguage }: TaskPaneProps) {
  const [language, setLanguage] = useState(initialLanguage);
  const session = useMemo(() => openSession(workbook, clock, newGuid, initialAsOf), [workbook, clock, newGuid, initialAsOf]);
  useEffect(() => {
    void session.reload();
    return () => { session.close(); };
  }, [session]);
  return (
    <LanguageProvider value={language}>
      <FluentProvider theme={theme} style={{ height: '100%' }}>
        <Pane
          session={session}
          onLanguage={(chosen) => {
            setLanguage(chosen);
            onLanguage?.(chosen);
          }}
        />
      </FluentProvider>
    </LanguageProvider>
  );
}

function Pane({ session, onLanguage }: { readonly session: Session; readonly onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const messages = useMessages();
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const [page, setPage] = useState<Page>('overview');
  const [filter, setFilter] = useState<EntryFilter>(ALL_ENTRIES);
  const { outcome } = state;
  const judgement = outcome?.ok ? outcome.judgement : null;
  const serious = judgement?.findings.filter((finding) => finding.severity !== 'info').length ?? 0;
  return (
    <div className={styles.pane}>
      <div className={styles.top}>
        <ActionBar session={session} busy={state.busy} ready={judgement !== null} />
        <TabList className={styles.tabs} size="small" selectedValue={page} onTabSelect={(_, { value }) => { setPage(PAGES.find((one) => one === value) ?? 'overview'); }}>
          {PAGES.map((one) => (
            <Tab key={one} value={one}>
              {messages.tabs[one]}
              {one === 'findings' && serious > 0 && <CounterBadge size="small" color="danger" count={serious} style={{ marginLeft: 4 }} />}
            </Tab>
          ))}
        </TabList>
      </div>
      <main className={styles.body}>
        {state.notice && <NoticeBar notice={state.notice} onDismiss={() => { session.dismissNotice(); }} />}
        {state.obsolete[0] && <ObsoleteCard sheet={state.obsolete[0]} session={session} disabled={state.busy !== null} />}
        {page === 'settings' && <SettingsPage key={JSON.stringify(state.settings)} state={state} session={session} onLanguage={onLanguage} />}
        {page !== 'settings' && outcome === null && state.busy && <Spinner className={styles.starting} label={messages.busy[state.busy]} />}
        {page !== 'settings' && outcome?.ok === false && <UnusableState problem={outcome.problem} state={state} session={session} />}
        {judgement && page === 'overview' && (
          <OverviewPage
            judgement={judgement}
            state={state}
            session={session}
            onShow={({ status = null, section = null }) => {
              setFilter({ status, section });
              setPage('entries');
            }}
            onShowFindings={() => { setPage('findings'); }}
          />
        )}
        {judgement && page === 'findings' && <FindingsPage findings={judgement.findings} session={session} busy={state.busy !== null} />}
        {judgement && page === 'entries' && <EntriesPage judgement={judgement} filter={filter} onFilter={setFilter} session={session} />}
        {judgement && page === 'openDays' && <OpenDaysPage openDays={judgement.openDays} asOf={judgement.asOf} countOnline={judgement.settings.openDays.countOnline} session={session} />}
      </main>
    </div>
  );
}
