/** How the single times of work that comes round again stand on a day. */
import type { IsoDate } from '../calendar/isoDate';
import type { Occurrence } from '../calendar/recurrence';
import { occurrencesOf } from '../calendar/recurrence';
import type { Entry } from '../entries/entry';
import type { ToldTimes } from '../marks/toldTimes';
import { runningStatus } from './runningStatus';
import type { Status } from './status';

interface JudgedTime extends Occurrence {
  /** Null where it is not judged: its day has passed, and the sheet says nothing of single times so early. */
  readonly status: Exclude<Status, 'cancelled'> | null;
}

/** The times in order, and what comes of them. */
export interface JudgedSeries {
  readonly times: readonly JudgedTime[];
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
 * the whole. One that has passed without such a mark is missed only where marks tell of single times up to it: by its own (6月未报), or
 * because one before it has a mark. What lies before the first mark, and all of it where no mark tells of single times, is not judged.
 */
export function judgeSeries(
  { recurrence, toldTimes = [], marks }: Entry,
  asOf: IsoDate,
  leadDays: number,
): JudgedSeries | null {
  if (!recurrence || marks.cancelled) return null;
  const occurrences = occurrencesOf(recurrence);
  const told = occurrences.map((occurrence) => marks.done || toldOf(occurrence, toldTimes));
  const firstTold = told.findIndex((one) => one !== null);
  const times = occurrences.map((occurrence, index): JudgedTime => {
    if (told[index] === true) return { ...occurrence, status: 'done' };
    if (occurrence.due >= asOf) return { ...occurrence, status: runningStatus(occurrence.start, asOf, leadDays) };
    const isTold = firstTold >= 0 && index >= firstTold;
    return { ...occurrence, status: isTold ? 'overdue' : null };
  });
  const count = (counts: (time: JudgedTime) => boolean) => times.filter(counts).length;
  const isAhead = ({ status, due }: JudgedTime) => status !== 'done' && due >= asOf;
  return {
    times,
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

/** What the marks say of one time; null where they say nothing of it. Done outweighs what is said beside it. */
function toldOf({ aboutUntil, start, due }: Occurrence, toldTimes: readonly ToldTimes[]): boolean | null {
  const of = toldTimes.filter(({ days }) =>
    days.start === days.end
      ? days.start >= start && days.start <= (due > aboutUntil ? due : aboutUntil)
      : days.start <= aboutUntil && aboutUntil <= days.end,
  );
  return of.length === 0 ? null : of.some(({ done }) => done);
}
