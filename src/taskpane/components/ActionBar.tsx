import { Button, makeStyles, Spinner, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowSyncRegular, EraserRegular, HighlightRegular, TableAddRegular } from '@fluentui/react-icons';
import { useLanguage, useMessages } from '../language';
import type { Busy, Session } from '../session';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  busy: { minHeight: '20px', color: tokens.colorNeutralForeground2 },
});

/** The actions that write, always in reach; while one runs the others wait. */
export function ActionBar({ session, busy, ready }: { readonly session: Session; readonly busy: Busy | null; readonly ready: boolean }) {
  const styles = useStyles();
  const messages = useMessages();
  const language = useLanguage();
  const blocked = busy !== null || !ready;
  return (
    <div>
      <div className={styles.bar} role="toolbar" aria-label={messages.productName}>
        <Button appearance="primary" icon={<HighlightRegular />} disabled={blocked} onClick={() => void session.highlight()}>{messages.actions.highlight}</Button>
        <Button icon={<TableAddRegular />} disabled={blocked} onClick={() => void session.generateReports(language)}>{messages.actions.generate}</Button>
        <Tooltip content={messages.actions.clearHighlights} relationship="label">
          <Button appearance="subtle" icon={<EraserRegular />} disabled={blocked} onClick={() => void session.clearHighlights()} />
        </Tooltip>
        <Tooltip content={messages.actions.refresh} relationship="label">
          <Button appearance="subtle" icon={<ArrowSyncRegular />} disabled={busy !== null} onClick={() => void session.reload()} />
        </Tooltip>
      </div>
      <div className={styles.busy} role="status" aria-live="polite">
        {busy && <Spinner size="extra-tiny" labelPosition="after" label={messages.busy[busy]} />}
      </div>
    </div>
  );
}
