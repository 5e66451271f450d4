import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import type { Judgement, OpenDayJudgement } from '../schedule/judgement';
import { tellsOfTimes } from '../schedule/status/onTime';
import type { Language } from '../schedule/text/language';
import type { Session } from '../session/session';
import { busyText, phaseOf, type SessionState } from '../session/sessionState';
import { ALL_ENTRIES, type EntryFilter } from './entries/entryFilter';
import { ActionBar } from './frame/ActionBar';
import { CrashBarrier } from './frame/CrashBarrier';
import { FailedState } from './frame/FailedState';
import { LoadingState } from './frame/LoadingState';
import { NoticeBar } from './frame/NoticeBar';
import { PaneHeader } from './frame/PaneHeader';
import { PaneTabs, type Page } from './frame/PaneTabs';
import { takeWay } from './frame/takeWay';
import { useLeaving } from './frame/useLeaving';
import {
  ChangesPage,
  EntriesPage,
  fetchLaterPages,
  FindingsPage,
  OpenDaysPage,
  retryLaterPages,
  ReportsPage,
  Timeliness,
  QuotasPage,
  SettingsPage,
  UnusableState,
} from './laterPages';
import { OverviewPage } from './overview/OverviewPage';
import { useLanguage, useMessages } from './parts/language';
import { PageBody } from './parts/PageBody';

const useStyles = makeStyles({
  pane: { height: '100%', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground1 },
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
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const [chosenPage, choosePage] = useState<Page | null>(null);
  const [filter, setFilter] = useState<EntryFilter>(ALL_ENTRIES);
  useEffect(() => void fetchLaterPages(), []);
  const alone = openDaysAlone(state);
  const pages = pagesOf(state);
  const chosen = pages.find((each) => each === chosenPage);
  const page = chosen ?? (alone ? 'openDays' : 'overview');
  const findings = (state.outcome?.ok ? state.outcome.judgement : alone)?.findings ?? [];
  const { turnTo, leaving } = useLeaving(page, (next) => {
    // What was done on a page is told there, and is no news when it is opened again.
    if (state.notice && state.notice.kind !== 'failed') session.dismissNotice();
    choosePage(next);
  });
  const shown: ShownPage = { page, setPage: turnTo, filter, setFilter };
  return (
    <div className={styles.pane}>
      <PaneHeader session={session} state={state} />
      <PaneTabs
        pages={pages}
        page={page}
        onPage={turnTo}
        serious={findings.filter(({ severity }) => severity !== 'info').length}
      />
      <News session={session} state={state} page={page} />
      <PageBody key={page} page={page} label={messages.tabs[page]} className={styles.body}>
        <CrashBarrier
          fallback={(again) => (
            <FailedState
              onAgain={() => {
                retryLaterPages();
                again();
              }}
            />
          )}
        >
          <Suspense fallback={<LoadingState label={messages.tabs[page]} />}>
            {page === 'settings' ? (
              <SettingsPage state={state} session={session} onLanguage={onLanguage} leaving={leaving} />
            ) : (
              <Content shown={shown} state={state} session={session} />
            )}
          </Suspense>
        </CrashBarrier>
      </PageBody>
      <ActionBar session={session} state={state} onReports={() => turnTo('reports')} />
    </div>
  );
}

/** The pages that there is something for. */
function pagesOf({ outcome, settings: { quotas, unreadableQuotas } }: SessionState): readonly Page[] {
  if (outcome && !outcome.ok)
    return outcome.openDays ? ['overview', 'findings', 'reports', 'openDays', 'settings'] : ['overview', 'settings'];
  const hasOpenDays = outcome !== null && outcome.judgement.openDays !== null;
  const hasQuotas = outcome !== null && quotas.length + unreadableQuotas.length > 0;
  return [
    'overview',
    'entries',
    'findings',
    'reports',
    ...(hasOpenDays ? (['openDays'] as const) : []),
    ...(hasQuotas ? (['quotas'] as const) : []),
    'changes',
    'settings',
  ];
}

/** The open days of a workbook that has no schedule; null where there is a schedule, or neither. */
function openDaysAlone({ outcome }: SessionState): OpenDayJudgement | null {
  return outcome && !outcome.ok ? outcome.openDays : null;
}

/** Which page is in front, and which entries that page shows. */
interface ShownPage {
  readonly page: Page;
  readonly setPage: (page: Page) => void;
  readonly filter: EntryFilter;
  readonly setFilter: (filter: EntryFilter) => void;
}

/** What the last action did, on the page where it was done. */
function News({
  session,
  state,
  page,
}: {
  readonly session: Session;
  readonly state: SessionState;
  readonly page: Page;
}) {
  const styles = useStyles();
  const language = useLanguage();
  const { notice } = state;
  const [told, setTold] = useState({ notice, page });
  if (told.notice !== notice) setTold({ notice, page });
  const shown = told.notice === notice && told.page === page ? notice : null;
  return (
    <div className={mergeClasses(styles.news, shown !== null && styles.told)} aria-live="polite">
      {shown && (
        <NoticeBar
          notice={shown}
          again={shown.kind === 'generateReports' ? () => session.generateReports(language) : undefined}
          onWay={(way) => takeWay(way, session)}
          onDismiss={() => {
            session.dismissNotice();
          }}
        />
      )}
    </div>
  );
}

/** The page in front, or why there is nothing for it to show yet. */
function Content({
  shown,
  state,
  session,
}: {
  readonly shown: ShownPage;
  readonly state: SessionState;
  readonly session: Session;
}) {
  const language = useLanguage();
  const { outcome } = state;
  if (outcome?.ok) return <PageInFront shown={shown} judgement={outcome.judgement} state={state} session={session} />;
  const alone = openDaysAlone(state);
  if (alone && shown.page === 'openDays')
    return (
      <OpenDaysPage openDays={alone.openDays} countOnline={alone.settings.openDays.countOnline} session={session} />
    );
  if (alone && shown.page === 'findings')
    return (
      <FindingsPage
        findings={alone.findings}
        fixed={state.fixed}
        ownSheet={alone.openDays.registerSheet}
        session={session}
        busy={state.busy !== null}
      />
    );
  if (alone && shown.page === 'reports') return <ReportsPage judgement={alone} state={state} session={session} />;
  if (outcome) return <UnusableState problem={outcome.problem} state={state} session={session} />;
  return phaseOf(state) === 'failed' ? (
    <FailedState onAgain={() => void session.reload()} />
  ) : (
    <LoadingState label={busyText('reading', language)} />
  );
}

function PageInFront({
  shown: { page, setPage, filter, setFilter },
  judgement,
  state,
  session,
}: {
  readonly shown: ShownPage;
  readonly judgement: Judgement;
  readonly state: SessionState;
  readonly session: Session;
}) {
  const busy = state.busy !== null;
  const { findings, schedule, openDays, settings } = judgement;
  switch (page) {
    case 'overview':
      return (
        <OverviewPage
          judgement={judgement}
          state={state}
          session={session}
          onShow={({ status = null, section = null, slot = null }) => {
            setFilter({ ...ALL_ENTRIES, status, section, slot });
            setPage('entries');
          }}
          onPage={setPage}
          timeliness={tellsOfTimes(judgement.entries) && <Timeliness judgement={judgement} />}
        />
      );
    case 'findings':
      return (
        <FindingsPage findings={findings} fixed={state.fixed} ownSheet={schedule.sheet} session={session} busy={busy} />
      );
    case 'entries':
      return <EntriesPage judgement={judgement} filter={filter} onFilter={setFilter} session={session} />;
    case 'openDays':
      return (
        openDays && <OpenDaysPage openDays={openDays} countOnline={settings.openDays.countOnline} session={session} />
      );
    case 'quotas':
      return <QuotasPage judgement={judgement} />;
    case 'reports':
      return <ReportsPage judgement={judgement} state={state} session={session} />;
    case 'changes':
      return <ChangesPage judgement={judgement} baseline={state.baseline} session={session} busy={busy} />;
    case 'settings':
      return null;
  }
}
