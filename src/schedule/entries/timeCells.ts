/** What single cells and lines of a schedule say of time, before a month or a year is known. */
import { isClockFormat, isDateFormat } from '../calendar/dateFormat';
import type { PeriodReading } from '../calendar/period';
import { isTimeOfDay } from '../calendar/timeOfDay';
import { leadingTime } from '../table/linePatterns';
import type { RowCell } from '../table/tableRow';
import type { CellValue } from '../../workbook/sheetSnapshot';
import { foldText } from '../text/foldText';

/** Signs that stand for "no slot". */
const NO_SLOT = /^[-—–/\\无]+$/;
/** Beside a month, bare numbers are its days. */
const BARE_DAYS = /^\d{1,2}(?:[-~—至到]\d{1,2})?$/;
/** But not a year alone: it says of what the line is. */
const TIME_IN_BRACKETS = /[(（](?!\d{4}年?度?[)）])([^()（）]+)[)）]\s*$/;
/** The same as in the row above. */
const DITTO = /^(?:同上|同前|上同|〃|″|"|'')$/;

/** The time of a line across the table: at its head (一、一月份重点工作), or in brackets at its end (动员阶段（3月中旬）). */
export function headingTime(text: string): string {
  return leadingTime(text) ?? TIME_IN_BRACKETS.exec(text)?.[1] ?? text;
}

export function isDitto({ text }: RowCell): boolean {
  return DITTO.test(foldText(text));
}

/** The cell, unless it says no more than a time on the clock: 上午8:30 beside a day. */
export function withoutClock(cell: RowCell | undefined): RowCell | undefined {
  if (!cell || cell.text === '') return cell;
  const isClock = typeof cell.value === 'number' ? isClockFormat(cell.numberFormat) : isTimeOfDay(cell.text);
  return isClock ? undefined : cell;
}

/** The last day there is. */
const LAST_OF_ALL = '9999-12-31';

/** From the start that one column says to the end that another says; where these do not make a period, what the end says. */
export function fromTo(begin: PeriodReading, end: PeriodReading): PeriodReading {
  if (end.kind === 'open' && end.rhythm && begin.kind === 'period')
    return { ...end, within: { start: begin.period.start, end: LAST_OF_ALL } };
  if (end.kind === 'open' || end.kind === 'missing') return begin;
  if (begin.kind !== 'period' || end.kind !== 'period' || begin.period.start > end.period.end) return end;
  const text = begin.text === end.text ? end.text : `${begin.text}—${end.text}`;
  const isOne = begin.period.start === end.period.start;
  return {
    ...end,
    text,
    period: { start: begin.period.start, end: end.period.end },
    month: isOne ? end.month : null,
    slot: isOne ? end.slot : null,
  };
}

/** Whether a cell beside a month says which part of it. */
export function saysSlot({ text }: RowCell): boolean {
  return text !== '' && !NO_SLOT.test(foldText(text));
}

/** What a cell beside a month says: bare numbers are days of it. */
export function slotValue({ text, value, numberFormat }: RowCell): CellValue {
  const folded = foldText(text);
  return BARE_DAYS.test(folded) && !isDateFormat(numberFormat) ? `${folded}日` : value;
}
