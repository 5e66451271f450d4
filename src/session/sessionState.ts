import type { Bilingual, Language } from '../schedule/text/language';
import { ACTIONS, type ActionName, type DoneNotice } from './actions/registry';
import type { WorkbookState } from './workbookState';

/** What is under way at the user's wish: an action, or the reading and judging that every page needs. */
export type Busy = 'reading' | 'judging' | ActionName;

const WATCHING: Readonly<Record<Exclude<Busy, ActionName>, Bilingual>> = {
  reading: { 'zh-CN': '正在读取工作簿…', 'en-US': 'Reading the workbook…' },
  judging: { 'zh-CN': '正在核对…', 'en-US': 'Checking…' },
};

/** What is under way, in words. */
export function busyText(busy: Busy, language: Language): string {
  return busy === 'reading' || busy === 'judging' ? WATCHING[busy][language] : ACTIONS[busy].busy[language];
}

/** Why an action failed. `way` says what `again` does: the same action once more, or (where that cannot help) a new reading. */
export interface FailureNotice {
  readonly kind: 'failed';
  readonly error: unknown;
  readonly way: 'retry' | 'refresh';
  readonly again: () => Promise<void>;
}

/** What to tell the user about the last action. */
export type Notice = DoneNotice | FailureNotice;

/** All that the pane shows. */
export interface SessionState extends WorkbookState {
  /** Null when nothing is under way. */
  readonly busy: Busy | null;
  readonly notice: Notice | null;
}

/** What the pane is at, for the page as a whole. */
export type Phase = 'loading' | 'ready' | 'unusable' | 'failed';

export function phaseOf({ outcome, notice }: SessionState): Phase {
  if (outcome) return outcome.ok ? 'ready' : 'unusable';
  return notice?.kind === 'failed' ? 'failed' : 'loading';
}
