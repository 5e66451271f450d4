import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../schedule/finding';
import { cellAddress } from '../../workbook/cellAddress';
import { useMessages } from '../language';
import type { Session } from '../session';

const useStyles = makeStyles({
  closed: { padding: '0 10px 8px 36px' },
  card: { padding: '8px 10px', backgroundColor: tokens.colorNeutralBackground2, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', padding: '4px 6px', borderRadius: tokens.borderRadiusSmall, backgroundColor: tokens.colorNeutralBackground1 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, marginTop: '4px' },
});

/** A repair, shown before it is made: the cell's text before and after, spaces made visible. */
export function FixCard({ finding, open, disabled, onOpen, session }: {
  readonly finding: Finding;
  readonly open: boolean;
  readonly disabled: boolean;
  readonly onOpen: (finding: Finding | null) => void;
  readonly session: Session;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const { fix } = finding;
  if (!fix) return null;
  if (!open) {
    return (
      <div className={styles.closed}>
        <Button size="small" onClick={() => { onOpen(finding); }}>{messages.actions.showFix}</Button>
      </div>
    );
  }
  const apply = async () => {
    await session.applyFix(finding);
    onOpen(null);
  };
  return (
    <div className={styles.card} role="group" aria-label={messages.actions.showFix}>
      <Caption1>{messages.fixIntro(cellAddress(fix.cell))}</Caption1>
      <Caption1>{messages.fixBefore}</Caption1>
      <div className={styles.text}>{visibleSpaces(String(fix.before ?? ''))}</div>
      <Caption1>{messages.fixAfter}</Caption1>
      <div className={styles.text}>{visibleSpaces(fix.after)}</div>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabled={disabled} onClick={() => void apply()}>{messages.actions.applyFix}</Button>
        <Button size="small" onClick={() => { onOpen(null); }}>{messages.actions.cancel}</Button>
      </div>
    </div>
  );
}

function visibleSpaces(text: string): string {
  return text.replaceAll(' ', '␣').replaceAll('\u3000', '□');
}
