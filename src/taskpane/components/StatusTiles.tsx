import { makeStyles, tokens } from '@fluentui/react-components';
import { STATUSES, type Status, type StatusCounts } from '../../schedule/status';
import { useStatusWords } from '../language';
import { STATUS_LOOKS } from './statusLooks';

const useStyles = makeStyles({
  tiles: { display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: tokens.spacingHorizontalS },
  tile: {
    display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '2px', padding: '8px 10px', border: '1px solid transparent',
    borderRadius: tokens.borderRadiusLarge, cursor: 'pointer', textAlign: 'left', fontFamily: 'inherit',
    ':hover': { borderTopColor: 'currentColor', borderRightColor: 'currentColor', borderBottomColor: 'currentColor', borderLeftColor: 'currentColor' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  count: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold },
  word: { display: 'inline-flex', alignItems: 'center', gap: '4px', fontSize: tokens.fontSizeBase200 },
});

/** How many entries stand how; a click shows them. */
export function StatusTiles({ counts, onChoose }: { readonly counts: StatusCounts; readonly onChoose: (status: Status) => void }) {
  const styles = useStyles();
  const words = useStatusWords();
  return (
    <div className={styles.tiles}>
      {STATUSES.map((status) => {
        const { icon: Icon, ink, fill } = STATUS_LOOKS[status];
        return (
          <button key={status} type="button" className={styles.tile} style={{ color: ink, backgroundColor: fill }} data-status={status} aria-label={`${words[status]} ${counts[status]}`} onClick={() => { onChoose(status); }}>
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
