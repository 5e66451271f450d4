import { makeStyles, tokens } from '@fluentui/react-components';

/** The looks of a year's windows beside one another, six in a row. */
export const useWindowStyles = makeStyles({
  /** A `ul`, without bullets. */
  windows: {
    display: 'grid',
    gridTemplateColumns: 'repeat(6, minmax(0, 1fr))',
    gap: '3px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  window: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    borderRadius: tokens.borderRadiusSmall,
    padding: '3px 0',
    whiteSpace: 'nowrap',
  },
  /** One of which nothing is to be said yet. */
  ahead: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground3 },
});
