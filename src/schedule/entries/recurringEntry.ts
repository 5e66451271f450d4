/** What makes an entry one that comes round again: its days, and what its marks say of single times. */
import type { Period, PeriodReading } from '../calendar/period';
import { commonDays, recurrenceIn } from '../calendar/recurrence';
import type { EntryMarks } from '../marks/entryMarks';
import type { ToldTimes } from '../marks/toldTimes';
import { readToldTimes } from '../marks/toldTimes';
import type { RowCells } from '../table/tableRow';
import type { Entry } from './entry';

/** The parts of an entry that comes round again. */
export interface RecurringEntry {
  readonly series: Pick<Entry, 'recurrence' | 'toldTimes' | 'isDoneSoFar'>;
  /** Without what they say of single times alone: 1-5月已报 is not done, and 已完成 is so far. */
  readonly marks: EntryMarks;
}

/** A mark of every time that the work comes round on, those to come too. */
const OF_ALL_TIMES = /全年|全部|整年|年度|本年|今年|各[次期季月]|每[次期季月]|均已|都已|\d{4}年/;

/** Null for work with a period of its own, by its time cell or because it was moved to one. `span`: the days that the schedule is about. */
export function readRecurring(
  reading: PeriodReading,
  { marks, content }: Pick<Entry, 'marks' | 'content'>,
  { doneOn }: RowCells,
  { year, span }: { readonly year: number; readonly span: Period },
): RecurringEntry | null {
  if (reading.kind !== 'open' || !reading.rhythm || marks.movedTo.some(({ kind }) => kind === 'period')) return null;
  const recurrence = recurrenceIn(reading.rhythm, span);
  const { within } = reading;
  const toldTimes: readonly ToldTimes[] = [
    ...[marks.text, ...bracketed(content)].flatMap((text) => readToldTimes(text, year)),
    ...(marks.doneOn === null
      ? readToldTimes(doneOn?.text ?? '', year, true)
      : [{ days: { start: marks.doneOn, end: marks.doneOn }, done: true }]),
  ];
  const tells = toldTimes.length > 0;
  const isDoneSoFar = !tells && marks.done && !OF_ALL_TIMES.test(marks.text);
  return {
    series: {
      recurrence: within ? { ...recurrence, within: commonDays(recurrence.within, within) } : recurrence,
      ...(tells && { toldTimes }),
      ...(isDoneSoFar && { isDoneSoFar }),
    },
    marks: tells || isDoneSoFar ? { ...marks, done: false, doneOn: null, late: false } : marks,
  };
}

/** What stands in brackets: a mark of single times is often none of the whole, and stays in the content. */
function bracketed(content: string): readonly string[] {
  return [...content.matchAll(/[(（]([^()（）]*)[)）]/g)].map(([, text = '']) => text);
}
