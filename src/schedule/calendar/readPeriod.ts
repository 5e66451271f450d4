/**
 * Reads what a time cell says. 上旬 is the 1st to 10th, 中旬 the 11th to 20th, 下旬 the rest (现代汉语词典); 初, 中, 底 of a month end with
 * those days, and 前 and 底前 mean by that day, that day included: the usage of offices, shown to the user with every reading.
 */
import type { CellValue, DateSystem } from '../../workbook/sheetSnapshot';
import type { IsoDate } from './isoDate';
import { chineseDay, dateFromSerial, dayOf, monthEnd, monthOf, yearOf } from './isoDate';
import { foldText, tidyText } from '../text/foldText';
import { isDateFormat, showsDay } from './dateFormat';
import { isOpenTime, isUncountableTime } from './openTimes';
import type { Period, PeriodReading } from './period';
import type { Point, PointContext } from './periodPoint';
import { bracketedParts, plainPeriod, spellOut } from './periodText';
import type { Step } from './readSteps';
import { byThatDay, readSteps } from './readSteps';
import { LIST_SIGN, asOnePoint, readPoints } from './readPoints';
import { readRecurrence } from './readRecurrence';
import type { Rhythm } from './recurrenceRule';
import { slotOf } from './slot';
import { simplified } from '../text/simplifiedCharacters';

/** What a time cell's text leaves to the sheet. */
export interface PeriodContext extends PointContext {
  readonly dateSystem: DateSystem;
  /** The cell's en-US number format, which tells a date from a number. */
  readonly numberFormat: string;
  /** The text is known to be about time, so its times are looked for among other words too: 4月底前拿出方案，年底前完成. */
  readonly inSentences?: boolean;
}

/** No time alone is written at greater length; longer texts are not read as one. */
const LONGEST_PERIOD = 80;
const LONGEST_SENTENCE = 300;

/**
 * The period a cell names: text in any of the usual spellings, or a real date. `text` is the cell's own, on one line.
 * A range whose second half lies earlier in the year runs over the year's end. Never throws: what it cannot read is `unreadable`,
 * work without a deadline (长期, 待定) and work that comes round again (每月) is `open`, an empty cell is `missing`.
 */
export function readPeriod(value: CellValue, context: PeriodContext): PeriodReading {
  if (typeof value === 'number') return readNumber(value, context);
  const text = value === null ? '' : tidyText(String(value));
  if (foldText(text) === '') return { kind: 'missing' };
  if (typeof value === 'boolean' || text.length > (context.inSentences ? LONGEST_SENTENCE : LONGEST_PERIOD))
    return { kind: 'unreadable', text };
  const spelt = spellOut(text, context.year);
  return (
    readAlone(text, spelt.text, context) ??
    (context.inSentences ? (readRhythm(text) ?? readSentence(text, context)) : null) ??
    readYearly(text, context) ??
    withoutPeriod(text, spelt.unknownFestival, context)
  );
}

const EVERY_YEAR = /^每年(?:度)?的?(?=.)/;

/** 每年春节前: what a day of every year leaves to this one. */
function readYearly(text: string, context: PeriodContext): PeriodReading | null {
  if (!EVERY_YEAR.test(text) || readRecurrence(text)) return null;
  return readAlone(text, spellOut(text.replace(EVERY_YEAR, ''), context.year).text, context);
}

/** What a rest beside a rhythm has to hold to name a time of its own. */
const NAMES_TIME = /\d月|\d[日号]|\d季度|年[底末内]|半年|月[底初末]|旬/;

/** A text that names a rhythm and no other time: 每月28日前报送. */
function readRhythm(text: string): PeriodReading | null {
  const rhythm = readRecurrence(text);
  return rhythm && !NAMES_TIME.test(rhythm.rest) ? openTime(text, rhythm) : null;
}

function openTime(text: string, rhythm: Rhythm | null): PeriodReading {
  return { kind: 'open', text, ...(rhythm && { rhythm: { rule: rhythm.rule, months: rhythm.months } }) };
}

/** The time that the spelt text is and nothing else. */
function readAlone(text: string, spelt: string, context: PeriodContext): PeriodReading | null {
  if (spelt.length > LONGEST_PERIOD) return null;
  const plain = plainPeriod(spelt);
  const points = readPoints(plain.text, context);
  const point = points && asOnePoint(points);
  const whole = point && (plain.isDeadline ? byThatDay(point) : point);
  const part = partInBrackets(spelt, whole);
  const days = part ?? whole;
  if (days) return asReading(text, days);
  if (!points || !context.inSentences) return null;
  const parts = plain.text.split(LIST_SIGN);
  const unit = parts.at(-1)?.replace(/^\d+/, '') ?? '';
  const steps = points.map((each, index) => ({
    text: (parts[index] ?? '').replace(/^\d+$/, `$&${unit}`),
    point: each,
  }));
  return asSteps(text, steps);
}

/** The part of the time that is named in brackets behind it: 5月（下旬）, 6月（10日前）. */
function partInBrackets(spelt: string, whole: Point | null): Point | null {
  if (!whole || !/[([【{〔]/.test(spelt)) return null;
  const within = { year: yearOf(whole.start), month: monthOf(whole.end) };
  for (const part of bracketedParts(spelt)) {
    if (/^\d*$/.test(part)) continue;
    const { text, isDeadline } = plainPeriod(part);
    const points = readPoints(text, within);
    const named = points && asOnePoint(points);
    const point = named && isDeadline ? byThatDay(named) : named;
    if (point && point.start >= whole.start && point.end <= whole.end) return point;
  }
  return null;
}

function readSentence(text: string, context: PeriodContext): PeriodReading | null {
  const { steps, start } = readSteps(text, context);
  return steps.length === 0 ? null : asSteps(text, steps, start);
}

/** Steps as a period from the first of them (or from the day that the work begins) to the end of the latest; two and more are milestones. */
function asSteps(text: string, steps: readonly Step[], begins: IsoDate | null = null): PeriodReading {
  const end = steps.reduce((latest, { point }) => (point.end > latest ? point.end : latest), '');
  const start = steps.reduce((first, { point }) => (point.start < first ? point.start : first), begins ?? end);
  const reading = asReading(text, { start: start < end ? start : end, end });
  if (reading.kind !== 'period' || steps.length < 2) return reading;
  const milestones = steps.map(({ text: words, point }) => ({
    text: words,
    period: { start: point.start, end: point.end },
  }));
  return { ...reading, month: null, slot: null, milestones };
}

/** Without a day to read: known to have none, or not understood. */
function withoutPeriod(text: string, unknownFestival: boolean, context: PeriodContext): PeriodReading {
  if (unknownFestival) return { kind: 'unreadable', text, unknownFestival };
  const plain = simplified(text);
  const isOpen = isOpenTime(plain) || (context.inSentences === true && isUncountableTime(plain));
  if (isOpen) return openTime(text, readRecurrence(text));
  return /^\d{5}$/.test(foldText(text)) ? readNumber(Number(foldText(text)), context) : { kind: 'unreadable', text };
}

/** A number is a date when its format says so, a month when it is 1 to 12, and otherwise what its format shows (5.22, 2020.10). */
function readNumber(value: number, context: PeriodContext): PeriodReading {
  if (isDateFormat(context.numberFormat)) return readSerial(value, context);
  const decimals = /^0\.(0+)_?\s?$/.exec(context.numberFormat)?.[1]?.length;
  const text = decimals === undefined ? String(value) : value.toFixed(decimals);
  // 5.1 may have been typed as 5.10, and 2020.1 as 2020.10: the cell no longer tells.
  const ambiguous = decimals === undefined && /\.[123]$/.test(text);
  const points = ambiguous ? null : readPoints(plainPeriod(spellOut(text, context.year).text).text, context);
  const point = points && asOnePoint(points);
  return point ? asReading(text, point) : withLostDate(value, text, context);
}

/** A date; the first of a month in a format without days is the whole month. */
function readSerial(value: number, { dateSystem, numberFormat }: PeriodContext): PeriodReading {
  const date = dateFromSerial(value, dateSystem);
  if (date === null) return { kind: 'unreadable', text: String(value) };
  const wholeMonth = !showsDay(numberFormat) && dayOf(date) === 1;
  const end = wholeMonth ? monthEnd(yearOf(date), monthOf(date)) : date;
  return asReading(wholeMonth ? `${yearOf(date)}年${monthOf(date)}月` : chineseDay(date), { start: date, end });
}

/** A number that is no time by itself; near the schedule's year it may be a date that has lost its format. */
function withLostDate(value: number, text: string, { dateSystem, year }: PeriodContext): PeriodReading {
  const lostDate = Number.isInteger(value) ? dateFromSerial(value, dateSystem) : null;
  const isNear = lostDate !== null && Math.abs(yearOf(lostDate) - year) <= 1;
  return isNear ? { kind: 'unreadable', text, lostDate } : { kind: 'unreadable', text };
}

function asReading(text: string, { start, end }: Period): PeriodReading {
  const [year, month] = [yearOf(start), monthOf(start)];
  const slot = slotOf(start, end);
  const isMonth = dayOf(start) === 1 && end === monthEnd(year, month);
  return { kind: 'period', text, period: { start, end }, month: slot !== null || isMonth ? month : null, slot };
}
