import type { Language } from '../schedule/text/language';
import { LeaveDialog } from './LeaveDialog';
import { SaveDialog } from './SaveDialog';
import type { Workbench } from './useWorkbench';
import { WORKBENCH_TEXTS } from './workbenchTexts';

/** What is asked before a copy is saved that will not keep all, and before changes are given up for another file. */
export function WorkbenchDialogs({
  workbench: { state, change, save, openNow },
  language,
}: {
  readonly workbench: Workbench;
  readonly language: Language;
}) {
  const { file, next, saving } = state;
  if (!file) return null;
  return (
    <>
      {saving && (
        <SaveDialog
          copy={WORKBENCH_TEXTS[language].copyName(file.name)}
          warnings={file.workbook.warnings()}
          language={language}
          onSave={save}
          onCancel={() => {
            change({ saving: false });
          }}
        />
      )}
      {next && (
        <LeaveDialog
          file={file.name}
          next={next.name}
          language={language}
          onLeave={() => {
            openNow(next);
          }}
          onCancel={() => {
            change({ next: null });
          }}
        />
      )}
    </>
  );
}
