import { Body1, Button } from '@fluentui/react-components';
import type { Session } from '../../session/session';
import { useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';

/** Asks before another baseline takes the place of the one that is kept. */
export function SetAgainQuestion({
  session,
  busy,
  onAnswered,
}: {
  readonly session: Session;
  readonly busy: boolean;
  readonly onAnswered: () => void;
}) {
  const styles = usePaneStyles();
  const messages = useMessages();
  const words = messages.changes;
  return (
    <div role="group" aria-label={words.setAgain}>
      <Body1>{words.confirm}</Body1>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabled={busy}
          onClick={() => {
            onAnswered();
            void session.setBaseline();
          }}
        >
          {words.setAgain}
        </Button>
        <Button size="small" onClick={onAnswered}>
          {messages.actions.cancel}
        </Button>
      </div>
    </div>
  );
}
