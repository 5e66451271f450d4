import { Button } from '@fluentui/react-components';
import { DocumentSearchRegular, TableRegular } from '@fluentui/react-icons';
import type { UnusableSchedule } from '../../schedule/table/unusableSchedule';
import { useMessages } from '../parts/language';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/sessionState';
import { EmptyState } from '../parts/EmptyState';

/** Why no schedule could be read, and the way on: choose a sheet where that helps, or read again. */
export function UnusableState({
  problem,
  state,
  session,
}: {
  readonly problem: UnusableSchedule;
  readonly state: SessionState;
  readonly session: Session;
}) {
  const messages = useMessages();
  const { title, advice } = messages.unusable(problem);
  const { settings, sheets } = state;
  const choose = (sheet: string | null) =>
    void session.saveSettings({ ...settings, schedule: { ...settings.schedule, sheet } });
  const disabled = state.busy !== null;
  const choices =
    problem.kind === 'severalSchedules'
      ? problem.sheets
      : settings.schedule.sheet === null
        ? []
        : sheets.filter((name) => name !== settings.schedule.sheet);
  return (
    <EmptyState icon={<DocumentSearchRegular />} title={title} advice={advice}>
      {choices.map((sheet) => (
        <Button
          key={sheet}
          icon={<TableRegular />}
          disabled={disabled}
          aria-label={`${messages.choose}${messages.colon}${sheet}`}
          onClick={() => {
            choose(sheet);
          }}
        >
          {sheet}
        </Button>
      ))}
      {settings.schedule.sheet !== null && (
        <Button
          disabled={disabled}
          onClick={() => {
            choose(null);
          }}
        >
          {messages.settings.automatic}
        </Button>
      )}
      <Button
        appearance={choices.length > 0 ? 'subtle' : 'primary'}
        disabled={disabled}
        onClick={() => void session.reload()}
      >
        {messages.actions.refresh}
      </Button>
    </EmptyState>
  );
}
