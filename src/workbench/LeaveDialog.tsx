import { Body1 } from '@fluentui/react-components';
import { MESSAGES } from '../locales';
import type { Language } from '../schedule/text/language';
import { ChoiceDialog } from './ChoiceDialog';
import { WORKBENCH_TEXTS } from './workbenchTexts';

/** Asked before another file takes the place of one whose changes were not saved. */
export function LeaveDialog({
  file,
  next,
  language,
  onLeave,
  onCancel,
}: {
  readonly file: string;
  readonly next: string;
  readonly language: Language;
  readonly onLeave: () => void;
  readonly onCancel: () => void;
}) {
  const texts = WORKBENCH_TEXTS[language];
  return (
    <ChoiceDialog
      title={texts.leaveTitle}
      goOn={texts.leaveAnyway}
      cancel={MESSAGES[language].actions.cancel}
      safer="cancel"
      onGoOn={onLeave}
      onCancel={onCancel}
    >
      <Body1>{texts.leave(file, next)}</Body1>
    </ChoiceDialog>
  );
}
