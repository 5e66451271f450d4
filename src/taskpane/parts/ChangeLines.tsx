import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Fix } from '../../schedule/checks/finding';
import { cellAddress } from '../../workbook/cellAddress';
import { visibleSpaces } from './visibleSpaces';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    maxHeight: '240px',
    overflowY: 'auto',
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'start', justifyContent: 'space-between' },
  text: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap', minWidth: 0 },
  cell: { color: tokens.colorBrandForeground1 },
});

/** Cells with what they say before and after, one a line; `actionOf` puts a button beside each. */
export function ChangeLines({
  fixes,
  actionOf,
}: {
  readonly fixes: readonly Fix[];
  readonly actionOf?: (fix: Fix, index: number) => ReactNode;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {fixes.map((fix, index) => (
        <li key={`${fix.sheet} ${cellAddress(fix.cell)}`} className={styles.line}>
          <Caption1 className={styles.text}>
            <span className={styles.cell}>{cellAddress(fix.cell)}</span> {visibleSpaces(String(fix.before ?? ''))} →{' '}
            {visibleSpaces(fix.after)}
          </Caption1>
          {actionOf?.(fix, index)}
        </li>
      ))}
    </ul>
  );
}
