import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '../language';
import type { ObsoleteSheet, Session } from '../session';

const useStyles = makeStyles({
  card: { border: `1px solid ${tokens.colorStatusWarningBorder1}`, borderRadius: tokens.borderRadiusMedium, padding: '10px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  notes: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** Offers to remove a report that is no longer kept up, its notes shown first. */
export function ObsoleteCard({ sheet, session, disabled }: { readonly sheet: ObsoleteSheet; readonly session: Session; readonly disabled: boolean }) {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <div className={styles.card} role="group" aria-label={messages.obsolete.title(sheet.name)}>
      <Body1><b>{messages.obsolete.title(sheet.name)}</b></Body1>
      <Body1>{sheet.notes.length > 0 ? messages.obsolete.notes(sheet.notes.length) : messages.obsolete.noNotes}</Body1>
      {sheet.notes.length > 0 && <ul className={styles.notes}>{sheet.notes.map((note, index) => <li key={`${index} ${note}`}>{note}</li>)}</ul>}
      <div className={styles.actions}>
        <Button size="small" disabled={disabled} onClick={() => void session.removeObsolete(sheet)}>{messages.actions.remove}</Button>
        <Button size="small" appearance="primary" onClick={() => { session.keepObsolete(sheet); }}>{messages.actions.keep}</Button>
      </div>
    </div>
  );
}
