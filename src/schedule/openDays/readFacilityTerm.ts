/** Reads when a facility has to open from the register: columns for its dates, or words in its state and note. */
import type { CellPosition } from '../../workbook/cellAddress';
import type { CellValue, DateSystem } from '../../workbook/sheetSnapshot';
import type { IsoDate } from '../calendar/isoDate';
import { addDays } from '../calendar/isoDate';
import { arabicNumerals } from '../text/chineseNumerals';
import type { FacilityTerm, Suspension } from './facilityTerm';
import { foldText } from '../text/foldText';
import { isDateFormat } from '../calendar/dateFormat';
import { cellText } from '../../workbook/mergedAreas';
import type { OpenDayProblem } from './openDays';
import type { TermRole } from './openDayTitles';
import type { Period } from '../calendar/period';
import { readPeriod } from '../calendar/readPeriod';

/** One cell of a facility's row that may tell of its term. */
export interface TermCell {
  readonly role: TermRole;
  /** The column's title, folded. */
  readonly title: string;
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly cell: CellPosition;
}

/** The term, and the cells that say something of it which cannot be used. */
export interface TermReading {
  readonly term: FacilityTerm;
  readonly problems: readonly Omit<OpenDayProblem, 'sheet'>[];
}

type Event = 'entry' | 'suspension' | 'suspensionEnd' | 'resumption' | 'withdrawal';
/** The days a clause names; `open` when it says from then on (起, 至今). */
type Days = Period & { readonly open: boolean; readonly range: boolean };

interface DatedEvent {
  readonly event: Event;
  readonly days: Days;
}

/** What a clause is about, by its words; 恢复 before 暂停, since 暂停后恢复 is about opening again. */
const EVENT_WORDS: readonly (readonly [Event, RegExp])[] = [
  ['resumption', /恢复|复开|重新(?:对外)?开放|重启/],
  ['withdrawal', /退出|撤销|移出|调出|取消资格/],
  ['suspension', /暂停|停运|停开|停产|停止(?:对外|向公众)?开放|暂不开放|闭馆|关闭/],
  ['entry', /纳入|列入|入选/],
];
/** In a column of its own, these say that there is nothing to tell. */
const NOTHING = /^(?:[-—–/无否]*|正常(?:开放|运行)?|未暂停|未退出|是|开放(?:中)?|在运行?|运行(?:中)?)$/;
const POINT =
  '(?:\\d{4}年)?(?:\\d{1,2}月(?:\\d{1,2}[日号]?|[上中下]旬|[初中底末])?|第?\\d季度|[上下]半年)|\\d{4}[-./]\\d{1,2}(?:[-./]\\d{1,2})?|\\d{8}|\\d{4}年(?:[初底末])?';
const DAYS = new RegExp(`(${POINT})(?:([至到~—–-]+)(${POINT}|\\d{1,2}[日号月]?|今))?(起|开始|以来|以后|后)?`);
/** Such a title asks for the days of the suspension, another one for the day it began. */
const ASKS_FOR_DAYS = /起止|期间|时段|情况/;

/**
 * The facility's term from the cells of its row. A month stands for its first day where a facility enters, withdraws or opens again;
 * `2020年4月起暂停` lasts until the day it opens again, `4月暂停` in a note is that month. Dates without a year are in `year`.
 */
export function readFacilityTerm(cells: readonly TermCell[], year: number, dateSystem: DateSystem): TermReading {
  const events: DatedEvent[] = [];
  const problems: Omit<OpenDayProblem, 'sheet'>[] = [];
  let undated: Omit<OpenDayProblem, 'sheet'> | null = null;
  for (const { role, title, value, numberFormat, cell } of cells) {
    const text = cellText(value).trim();
    const isDate = typeof value === 'number' && isDateFormat(numberFormat);
    for (const clause of isDate ? [text] : text.split(/[;；。\n，,]/)) {
      const folded = arabicNumerals(foldText(clause));
      if (folded === '' || NOTHING.test(folded)) continue;
      const event = eventOf(folded, role);
      if (event === null) continue;
      const days = isDate ? wholeOf(value, numberFormat, year, dateSystem) : daysIn(folded, year, dateSystem);
      if (days) events.push({ event, days: event === 'suspension' ? suspended(days, role, title) : days });
      else if (role === 'state') undated = { kind: 'undatedTerm', cell, text: clause.trim() };
      else if (role !== 'note') problems.push({ kind: 'unreadableTerm', cell, text });
    }
  }
  const dated = events.some(({ event }) => event === 'suspension' || event === 'withdrawal');
  return { term: termOf(events), problems: undated && !dated ? [...problems, undated] : problems };
}

function eventOf(clause: string, role: TermRole): Event | null {
  const [event = null] = EVENT_WORDS.find(([, words]) => words.test(clause)) ?? [];
  return event ?? (role === 'state' || role === 'note' ? null : role);
}

function wholeOf(value: CellValue, numberFormat: string, year: number, dateSystem: DateSystem): Days | null {
  const reading = readPeriod(value, { year, month: null, dateSystem, numberFormat });
  return reading.kind === 'period' ? { ...reading.period, open: false, range: false } : null;
}

function daysIn(clause: string, year: number, dateSystem: DateSystem): Days | null {
  const match = DAYS.exec(clause);
  if (!match) return null;
  const [, left = '', sign = '', right = '', from] = match;
  const untilNow = right === '今';
  const reading = wholeOf(untilNow || right === '' ? left : left + sign + right, 'General', year, dateSystem);
  return reading && { ...reading, open: untilNow || from !== undefined, range: right !== '' && !untilNow };
}

/** A single day or month under a title that asks for a beginning, and a single day anywhere, is where the suspension begins. */
function suspended(days: Days, role: TermRole, title: string): Days {
  const isBeginning = days.start === days.end || (role === 'suspension' && !ASKS_FOR_DAYS.test(title));
  return { ...days, open: days.open || (!days.range && isBeginning) };
}

function termOf(events: readonly DatedEvent[]): FacilityTerm {
  const daysOf = (event: Event): readonly Days[] =>
    events.filter((dated) => dated.event === event).map(({ days }) => days);
  const lastDays = [
    ...daysOf('suspensionEnd').map(({ end }) => end),
    ...daysOf('resumption').map(({ start }) => addDays(start, -1)),
  ].sort();
  const suspensions = daysOf('suspension')
    .map(({ start, end, open }): Suspension => ({
      start,
      end: open ? (lastDays.find((day) => day >= start) ?? null) : end,
    }))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  return { listedFrom: earliest(daysOf('entry')), suspensions, withdrawal: earliest(daysOf('withdrawal')) };
}

function earliest(days: readonly Days[]): IsoDate | null {
  return days.map(({ start }) => start).sort()[0] ?? null;
}
