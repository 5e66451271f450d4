import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { QUOTA_TEXTS } from '../../reports/texts/quotaTexts';
import type { MonthsPerWindow } from '../../schedule/calendar/windowLength';
import type { WindowState } from '../../schedule/quotas/quota';
import type { WorkTally } from '../../schedule/quotas/tallyWork';
import { useLanguage, useMessages } from '../parts/language';
import { useStatusFills } from '../parts/statusLooks';
import { useWindowStyles } from '../parts/windowStyles';

const useStyles = makeStyles({
  few: { gridTemplateColumns: 'repeat(4, minmax(0, 1fr))' },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  count: { fontWeight: tokens.fontWeightSemibold },
});

/** The windows of the year: what was done in each of what is asked, on the colour of how it stands. */
export function QuotaWindows({ tally, months }: { readonly tally: WorkTally; readonly months: MonthsPerWindow }) {
  const styles = useStyles();
  const { windows, window: windowStyle, ahead } = useWindowStyles();
  const fills = useStatusFills();
  const messages = useMessages();
  const words = QUOTA_TEXTS[useLanguage()];
  const looks: Readonly<Record<WindowState, { readonly look: string; readonly sign: string; readonly said: string }>> =
    {
      met: { look: fills.done, sign: '√', said: messages.onTarget },
      madeUp: { look: fills.due, sign: messages.openDays.madeUpSign, said: words.madeUp },
      owed: { look: fills.overdue, sign: messages.openDays.owedSign, said: words.owed },
      running: { look: ahead, sign: '', said: '' },
      ahead: { look: ahead, sign: '', said: '' },
      exempt: { look: ahead, sign: messages.notAsked, said: messages.notAsked },
    };
  return (
    <ul className={mergeClasses(windows, months >= 3 && styles.few)}>
      {tally.windows.map((window, index) => {
        const name = words.window(window, months);
        const { look, sign, said } = looks[tally.states[index] ?? 'ahead'];
        const count = `${tally.counts[index] ?? 0}/${tally.minimum}`;
        return (
          <li
            key={name}
            className={mergeClasses(windowStyle, styles.text, look)}
            title={[name, count, said].filter((text) => text !== '').join(' ')}
          >
            <span>{name}</span>
            <span className={styles.count}>{[sign, count].filter((text) => text !== '').join(' ')}</span>
          </li>
        );
      })}
    </ul>
  );
}
