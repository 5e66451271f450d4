import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Finding, Fix } from '../../schedule/checks/finding';
import { applyFixes } from '../../session/actions/applyFixes';
import type { Session } from '../../session/session';
import { cellAddress } from '../../workbook/cellAddress';
import { useFocusInside } from '../lists/useFocusInside';
import { useLanguage, useMessages } from '../parts/language';
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

interface FixCardProps {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly open: boolean;
  /** Whether the Tab key stops at it. */
  readonly active: boolean;
  readonly disabled: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly session: Session;
}

/** A repair, shown before it is made: the cell's text before and after, spaces made visible. */
export function FixCard({ finding, fix, open, active, disabled, onOpen, session }: FixCardProps) {
  const styles = useStyles();
  const { note, actions } = usePaneStyles();
  const messages = useMessages();
  const language = useLanguage();
  const part = useRef<HTMLDivElement>(null);
  const tabIndex = active ? 0 : -1;
  useFocusInside(part, open);
  const apply = async () => {
    await session.applyFixes([finding]);
    onOpen(false);
  };
  if (!open)
    return (
      <div ref={part} className={styles.closed}>
        <Button size="small" tabIndex={tabIndex} onClick={() => onOpen(true)}>
          {messages.actions.showFix}
        </Button>
      </div>
    );
  return (
    <div ref={part} className={styles.card} role="group" aria-label={messages.fixIntro(cellAddress(fix.cell))}>
      <Caption1>{messages.fixIntro(cellAddress(fix.cell))}</Caption1>
      <Caption1 className={note}>{messages.fixBefore}</Caption1>
      <div className={styles.text}>{visibleSpaces(String(fix.before ?? ''))}</div>
      <Caption1 className={note}>{messages.fixAfter}</Caption1>
      <div className={styles.text}>{visibleSpaces(fix.after)}</div>
      <Caption1 className={note}>{messages.spacesShown}</Caption1>
      <div className={actions}>
        <Button
          size="small"
          appearance="primary"
          tabIndex={tabIndex}
          disabledFocusable={disabled}
          onClick={() => void apply()}
        >
          {applyFixes.label[language]}
        </Button>
        <Button size="small" tabIndex={tabIndex} onClick={() => onOpen(false)}>
          {messages.actions.cancel}
        </Button>
      </div>
    </div>
  );
}
