import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  tiles: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: tokens.spacingHorizontalS },
  tile: { height: '66px' },
});

const TILES = ['a', 'b', 'c', 'd', 'e', 'f'];
const LINES = ['1', '2', '3', '4'];

/** The outline of what will be there once the workbook is read. */
export function LoadingState({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <Skeleton aria-label={label} className={styles.page}>
      <SkeletonItem size={32} />
      <div className={styles.tiles}>
        {TILES.map((tile) => (
          <SkeletonItem key={tile} className={styles.tile} />
        ))}
      </div>
      {LINES.map((line) => (
        <SkeletonItem key={line} size={16} />
      ))}
    </Skeleton>
  );
}
