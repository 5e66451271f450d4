import fc from 'fast-check';
import type { Entry } from '../../src/schedule/entries/entry';
import { readSchedule } from '../../src/schedule/entries/readSchedule';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';
import { cellAddress } from '../../src/workbook/cellAddress';
import type { SheetSnapshot } from '../../src/workbook/sheetSnapshot';
import { gapsInAccount, labelsOn } from './accounted';
import type { Layout } from './anyLayout';
import { anyLayout, isStageDone, layOut } from './anyLayout';
import type { PlainEntry, PlainRow, PlainTime } from './anySchedule';
import { anySchedule, daysOf, lastDayOf } from './anySchedule';

/** A layout that shows deadlines alone says nothing of when work begins. */
const daysShown = (time: PlainTime, layout: Layout) =>
  ['date', 'isoText'].includes(layout.time) ? `${lastDayOf(time)}~${lastDayOf(time)}` : daysOf(time);
/** The stages that the row's columns show, in their order. */
const stagesShown = (index: number, { stages, order }: Layout) =>
  stages
    ? order.flatMap((field) =>
        field === 'draft' || field === 'sign' ? [isStageDone[field](index) ? 'done' : 'open'] : [],
      )
    : [];
const written = ({ content, units, owners, support, time, status }: PlainEntry, index: number, layout: Layout) =>
  [content, units, owners, support, daysShown(time, layout), status, stagesShown(index, layout)]
    .map(String)
    .join(' | ');

function read(sheet: SheetSnapshot): string[] | string {
  const reading = readSchedule([sheet], DEFAULT_SETTINGS, '2020-06-15');
  return reading.ok ? reading.schedule.entries.map(asRead) : JSON.stringify(reading.problem);
}

function asRead({ content, units, owners, supportUnits, period, marks, stages }: Entry): string {
  const status = marks.done ? 'done' : marks.cancelled ? 'cancelled' : 'open';
  return [
    content,
    units,
    owners,
    supportUnits ?? [],
    period ? `${period.start}~${period.end}` : 'none',
    status,
    (stages ?? []).map(({ state }) => state),
  ]
    .map(String)
    .join(' | ');
}

function holds(rows: readonly PlainRow[], layout: Layout): void {
  expect(read(layOut(rows, layout))).toEqual(
    rows.flatMap((row, index) => row.map((entry) => written(entry, index, layout))),
  );
}

test('a schedule of a calendar year is read back as it was made, whatever its layout', () => {
  fc.assert(fc.property(anySchedule(fc.constant(1)), anyLayout, holds), { numRuns: 1000 });
});

test('a schedule that runs over the year’s end is read back too where it shows both years’ months', () => {
  const september = anySchedule(fc.constant(9)).filter((rows) =>
    [2020, 2021].every((year) => rows.some(([{ time }]) => time.year === year)),
  );
  const saysYear = anyLayout.map((layout): Layout => ({ ...layout, monthStyle: 'withYear' }));
  fc.assert(fc.property(september, saysYear, holds), { numRuns: 500 });
});

test('every cell of any layout has one label, and nothing of a clean schedule is left aside', () => {
  fc.assert(
    fc.property(anySchedule(fc.constant(1)), anyLayout, (rows, layout) => {
      const sheet = layOut(rows, layout);
      const reading = readSchedule([sheet], DEFAULT_SETTINGS, '2020-06-15');
      expect(reading.ok && gapsInAccount(reading.schedule, [sheet])).toEqual([]);
      expect(reading.ok && reading.schedule.leftAside).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

/** The sheet with a text in one of its blank cells, by its place in the used range; it may stand right of all others. */
function withNote(sheet: SheetSnapshot, line: number, column: number, note: string): SheetSnapshot {
  const width = Math.max(sheet.usedRange!.columnCount, column + 1);
  const widened = <Cell>(row: readonly Cell[], blank: Cell): Cell[] =>
    Array.from({ length: width }, (_, index) => row[index] ?? blank);
  return {
    ...sheet,
    usedRange: { ...sheet.usedRange!, columnCount: width },
    values: sheet.values.map((row, index) =>
      widened(row, null).map((value, at) => (index === line && at === column ? note : value)),
    ),
    numberFormats: sheet.numberFormats.map((row) => widened(row, 'General')),
  };
}

function noteCell({ values, usedRange }: SheetSnapshot, note: string): string {
  const line = values.findIndex((row) => row.includes(note));
  return cellAddress({ row: usedRange!.row + line, column: usedRange!.column + values[line]!.indexOf(note) });
}

test('a note in any blank cell of a schedule is told of, unless it is a part of an entry or a line of its own', () => {
  const NOTE = '临时批注';
  fc.assert(
    fc.property(anySchedule(fc.constant(1)), anyLayout, fc.nat(60), fc.nat(14), (rows, layout, down, right) => {
      const clean = layOut(rows, layout);
      const line = clean.values[down % clean.values.length]!;
      const column = right % (line.length + 2);
      if ((line[column] ?? null) !== null) return;
      const sheet = withNote(clean, down % clean.values.length, column, NOTE);
      const reading = readSchedule([sheet], DEFAULT_SETTINGS, '2020-06-15');
      if (!reading.ok) return;
      expect(gapsInAccount(reading.schedule, [sheet])).toEqual([]);
      const place = labelsOn(reading.schedule, sheet).find((label) => label.startsWith(`${noteCell(sheet, NOTE)} `));
      const isTold = reading.schedule.leftAside.some(({ text }) => text.includes(NOTE));
      expect([place, isTold]).toEqual([place, place!.includes('left aside')]);
    }),
    { numRuns: 500 },
  );
});
