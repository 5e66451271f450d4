import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JudgedEntry } from '../../schedule/status/judgedEntry';
import { useMessages } from '../parts/language';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: '2px 4px',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  name: { flexGrow: 1, flexShrink: 1, minWidth: 0 },
  who: {
    flexShrink: 0,
    maxWidth: '40%',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  when: {
    flexShrink: 0,
    minWidth: '50px',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  late: { flexShrink: 0, color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

/** An entry in one line: when it is due, what it is, who answers for it, and how late it is. A click leads to its cell. */
export function EntryLine({
  judged: { entry },
  when,
  late,
  onGo,
}: {
  readonly judged: JudgedEntry;
  readonly when?: string;
  readonly late?: string;
  readonly onGo: () => void;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const name = entry.content || messages.noContent;
  const units = entry.units.join(messages.listSeparator) || messages.noSection;
  return (
    <li>
      <button type="button" className={styles.line} title={`${name} · ${units}`} onClick={onGo}>
        {when !== undefined && <span className={styles.when}>{when}</span>}
        <span className={mergeClasses(styles.cut, styles.name)}>{name}</span>
        <span className={mergeClasses(styles.cut, styles.who)}>{units}</span>
        {late !== undefined && <span className={styles.late}>{late}</span>}
      </button>
    </li>
  );
}
