import { Body1 } from '@fluentui/react-components';
import { MESSAGES } from '../locales';
import type { Language } from '../schedule/text/language';
import type { SaveWarning } from '../xlsx/saveWarnings';
import { ChoiceDialog } from './ChoiceDialog';
import { WORKBENCH_TEXTS } from './workbenchTexts';

/** What a copy will not do as the original did, told before it is saved. */
export function SaveDialog({
  copy,
  warnings,
  language,
  onSave,
  onCancel,
}: {
  readonly copy: string;
  readonly warnings: readonly SaveWarning[];
  readonly language: Language;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}) {
  const texts = WORKBENCH_TEXTS[language];
  return (
    <ChoiceDialog
      title={texts.saveTitle}
      goOn={texts.saveAnyway}
      cancel={MESSAGES[language].actions.cancel}
      safer="goOn"
      onGoOn={onSave}
      onCancel={onCancel}
    >
      <Body1>{texts.saveIntro(copy)}</Body1>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>{texts.warnings[warning]}</li>
        ))}
      </ul>
      <Body1>{texts.keptAll}</Body1>
    </ChoiceDialog>
  );
}
