import { Caption1 } from '@fluentui/react-components';
import { Suspense, type ReactNode } from 'react';
import type { Judgement } from '../../schedule/judgement';
import type { YearSlot } from '../../schedule/status/slotLoads';
import type { Status } from '../../schedule/status/status';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/sessionState';
import { useMessages } from '../parts/language';
import { PaneSection } from '../parts/PaneSection';
import { usePaneStyles } from '../parts/paneStyles';
import { UnreadBar } from '../parts/UnreadBar';
import { AsOfField } from './AsOfField';
import { DoubtfulColumns } from './DoubtfulColumns';
import { LeftAsideList } from './LeftAsideList';
import { NextSlots } from './NextSlots';
import { PastYear } from './PastYear';
import { ReleasePlan } from './ReleasePlan';
import { SectionTable } from './SectionTable';
import { Standing } from './Standing';
import { StandingFacts } from './StandingFacts';
import { StoredTroubles } from './StoredTroubles';
import { WorstOverdue } from './WorstOverdue';
import { YearStrip } from './YearStrip';

/** The entries that a part of the page leads to. */
interface WantedEntries {
  readonly status?: Status;
  readonly section?: string;
  readonly slot?: YearSlot;
}

interface OverviewProps {
  readonly judgement: Judgement;
  readonly state: SessionState;
  readonly session: Session;
  readonly onShow: (wanted: WantedEntries) => void;
  /** Brings another page to the front. */
  readonly onPage: (page: 'findings' | 'openDays' | 'settings') => void;
}

/** Where things stand on the as-of date: at a glance first, then in detail. `timeliness` is fetched after the rest. */
export function OverviewPage({ timeliness, ...props }: OverviewProps & { readonly timeliness: ReactNode }) {
  const { judgement, state, session, onShow, onPage } = props;
  const styles = usePaneStyles();
  const messages = useMessages();
  const hidden = judgement.entries.filter(({ entry }) => entry.hidden).length;
  return (
    <div className={styles.sections}>
      <div className={styles.block}>
        <StoredTroubles troubles={state.storedTroubles} />
        {state.unread.length > 0 && <UnreadBar sheets={state.unread} />}
        <DoubtfulColumns
          schedule={judgement.schedule}
          state={state}
          session={session}
          onLook={() => onPage('settings')}
        />
        <Glance {...props} />
      </div>
      {judgement.releases && <ReleasePlan releases={judgement.releases} />}
      <PaneSection title={messages.sections}>
        <SectionTable judgement={judgement} onChoose={(section) => onShow({ section })} />
      </PaneSection>
      <Suspense fallback={null}>{timeliness}</Suspense>
      {hidden > 0 && <Caption1 className={styles.note}>{messages.hiddenRows(hidden)}</Caption1>}
      <LeftAsideList schedule={judgement.schedule} session={session} />
    </div>
  );
}

/** What a pane of 350 by 700 shows without a click or a scroll. */
function Glance({ judgement, state, session, onShow, onPage }: OverviewProps) {
  const { entries, schedule, asOf } = judgement;
  const pick = (day: string | null) => void session.setAsOf(day);
  return (
    <>
      <AsOfField asOf={state.asOf} today={state.today} onPick={pick} />
      <PastYear schedule={schedule} asOf={asOf} today={state.today} onPick={pick} />
      <Standing judgement={judgement} onStatus={(status) => onShow({ status })} />
      <WorstOverdue entries={entries} session={session} onAll={() => onShow({ status: 'overdue' })} />
      <NextSlots entries={entries} asOf={asOf} session={session} onSlot={(slot) => onShow({ slot })} />
      <YearStrip entries={entries} year={schedule.year} asOf={asOf} onSlot={(slot) => onShow({ slot })} />
      <StandingFacts judgement={judgement} onPage={onPage} />
    </>
  );
}
