/** Finds the status marks that stand inside an entry's content, and takes them out of it. */
import { tidyText } from './foldText';
import type { PeriodContext } from './readPeriod';
import type { StatusWords } from './statusWords';
import { NO_STATUS, isStatusMark, readStatusWords } from './statusWords';

export interface MarkedContent {
  /** The text without its marks, on one line. */
  readonly content: string;
  readonly words: StatusWords;
  /** The marks as written, without brackets, joined by 、; empty when there is none. */
  readonly text: string;
}

const BRACKETED = /[(（【[〔][^()（）【】[\]〔〕]*[)）】\]〕]/gu;
const ENDING_SYMBOL = /\s*([√✓✔☑✅]+)\s*$/u;
/** A mark without brackets counts only at the very end, after a separator. */
const ENDING_WORDS = /(?:[\s,，;；。:：、]|——|--?|—)\s*([^\s,，;；。:：、—-]+)[。.]?\s*$/u;
/** Words too common to be a mark without brackets. */
const NEEDS_BRACKETS = /^(?:是|完成|结束|落实|办|y|n|ok|yes|终止|撤销)$/i;

/**
 * Reads the marks of one item: （已办） anywhere in brackets, 已完成 or 推迟至7月上旬 at the very end after a separator, √ at the very end.
 * 取消燃放 within the text is content. Marks of a release, and negatives such as （未完成）, stay in the content.
 */
export function readContentMarks(item: string, context: PeriodContext): MarkedContent {
  const marks: string[] = [];
  let rest = tidyText(item).replace(BRACKETED, (group) => {
    const inner = group.slice(1, -1);
    if (!isStatusMark(inner, context)) return group;
    marks.push(tidyText(inner));
    return ' ';
  });
  for (let ending = endingMark(rest, context); ending; ending = endingMark(rest, context)) {
    marks.push(ending.mark);
    rest = ending.before;
  }
  const content = tidyText(rest);
  if (marks.length === 0) return { content, words: NO_STATUS, text: '' };
  return { content: content.replace(/[,，;；:：、—-]+$/u, '').trim(), words: joinWords(marks.map((mark) => readStatusWords(mark, context))), text: marks.join('、') };
}

function endingMark(text: string, context: PeriodContext): { mark: string; before: string } | null {
  const symbol = ENDING_SYMBOL.exec(text);
  if (symbol?.[1] && symbol.index > 0) return { mark: symbol[1], before: text.slice(0, symbol.index) };
  const words = ENDING_WORDS.exec(text.trimEnd());
  if (!words?.[1] || words.index === 0 || NEEDS_BRACKETS.test(words[1]) || !isStatusMark(words[1], context)) return null;
  return { mark: words[1], before: text.slice(0, words.index) };
}

/** What several marks say together; a later move follows an earlier one. */
export function joinWords(words: readonly StatusWords[]): StatusWords {
  const done = words.some((word) => word.done);
  return {
    done,
    doneOn: words.find((word) => word.doneOn !== null)?.doneOn ?? null,
    cancelled: !done && words.some((word) => word.cancelled),
    movedTo: words.flatMap((word) => word.movedTo),
  };
}
