/** What a short status text says: done, cancelled, moved, or none of them. */
import type { IsoDate } from '../calendar/isoDate';
import { isoDate } from '../calendar/isoDate';
import { foldText, tidyText } from '../text/foldText';
import type { PeriodReading } from '../calendar/period';
import { singleDay } from '../calendar/period';
import { monthKey } from '../calendar/periodMemory';
import type { PeriodContext } from '../calendar/readPeriod';
import { readPeriod } from '../calendar/readPeriod';
import { simplified } from '../text/simplifiedCharacters';
import { remembered } from '../text/memoize';
import type { ClauseReading } from './doneWords';
import { endsInShare, readClause } from './doneWords';
import { withoutLamps } from './statusLamps';

export interface StatusReading {
  readonly done: boolean;
  readonly doneOn: IsoDate | null;
  /** Done after its time by its own words: 逾期完成. */
  readonly late: boolean;
  /** It says done of these things alone, such as 培训方案 in 已印发培训方案: done where the content is about one of them. */
  readonly doneOf: readonly string[];
  readonly cancelled: boolean;
  readonly movedTo: readonly PeriodReading[];
}

const LONGEST_MARK = 40;

export const NO_STATUS: StatusReading = {
  done: false,
  doneOn: null,
  late: false,
  doneOf: [],
  cancelled: false,
  movedTo: [],
};

const DAY_SAID =
  /(?<![\d.])((?:\d{4}[年./-])?\d{1,2}[月./-]\d{1,2}[日号]?(?![\d%])|(?:\d{4}年)?\d{1,2}月(?:[上中下]旬|[初中底末])?)/;
/** 并 before what goes on for good begins a clause of its own. */
const CLAUSE_END = /[,。;!、]|并(?=将?(?:长期|持续|继续|常态|坚持|巩固|保持|定期))/;
/** 已完成(持续巩固) */
const KEPT_UP_IN_BRACKETS = /[(](?:并|需)?(?:持续|长期|继续|常态|坚持|巩固|保持)[^()]*[)]/g;
const LIST_NUMBER = /^[(]?\d{1,2}[).](?!\d)/;
/** Beside a day: it was done then, or is moved to then. */
const NOT_A_DEADLINE = /[已均√✓✔☑✅]|延|迟|改|调整|提前|推后/;
/** Work that goes on, as against what is kept up or watched. */
const WORK_GOES_ON = /推进|开展|整改|进行|完善|实施|办理/;
/** Behind a clause that says done, it takes as much as this to say that something is not: 未发现问题 does not. */
const STILL_OPEN =
  /^(?:但|其余|其他|其它|剩余|尚|还|部分|另|仍)|(?<!\d)[1-9]?\d(?:\.\d+)?%|(?:未|尚|待|正在|没有?)(?:完成|办|整改|落实|验收|结|销|报|印发|启动|到位)|[推进办开整]中$|进行中/;
const CANCELLED =
  /^(?:已|现|拟|因.{1,20})?取消(?:举办|开展|召开|发布|活动)?$|^(?:已)?(?:停办|撤销|作废|终止)$|^不再(?:开展|举办|召开|办理|实施)$|^cancel(?:l?ed)?$/;
const NOT_CANCELLED = /^拟/;
const MOVED = /(?:延期|推迟|顺延|延后|延迟|延|改期|(?<!整)改|调整|提前|推后)(?:至|到|为|在|于)(.+)$/;

/**
 * Reads a whole status text, such as a cell of a status column or what stands in brackets. Each clause is judged as a whole:
 * 已完成初稿 is not 已完成.
 */
export function readStatus(text: string, context: PeriodContext): StatusReading {
  const clauses = tidyText(simplified(withoutLamps(text).normalize('NFKC')))
    .replace(KEPT_UP_IN_BRACKETS, '')
    .split(CLAUSE_END)
    .flatMap((clause) => (isKnown(foldClause(clause)) ? [clause] : clause.split(' ')))
    .map(foldClause)
    .filter((clause) => clause !== '');
  const movedTo = clauses.flatMap((clause) => movedPeriod(clause, context));
  const unmovedClauses = clauses.filter((clause) => !MOVED.test(clause));
  const cancelled = unmovedClauses.some((clause) => CANCELLED.test(clause) && !NOT_CANCELLED.test(clause));
  const done = whatIsDone(unmovedClauses.map((clause) => readDone(clause, context)));
  return { ...done, cancelled: cancelled && !done.done, movedTo };
}

type DoneReading = Pick<StatusReading, 'done' | 'doneOn' | 'late' | 'doneOf'>;

/** A clause that says "not yet" outweighs the others, but not what is told at length once all is done. */
function whatIsDone(clauses: readonly DatedClause[]): DoneReading {
  const of = ({ says, of: thing }: DatedClause): string | null =>
    says === 'result' || says === 'action' ? thing : null;
  const whole = clauses.findIndex((clause) => clause.says === 'result' && of(clause) === '');
  const isOpen = clauses.some(
    ({ says, text }, index) => says === 'notDone' && (whole < 0 || index < whole || STILL_OPEN.test(text)),
  );
  const goesOn = clauses.some(({ says, text }) => says === 'goesOn' && WORK_GOES_ON.test(text));
  if (isOpen || (whole < 0 && goesOn)) return { done: false, doneOn: null, late: false, doneOf: [] };
  const done = whole >= 0 || clauses.some((clause) => of(clause) === '');
  return {
    done,
    doneOn: clauses.find(({ doneOn }) => doneOn !== null)?.doneOn ?? null,
    late: done && clauses.some(({ says, late }) => says === 'result' && late),
    doneOf: done ? [] : clauses.flatMap((clause) => of(clause) || []),
  };
}

/** Whether the status says done of the whole work, or of a thing that this content is about. */
export function isDoneOf({ done, doneOf }: StatusReading, content: string): boolean {
  return done || (doneOf.length > 0 && doneOf.some((thing) => thing.length > 1 && foldText(content).includes(thing)));
}

/** A `readStatus` with a memory, for the status column of one sheet: it says few things, each very often. */
export function cachedStatuses(): typeof readStatus {
  return remembered(
    readStatus,
    (text) => text,
    (_, context) => monthKey(context),
  );
}

/**
 * Whether the text as a whole says done, cancelled or moved, and nothing else: such a text in brackets is a mark.
 * A day with 完成 and no 已 may be a deadline, so it is none.
 */
export function isStatusMark(text: string, context: PeriodContext): boolean {
  if (text.length > LONGEST_MARK || (DAY_SAID.test(text) && !NOT_A_DEADLINE.test(text))) return false;
  const words = readStatus(text, context);
  return words.done || words.cancelled || words.movedTo.length > 0;
}

function foldClause(clause: string): string {
  return foldText(clause).toLowerCase();
}

/** Whether the clause is a status as it stands; if not, its parts between spaces are judged each. */
function isKnown(clause: string): boolean {
  if (MOVED.test(clause) || CANCELLED.test(clause)) return true;
  const { says, of } = readClause(clause);
  return says === 'notDone' || (of === '' && (says === 'result' || says === 'action'));
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

interface DatedClause extends ClauseReading {
  readonly text: string;
  readonly doneOn: IsoDate | null;
}

/** 已办结, 已于5月6日办结, 5月6日完成, 已完成(5月6日). */
function readDone(written: string, context: PeriodContext): DatedClause {
  const clause = written.replace(LIST_NUMBER, '');
  const day = endsInShare(clause) ? null : DAY_SAID.exec(clause);
  const reading = readClause(day ? clause.replace(day[0], '').replace(/^(已?)于?之?以?前/, '$1') : clause);
  const doneOn = day && singleDay(readPeriod(day[0], context));
  // A day alone is when it was done if another clause says that it was.
  return { ...reading, text: clause, doneOn };
}
