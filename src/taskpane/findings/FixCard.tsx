import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding, Fix } from '../../schedule/checks/finding';
import { cellAddress } from '../../workbook/cellAddress';
import { applyFixes } from '../../session/actions/applyFixes';
import { useLanguage, useMessages } from '../parts/language';
import type { Session } from '../../session/session';
import { usePaneStyles } from '../parts/paneStyles';
import { visibleSpaces } from '../parts/visibleSpaces';

const useStyles = makeStyles({
  closed: { padding: '0 10px 10px 36px' },
  card: {
    padding: '8px 10px 10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  text: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    padding: '4px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** A repair, shown before it is made: the cell's text before and after, spaces made visible. */
export function FixCard({
  finding,
  fix,
  open,
  disabled,
  onOpen,
  session,
}: {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly open: boolean;
  readonly disabled: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly session: Session;
}) {
  const styles = useStyles();
  const { note, actions } = usePaneStyles();
  const messages = useMessages();
  const language = useLanguage();
  if (!open) {
    return (
      <div className={styles.closed}>
        <Button size="small" onClick={() => onOpen(true)}>
          {messages.actions.showFix}
        </Button>
      </div>
    );
  }
  const apply = async () => {
    await session.applyFixes([finding]);
    onOpen(false);
  };
  return (
    <div className={styles.card} role="group" aria-label={messages.fixIntro(cellAddress(fix.cell))}>
      <Caption1>{messages.fixIntro(cellAddress(fix.cell))}</Caption1>
      <Caption1 className={note}>{messages.fixBefore}</Caption1>
      <div className={styles.text}>{visibleSpaces(String(fix.before ?? ''))}</div>
      <Caption1 className={note}>{messages.fixAfter}</Caption1>
      <div className={styles.text}>{visibleSpaces(fix.after)}</div>
      <Caption1 className={note}>{messages.spacesShown}</Caption1>
      <div className={actions}>
        <Button size="small" appearance="primary" disabled={disabled} onClick={() => void apply()}>
          {applyFixes.label[language]}
        </Button>
        <Button size="small" onClick={() => onOpen(false)}>
          {messages.actions.cancel}
        </Button>
      </div>
    </div>
  );
}
