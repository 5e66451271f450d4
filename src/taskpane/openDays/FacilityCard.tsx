import { Caption1, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import type { FacilityTally } from '../../schedule/openDays/openDays';
import type { WindowState } from '../../schedule/quotas/quota';
import { useMessages } from '../parts/language';
import { useStatusFills } from '../parts/statusLooks';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 10px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  name: { fontWeight: tokens.fontWeightSemibold, textAlign: 'left' },
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    padding: '1px 6px',
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: 'nowrap',
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  windows: {
    display: 'grid',
    gridTemplateColumns: 'repeat(6, minmax(0, 1fr))',
    gap: '3px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  window: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    minHeight: '52px',
    borderRadius: tokens.borderRadiusSmall,
    padding: '3px 0',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    whiteSpace: 'nowrap',
  },
  ahead: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground3 },
  count: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { color: tokens.colorNeutralForeground3 },
});

/** The six windows of one facility: held, missed (made up later or owed) or not over yet; online openings are told apart. */
export function FacilityCard({ tally, onGo }: { readonly tally: FacilityTally; readonly onGo: () => void }) {
  const styles = useStyles();
  const fills = useStatusFills();
  const messages = useMessages();
  const words = messages.openDays;
  const looks: Readonly<Record<WindowState, string>> = {
    met: fills.done,
    madeUp: fills.due,
    owed: fills.overdue,
    running: styles.ahead,
    ahead: styles.ahead,
    exempt: styles.ahead,
  };
  const signs: Readonly<Record<WindowState, string>> = {
    met: '',
    madeUp: words.madeUpSign,
    owed: words.owedSign,
    running: '–',
    ahead: '–',
    exempt: messages.notAsked,
  };
  const Sign = tally.metToDate ? CheckmarkCircleRegular : ErrorCircleRegular;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <span>
          <Link as="button" className={styles.name} onClick={onGo}>
            {tally.facility.name}
          </Link>
          <Caption1 block className={styles.note}>
            {[tally.facility.category, tally.standing === 'active' ? '' : messages.standings[tally.standing]]
              .filter((text) => text !== '')
              .join(' · ')}
          </Caption1>
        </span>
        <span className={mergeClasses(styles.badge, tally.metToDate ? fills.done : fills.overdue)}>
          <Sign aria-hidden />
          {tally.metToDate ? messages.onTarget : words.owes(tally.owed)}
        </span>
      </div>
      <ul className={styles.windows}>
        {tally.states.map((state, index) => {
          const name = messages.windows[index] ?? '';
          const count = tally.windows[index] ?? 0;
          const online = tally.onlineWindows[index] ?? 0;
          const said = {
            met: words.held(count),
            madeUp: words.missedAndMadeUp,
            owed: words.missedAndOwed,
            running: words.ahead,
            ahead: words.ahead,
            exempt: words.exempt,
          }[state];
          return (
            <li
              key={name}
              className={mergeClasses(styles.window, looks[state])}
              title={`${name}${messages.colon}${said}`}
            >
              <span>{name}</span>
              <span className={styles.count}>{state === 'met' ? count : signs[state]}</span>
              {online > 0 && <span>{words.ofThemOnline(online)}</span>}
            </li>
          );
        })}
      </ul>
      <Caption1>
        {messages.openings} {tally.openings} · {messages.missed} {tally.missed} · {messages.madeUp} {tally.madeUp} ·{' '}
        {messages.owed} {tally.owed}
      </Caption1>
      <Caption1 className={styles.note}>
        {messages.online} {tally.online} · {words.visitors} {tally.visitors}
        {tally.nextDeadline && ` · ${words.nextDeadline(tally.nextDeadline)}`}
      </Caption1>
      <Caption1 className={styles.note}>
        {words.joint[tally.joint]}
        {tally.longestGap && ` · ${words.longestGap(tally.longestGap.days)}`}
      </Caption1>
    </li>
  );
}
