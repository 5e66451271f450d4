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
import type { NoticeWay } from '../../session/action';
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

/** What the last action did, or why it could not be done and what to do about it. `again` does it once more. */
export function NoticeBar({
  notice,
  again,
  onWay,
  onDismiss,
}: {
  readonly notice: Notice;
  readonly again?: (() => Promise<void>) | undefined;
  /** Takes one of the ways on or back that the notice offers; none are offered without it. */
  readonly onWay?: (way: NoticeWay) => void;
  readonly onDismiss: () => void;
}) {
  const messages = useMessages();
  const language = useLanguage();
  const styles = useStyles();
  const { intent, title, lines, button, ways } = wordsOf(notice, messages, language);
  const press = notice.kind === 'failed' ? notice.again : again;
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
        className={(button !== undefined && press) || (onWay && ways.length > 0) ? undefined : styles.noAction}
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
        {button !== undefined && press && (
          <Button size="small" onClick={() => void press()}>
            {button}
          </Button>
        )}
        {onWay &&
          ways.map((way) => (
            <Button key={way.kind} size="small" onClick={() => onWay(way)}>
              {way.label}
            </Button>
          ))}
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
  readonly button?: string | undefined;
  readonly ways: readonly NoticeWay[];
} {
  if (notice.kind !== 'failed') {
    const { again, ...text } = noticeText(notice, language);
    return { ways: [], ...text, title: null, button: again };
  }
  const { title, advice } = adviceOn(notice.error, messages);
  return { intent: 'error', title, lines: [advice], button: messages.actions[notice.way], ways: [] };
}
