import { Button, Caption1 } from '@fluentui/react-components';
import type { Schedule } from '../../schedule/entries/schedule';
import { columnsOfSchedule } from '../../schedule/entries/scheduleTables';
import { correctColumn } from '../../schedule/table/correctColumn';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/sessionState';
import { useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import { ColumnCard } from './ColumnCard';

/** What each column of the schedule's tables was taken for; a correction is kept in the workbook. */
export function ColumnList({
  schedule,
  state,
  session,
}: {
  readonly schedule: Schedule;
  readonly state: SessionState;
  readonly session: Session;
}) {
  const styles = usePaneStyles();
  const words = useMessages().columns;
  const keptColumns = state.settings.schedule.columns;
  const disabled = state.busy !== null;
  const groups = columnsOfSchedule(schedule);
  const keep = (columns: typeof keptColumns) =>
    void session.saveSettings({ ...state.settings, schedule: { ...state.settings.schedule, columns } }, state.settings);
  return (
    <div className={styles.fields}>
      <Caption1 className={styles.note}>{words.hint}</Caption1>
      {groups.map(({ sheets, columnReadings }) => (
        <section
          key={columnReadings.map(({ column, header }) => `${column} ${header}`).join()}
          className={styles.fields}
          aria-label={words.onSheets(sheets)}
        >
          {groups.length > 1 && <Caption1 className={styles.name}>{words.onSheets(sheets)}</Caption1>}
          {columnReadings.map((reading) => (
            <ColumnCard
              key={reading.column}
              reading={reading}
              disabled={disabled}
              onRole={(role) => keep(correctColumn(keptColumns, reading, role))}
            />
          ))}
        </section>
      ))}
      {keptColumns !== null && (
        <Button disabled={disabled} onClick={() => keep(null)}>
          {words.automatic}
        </Button>
      )}
    </div>
  );
}
