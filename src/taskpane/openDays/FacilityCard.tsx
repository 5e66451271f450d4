import { Caption1, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import type { FacilityTally } from '../../schedule/openDays/openDays';
import { useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import { useStatusFills } from '../parts/statusLooks';
import { FacilityWindows } from './FacilityWindows';

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, textAlign: 'left' },
});

/** How one facility stands: whether it is on target, its six windows, and its openings over the year. */
export function FacilityCard({ tally, onGo }: { readonly tally: FacilityTally; readonly onGo: () => void }) {
  const styles = useStyles();
  const { badge, card, head, note } = usePaneStyles();
  const fills = useStatusFills();
  const messages = useMessages();
  const words = messages.openDays;
  const Sign = tally.metToDate ? CheckmarkCircleRegular : ErrorCircleRegular;
  return (
    <li className={card}>
      <div className={head}>
        <span>
          <Link as="button" className={styles.name} onClick={onGo}>
            {tally.facility.name}
          </Link>
          <Caption1 block className={note}>
            {[tally.facility.category, tally.standing === 'active' ? '' : messages.standings[tally.standing]]
              .filter((text) => text !== '')
              .join(' · ')}
          </Caption1>
        </span>
        <span className={mergeClasses(badge, tally.metToDate ? fills.done : fills.overdue)}>
          <Sign aria-hidden />
          {tally.metToDate ? messages.onTarget : words.owes(tally.owed)}
        </span>
      </div>
      <FacilityWindows tally={tally} />
      <Caption1>
        {messages.openings} {tally.openings} · {messages.missed} {tally.missed} · {messages.madeUp} {tally.madeUp} ·{' '}
        {messages.owed} {tally.owed}
      </Caption1>
      <Caption1 className={note}>
        {messages.online} {tally.online} · {words.visitors} {tally.visitors}
        {tally.nextDeadline && ` · ${words.nextDeadline(tally.nextDeadline)}`}
      </Caption1>
      <Caption1 className={note}>
        {words.joint[tally.joint]}
        {tally.longestGap && ` · ${words.longestGap(tally.longestGap.days)}`}
      </Caption1>
    </li>
  );
}
