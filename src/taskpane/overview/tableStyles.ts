import { makeStyles, tokens } from '@fluentui/react-components';

/** The looks of the first page's tables of figures. */
export const useTableStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  head: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    padding: '4px',
    textAlign: 'right',
    whiteSpace: 'nowrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    padding: '6px 4px',
    textAlign: 'right',
    verticalAlign: 'top',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  first: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, paddingLeft: 0 },
  name: { fontSize: 'inherit', textAlign: 'left' },
  zero: { color: tokens.colorNeutralForeground3 },
  overdue: { color: '#9C0006', fontWeight: tokens.fontWeightSemibold },
});
