import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../schedule/checks/finding';
import { cellAddress } from '../../workbook/cellAddress';
import { useLanguage, useMessages } from '../parts/language';
import type { Session } from '../../session/session';
import { FixCard } from './FixCard';
import { usePaneStyles } from '../parts/paneStyles';
import { SEVERITY_ICONS, useSeverityInks } from '../parts/severityLooks';

const useStyles = makeStyles({
  item: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  finding: { display: 'flex', gap: tokens.spacingHorizontalS, padding: '8px 10px', border: 'none' },
  icon: { flexShrink: 0, fontSize: '18px', marginTop: '1px' },
  text: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere' },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  where: {
    color: tokens.colorBrandForeground1,
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
  },
});

interface FindingCardProps {
  readonly finding: Finding;
  /** The check's; null where it stands over the finding. */
  readonly title: string | null;
  /** Whether the Tab key stops at it. */
  readonly active: boolean;
  /** The schedule's sheet, which need not be named. */
  readonly ownSheet: string;
  readonly fixOpen: boolean;
  readonly onFixOpen: (open: boolean) => void;
  readonly session: Session;
  readonly busy: boolean;
}

/** One finding: which check, what it says and where. A click leads to its cell; a certain repair is offered. */
export function FindingCard({ finding, title, active, ownSheet, fixOpen, onFixOpen, session, busy }: FindingCardProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const inks = useSeverityInks();
  const messages = useMessages();
  const language = useLanguage();
  const Icon = SEVERITY_ICONS[finding.severity];
  return (
    <div className={styles.item}>
      <button
        type="button"
        tabIndex={active ? 0 : -1}
        className={mergeClasses(pane.leads, styles.finding)}
        data-rule={finding.rule}
        title={messages.actions.goToCell}
        onClick={() => void session.goTo(finding.sheet, finding.cell)}
      >
        <Icon
          className={mergeClasses(styles.icon, inks[finding.severity])}
          aria-label={messages.severity[finding.severity]}
        />
        <span className={styles.text}>
          {title !== null && <span className={pane.name}>{title}</span>}
          <span className={pane.head}>
            <span>{finding.message[language]}</span>
            <span className={styles.where}>{cellAddress(finding.cell)}</span>
          </span>
          {finding.sheet !== ownSheet && <span className={mergeClasses(styles.small, pane.note)}>{finding.sheet}</span>}
        </span>
      </button>
      {finding.fix && (
        <FixCard
          finding={finding}
          fix={finding.fix}
          open={fixOpen}
          active={active}
          disabled={busy}
          onOpen={onFixOpen}
          session={session}
        />
      )}
    </div>
  );
}
