import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { QUOTA_TEXTS } from '../../reports/texts/quotaTexts';
import type { MonthsPerWindow } from '../../schedule/calendar/windowLength';
import type { WindowState } from '../../schedule/quotas/quota';
import type { WorkTally } from '../../schedule/quotas/tallyWork';
import { useLanguage, useMessages } from '../parts/language';
import { useStatusFills } from '../parts/statusLooks';

const useStyles = makeStyles({
  windows: {
    display: 'grid',
    gridTemplateColumns: 'repeat(6, minmax(0, 1fr))',
    gap: '3px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  few: { gridTemplateColumns: 'repeat(4, minmax(0, 1fr))' },
  window: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    borderRadius: tokens.borderRadiusSmall,
    padding: '3px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
  ahead: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground3 },
  count: { fontWeight: tokens.fontWeightSemibold },
});

/** The windows of the year: what was done in each of what is asked, on the colour of how it stands. */
export function QuotaWindows({ tally, months }: { readonly tally: WorkTally; readonly months: MonthsPerWindow }) {
  const styles = useStyles();
  const fills = useStatusFills();
  const messages = useMessages();
  const words = QUOTA_TEXTS[useLanguage()];
  const looks: Readonly<Record<WindowState, { readonly look: string; readonly sign: string; readonly said: string }>> =
    {
      met: { look: fills.done, sign: '√', said: messages.onTarget },
      madeUp: { look: fills.due, sign: messages.openDays.madeUpSign, said: words.madeUp },
      owed: { look: fills.overdue, sign: messages.openDays.owedSign, said: words.owed },
      running: { look: styles.ahead, sign: '', said: '' },
      ahead: { look: styles.ahead, sign: '', said: '' },
      exempt: { look: styles.ahead, sign: messages.notAsked, said: messages.notAsked },
    };
  return (
    <ul className={mergeClasses(styles.windows, months >= 3 && styles.few)}>
      {tally.windows.map((window, index) => {
        const name = words.window(window, months);
        const { look, sign, said } = looks[tally.states[index] ?? 'ahead'];
        const count = `${tally.counts[index] ?? 0}/${tally.minimum}`;
        return (
          <li
            key={name}
            className={mergeClasses(styles.window, look)}
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
