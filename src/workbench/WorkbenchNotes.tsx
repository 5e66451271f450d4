import { MESSAGES } from '../locales';
import type { Language } from '../schedule/text/language';
import { Note } from './Note';
import { problemAdvice } from './problemAdvice';
import type { Workbench } from './useWorkbench';
import { WORKBENCH_TEXTS } from './workbenchTexts';

/** What happened, across the page: a problem, a saved copy, or at first what the sample is. */
export function WorkbenchNotes({
  workbench: { state, change },
  language,
}: {
  readonly workbench: Workbench;
  readonly language: Language;
}) {
  const { file, problem, savedAs, noteRead } = state;
  const texts = WORKBENCH_TEXTS[language];
  const { date, actions } = MESSAGES[language];
  const advice = problem && problemAdvice(problem, language);
  return (
    <>
      {advice && (
        <Note
          intent="error"
          title={advice.title}
          text={advice.advice}
          dismiss={actions.dismiss}
          onDismiss={() => {
            change({ problem: null });
          }}
        />
      )}
      {savedAs !== null && (
        <Note
          intent="success"
          text={texts.saved(savedAs)}
          dismiss={actions.dismiss}
          onDismiss={() => {
            change({ savedAs: null });
          }}
        />
      )}
      {file && file.asOf !== null && !noteRead && !problem && savedAs === null && (
        <Note
          intent="info"
          text={texts.sampleNote(date(file.asOf))}
          dismiss={actions.dismiss}
          onDismiss={() => {
            change({ noteRead: true });
          }}
        />
      )}
    </>
  );
}
