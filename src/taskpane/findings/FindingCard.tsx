import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CHECKS } from '../../schedule/checks/registry';
import type { Finding } from '../../schedule/checks/finding';
import { cellAddress } from '../../workbook/cellAddress';
import { useLanguage, useMessages } from '../parts/language';
import type { Session } from '../../session/session';
import { FixCard } from './FixCard';
import { SEVERITY_ICONS, useSeverityInks } from '../parts/severityLooks';

const useStyles = makeStyles({
  item: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  finding: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: '8px 10px',
    textAlign: 'left',
    backgroundColor: 'transparent',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    border: 'none',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { flexShrink: 0, fontSize: '18px', marginTop: '1px' },
  text: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere' },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: { fontWeight: tokens.fontWeightSemibold },
  where: { color: tokens.colorBrandForeground1, whiteSpace: 'nowrap' },
  sheet: { color: tokens.colorNeutralForeground3 },
});

/** One finding: which check, what it says and where. A click leads to its cell; a certain repair is offered. */
export function FindingCard({
  finding,
  ownSheet,
  fixOpen,
  onFixOpen,
  session,
  busy,
}: {
  readonly finding: Finding;
  /** The schedule's sheet, which need not be named. */
  readonly ownSheet: string;
  readonly fixOpen: boolean;
  readonly onFixOpen: (open: boolean) => void;
  readonly session: Session;
  readonly busy: boolean;
}) {
  const styles = useStyles();
  const inks = useSeverityInks();
  const messages = useMessages();
  const language = useLanguage();
  const Icon = SEVERITY_ICONS[finding.severity];
  const title = CHECKS.find(({ id }) => id === finding.rule)?.text[language].title ?? '';
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.finding}
        data-rule={finding.rule}
        title={messages.actions.goToCell}
        onClick={() => void session.goTo(finding.sheet, finding.cell)}
      >
        <Icon
          className={mergeClasses(styles.icon, inks[finding.severity])}
          aria-label={messages.severity[finding.severity]}
        />
        <span className={styles.text}>
          <span className={styles.head}>
            <span className={styles.title}>{title}</span>
            <Caption1 className={styles.where}>{cellAddress(finding.cell)}</Caption1>
          </span>
          <span>{finding.message[language]}</span>
          {finding.sheet !== ownSheet && <Caption1 className={styles.sheet}>{finding.sheet}</Caption1>}
        </span>
      </button>
      {finding.fix && (
        <FixCard
          finding={finding}
          fix={finding.fix}
          open={fixOpen}
          disabled={busy}
          onOpen={onFixOpen}
          session={session}
        />
      )}
    </li>
  );
}
