import { makeStyles, tokens } from '@fluentui/react-components';

const column = { display: 'flex', flexDirection: 'column' } as const;

/** The looks that pages of the pane share. */
export const usePaneStyles = makeStyles({
  /** A page, its parts below one another. */
  page: { ...column, gap: tokens.spacingVerticalM },
  /** A page of sections, each under its heading. */
  sections: { ...column, gap: tokens.spacingVerticalXL },
  /** Fields, or groups of them. */
  fields: { ...column, gap: tokens.spacingVerticalM },
  /** What belongs together. */
  block: { ...column, gap: tokens.spacingVerticalS },
  /** A `ul` of cards, without bullets. */
  list: {
    ...column,
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    overflowWrap: 'anywhere',
  },
  card: {
    ...column,
    gap: '4px',
    boxSizing: 'border-box',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  /** A card, or a part of one, that is a `button`: it looks as text does. */
  leads: {
    width: '100%',
    textAlign: 'left',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  /** A card's first line: its name, and a sign or button at the end. */
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  /** How something stands, in a word beside its sign. */
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    padding: '1px 6px',
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: 'nowrap',
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  /** What is said in passing. */
  note: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  /** Buttons beside one another. */
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
