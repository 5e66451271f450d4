import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Advice, Messages } from '../../locales/messages';
import { WorkbookError } from '../../workbook/workbookError';
import type { CommandName, CommandOutcome } from '../commandReport';
import { useMessages, useStatusWords } from '../language';
import { adviceOn, NoticeBar } from './NoticeBar';

type Done = Extract<CommandOutcome, { readonly kind: 'done' }>;

/** What a button on the ribbon did while the pane looked elsewhere or was closed. */
export function CommandReportBar({ command, outcome, onAgain, onDismiss }: {
  readonly command: CommandName;
  readonly outcome: CommandOutcome;
  readonly onAgain: () => void;
  readonly onDismiss: () => void;
}) {
  const messages = useMessages();
  if (outcome.kind === 'done') {
    return (
      <section aria-label={buttonText(command, messages)}>
        <NoticeBar notice={outcome.notice} onDismiss={onDismiss} />
        {outcome.found && <FoundLine found={outcome.found} />}
      </section>
    );
  }
  const { title, advice } = adviceFor(outcome, messages);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody style={{ whiteSpace: 'normal' }}>
        <MessageBarTitle>{title}</MessageBarTitle>
        <div>{advice}</div>
      </MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={messages.actions.dismiss} onClick={onDismiss} />}>
        <Button size="small" onClick={onAgain}>{messages.actions.retry}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function FoundLine({ found }: { readonly found: NonNullable<Done['found']> }) {
  const messages = useMessages();
  const words = useStatusWords();
  const { error, warning, info } = found.findings;
  return (
    <div style={{ padding: '4px 12px' }}>
      {words.overdue} {found.overdue} · {error + warning + info === 0 ? messages.noFindings : messages.findingsLine(error, warning, info)}
    </div>
  );
}

function buttonText(command: CommandName, { actions }: Messages): string {
  switch (command) {
    case 'checkAndHighlight': return actions.highlight;
    case 'generateReports': return actions.generate;
    case 'clearHighlights': return actions.clearHighlights;
  }
}

function adviceFor(outcome: Exclude<CommandOutcome, Done>, messages: Messages): Advice {
  if (outcome.kind === 'unusable') return messages.unusable(outcome.problem);
  return adviceOn(outcome.code === null ? null : new WorkbookError(outcome.code, outcome.detail), messages);
}
