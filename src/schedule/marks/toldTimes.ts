/** What marks say of single times of work that comes round again: 1-5月已报, 已报至5月, 一季度√, 6月未报. */
import type { IsoDate } from '../calendar/isoDate';
import type { Period } from '../calendar/period';
import { spellOut } from '../calendar/periodText';
import { readPoints } from '../calendar/readPoints';
import { endsInShare } from './doneWords';

/** What is said of the times that lie in some days. */
export interface ToldTimes {
  readonly days: Period;
  readonly done: boolean;
}

const NUMBERS = '\\d{1,2}(?:(?:月份?)?(?:[-~至到—–、,和及]+\\d{1,2}))*';
const TIME = new RegExp(
  `((?:截至|截止到?|直?至|到|至)?)((?:\\d{4}年)?(?:${NUMBERS}月(?:份)?(?:\\d{1,2}[日号]|[上中下]旬|[底末初])?|\\d{1,2}(?:[-~至到、,和及]+\\d{1,2})*季度|[上下]半年))`,
  'g',
);
const NOT_DONE = /未|没|尚|待|缺|漏|欠|[×✗✘]|否|不/;
const DONE = /已|[√✓✔☑✅]|完|毕|结|报|发|办|开|交|到位|是/;
/** What is still to be, and says nothing of what was. */
const TO_COME = /^[之以]?前|计划|预计|拟|将|争取|力争|确保|正在|推进|进行|办理中|[报办]中/;
/** Between times that one word tells of together. */
const JOINS = /^[\s、,;和及与/]*$/;
const LONGEST = 200;
const NAMES_ANY = /[月季半/.\d-]/;

/**
 * What the text says of single times; `year` is the one it stands in. Nothing where it names none: 已办 and 已报5次 say it of no time in
 * particular. Days alone are those it was done on; in a column of them (`isDone`) every time is.
 */
export function readToldTimes(written: string, year: number, isDone = false): readonly ToldTimes[] {
  if (!NAMES_ANY.test(written) || written.length > LONGEST || endsInShare(written)) return [];
  const text = spellOut(written, year).text;
  const times = [...text.matchAll(TIME)].flatMap((match) => timesIn(match, year));
  const groups = grouped(times, text);
  if (isDone || areDaysAlone(groups, text))
    return groups.flatMap(({ days }) => days.map((told) => ({ days: told, done: true })));
  const saysBefore = JOINS.test(text.slice(groups.at(-1)?.to ?? 0));
  return groups.flatMap(({ days, from, to }, index): readonly ToldTimes[] => {
    const before = text.slice(groups[index - 1]?.to ?? 0, from);
    const behind = text.slice(to, groups[index + 1]?.from ?? text.length);
    const words = saysBefore ? before : behind;
    if (TO_COME.test(words) || (!saysBefore && TO_COME.test(before))) return [];
    if (NOT_DONE.test(words)) return days.map((told) => ({ days: told, done: false }));
    return DONE.test(words) ? days.map((told) => ({ days: told, done: true })) : [];
  });
}

/** Times that are told of together, and where they stand in the text. */
interface TimeGroup {
  readonly days: readonly Period[];
  readonly from: number;
  readonly to: number;
}

/** 至5月 is from the beginning of the year on. */
function timesIn(match: RegExpExecArray, year: number): readonly TimeGroup[] {
  const [whole, until = '', named = ''] = match;
  const points = readPoints(named, { year, month: null });
  if (!points) return [];
  const days = points.map(({ start, end }): Period => ({ start: until === '' ? start : firstOfYear(start), end }));
  return [{ days, from: match.index, to: match.index + whole.length }];
}

function areDaysAlone(groups: readonly TimeGroup[], text: string): boolean {
  const [only, ...others] = groups;
  if (!only || others.length > 0 || !JOINS.test(text.slice(0, only.from) + text.slice(only.to))) return false;
  return only.days.every(({ start, end }) => start === end);
}

function firstOfYear(day: IsoDate): IsoDate {
  return `${day.slice(0, 4)}-01-01`;
}

function grouped(times: readonly TimeGroup[], text: string): readonly TimeGroup[] {
  const groups: TimeGroup[] = [];
  for (const time of times) {
    const last = groups.at(-1);
    if (last && JOINS.test(text.slice(last.to, time.from)))
      groups.splice(-1, 1, { days: [...last.days, ...time.days], from: last.from, to: time.to });
    else groups.push(time);
  }
  return groups;
}
