import fc from 'fast-check';
import { addDays } from '../../../src/schedule/calendar/isoDate';
import type { FacilityTerm } from '../../../src/schedule/openDays/facilityTerm';
import { ALWAYS_ACTIVE, activeStretches, owesWindow, standingOn } from '../../../src/schedule/openDays/facilityTerm';

const YEAR = { start: '2020-01-01', end: '2020-12-31' };
const MARCH_APRIL = { start: '2020-03-01', end: '2020-04-30' };

test('without a term the facility owes every window', () => {
  expect(activeStretches(ALWAYS_ACTIVE, YEAR)).toEqual([YEAR]);
  expect(owesWindow(ALWAYS_ACTIVE, MARCH_APRIL)).toBe(true);
});

test.each([
  ['on the list for its second half', { ...ALWAYS_ACTIVE, listedFrom: '2020-03-31' }, true],
  ['on the list for less', { ...ALWAYS_ACTIVE, listedFrom: '2020-04-10' }, false],
  ['withdrawn before it', { ...ALWAYS_ACTIVE, withdrawal: '2020-03-01' }, false],
  ['suspended from its middle on', { ...ALWAYS_ACTIVE, suspensions: [{ start: '2020-03-20', end: null }] }, false],
  ['suspended for a week', { ...ALWAYS_ACTIVE, suspensions: [{ start: '2020-03-20', end: '2020-03-26' }] }, true],
] as const)('a window in which it is %s', (_, term, owes) => {
  expect(owesWindow(term, MARCH_APRIL)).toBe(owes);
});

const day = fc.integer({ min: -40, max: 400 }).map((days) => addDays('2020-01-01', days));
const term: fc.Arbitrary<FacilityTerm> = fc.record({
  listedFrom: fc.option(day),
  withdrawal: fc.option(day),
  suspensions: fc.array(
    fc
      .record({ start: day, length: fc.option(fc.nat(90)) })
      .map(({ start, length }) => ({ start, end: length === null ? null : addDays(start, length) })),
    { maxLength: 3 },
  ),
});

test('the active stretches are exactly the days on which it stands as active, in order and apart', () => {
  fc.assert(
    fc.property(term, (one) => {
      const stretches = activeStretches(one, YEAR);
      const within = (date: string) => stretches.filter(({ start, end }) => date >= start && date <= end).length;
      for (let date = YEAR.start; date <= YEAR.end; date = addDays(date, 1))
        expect([date, within(date)]).toEqual([date, standingOn(one, date) === 'active' ? 1 : 0]);
      expect([...stretches].sort((a, b) => (a.start < b.start ? -1 : 1))).toEqual(stretches);
    }),
    { numRuns: 60 },
  );
});
