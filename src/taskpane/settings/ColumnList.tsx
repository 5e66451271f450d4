import { Badge, Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { correctColumn } from '../../schedule/table/correctColumn';
import type { ColumnReading, Confidence } from '../../schedule/table/columnReading';
import type { Schedule } from '../../schedule/entries/schedule';
import type { ColumnRole } from '../../schedule/table/columnRole';
import { columnsOfSchedule } from '../../schedule/entries/scheduleTables';
import { columnLetters } from '../../workbook/cellAddress';
import { useLanguage, useMessages } from '../parts/language';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/sessionState';

const ROLES: readonly ColumnRole[] = [
  'month',
  'start',
  'slot',
  'content',
  'unit',
  'supportUnit',
  'owner',
  'phone',
  'status',
  'doneOn',
  'stage',
  'remarks',
  'number',
];
const CONFIDENCE_COLORS: Readonly<Record<Confidence, 'success' | 'informative' | 'warning'>> = {
  certain: 'success',
  likely: 'informative',
  unsure: 'warning',
};

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 10px',
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** What each column of the schedule's tables was taken for, how surely and why; one choice corrects it, and the workbook keeps that. */
export function ColumnList({
  schedule,
  state,
  session,
}: {
  readonly schedule: Schedule;
  readonly state: SessionState;
  readonly session: Session;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const language = useLanguage();
  const words = messages.columns;
  const kept = state.settings.schedule.columns;
  const groups = columnsOfSchedule(schedule);
  const keep = (columns: typeof kept) =>
    void session.saveSettings({ ...state.settings, schedule: { ...state.settings.schedule, columns } });
  const correct = (reading: ColumnReading, role: ColumnRole | null) => {
    keep(correctColumn(kept, reading, role));
  };
  return (
    <div className={styles.list}>
      <Caption1 className={styles.note}>{words.hint}</Caption1>
      {groups.map(({ sheets, columnReadings }) => (
        <section
          key={columnReadings.map(({ column, header }) => `${column} ${header}`).join()}
          className={styles.list}
          aria-label={words.onSheets(sheets)}
        >
          {groups.length > 1 && <Caption1 className={styles.title}>{words.onSheets(sheets)}</Caption1>}
          {columnReadings.map((reading) => (
            <div key={reading.column} className={styles.column}>
              <div className={styles.head}>
                <span className={styles.title}>{words.column(columnLetters(reading.column), reading.header)}</span>
                <Badge appearance="tint" shape="rounded" color={CONFIDENCE_COLORS[reading.confidence]}>
                  {words.confidence[reading.confidence]}
                </Badge>
              </div>
              <Field label={words.holds}>
                <Select
                  value={reading.role ?? ''}
                  disabled={state.busy !== null}
                  onChange={(_, { value }) => {
                    correct(reading, ROLES.find((role) => role === value) ?? null);
                  }}
                >
                  <option value="">{words.nothing}</option>
                  {ROLES.map((role) => (
                    <option key={role} value={role}>
                      {words.roles[role]}
                    </option>
                  ))}
                </Select>
              </Field>
              <Caption1 className={styles.note}>{reading.reason[language]}</Caption1>
              {reading.samples.length > 0 && (
                <Caption1 className={styles.note}>{words.samples(reading.samples)}</Caption1>
              )}
            </div>
          ))}
        </section>
      ))}
      {kept !== null && (
        <Button
          disabled={state.busy !== null}
          onClick={() => {
            keep(null);
          }}
        >
          {words.automatic}
        </Button>
      )}
    </div>
  );
}
