import { slotEmpty } from '../../../src/schedule/checks/slotEmpty';
import type { PeriodReading } from '../../../src/schedule/calendar/period';
import { buildEntries, time } from '../buildEntries';
import { cellsFound, runCheck } from './runCheck';
import { testCases } from './checkCases';
import { cases } from './slotEmpty.cases';

testCases(slotEmpty, cases);

const timed = (...times: PeriodReading[]) => buildEntries(...times.map((reading) => ({ time: reading })));

describe('a month without a slot', () => {
  test('where other entries of the month have slots is an info at the slot cell', () => {
    const entries = timed(time(3), time(3), time(3, 'last'), time(4, 'first'));
    expect(runCheck(slotEmpty, entries).map(({ severity }) => severity)).toEqual(['info', 'info']);
    expect(cellsFound(slotEmpty, entries)).toEqual(['B3', 'B4']);
  });

  test('where none has is no finding', () => {
    expect(cellsFound(slotEmpty, timed(time(1), time(1), time(3, 'last')))).toEqual([]);
  });

  test('of the year before does not look at this year’s slots', () => {
    expect(cellsFound(slotEmpty, timed(time(1, null, 2020), time(1, 'first', 2021)))).toEqual([]);
  });
});
