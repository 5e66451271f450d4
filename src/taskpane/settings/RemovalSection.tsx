import { Body1, Button } from '@fluentui/react-components';
import { removeAll } from '../../session/actions/removeAll';
import { REMOVAL_TEXTS, removalLines } from '../../session/removalTexts';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/sessionState';
import { useLanguage, useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';

/** The way back to the file as it was: shows what of ours is in it, and takes it all out once the user says so. */
export function RemovalSection({ state, session }: { readonly state: SessionState; readonly session: Session }) {
  const styles = usePaneStyles();
  const messages = useMessages();
  const language = useLanguage();
  const words = REMOVAL_TEXTS[language];
  const { removal } = state;
  const disabled = state.busy !== null;
  return (
    <>
      {removal ? (
        <>
          <ul>
            {removalLines(removal, language).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Body1>{words.stays(removal.left)}</Body1>
          <div className={styles.actions}>
            <Button disabled={disabled} onClick={() => void session.removeAll(removal)}>
              {removeAll.label[language]}
            </Button>
            <Button appearance="primary" onClick={session.leaveAll}>
              {messages.actions.cancel}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Body1>{words.about}</Body1>
          <div className={styles.actions}>
            <Button disabled={disabled} onClick={() => void session.removeAll(null)}>
              {words.look}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
