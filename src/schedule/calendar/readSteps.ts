/** Finds the times in a sentence about time: 4月底前拿出方案，年底前完成. Each clause that names one is a step. */
import type { IsoDate } from './isoDate';
import { monthOf, yearOf } from './isoDate';
import type { Point, PointContext } from './periodPoint';
import { spellOut } from './periodText';
import { asOnePoint, readPoints } from './readPoints';

/** One step: its clause as written, and its days. */
export interface Step {
  readonly text: string;
  readonly point: Pick<Point, 'start' | 'end'>;
}

/** The steps of a text in the order written, and the day it begins on where it says one without an end (3月起). */
export interface StepsRead {
  readonly steps: readonly Step[];
  readonly start: IsoDate | null;
}

const CLAUSE_END = /[,，;；。、!！\n]|(?<=\d月?[日号]?[之以]?前.{2,20})\s/u;
/** What a time is written with, once it is spelt out. */
const RUN = /[\d年月日号旬季度周半上中下初底末终内全今明次本当至到~〜∼—–―−.和及-]+/g;
const BEGINS_NO_TIME = /^(?:[至到~—–―−.和及初底末终内中日号度-]+|[上下](?!半年|个?月|年|旬))+/;
const ENDS_NO_TIME = /[上中下初内至到半度全本当和及.~—–―−-]$/;
const ENDS_IN_WORD_PART = /(?<=月)[中初]$/;
/** It names a month, or more than one. */
const NAMES_TIME = /\d月|\d年|\d季度|半年|年[底末终内]|全年|[本次当]月/;
/** It needs a month that is said elsewhere. */
const NAMES_DAY = /^\d{1,2}[日号]|^[上中下]旬|^月[底初末]/;
const BEFORE_RHYTHM = /[每逐按隔]$/;
const COUNTS = /^(?:次|场|期|批|个|项|件|人|名|家|天|小时|工作日|周年)/;
const NUMBER_OF_TIMES = /^([1-3])月\d+$/;
const FROM_ON = /^份?(?:起|开始|以后|之后|后|以来|始)/;
const DEADLINE = /^份?(?:结束|到期)?(?:之前|以前|前)/;
/** A whole year of such work has no deadline. */
const GOES_ON = /持续|长期|贯穿|每|全程|经常|不定期|常态|坚持|适时/;

/** What is due by a day or part of a month may be done from that month's first day on. */
export function byThatDay<Days extends Pick<Point, 'start' | 'end' | 'unit'>>(point: Days): Days {
  return point.unit === 'day' || point.unit === 'slot' ? { ...point, start: `${point.start.slice(0, 8)}01` } : point;
}

/** What a clause may leave out, and whether a clause before it said it. */
interface ClauseContext extends PointContext {
  readonly saysTime: boolean;
}

/** 上、下半年 are two. */
const BOTH_HALVES = /上[、,，]?下半年/g;

/** Looks for the times in a text, as written. A later clause that leaves out year or month has those of the clause before. */
export function readSteps(written: string, context: PointContext): StepsRead {
  const steps: Step[] = [];
  const openStarts: IsoDate[] = [];
  let clauseBefore: ClauseContext = { ...context, saysTime: false };
  for (const clause of written.normalize('NFKC').replace(BOTH_HALVES, '上半年、下半年').split(CLAUSE_END)) {
    for (const { point, opens } of timesIn(spellOut(clause, clauseBefore.year).text, clauseBefore)) {
      clauseBefore = { year: yearOf(point.start), month: monthOf(point.end), saysTime: true };
      if (opens) openStarts.push(point.start);
      else steps.push({ text: clause.trim(), point });
    }
  }
  return { steps, start: openStarts.sort()[0] ?? null };
}

interface TimeFound {
  readonly point: Point;
  /** The work begins then and no end is said. */
  readonly opens: boolean;
}

function timesIn(clause: string, context: ClauseContext): TimeFound[] {
  return [...clause.matchAll(RUN)].flatMap((match): TimeFound[] => {
    const before = clause.slice(0, match.index);
    const behind = clause.slice(match.index + match[0].length);
    if (BEFORE_RHYTHM.test(before) || isCount(match[0], behind)) return [];
    const isDay = NAMES_DAY.test(match[0]);
    const mayLeaveMonth = context.saysTime || (before === '' && DEADLINE.test(behind));
    if (!NAMES_TIME.test(match[0]) && !(isDay && mayLeaveMonth && context.month !== null)) return [];
    const points = pointsOf(
      match[0].replace(ENDS_IN_WORD_PART, (end) => (beginsWord(end, behind) ? '' : end)),
      context,
    );
    if (points.some(({ unit }) => unit === 'year') && GOES_ON.test(clause)) return [];
    const opens = FROM_ON.test(behind);
    return points.map((point) => ({ point: DEADLINE.test(behind) ? byThatDay(point) : point, opens }));
  });
}

/** 10日内, 3月2次: a length of time or a number of times, no day. */
function isCount(run: string, behind: string): boolean {
  if (/^\d+[日号年]?内$/.test(run)) return true;
  return COUNTS.test(behind) && (NUMBER_OF_TIMES.test(run) || /^\d+[日号]?$/.test(run));
}

/** 6月中期检查 is in June, 6月初步完成 too. */
function beginsWord(end: string, behind: string): boolean {
  return end === '中' ? /^[期学心小央文国华药医考标层]/.test(behind) : /^[步审稿级赛试评验]/.test(behind);
}

/** The points of a run of time characters, the last of which may belong to the word behind it: 6月底上 of 6月底上报. */
function pointsOf(run: string, context: PointContext): readonly Point[] {
  let text = run.replace(BEGINS_NO_TIME, '');
  while (text !== '') {
    const points = readPoints(text, context);
    if (points) {
      const whole = asOnePoint(points);
      return whole ? [whole] : points;
    }
    if (!ENDS_NO_TIME.test(text)) return [];
    text = text.slice(0, -1);
  }
  return [];
}
