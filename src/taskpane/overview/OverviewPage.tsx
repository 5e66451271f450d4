import { Suspense, type ReactNode } from 'react';
import type { Judgement } from '../../schedule/judgement';
import type { Status } from '../../schedule/status/status';
import { AsOfField } from './AsOfField';
import { DoubtfulColumns } from './DoubtfulColumns';
import { LeftAsideList } from './LeftAsideList';
import { PaneSection } from '../parts/PaneSection';
import { ReleasePlan } from './ReleasePlan';
import { SectionTable } from './SectionTable';
import { Standing } from './Standing';
import { StoredTroubles } from './StoredTroubles';
import { useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/sessionState';

/** Where things stand on the as-of date. */
export function OverviewPage({
  judgement,
  state,
  session,
  onShow,
  onPage,
  material,
}: {
  readonly judgement: Judgement;
  readonly state: SessionState;
  readonly session: Session;
  readonly onShow: (filter: { readonly status?: Status; readonly section?: string }) => void;
  /** Brings another page to the front. */
  readonly onPage: (page: 'findings' | 'settings') => void;
  /** What is taken into a meeting: below what is first seen, and fetched after it. */
  readonly material: ReactNode;
}) {
  const styles = usePaneStyles();
  const messages = useMessages();
  return (
    <div className={styles.sections}>
      <StoredTroubles troubles={state.storedTroubles} />
      <DoubtfulColumns
        schedule={judgement.schedule}
        state={state}
        session={session}
        onLook={() => {
          onPage('settings');
        }}
      />
      <AsOfField asOf={state.asOf} today={state.today} onPick={(day) => void session.setAsOf(day)} />
      <Standing judgement={judgement} onStatus={(status) => onShow({ status })} onFindings={() => onPage('findings')} />
      <Suspense fallback={null}>{material}</Suspense>
      {judgement.releases && <ReleasePlan releases={judgement.releases} />}
      <PaneSection title={messages.sections}>
        <SectionTable
          judgement={judgement}
          onChoose={(section) => {
            onShow({ section });
          }}
        />
      </PaneSection>
      <LeftAsideList schedule={judgement.schedule} session={session} />
    </div>
  );
}
