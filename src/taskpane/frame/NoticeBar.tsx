import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Advice, Messages } from '../../locales/messages';
import type { Language } from '../../schedule/text/language';
import { noticeText } from '../../session/actions/registry';
import { NoUsableSchedule } from '../../session/noUsableSchedule';
import type { Notice } from '../../session/sessionState';
import { WorkbookError } from '../../workbook/workbookError';
import { useLanguage, useMessages } from '../parts/language';

const useStyles = makeStyles({
  bar: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  lines: { whiteSpace: 'normal' },
  noAction: { display: 'none' },
  line: { marginTop: tokens.spacingVerticalXS },
});

/** What the last action did, or why it could not be done and what to do about it. */
export function NoticeBar({ notice, onDismiss }: { readonly notice: Notice; readonly onDismiss: () => void }) {
  const messages = useMessages();
  const language = useLanguage();
  const styles = useStyles();
  const { intent, title, lines } = wordsOf(notice, messages, language);
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.lines}>
        {title !== null && <MessageBarTitle>{title}</MessageBarTitle>}
        {lines.map((line, index) => (
          <div key={line} className={index > 0 || title !== null ? styles.line : undefined}>
            {line}
          </div>
        ))}
      </MessageBarBody>
      <MessageBarActions
        className={notice.kind === 'failed' ? undefined : styles.noAction}
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={messages.actions.dismiss}
            onClick={onDismiss}
          />
        }
      >
        {notice.kind === 'failed' && (
          <Button size="small" onClick={() => void notice.again()}>
            {messages.actions[notice.way]}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** A failure in the words of the user's language; what is no error of ours is not shown in its own words. */
export function adviceOn(error: unknown, messages: Messages): Advice {
  if (error instanceof WorkbookError) return messages.error(error.code, error.detail);
  if (error instanceof NoUsableSchedule)
    return messages.noUsableSchedule(messages.unusable(error.problem).title, error.progress);
  return messages.unexpected;
}

function wordsOf(
  notice: Notice,
  messages: Messages,
  language: Language,
): {
  readonly intent: 'success' | 'warning' | 'error';
  readonly title: string | null;
  readonly lines: readonly string[];
} {
  if (notice.kind !== 'failed') return { ...noticeText(notice, language), title: null };
  const { title, advice } = adviceOn(notice.error, messages);
  return { intent: 'error', title, lines: [advice] };
}
