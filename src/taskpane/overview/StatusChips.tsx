import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { WORST_FIRST, type Status, type StatusCounts } from '../../schedule/status/status';
import { useMessages, useStatusWords } from '../parts/language';
import { useStatusFills } from '../parts/statusLooks';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: '5px' },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '3px',
    minHeight: '24px',
    padding: '1px 6px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusCircular,
    cursor: 'pointer',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    ':hover': { boxShadow: 'inset 0 0 0 1px currentColor' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

/** How many entries stand how, of the statuses that there are; a click shows them. */
export function StatusChips({
  counts,
  onChoose,
}: {
  readonly counts: StatusCounts;
  readonly onChoose: (status: Status) => void;
}) {
  const styles = useStyles();
  const fills = useStatusFills();
  const messages = useMessages();
  const words = useStatusWords();
  return (
    <div className={styles.chips}>
      {WORST_FIRST.filter((status) => counts[status] > 0).map((status) => (
        <button
          key={status}
          type="button"
          className={mergeClasses(styles.chip, fills[status])}
          data-status={status}
          aria-label={messages.tile(words[status], counts[status])}
          onClick={() => {
            onChoose(status);
          }}
        >
          {words[status]} <span className={styles.count}>{counts[status]}</span>
        </button>
      ))}
    </div>
  );
}
