import { MESSAGES } from '../../../src/locales';
import { noticeText } from '../../../src/session/actions/registry';
import { NoUsableSchedule } from '../../../src/session/noUsableSchedule';
import type { RibbonOutcome } from '../../../src/session/ribbonOutcome';
import type { Notice } from '../../../src/session/sessionState';
import { WorkbookError } from '../../../src/workbook/workbookError';

const ZH = MESSAGES['zh-CN'];

/** What the user is told of an operation. */
export interface Told {
  readonly isDone: boolean;
  readonly text: string;
}

/** What the pane says of the last action. */
export function toldByPane(notice: Notice | null): Told {
  if (!notice) return { isDone: true, text: '' };
  if (notice.kind !== 'failed') return { isDone: true, text: noticeText(notice, 'zh-CN').lines.join('\n') };
  const { error } = notice;
  if (error instanceof WorkbookError) return { isDone: false, text: ZH.error(error.code, error.detail).advice };
  if (error instanceof NoUsableSchedule)
    return { isDone: false, text: ZH.noUsableSchedule(ZH.unusable(error.problem).title, error.progress).advice };
  return { isDone: false, text: `${ZH.unexpected.advice}${String(error)} ${(error as Error).stack}` };
}

/** What the pane says of a button on the ribbon. */
export function toldByRibbon(outcome: RibbonOutcome): Told {
  if (outcome.kind === 'done') return toldByPane(outcome.notice);
  if (outcome.kind === 'unusable') return { isDone: false, text: ZH.unusable(outcome.problem).advice };
  return outcome.code === null
    ? { isDone: false, text: ZH.unexpected.advice }
    : { isDone: false, text: ZH.error(outcome.code, outcome.detail).advice };
}
