import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CHECKS } from '../../schedule/checks/registry';
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
  where: { color: tokens.colorBrandForeground1, whiteSpace: 'nowrap' },
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
  const pane = usePaneStyles();
  const inks = useSeverityInks();
  const messages = useMessages();
  const language = useLanguage();
  const Icon = SEVERITY_ICONS[finding.severity];
  const title = CHECKS.find(({ id }) => id === finding.rule)?.text[language].title ?? '';
  return (
    <li className={styles.item}>
      <button
        type="button"
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
          <span className={pane.head}>
            <span className={pane.name}>{title}</span>
            <Caption1 className={styles.where}>{cellAddress(finding.cell)}</Caption1>
          </span>
          <span>{finding.message[language]}</span>
          {finding.sheet !== ownSheet && <Caption1 className={pane.note}>{finding.sheet}</Caption1>}
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
