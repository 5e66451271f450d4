import fc from 'fast-check';
import type { Entry } from '../../src/schedule/entries/entry';
import { readSchedule } from '../../src/schedule/entries/readSchedule';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';
import type { SheetSnapshot } from '../../src/workbook/sheetSnapshot';
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
