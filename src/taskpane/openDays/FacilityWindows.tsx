import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FacilityTally } from '../../schedule/openDays/openDays';
import type { WindowState } from '../../schedule/quotas/quota';
import { useMessages } from '../parts/language';
import { useStatusFills } from '../parts/statusLooks';
import { useWindowStyles } from '../parts/windowStyles';

const useStyles = makeStyles({
  text: { minHeight: '52px', fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 },
  count: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The six windows of one facility: held, missed (made up later or owed) or not over yet; online openings are told apart. */
export function FacilityWindows({ tally }: { readonly tally: FacilityTally }) {
  const styles = useStyles();
  const { windows, window: windowStyle } = useWindowStyles();
  const looks = useWindowLooks();
  const messages = useMessages();
  const words = messages.openDays;
  return (
    <ul className={windows}>
      {tally.states.map((state, index) => {
        const name = messages.windows[index] ?? '';
        const count = tally.windows[index] ?? 0;
        const online = tally.onlineWindows[index] ?? 0;
        const { look, sign, said } = looks[state];
        return (
          <li
            key={name}
            className={mergeClasses(windowStyle, styles.text, look)}
            title={`${name}${messages.colon}${said ?? words.held(count)}`}
          >
            <span>{name}</span>
            <span className={styles.count}>{sign ?? count}</span>
            {online > 0 && <span>{words.ofThemOnline(online)}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** How each state looks, its sign and what is said of it; null is the number of openings. */
interface WindowLook {
  readonly look: string;
  readonly sign: string | null;
  readonly said: string | null;
}

function useWindowLooks(): Readonly<Record<WindowState, WindowLook>> {
  const { ahead } = useWindowStyles();
  const fills = useStatusFills();
  const messages = useMessages();
  const words = messages.openDays;
  return {
    met: { look: fills.done, sign: null, said: null },
    madeUp: { look: fills.due, sign: words.madeUpSign, said: words.missedAndMadeUp },
    owed: { look: fills.overdue, sign: words.owedSign, said: words.missedAndOwed },
    running: { look: ahead, sign: '–', said: words.ahead },
    ahead: { look: ahead, sign: '–', said: words.ahead },
    exempt: { look: ahead, sign: messages.notAsked, said: words.exempt },
  };
}
