/** The reading cases as the reader reads them at this moment: what docs/reading.md is made of. */
import { MESSAGES } from '../../src/locales';
import { WORDS } from '../../src/locales/words';
import { cachedPeriods } from '../../src/schedule/calendar/periodMemory';
import type { Entry } from '../../src/schedule/entries/entry';
import type { Judgement } from '../../src/schedule/judgement';
import type { JudgedEntry } from '../../src/schedule/status/judgedEntry';
import type { ColumnReading } from '../../src/schedule/table/columnReading';
import type { ColumnRole } from '../../src/schedule/table/columnRole';
import { sampleOf } from '../../src/schedule/table/readColumns';
import type { UnusableSchedule } from '../../src/schedule/table/unusableSchedule';
import type { Language } from '../../src/schedule/text/language';
import type { CellPosition } from '../../src/workbook/cellAddress';
import type { SheetSnapshot } from '../../src/workbook/sheetSnapshot';
import { numberFormatAt, valueAt } from '../../src/workbook/sheetSnapshot';
import { NOT_YET_READ } from '../fixtures/cases/notYetRead';
import cases from '../fixtures/cases/reading.json';
import type { ReadingCase } from '../schedule/readingCase';
import { asSnapshot, judgeCase } from '../schedule/readingCase';

/** A case that was read as a schedule, or the reason why not. */
export interface ReadCase {
  readonly readingCase: ReadingCase;
  readonly sheets: readonly SheetSnapshot[];
  readonly judgement: Judgement | null;
  readonly problem: UnusableSchedule | null;
}

let read: readonly ReadCase[] | undefined;

/** All cases, whatever becomes of them, in the order of the file. Judged once. */
export function allCases(): readonly ReadCase[] {
  return (read ??= (cases.cases as readonly ReadingCase[]).map(readCase));
}

/** The cases of the kinds that are read as they should be. */
export function casesOfKinds(...kinds: readonly number[]): readonly ReadCase[] {
  return allCases().filter(({ readingCase: { id, kind } }) => kinds.includes(kind) && !NOT_YET_READ.has(id));
}

/** The cases that are not read as they should be yet. */
export function casesNotYetRead(): readonly ReadCase[] {
  return allCases().filter(({ readingCase }) => NOT_YET_READ.has(readingCase.id));
}

function readCase(readingCase: ReadingCase): ReadCase {
  const sheets = readingCase.sheets.map(asSnapshot);
  const outcome = judgeCase(readingCase);
  return outcome.ok
    ? { readingCase, sheets, judgement: outcome.judgement, problem: null }
    : { readingCase, sheets, judgement: null, problem: outcome.problem };
}

/** A cell's text as it shows; empty where blank. */
export function textAt(sheet: SheetSnapshot, { row, column }: CellPosition): string {
  return sampleOf(valueAt(sheet, row, column), numberFormatAt(sheet, row, column), cachedPeriods(sheet.dateSystem));
}

/** The first rows of the sheet, each on one line with its cells apart by ｜; what is blank at a row's end is left out. */
export function sheetText(sheet: SheetSnapshot, most: number): string {
  const used = sheet.usedRange;
  if (!used) return '';
  const rows = Array.from({ length: used.row + used.rowCount }, (_, row) =>
    Array.from({ length: used.column + used.columnCount }, (__, column) => textAt(sheet, { row, column }))
      .join('｜')
      .replace(/｜+$/, ''),
  ).filter((line) => line !== '');
  return rows.length > most ? [...rows.slice(0, most), '…'].join('\n') : rows.join('\n');
}

/** The columns of the case's tables, from left to right. */
export function columnsOf({ judgement }: ReadCase): readonly ColumnReading[] {
  return (judgement?.schedule.tables ?? []).flatMap((table) => [
    ...table.columnReadings,
    ...table.further.flatMap(({ columnReadings }) => columnReadings),
  ]);
}

/** What the entry's row says itself in the columns of the roles. */
export function writtenIn(readCase: ReadCase, { sheet, row }: Entry, roles: readonly ColumnRole[]): string[] {
  const snapshot = readCase.sheets.find(({ name }) => name === sheet);
  const columns = columnsOf(readCase).filter(({ role }) => role !== null && roles.includes(role));
  return [...new Set(columns.map(({ column }) => column))]
    .map((column) => (snapshot ? textAt(snapshot, { row, column }) : ''))
    .filter((text) => text !== '');
}

/** The days an entry's time was read as, with its steps and what a second cell says; what has no days, in words. */
export function timeText({ reading, milestones = [] }: Entry, language: Language): string {
  if (reading.kind !== 'period') return MESSAGES[language].reading(reading);
  const { start, end } = reading.period;
  const days = start === end ? end : `${start} – ${end}`;
  const steps = milestones.map(({ text, period }) => `${text} → ${period.end}`);
  return [days, ...steps, ...(reading.besides === undefined ? [] : [MESSAGES[language].reading(reading)])].join('\n');
}

/** How an entry stands, and how late it was done. */
export function standText({ status, doneLate, daysLate }: JudgedEntry, language: Language): string {
  return doneLate ? MESSAGES[language].doneLate(daysLate) : WORDS[language].status[status];
}
