import { Button } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import { REPORT_PAGE_TEXTS } from '../../locales/reportPageTexts';
import { reportHolds } from '../../reports/reportHolds';
import { hasSchedule, type ReportableJudgement } from '../../schedule/judgement';
import { ACTIONS } from '../../session/actions/registry';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/sessionState';
import { EmptyState } from '../parts/EmptyState';
import { useLanguage } from '../parts/language';
import { PaneSection } from '../parts/PaneSection';
import { usePaneStyles } from '../parts/paneStyles';
import { EditedCard } from './EditedCard';
import { MeetingMaterial } from './MeetingMaterial';
import { ObsoleteCard } from './ObsoleteCard';
import { ReportRow } from './ReportRow';

/** The report sheets with what each holds, to go to, update or remove; what is asked about them; and what is handed out beside them. */
export function ReportsPage({
  judgement,
  state,
  session,
}: {
  readonly judgement: ReportableJudgement;
  readonly state: SessionState;
  readonly session: Session;
}) {
  const styles = usePaneStyles();
  const language = useLanguage();
  const words = REPORT_PAGE_TEXTS[language];
  const { reports, edited, editedOnly, obsolete } = state;
  const busy = state.busy !== null;
  const update = (role: string | undefined) => void session.generateReports(language, 'ask', role);
  return (
    <div className={styles.sections}>
      {edited.length > 0 && <EditedCard sheets={edited} only={editedOnly} session={session} disabled={busy} />}
      {obsolete.length > 0 && <ObsoleteCard sheets={obsolete} session={session} disabled={busy} />}
      {reports.length === 0 ? (
        <EmptyState icon={<DocumentTableRegular />} title={words.none} advice={words.noneHint}>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => update(undefined)}>
            {ACTIONS.generateReports.label[language]}
          </Button>
        </EmptyState>
      ) : (
        <PaneSection title={words.title(reports.length)}>
          <Button
            style={{ alignSelf: 'start' }}
            size="small"
            disabledFocusable={busy}
            onClick={() => update(undefined)}
          >
            {words.updateAll}
          </Button>
          <ReportList judgement={judgement} state={state} session={session} onUpdate={update} />
        </PaneSection>
      )}
      {hasSchedule(judgement) && <MeetingMaterial judgement={judgement} />}
    </div>
  );
}

function ReportList({
  judgement,
  state: { reports, busy },
  session,
  onUpdate,
}: {
  readonly judgement: ReportableJudgement;
  readonly state: SessionState;
  readonly session: Session;
  readonly onUpdate: (role: string) => void;
}) {
  const styles = usePaneStyles();
  const holds = reportHolds(judgement, useLanguage());
  return (
    <ul className={styles.list}>
      {reports.map((report) => (
        <ReportRow
          key={report.tag.guid}
          report={report}
          holds={holds.get(report.tag.role)}
          session={session}
          busy={busy !== null}
          onUpdate={() => onUpdate(report.tag.role)}
        />
      ))}
    </ul>
  );
}
