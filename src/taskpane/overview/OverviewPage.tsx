import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { Severity } from '../../schedule/checks/finding';
import type { Judgement } from '../../schedule/judgement';
import { completion, type Status } from '../../schedule/status/status';
import { AsOfField } from './AsOfField';
import { DoubtfulColumns } from './DoubtfulColumns';
import { LeftAsideList } from './LeftAsideList';
import { MeetingMaterial } from './MeetingMaterial';
import { PaneSection } from '../parts/PaneSection';
import { ReleasePlan } from './ReleasePlan';
import { SectionTable } from './SectionTable';
import { StatusTiles } from './StatusTiles';
import { StoredTroubles } from './StoredTroubles';
import { useMessages } from '../parts/language';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/sessionState';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  completion: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  note: { color: tokens.colorNeutralForeground2 },
  checks: { justifyContent: 'space-between', textAlign: 'left' },
});

/** Where things stand on the as-of date. */
export function OverviewPage({
  judgement,
  state,
  session,
  onShow,
  onPage,
}: {
  readonly judgement: Judgement;
  readonly state: SessionState;
  readonly session: Session;
  readonly onShow: (filter: { readonly status?: Status; readonly section?: string }) => void;
  /** Brings another page to the front. */
  readonly onPage: (page: 'findings' | 'settings') => void;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const { counts, findings } = judgement;
  const { done, asked, share, percent } = completion(counts);
  const completionText = messages.completion(done, asked, percent);
  const hidden = judgement.entries.filter(({ entry }) => entry.hidden).length;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return (
    <div className={styles.page}>
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
      <div className={styles.block}>
        <StatusTiles
          counts={counts}
          onChoose={(status) => {
            onShow({ status });
          }}
        />
        <div className={styles.completion}>
          <ProgressBar value={share ?? 0} thickness="large" color="success" aria-label={completionText} />
          <Caption1 className={styles.note}>{completionText}</Caption1>
          {hidden > 0 && <Caption1 className={styles.note}>{messages.hiddenRows(hidden)}</Caption1>}
        </div>
        <Button
          className={styles.checks}
          icon={<ChevronRightRegular />}
          iconPosition="after"
          onClick={() => {
            onPage('findings');
          }}
        >
          {messages.tabs.findings}
          {messages.colon}
          {findings.length === 0
            ? messages.noFindings
            : messages.findingsLine(count('error'), count('warning'), count('info'))}
        </Button>
      </div>
      <MeetingMaterial judgement={judgement} />
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
