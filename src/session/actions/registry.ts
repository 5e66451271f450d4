import type { Bilingual, Language } from '../../schedule/text/language';
import type { Action, NoticeText } from '../action';
import { applyFixes } from './applyFixes';
import { clearHighlights } from './clearHighlights';
import { generateReports } from './generateReports';
import { highlight } from './highlight';
import { readAsTold } from './readAsTold';
import { removeAll } from './removeAll';
import { removeObsolete } from './removeObsolete';
import { saveSettings } from './saveSettings';
import { setBaseline } from './setBaseline';
import { undoFixes } from './undoFixes';

/** Every action, by its name. What a session can do, what it says meanwhile and afterwards follow from these records. */
export const ACTIONS = {
  [applyFixes.name]: applyFixes,
  [clearHighlights.name]: clearHighlights,
  [generateReports.name]: generateReports,
  [highlight.name]: highlight,
  [readAsTold.name]: readAsTold,
  [removeAll.name]: removeAll,
  [removeObsolete.name]: removeObsolete,
  [saveSettings.name]: saveSettings,
  [setBaseline.name]: setBaseline,
  [undoFixes.name]: undoFixes,
};

type Actions = typeof ACTIONS;
export type ActionName = keyof Actions;
/** What an action must be given. */
export type InputOf<Name extends ActionName> =
  Parameters<Actions[Name]['run']> extends [unknown, ...infer Input] ? Input : never;
type ToldOf<Name extends ActionName> = Parameters<Actions[Name]['notice']>[0];

/** What an action did, as plain data; `kind` is the action's name. `isReadAgain` is false where the workbook could not be read afterwards. */
export type DoneNotice = {
  [Name in ActionName]: { readonly kind: Name; readonly isReadAgain?: false } & Readonly<ToldOf<Name>>;
}[ActionName];

const NOT_READ_AGAIN: Bilingual = {
  'zh-CN': '但之后没能重新读取工作簿，这里显示的可能还是之前的情况，请点“重新读取”。',
  'en-US': 'The workbook could not be read afterwards: what is shown here may be from before. Read again.',
};

/** The same for all actions at once: the compiler cannot follow a name and its input through the table. */
type AnyAction = Action<string, readonly never[], object>;

/** The action of that name, for a caller that has its input as a list or its notice as data. */
export function anyAction(name: ActionName): AnyAction {
  return ACTIONS[name] as unknown as AnyAction;
}

/** What an action did, in words. */
export function noticeText(notice: DoneNotice, language: Language): NoticeText {
  const text = anyAction(notice.kind).notice(notice, language);
  return notice.isReadAgain === false
    ? { ...text, intent: 'warning', lines: [...text.lines, NOT_READ_AGAIN[language]] }
    : text;
}
