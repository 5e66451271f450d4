/** Finds the status marks that stand inside an entry's content, and takes them out of it. */
import { tidyText } from '../text/foldText';
import { remembered } from '../text/memoize';
import { monthKey } from '../calendar/periodMemory';
import type { PeriodContext } from '../calendar/readPeriod';
import type { StatusReading } from './readStatus';
import { NO_STATUS, isStatusMark, readStatus } from './readStatus';

export interface MarkedContent {
  /** The text without its marks, on one line. */
  readonly content: string;
  readonly words: StatusReading;
  /** The marks as written, without brackets, joined by 、; empty when there is none. */
  readonly text: string;
}

const BRACKETED = /[(（【[〔][^()（）【】[\]〔〕]*[)）】\]〕]/gu;
const ENDING_SYMBOL = /[√✓✔☑✅]+$/u;
/** Marks at the end are looked for in so many last characters, and no more than so many of them. */
const ENDING_LENGTH = 60;
const MOST_ENDING_MARKS = 4;
/** A mark without brackets counts only at the very end, after a separator. */
const ENDING_WORDS = /(?:[\s,，;；。:：、]|——|--?|—)\s*([^\s,，;；。:：、—-]+)[。.]?\s*$/u;
/** Without brackets a mark says 已 or is one of few words: 完成 and 整改到位 behind a comma may be what is to be done. */
const STANDS_ALONE =
  /^(?:现|均|全部|都)*已(?!$)|^(?:按期|按时|如期|提前|全部)完成$|^办(?:结|毕|理完毕)$|^完毕$|^销号$|取消|不再|停办|作废|[延迟期整]至|[延迟期](?:到|为|在|于)|(?<!整)改(?:期|至|到|为|在|于)|顺延|延后|推后|提前[至到]|^(?:done|finished|completed?|cancell?ed)$|^100%$/i;

/**
 * Reads the marks of one item: （已办） anywhere in brackets, 已完成 or 推迟至7月上旬 at the very end after a separator, √ at the very end.
 * 取消燃放 within the text is content. Marks of a release, and negatives such as （未完成）, stay in the content.
 */
export function readContentMarks(item: string, context: PeriodContext, isMark = isStatusMark): MarkedContent {
  const marks: string[] = [];
  let rest = tidyText(item).replace(BRACKETED, (group) => {
    const inner = group.slice(1, -1);
    if (!isMark(inner, context)) return group;
    marks.push(tidyText(inner));
    return ' ';
  });
  for (let count = 0; count < MOST_ENDING_MARKS; count++) {
    const ending = endingMark(rest, context, isMark);
    if (!ending) break;
    marks.push(ending.mark);
    rest = ending.before;
  }
  const content = tidyText(rest);
  if (marks.length === 0) return { content, words: NO_STATUS, text: '' };
  return {
    content: content.replace(/[,，;；:：、—-]+$/u, '').trim(),
    words: joinStatuses(marks.map((mark) => readStatus(mark, context))),
    text: marks.join('、'),
  };
}

/** `readContentMarks` with a memory: a schedule repeats its lines from month to month. */
export function cachedContentMarks(): typeof readContentMarks {
  const isMark = remembered(isStatusMark, textOf, monthOf);
  return remembered((item: string, context: PeriodContext) => readContentMarks(item, context, isMark), textOf, monthOf);
}

const textOf: (text: string, context: PeriodContext) => string = (text) => text;
const monthOf = (_: string, context: PeriodContext): number => monthKey(context);

function endingMark(
  text: string,
  context: PeriodContext,
  isMark: typeof isStatusMark,
): { mark: string; before: string } | null {
  const whole = text.trimEnd();
  const ending = whole.slice(-ENDING_LENGTH);
  const before = (index: number): string => whole.slice(0, whole.length - ending.length + index);
  const symbol = ENDING_SYMBOL.exec(ending);
  if (symbol && symbol[0].length < whole.length) return { mark: symbol[0], before: before(symbol.index) };
  const words = ENDING_WORDS.exec(ending);
  if (!words?.[1] || before(words.index) === '' || !STANDS_ALONE.test(words[1]) || !isMark(words[1], context))
    return null;
  return { mark: words[1], before: before(words.index) };
}

/** What several marks say together; a later move follows an earlier one. */
export function joinStatuses(all: readonly StatusReading[]): StatusReading {
  if (all.every((reading) => reading === NO_STATUS)) return NO_STATUS;
  // Most entries have no mark at all, or one.
  const readings = all.filter((reading) => reading !== NO_STATUS);
  const [only] = readings;
  if (!only) return NO_STATUS;
  if (readings.length === 1 && !only.done) return only;
  const done = readings.some((reading) => reading.done);
  return {
    done,
    doneOn: readings.find((reading) => reading.doneOn !== null)?.doneOn ?? null,
    late: readings.some((reading) => reading.late),
    doneOf: readings.flatMap((reading) => reading.doneOf),
    cancelled: !done && readings.some((reading) => reading.cancelled),
    movedTo: readings.flatMap((reading) => reading.movedTo),
  };
}
