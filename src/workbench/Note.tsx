import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  note: { flexShrink: 0, borderRadius: 0, borderLeftStyle: 'none', borderRightStyle: 'none', borderTopStyle: 'none' },
});

/** One line across the page: what happened, or what to know. */
export function Note({
  intent,
  title,
  text,
  dismiss,
  onDismiss,
}: {
  readonly intent: 'info' | 'success' | 'error';
  readonly title?: string;
  readonly text: string;
  readonly dismiss: string;
  readonly onDismiss: () => void;
}) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} className={styles.note} role={intent === 'error' ? 'alert' : 'status'}>
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {text}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={dismiss}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
