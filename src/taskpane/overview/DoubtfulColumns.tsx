import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { confirmColumns, doubtfulColumns } from '../../schedule/table/correctColumn';
import type { Schedule } from '../../schedule/entries/schedule';
import { columnsOfSchedule } from '../../schedule/entries/scheduleTables';
import { columnLetters } from '../../workbook/cellAddress';
import { useLanguage, useMessages } from '../parts/language';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/sessionState';

const useStyles = makeStyles({
  bar: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  lines: { whiteSpace: 'normal' },
  line: { marginTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

/** Which columns the reader is not sure of, what they were taken for and why; one click says that it is right. Nothing where all is clear. */
export function DoubtfulColumns({
  schedule,
  state,
  session,
  onLook,
}: {
  readonly schedule: Schedule;
  readonly state: SessionState;
  readonly session: Session;
  readonly onLook: () => void;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const language = useLanguage();
  const words = messages.columns;
  const tables = columnsOfSchedule(schedule);
  const readings = tables.flatMap((table) =>
    doubtfulColumns(table).map((reading) => ({
      reading,
      title: words.column(columnLetters(reading.column), reading.header),
    })),
  );
  const shown = readings.filter(({ title }, index) => readings.findIndex((other) => other.title === title) === index);
  if (shown.length === 0) return null;
  const confirm = () => {
    const columns = tables.reduce<SessionState['settings']['schedule']['columns']>(
      (kept, table) => confirmColumns(kept, table),
      state.settings.schedule.columns,
    );
    void session.saveSettings({ ...state.settings, schedule: { ...state.settings.schedule, columns } }, state.settings);
  };
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.lines}>
        <MessageBarTitle>{words.doubtful(shown.length)}</MessageBarTitle>
        {shown.map(({ reading, title }) => (
          <div key={title} className={styles.line}>
            {title}
            {messages.colon}
            {reading.role !== null && `${words.takenFor(words.roles[reading.role])}${messages.clauseSeparator}`}
            {reading.reason[language]}
          </div>
        ))}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={state.busy !== null} onClick={confirm}>
          {words.confirm}
        </Button>
        <Button size="small" onClick={onLook}>
          {words.look}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
