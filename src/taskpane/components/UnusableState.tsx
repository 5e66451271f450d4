import { Button } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons';
import type { UnusableSchedule } from '../../schedule/schedule';
import { useMessages } from '../language';
import type { Session, SessionState } from '../session';
import { EmptyState } from './EmptyState';

/** Why no schedule could be read, and the way on: choose among several, or read again. */
export function UnusableState({ problem, state, session }: { readonly problem: UnusableSchedule; readonly state: SessionState; readonly session: Session }) {
  const messages = useMessages();
  const { title, advice } = messages.unusable(problem);
  const choose = (sheet: string | null) => void session.saveSettings({ ...state.settings, schedule: { ...state.settings.schedule, sheet } });
  return (
    <EmptyState icon={<DocumentSearchRegular />} title={title} advice={advice}>
      {problem.kind === 'severalSchedules' &&
        problem.sheets.map((sheet) => (
          <Button key={sheet} disabled={state.busy !== null} onClick={() => { choose(sheet); }}>{messages.choose}：{sheet}</Button>
        ))}
      {problem.kind === 'sheetMissing' && <Button disabled={state.busy !== null} onClick={() => { choose(null); }}>{messages.settings.automatic}</Button>}
      <Button appearance="primary" disabled={state.busy !== null} onClick={() => void session.reload()}>{messages.actions.refresh}</Button>
    </EmptyState>
  );
}
