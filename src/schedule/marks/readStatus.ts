/** What a short status text says: done, cancelled, moved, or none of them. */
import type { IsoDate } from '../calendar/isoDate';
import { isoDate } from '../calendar/isoDate';
import { foldText, tidyText } from '../text/foldText';
import type { PeriodReading } from '../calendar/period';
import { singleDay } from '../calendar/period';
import type { PeriodContext } from '../calendar/readPeriod';
import { readPeriod } from '../calendar/readPeriod';
import { simplified } from '../text/simplifiedCharacters';
import { remembered } from '../text/memoize';
import { withoutLamps } from './statusLamps';

export interface StatusReading {
  readonly done: boolean;
  readonly doneOn: IsoDate | null;
  readonly cancelled: boolean;
  readonly movedTo: readonly PeriodReading[];
}

const LONGEST_MARK = 40;

export const NO_STATUS: StatusReading = { done: false, doneOn: null, cancelled: false, movedTo: [] };

/** Read before any word of being done: 未完成 and 尚未办结 contain 完成 and 办结. */
const NOT_DONE =
  /^未|未(?:完成|办|开展|落实|结|报|发布|召开|启动)|尚|^没|基本|部分|初步|预计|计划|拟|即将|将于|进行中|办理中|开展中|推进中|正在|继续|持续|暂缓|待|接近|(?<!\d)(?:[1-9]?\d)(?:\.\d+)?%|^(?:否|×|✗|✘|x|n|no|false)$/;
const DAY_SAID = /((?:\d{4}[年./-])?\d{1,2}[月./-]\d{1,2}日?|(?:\d{4}年)?\d{1,2}月(?:[上中下]旬|[初中底末])?)/;
const DONE =
  /^(?:已|已经|均已|全部|全部已|按期|按时|提前|如期|已按期|已按时)?(?:办|办结|办理|办理完毕|办理完结|办完|完成|完毕|完结|办毕|结束|发布|刊发|发稿|播出|报送|上报|开展|召开|举办|举行|落实|销号|实施)(?:了|完毕|完成)?$/;
const DONE_SYMBOL = /^(?:[√✓✔☑✅]+|是|y|yes|ok|done|finished|complete|completed|true|100(?:\.0+)?%)$/;
const BARE_VERB = /^(?:办|办理|发布|刊发|发稿|播出|报送|上报|开展|召开|举办|举行|落实|实施)$/;
const CANCELLED =
  /^(?:已|现|拟|因.{1,20})?取消(?:举办|开展|召开|发布|活动)?$|^(?:已)?(?:停办|撤销|作废|终止)$|^不再(?:开展|举办|召开|办理|实施)$|^cancel(?:l?ed)?$/;
const NOT_CANCELLED = /^拟/;
const MOVED = /(?:延期|推迟|顺延|延后|延迟|延|改期|改|调整|提前|推后)(?:至|到|为|在|于)(.+)$/;

/**
 * Reads a whole status text, such as a cell of a status column or what stands in brackets. Each clause is judged as a whole:
 * 已完成初稿 is not 已完成. A clause that says "not yet" outweighs every other.
 */
export function readStatus(text: string, context: PeriodContext): StatusReading {
  const clauses = tidyText(simplified(withoutLamps(text).normalize('NFKC')))
    .split(/[,。;!、]/)
    .flatMap((clause) => (isKnown(foldClause(clause)) ? [clause] : clause.split(' ')))
    .map(foldClause)
    .filter((clause) => clause !== '');
  const movedTo = clauses.flatMap((clause) => movedPeriod(clause, context));
  const others = clauses.filter((clause) => !MOVED.test(clause));
  const cancelled = others.some((clause) => CANCELLED.test(clause) && !NOT_CANCELLED.test(clause));
  const readings = others.some((clause) => NOT_DONE.test(clause))
    ? []
    : others.map((clause) => readDone(clause, context));
  const done = readings.some((reading) => reading.done);
  const doneOn = done ? (readings.find((reading) => reading.doneOn !== null)?.doneOn ?? null) : null;
  return { done, doneOn, cancelled: cancelled && !done, movedTo };
}

/** A `readStatus` with a memory, for the status column of one sheet: it says few things, each very often. */
export function cachedStatuses(): typeof readStatus {
  return remembered(readStatus, (text, { year, month }) => `${year} ${month ?? ''}\t${text}`);
}

/**
 * Whether the text as a whole says done, cancelled or moved, and nothing else: such a text in brackets is a mark.
 * A day with 完成 and no 已 may be a deadline, so it is none.
 */
export function isStatusMark(text: string, context: PeriodContext): boolean {
  if (text.length > LONGEST_MARK || (DAY_SAID.test(text) && /完成|办结/.test(text) && !text.includes('已')))
    return false;
  const words = readStatus(text, context);
  return words.done || words.cancelled || words.movedTo.length > 0;
}

function foldClause(clause: string): string {
  return foldText(clause).toLowerCase();
}

/** Whether the clause is a status as it stands; if not, its parts between spaces are judged each. */
function isKnown(clause: string): boolean {
  return (
    MOVED.test(clause) ||
    CANCELLED.test(clause) ||
    DONE.test(clause) ||
    DONE_SYMBOL.test(clause) ||
    NOT_DONE.test(clause)
  );
}

function movedPeriod(clause: string, context: PeriodContext): PeriodReading[] {
  const match = MOVED.exec(clause.replace(/(?:举办|召开|开展|完成|发布|进行|举行|办理|实施)$/, ''));
  if (!match?.[1]) return [];
  const reading = readPeriod(match[1], context);
  if (reading.kind === 'open') return [reading];
  if (reading.kind !== 'period') return [];
  // A move of December's work to 1月 is to the next year's January, unless it is said to be brought forward.
  const movesBack =
    context.month !== null &&
    reading.period.end < (isoDate(context.year, context.month, 1) ?? '') &&
    !clause.includes('提前');
  return [movesBack ? readPeriod(match[1], { ...context, year: context.year + 1 }) : reading];
}

/** 已办结, 已于5月6日办结, 5月6日完成, 已完成(5月6日). */
function readDone(clause: string, context: PeriodContext): { done: boolean; doneOn: IsoDate | null } {
  const day = DAY_SAID.exec(clause);
  const rest = (day ? clause.replace(day[0], '').replace(/^(已?)于/, '$1') : clause).replace(/[()]/g, '');
  const words = rest.replace(/(?<=.)100(?:\.0+)?%$/, '');
  const done = DONE_SYMBOL.test(words) || (DONE.test(words) && !BARE_VERB.test(words));
  if (!day) return { done, doneOn: null };
  return { done, doneOn: singleDay(readPeriod(day[0], context)) };
}
