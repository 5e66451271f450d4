import { type Advice } from '../locales/messages';
import { MESSAGES } from '../locales';
import type { Language } from '../schedule/text/language';
import { adviceOn } from '../taskpane/frame/NoticeBar';
import { FileTooLarge, MOST_MEGABYTES } from './openFile';
import { MOST_CELLS_AT_ONCE, TooManyCells } from './takeTypedTexts';
import { WORKBENCH_TEXTS } from './workbenchTexts';

/** What went wrong, and with which file when one was to be opened. */
export interface Problem {
  readonly error: unknown;
  readonly file: string | null;
}

/** A problem in the words of the user's language. */
export function problemAdvice({ error, file }: Problem, language: Language): Advice {
  const texts = WORKBENCH_TEXTS[language];
  const advice =
    error instanceof FileTooLarge
      ? texts.tooLarge(MOST_MEGABYTES)
      : error instanceof TooManyCells
        ? texts.tooManyCells(MOST_CELLS_AT_ONCE)
        : adviceOn(error, MESSAGES[language]);
  return file === null
    ? advice
    : { title: `${texts.notOpened(file)}${MESSAGES[language].colon}${advice.title}`, advice: advice.advice };
}
