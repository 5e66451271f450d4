import { Body1, Button, Caption1, Field, Input, makeStyles, ProgressBar, Subtitle2, tokens } from '@fluentui/react-components';
import { CalendarTodayRegular } from '@fluentui/react-icons';
import { parseIsoDate } from '../../schedule/calendarDate';
import type { Judgement } from '../../schedule/judgement';
import type { Status } from '../../schedule/status';
import { StatusTiles } from '../components/StatusTiles';
import { SectionTable } from '../components/SectionTable';
import { useMessages } from '../language';
import type { Session, SessionState } from '../session';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  asOf: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'end' },
  date: { flexGrow: 1 },
  note: { color: tokens.colorNeutralForeground3 },
  quarters: { display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', gap: tokens.spacingHorizontalXS },
  quarter: { textAlign: 'center', padding: '4px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  short: { backgroundColor: tokens.colorStatusWarningBackground2, color: tokens.colorStatusWarningForeground2 },
});

/** Where things stand on the as-of date. */
export function OverviewPage({ judgement, state, session, onShow, onShowFindings }: {
  readonly judgement: Judgement;
  readonly state: SessionState;
  readonly session: Session;
  readonly onShow: (filter: { readonly status?: Status; readonly section?: string }) => void;
  readonly onShowFindings: () => void;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const { counts, schedule, releases, findings } = judgement;
  const counted = judgement.entries.length - counts.cancelled;
  const percent = counted > 0 ? Math.round((counts.done / counted) * 100) : 0;
  const hidden = judgement.entries.filter(({ entry }) => entry.hidden).length;
  const severities = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return (
    <div className={styles.page}>
      <div className={styles.block}>
        <div className={styles.asOf}>
          <Field label={messages.asOf} hint={state.asOf === state.today ? messages.asOfHint : messages.asOfFixed(state.asOf)} className={styles.date}>
            <Input
              type="date"
              value={state.asOf}
              onChange={(_, { value }) => {
                const day = parseIsoDate(value);
                if (day) void session.setAsOf(day);
              }}
              contentAfter={
                state.asOf === state.today ? null : (
                  <Button size="small" appearance="transparent" icon={<CalendarTodayRegular />} onClick={() => void session.setAsOf(state.today)}>{messages.actions.today}</Button>
                )
              }
            />
          </Field>
        </div>
        <Caption1 className={styles.note}>{messages.scheduleOf(schedule.sheet, schedule.year)}（{messages.yearSource[schedule.yearSource]}）</Caption1>
        {hidden > 0 && <Caption1 className={styles.note}>{messages.hiddenRows(hidden)}</Caption1>}
      </div>

      <StatusTiles counts={counts} onChoose={(status) => { onShow({ status }); }} />
      <Field validationMessage={messages.completion(counts.done, counted, percent)} validationState="none">
        <ProgressBar value={percent / 100} thickness="large" color="success" aria-label={messages.completion(counts.done, counted, percent)} />
      </Field>
      <Button appearance="outline" onClick={onShowFindings}>
        {findings.length === 0 ? messages.noFindings : messages.findingsLine(severities('error'), severities('warning'), severities('info'))}
      </Button>

      <section className={styles.block}>
        <Subtitle2 as="h2">{messages.releases}</Subtitle2>
        <Body1>{messages.releasesLine(releases.total, releases.target, releases.done)}</Body1>
        <Body1>{messages.governmentLine(releases.government, releases.governmentTarget)}</Body1>
        <div className={styles.quarters}>
          {releases.byQuarter.map((count, index) => (
            <div key={messages.quarters[index]} className={`${styles.quarter} ${count < judgement.settings.releases.perQuarter ? styles.short : ''}`}>
              <Caption1 block>{messages.quarters[index]}</Caption1>
              <b>{count}</b>
            </div>
          ))}
        </div>
      </section>

      <section className={styles.block}>
        <Subtitle2 as="h2">{messages.sections}</Subtitle2>
        <SectionTable judgement={judgement} onChoose={(section) => { onShow({ section }); }} />
      </section>
    </div>
  );
}
