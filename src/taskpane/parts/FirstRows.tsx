import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { SeenTable } from '../../schedule/table/seenTable';
import { columnLetters } from '../../workbook/cellAddress';
import { useMessages } from './language';

const useStyles = makeStyles({
  // Its own scroll bar: a sheet is wider than the pane.
  frame: {
    maxWidth: '100%',
    boxSizing: 'border-box',
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    padding: '2px 6px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  row: { position: 'sticky', left: 0, backgroundColor: tokens.colorNeutralBackground2, whiteSpace: 'nowrap' },
  cell: {
    padding: '2px 6px',
    minWidth: '40px',
    maxWidth: '120px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  chosen: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorBrandBackground2 },
});

/** The first rows of a sheet as they are, each with a choice: this one holds the titles. Rows are 0-based. */
export function FirstRows({
  seen,
  headerRow,
  onHeaderRow,
}: {
  readonly seen: SeenTable;
  readonly headerRow: number | null;
  readonly onHeaderRow: (row: number) => void;
}) {
  const styles = useStyles();
  const words = useMessages().titleQuestion;
  const width = Math.max(0, ...seen.rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index) => seen.firstColumn + index);
  return (
    <RadioGroup
      aria-label={words.whichRow}
      value={headerRow === null ? '' : String(headerRow)}
      onChange={(_, { value }) => {
        onHeaderRow(Number(value));
      }}
    >
      <div className={styles.frame} tabIndex={0} role="group" aria-label={words.firstRows(seen.sheet)}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th className={mergeClasses(styles.head, styles.row)} scope="col" aria-label={words.row} />
              {columns.map((column) => (
                <th key={column} className={styles.head} scope="col">
                  {columnLetters(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {seen.rows.map(({ row, cells }) => (
              <tr key={row}>
                <th className={styles.row} scope="row">
                  <Radio value={String(row)} label={String(row + 1)} aria-label={words.titlesIn(row + 1)} />
                </th>
                {cells.map((text, index) => (
                  <td
                    key={seen.firstColumn + index}
                    className={mergeClasses(styles.cell, row === headerRow && styles.chosen)}
                    title={text}
                  >
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </RadioGroup>
  );
}
