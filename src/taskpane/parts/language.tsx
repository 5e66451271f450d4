import { createContext, useContext } from 'react';
import { type Messages } from '../../locales/messages';
import { MESSAGES } from '../../locales';
import { REPORT_TEXTS } from '../../reports/texts/reportTexts';
import type { Language } from '../../schedule/text/language';
import type { Status } from '../../schedule/status/status';

const LanguageContext = createContext<Language>('zh-CN');

/** Gives the language to everything below it. */
export const LanguageProvider = LanguageContext.Provider;

/** The language the pane speaks now. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The pane's texts in the language it speaks now. */
export function useMessages(): Messages {
  return MESSAGES[useLanguage()];
}

/** The words for the statuses, the same as on the report sheets. */
export function useStatusWords(): Readonly<Record<Status, string>> {
  return REPORT_TEXTS[useLanguage()].status;
}
