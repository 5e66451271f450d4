import { Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { useMessages } from '../parts/language';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/sessionState';

const useStyles = makeStyles({
  header: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalS, padding: '10px 8px 6px 12px' },
  words: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  title: { margin: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  note: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** Which schedule this is about, and the way to read it again. */
export function PaneHeader({ session, state }: { readonly session: Session; readonly state: SessionState }) {
  const styles = useStyles();
  const messages = useMessages();
  const schedule = state.outcome?.ok ? state.outcome.judgement.schedule : null;
  const title = schedule?.title ?? messages.productName;
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <Subtitle2 as="h1" className={styles.title} title={title}>
          {title}
        </Subtitle2>
        {schedule && (
          <Caption1 className={styles.note}>
            {messages.scheduleOf(schedule.sheet, schedule.year, messages.yearSource[schedule.yearSource])}
          </Caption1>
        )}
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowSyncRegular />}
        title={messages.actions.refresh}
        aria-label={messages.actions.refresh}
        disabledFocusable={state.busy !== null}
        onClick={() => void session.reload()}
      />
    </header>
  );
}
