import fc from 'fast-check';
import { addDays } from '../../../src/schedule/calendar/isoDate';
import { judgePlan } from '../../../src/schedule/openDays/judgePlan';
import { countPlan, type PlannedOpening } from '../../../src/schedule/openDays/openingPlan';
import { buildFacility, buildOpenDaysOf, buildOpening } from '../buildOpenDays';

const plant = buildFacility();
const planned = (start: string, end = start): PlannedOpening => ({
  facility: plant.name,
  period: { start, end },
  text: '',
  cell: { sheet: '开放计划', row: 1, column: 1 },
});

function planOn(asOf: string, plan: readonly PlannedOpening[], held: readonly string[]) {
  const openings = held.map((date) => buildOpening(date));
  return judgePlan(plan, buildOpenDaysOf([plant], openings, asOf).facilities, 2020, asOf)[0]!;
}

/** February, 8 April, the middle of June, August; held on 10 February, 9 April, 15 June, 20 June. */
const PLAN = [
  planned('2020-02-01', '2020-02-29'),
  planned('2020-04-08'),
  planned('2020-06-11', '2020-06-20'),
  planned('2020-08-01', '2020-08-31'),
];
const HELD = ['2020-02-10', '2020-04-09', '2020-06-15', '2020-06-20'];

/** Worked out by hand: from which day on how many are held as planned, missed, to come and beside, and which windows will be missed. */
const BY_HAND: readonly (readonly [
  from: string,
  counts: readonly [number, number, number, number],
  willMiss: string,
])[] = [
  ['2020-01-01', [0, 0, 4, 0], '4 5'],
  ['2020-02-10', [1, 0, 3, 0], '4 5'],
  ['2020-04-09', [1, 1, 2, 1], '4 5'],
  ['2020-06-15', [2, 1, 1, 1], '4 5'],
  ['2020-06-20', [2, 1, 1, 2], '4 5'],
  ['2020-09-01', [2, 2, 0, 2], '4 5'],
  ['2020-11-01', [2, 2, 0, 2], '5'],
];

test('the plan against the record, on every day of the year', () => {
  for (let day = '2020-01-01'; day <= '2020-12-31'; day = addDays(day, 1)) {
    const [, [held, missed, ahead, beside], willMiss] = BY_HAND.filter(([from]) => from <= day).at(-1)!;
    const judged = planOn(day, PLAN, HELD);
    expect([day, countPlan([judged]), judged.willMiss.join(' ')]).toEqual([
      day,
      { planned: 4, held, missed, ahead, beside },
      willMiss,
    ]);
  }
});

test('a missed opening names the day of the same window on which the facility was open after all', () => {
  expect(planOn('2020-05-01', PLAN, HELD).planned[1]).toMatchObject({ standing: 'missed', insteadOn: '2020-04-09' });
});

test('a planned opening that may be on several days leaves the one day to the one that needs it', () => {
  const plan = [planned('2020-02-01', '2020-02-29'), planned('2020-02-05')];
  expect(planOn('2020-03-01', plan, ['2020-02-05', '2020-02-20']).planned.map(({ heldOn }) => heldOn)).toEqual([
    '2020-02-05',
    '2020-02-20',
  ]);
});

test('an opening once a quarter falls to one window alone', () => {
  const quarters = [
    planned('2020-01-01', '2020-03-31'),
    planned('2020-04-01', '2020-06-30'),
    planned('2020-07-01', '2020-09-30'),
    planned('2020-10-01', '2020-12-31'),
  ];
  expect(planOn('2020-01-01', quarters, []).willMiss).toHaveLength(2);
});

const anyDay = fc.integer({ min: 0, max: 365 }).map((days) => addDays('2020-01-01', days));

test('every planned opening stands one way, and every day held belongs to one of them or is beside the plan', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyDay, anyDay), { maxLength: 12 }),
      fc.uniqueArray(anyDay, { maxLength: 12 }),
      anyDay,
      (periods, held, asOf) => {
        const plan = periods.map(([a, b]) => (a < b ? planned(a, b) : planned(b, a)));
        const judged = planOn(asOf, plan, held);
        const counts = countPlan([judged]);
        expect(counts.held + counts.missed + counts.ahead).toBe(plan.length);
        expect(counts.held + counts.beside).toBe(held.filter((day) => day <= asOf).length);
      },
    ),
  );
});
