/** How the single times of work that comes round again stand on a day. */
import type { IsoDate } from '../calendar/isoDate';
import { monthEnd, monthOf, yearOf } from '../calendar/isoDate';
import { isWholeMonths } from '../calendar/period';
import type { Occurrence } from '../calendar/recurrence';
import { occurrencesOf } from '../calendar/recurrence';
import type { Entry } from '../entries/entry';
import type { ToldTimes } from '../marks/toldTimes';
import type { DayOffRule } from './dayOffRule';
import { runningStatus } from './runningStatus';
import type { Status } from './status';

/** One time of the series; its days are those that count, after the office's rule for days off. */
export interface JudgedTime extends Occurrence {
  /** Null where it is not judged: its day has passed, and the sheet says nothing of single times so early. */
  readonly status: Exclude<Status, 'cancelled'> | null;
  /** The working day before its deadline as written, where that is a day off. */
  readonly workdayBefore?: IsoDate;
}

/** The times in order, and what comes of them. */
export interface JudgedSeries {
  readonly times: readonly JudgedTime[];
  /** It goes on every day: there is no list of its times to work through, and none that has passed is asked about. */
  readonly isDaily: boolean;
  /** The mark says done and of no time in particular (已完成): the times that have passed are taken for done. */
  readonly isDoneSoFar: boolean;
  /** The earliest that was missed. */
  readonly firstMissed: JudgedTime | null;
  /** The next one that is not done. */
  readonly next: JudgedTime | null;
  /** `ahead`: those whose day has not passed and that are not done. Together they are all times. */
  readonly counts: {
    readonly done: number;
    readonly missed: number;
    readonly unjudged: number;
    readonly ahead: number;
  };
}

/**
 * The entry's times on `asOf`; null where it does not come round again, or is cancelled. A time is done where a mark says so, of itself or of
 * the whole year. A mark that says done and of no time in particular was written when some were: it holds for those that have passed, or where none
 * has, for the first. One that has passed without such a mark is missed only where marks tell of single times up to it: by its own (6月未报), or
 * because one before it has a mark (marks of whole months tell of a month once it is over; of work of every day only its own mark tells). What
 * lies before the first mark, and all of it where no mark tells of single times, is not judged.
 */
export function judgeSeries(
  entry: Entry,
  asOf: IsoDate,
  leadDays: number,
  dayOffRule: DayOffRule,
): JudgedSeries | null {
  const { recurrence, toldTimes = [], marks, isDoneSoFar = false } = entry;
  if (!recurrence || marks.cancelled) return null;
  const { calendar } = dayOffRule;
  const { kind } = recurrence.rule;
  const occurrences = occurrencesOf(recurrence, calendar);
  const dated = kind === 'days' ? occurrences : occurrences.map((each) => onWorkday(each, dayOffRule));
  const passed = dated.filter(({ due }) => due < asOf).length;
  const doneSoFar = isDoneSoFar ? Math.max(passed, 1) : 0;
  const told = occurrences.map((each, index) => marks.done || index < doneSoFar || toldOf(each, toldTimes));
  const firstTold = told.findIndex((one) => one !== null);
  const tellMonths = kind === 'weeks' && toldTimes.every(({ days }) => isWholeMonths(days));
  const isToldUpTo = (index: number, due: IsoDate): boolean =>
    told[index] === false ||
    (kind !== 'days' && firstTold >= 0 && index >= firstTold && !(tellMonths && endOfMonth(due) >= asOf));
  const times = dated.map((time, index): JudgedTime => {
    if (told[index] === true) return { ...time, status: 'done' };
    if (time.due >= asOf) return { ...time, status: runningStatus(time.start, asOf, leadDays) };
    return { ...time, status: isToldUpTo(index, time.due) ? 'overdue' : null };
  });
  return { ...countTimes(times, asOf), times, isDaily: kind === 'days', isDoneSoFar };
}

function countTimes(
  times: readonly JudgedTime[],
  asOf: IsoDate,
): Pick<JudgedSeries, 'firstMissed' | 'next' | 'counts'> {
  const count = (counts: (time: JudgedTime) => boolean) => times.filter(counts).length;
  const isAhead = ({ status, due }: JudgedTime) => status !== 'done' && due >= asOf;
  return {
    firstMissed: times.find(({ status }) => status === 'overdue') ?? null,
    next: times.find(isAhead) ?? null,
    counts: {
      done: count(({ status }) => status === 'done'),
      missed: count(({ status }) => status === 'overdue'),
      unjudged: count(({ status }) => status === null),
      ahead: count(isAhead),
    },
  };
}

/** The time with what is to be known of a deadline on a day off, by the office's rule. */
function onWorkday(
  time: Occurrence,
  { calendar, moveDeadlines }: DayOffRule,
): Occurrence & Pick<JudgedTime, 'workdayBefore'> {
  const workday = calendar.workdayUpTo(time.due);
  if (workday === time.due) return time;
  if (!moveDeadlines) return { ...time, workdayBefore: workday };
  return { ...time, start: time.start < workday ? time.start : workday, due: workday, workdayBefore: workday };
}

function endOfMonth(day: IsoDate): IsoDate {
  return monthEnd(yearOf(day), monthOf(day));
}

/** What the marks say of one time; null where they say nothing of it. Done outweighs what is said beside it. */
function toldOf({ aboutUntil, start, due }: Occurrence, toldTimes: readonly ToldTimes[]): boolean | null {
  const of = toldTimes.filter(({ days }) =>
    days.start === days.end
      ? days.start >= start && days.start <= (due > aboutUntil ? due : aboutUntil)
      : days.start <= aboutUntil && aboutUntil <= days.end,
  );
  return of.length === 0 ? null : of.some(({ done }) => done);
}
