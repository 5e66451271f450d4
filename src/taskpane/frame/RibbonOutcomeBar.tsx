import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { UnusableSchedule } from '../../schedule/table/unusableSchedule';
import { WorkbookError } from '../../workbook/workbookError';
import { RIBBON_BUTTONS, type RibbonCommand } from '../../session/ribbonButtons';
import type { RibbonOutcome } from '../../session/ribbonOutcome';
import { useLanguage, useMessages, useStatusWords } from '../parts/language';
import { NoticeBar } from './NoticeBar';

type Found = NonNullable<Extract<RibbonOutcome, { readonly kind: 'done' }>['found']>;

/** What a button on the ribbon did, while the pane looked elsewhere or was closed. `again` presses it once more. */
export function RibbonOutcomeBar({
  command,
  outcome,
  again,
  onDismiss,
}: {
  readonly command: RibbonCommand;
  readonly outcome: RibbonOutcome;
  readonly again: () => Promise<void>;
  readonly onDismiss: () => void;
}) {
  const language = useLanguage();
  return (
    <section aria-label={RIBBON_BUTTONS[command].label[language]}>
      {outcome.kind === 'done' && <NoticeBar notice={outcome.notice} again={again} onDismiss={onDismiss} />}
      {outcome.kind === 'done' && outcome.found && <FoundLine found={outcome.found} />}
      {outcome.kind === 'unusable' && <UnusableBar problem={outcome.problem} again={again} onDismiss={onDismiss} />}
      {outcome.kind === 'failed' && (
        <NoticeBar
          notice={{
            kind: 'failed',
            error: outcome.code === null ? null : new WorkbookError(outcome.code, outcome.detail),
            way: 'retry',
            again,
          }}
          onDismiss={onDismiss}
        />
      )}
    </section>
  );
}

function FoundLine({ found }: { readonly found: Found }) {
  const messages = useMessages();
  const words = useStatusWords();
  const { error, warning, info } = found.findings;
  return (
    <div style={{ padding: '4px 12px' }}>
      {words.overdue} {found.overdue} ·{' '}
      {error + warning + info === 0 ? messages.noFindings : messages.findingsLine(error, warning, info)}
    </div>
  );
}

function UnusableBar({
  problem,
  again,
  onDismiss,
}: {
  readonly problem: UnusableSchedule;
  readonly again: () => Promise<void>;
  readonly onDismiss: () => void;
}) {
  const messages = useMessages();
  const { title, advice } = messages.unusable(problem);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody style={{ whiteSpace: 'normal' }}>
        <MessageBarTitle>{title}</MessageBarTitle>
        <div>{advice}</div>
      </MessageBarBody>
      <MessageBarActions
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
        <Button size="small" onClick={() => void again()}>
          {messages.actions.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
