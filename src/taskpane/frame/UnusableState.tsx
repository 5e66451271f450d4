import { Button } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons';
import type { Settings } from '../../schedule/settings/settings';
import type { UnusableSchedule } from '../../schedule/table/unusableSchedule';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/sessionState';
import { AskForTitles } from '../parts/AskForTitles';
import { EmptyState } from '../parts/EmptyState';
import { useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import { TitleQuestion } from '../parts/TitleQuestion';
import { CandidateChoice, SheetChoice } from './SheetChoice';

/** Why no schedule could be read, and the way on, which there always is: choose a sheet, say where the titles are, or read again. */
export function UnusableState({
  problem,
  state,
  session,
}: {
  readonly problem: UnusableSchedule;
  readonly state: SessionState;
  readonly session: Session;
}) {
  const styles = usePaneStyles();
  const messages = useMessages();
  const { title, advice } = messages.unusable(problem);
  const { settings, sheets } = state;
  const disabled = state.busy !== null;
  const read = (wanted: Pick<Settings['schedule'], 'sheet' | 'sheets'>) =>
    void session.saveSettings({ ...settings, schedule: { ...settings.schedule, ...wanted } }, settings);
  const isSet = settings.schedule.sheet !== null || settings.schedule.sheets !== null;
  const otherSheets = isSet ? sheets.filter((name) => name !== settings.schedule.sheet) : [];
  return (
    <div className={styles.page}>
      <EmptyState icon={<DocumentSearchRegular />} title={title} advice={advice}>
        {problem.kind === 'severalSchedules' ? (
          <CandidateChoice problem={problem} disabled={disabled} onRead={read} />
        ) : (
          <SheetChoice sheets={otherSheets} disabled={disabled} onRead={read} />
        )}
        {isSet && (
          <Button
            disabled={disabled}
            onClick={() => {
              read({ sheet: null, sheets: null });
            }}
          >
            {messages.settings.automatic}
          </Button>
        )}
        <Button
          appearance={otherSheets.length > 0 || problem.kind === 'severalSchedules' ? 'subtle' : 'primary'}
          disabled={disabled}
          onClick={() => void session.reload()}
        >
          {messages.actions.refresh}
        </Button>
      </EmptyState>
      {problem.kind === 'noHeader' ? (
        <TitleQuestion seen={problem.seen} session={session} disabled={disabled} />
      ) : (
        <AskForTitles session={session} disabled={disabled} />
      )}
    </div>
  );
}
