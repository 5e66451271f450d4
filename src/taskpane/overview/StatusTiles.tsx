import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { StatusCounts, Status } from '../../schedule/status/status';
import { useMessages, useStatusWords } from '../parts/language';
import { STATUS_ICONS, useStatusFills } from '../parts/statusLooks';

/** What asks for attention first. */
const ORDER: readonly Status[] = ['overdue', 'due', 'upcoming', 'done', 'planned', 'cancelled'];

const useStyles = makeStyles({
  tiles: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: tokens.spacingHorizontalS },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    padding: '6px 10px 8px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    textAlign: 'left',
    fontFamily: 'inherit',
    ':hover': {
      borderTopColor: 'currentColor',
      borderRightColor: 'currentColor',
      borderBottomColor: 'currentColor',
      borderLeftColor: 'currentColor',
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  count: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  word: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** How many entries stand how; a click shows them. */
export function StatusTiles({
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
    <div className={styles.tiles}>
      {ORDER.map((status) => {
        const Icon = STATUS_ICONS[status];
        return (
          <button
            key={status}
            type="button"
            className={mergeClasses(styles.tile, fills[status])}
            data-status={status}
            aria-label={messages.tile(words[status], counts[status])}
            onClick={() => {
              onChoose(status);
            }}
          >
            <span className={styles.count}>{counts[status]}</span>
            <span className={styles.word}>
              <Icon aria-hidden />
              {words[status]}
            </span>
          </button>
        );
      })}
    </div>
  );
}
