import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit' },
  toggle: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    width: '100%',
    minHeight: '32px',
    padding: '4px 2px',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  count: { color: tokens.colorNeutralForeground3, flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  sign: { flexShrink: 0 },
});

/** The heading over a group of a list; pressing it folds the group or opens it. */
export function GroupHeading({
  name,
  count,
  folded,
  icon,
  active,
  onFold,
}: {
  readonly name: string;
  readonly count: number;
  readonly folded: boolean;
  readonly icon?: ReactNode;
  readonly active: boolean;
  readonly onFold: (folded: boolean) => void;
}) {
  const styles = useStyles();
  const Sign = folded ? ChevronRightRegular : ChevronDownRegular;
  return (
    <h2 className={styles.heading}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={!folded}
        tabIndex={active ? 0 : -1}
        onClick={() => {
          onFold(!folded);
        }}
      >
        <Sign className={styles.sign} aria-hidden />
        {icon}
        <span className={styles.name}>{name}</span>
        <Caption1 className={styles.count}>{count}</Caption1>
      </button>
    </h2>
  );
}
