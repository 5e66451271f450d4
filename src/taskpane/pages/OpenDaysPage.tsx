import { Badge, Body1, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { BuildingRegular } from '@fluentui/react-icons';
import type { IsoDate } from '../../schedule/calendarDate';
import { monthOf, yearOf } from '../../schedule/calendarDate';
import type { FacilityTally, OpenDays } from '../../schedule/openDays';
import { EmptyState } from '../components/EmptyState';
import { useMessages } from '../language';
import type { Session } from '../session';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  card: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: '8px 10px', display: 'flex', flexDirection: 'column', gap: '6px' },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  windows: { display: 'grid', gridTemplateColumns: 'repeat(6, 1fr)', gap: '2px' },
  window: { textAlign: 'center', borderRadius: tokens.borderRadiusSmall, padding: '2px 0', backgroundColor: tokens.colorNeutralBackground3, fontSize: tokens.fontSizeBase100 },
  met: { backgroundColor: '#E7F3E1', color: '#2B5A1B' },
  missed: { backgroundColor: '#FFE3E6', color: '#9C0006' },
  count: { display: 'block', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground3 },
});

/** Each facility against the rule "at least once every two months". */
export function OpenDaysPage({ openDays, asOf, countOnline, session }: {
  readonly openDays: OpenDays | null;
  readonly asOf: IsoDate;
  readonly countOnline: boolean;
  readonly session: Session;
}) {
  const styles = useStyles();
  const messages = useMessages();
  if (!openDays) return <EmptyState icon={<BuildingRegular />} title={messages.openDays.none} advice={messages.openDays.noneHint} />;
  return (
    <div className={styles.page}>
      <Body1>{messages.openDays.rule}</Body1>
      {!countOnline && <Caption1>{messages.openDays.onlineNotCounted}</Caption1>}
      {openDays.facilities.map((tally) => (
        <FacilityCard key={tally.facility.name} tally={tally} year={openDays.year} asOf={asOf} onGo={() => void session.goTo(openDays.registerSheet, tally.facility.cell)} />
      ))}
    </div>
  );
}

function FacilityCard({ tally, year, asOf, onGo }: { readonly tally: FacilityTally; readonly year: number; readonly asOf: IsoDate; readonly onGo: () => void }) {
  const styles = useStyles();
  const messages = useMessages();
  const words = messages.openDays;
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <span>
          <Link as="button" onClick={onGo}>{tally.facility.name}</Link>
          <Caption1 block className={styles.note}>{tally.facility.category}</Caption1>
        </span>
        <Badge appearance="tint" color={tally.metToDate ? 'success' : 'danger'} shape="rounded">{tally.metToDate ? words.met : words.owes(tally.owed)}</Badge>
      </div>
      <div className={styles.windows}>
        {tally.windows.map((count, index) => (
          <div key={words.windows[index]} className={`${styles.window} ${count > 0 ? styles.met : windowEnded(index, year, asOf) ? styles.missed : ''}`}>
            {words.windows[index]}
            <span className={styles.count}>{count > 0 ? count : windowEnded(index, year, asOf) ? '×' : '–'}</span>
          </div>
        ))}
      </div>
      <Caption1>
        {words.openings} {tally.openings} · {words.missed} {tally.missed} · {words.madeUp} {tally.madeUp} · {words.online} {tally.online} · {words.visitors} {tally.visitors}
      </Caption1>
      {tally.nextDeadline && <Caption1 className={styles.note}>{words.nextDeadline(messages.date(tally.nextDeadline))}</Caption1>}
    </div>
  );
}

/** Whether the two months numbered so (0 is Jan-Feb) are over on the as-of date. */
function windowEnded(index: number, year: number, asOf: IsoDate): boolean {
  return yearOf(asOf) > year || (yearOf(asOf) === year && monthOf(asOf) > (index + 1) * 2);
}
