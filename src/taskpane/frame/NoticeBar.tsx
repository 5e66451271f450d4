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
import { cellAddress } from '../../workbook/cellAddress';
import { WorkbookError } from '../../workbook/workbookError';
import { useMessages } from '../parts/language';
import type { Notice } from '../../session/session';

/** From here on the baseline is felt whenever the workbook is read, and the user is told. */
const LARGE_BASELINE_BYTES = 500_000;

const useStyles = makeStyles({
  bar: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  lines: { whiteSpace: 'normal' },
  noAction: { display: 'none' },
  line: { marginTop: tokens.spacingVerticalXS },
});

/** What the last action did, or why it could not be done and what to do about it. */
export function NoticeBar({ notice, onDismiss }: { readonly notice: Notice; readonly onDismiss: () => void }) {
  const messages = useMessages();
  const styles = useStyles();
  const { intent, title, lines } = wordsOf(notice, messages);
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
  return error instanceof WorkbookError ? messages.error(error.code, error.detail) : messages.unexpected;
}

function wordsOf(
  notice: Notice,
  messages: Messages,
): { intent: 'success' | 'warning' | 'error'; title: string | null; lines: readonly string[] } {
  const { done } = messages;
  switch (notice.kind) {
    case 'failed': {
      const { title, advice } = adviceOn(notice.error, messages);
      return { intent: 'error', title, lines: [advice] };
    }
    case 'highlighted': {
      const unreadable = notice.unreadable > 0 ? [done.unreadableHighlights(notice.unreadable)] : [];
      return {
        intent: unreadable.length > 0 || !notice.live ? 'warning' : 'success',
        title: null,
        lines: [done.highlighted(notice.asOf, notice.live), ...unreadable],
      };
    }
    case 'cleared': {
      const unreadable = notice.unreadable > 0 ? [done.unreadableHighlights(notice.unreadable)] : [];
      return {
        intent: unreadable.length > 0 ? 'warning' : 'success',
        title: null,
        lines: [done.cleared, ...unreadable],
      };
    }
    case 'generated': {
      const cosmetic = [...new Set(notice.result.cosmeticFailures.map((failure) => failure.sheet))].join(
        messages.listSeparator,
      );
      const renamed = notice.renamed.map(({ wanted, used }) => done.renamed(wanted, used));
      const copied = notice.copies.map(({ of, name }) => done.copied(of, name));
      const extra = [...renamed, ...copied, ...(cosmetic ? [done.cosmetic(cosmetic)] : [])];
      return {
        intent: extra.length > 0 ? 'warning' : 'success',
        title: null,
        lines: [done.generated(notice.result.sheetsWritten.length), done.sheets(notice.result.sheetsWritten), ...extra],
      };
    }
    case 'fixed':
      return { intent: 'success', title: null, lines: [done.fixed(notice.cells.map(cellAddress))] };
    case 'unfixed':
      return { intent: 'success', title: null, lines: [done.unfixed(notice.cells.map(cellAddress))] };
    case 'removed':
      return { intent: 'success', title: null, lines: [done.removed(notice.sheets)] };
    case 'baselineSet':
      return {
        intent: 'success',
        title: null,
        lines: [
          done.baselineSet(notice.count),
          ...(notice.bytes > LARGE_BASELINE_BYTES ? [done.baselineLarge(Math.round(notice.bytes / 1000))] : []),
        ],
      };
    case 'settingsSaved':
      return { intent: 'success', title: null, lines: [done.settingsSaved] };
  }
}
