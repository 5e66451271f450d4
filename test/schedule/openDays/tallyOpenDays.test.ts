import fc from 'fast-check';
import { addDays } from '../../../src/schedule/calendar/isoDate';
import { ALWAYS_ACTIVE } from '../../../src/schedule/openDays/facilityTerm';
import { findJointOpening, publicityMonth } from '../../../src/schedule/openDays/findJointOpening';
import type { Facility, Opening } from '../../../src/schedule/openDays/openDays';
import { tallyOpenDays } from '../../../src/schedule/openDays/tallyOpenDays';

const plant: Facility = {
  name: '示例白沙污水处理厂',
  category: '城市污水处理设施',
  cell: { sheet: '设施名录', row: 2, column: 1 },
  term: ALWAYS_ACTIVE,
};
const opening = (date: string, online = false, visitors: number | null = 20): Opening => ({
  facility: plant.name,
  date,
  online,
  joint: false,
  visitors,
  note: '',
  cell: { sheet: '设施开放记录', row: 5, column: 1 },
});
const tally = (openings: readonly Opening[], asOf = '2020-06-15', countOnline = true, facility = plant) =>
  tallyOpenDays(
    {
      facilities: [facility],
      openings,
      joint: findJointOpening(openings, publicityMonth(2020, []), { countOnline }, asOf),
    },
    2020,
    { countOnline },
    asOf,
  )[0]!;

test('a facility on target owes nothing', () => {
  expect(tally([opening('2020-02-20'), opening('2020-04-10'), opening('2020-06-05')])).toMatchObject({
    windows: [1, 1, 1, 0, 0, 0],
    openings: 3,
    missed: 0,
    owed: 0,
    metToDate: true,
    nextDeadline: '2020-08-31',
  });
});

test('two records of one day are one opening, with the visitors of both', () => {
  expect(tally([opening('2020-02-20'), opening('2020-02-20')])).toMatchObject({
    windows: [1, 0, 0, 0, 0, 0],
    openings: 1,
    visitors: 40,
  });
});

test('a missed window that was made up is missed and not owed', () => {
  expect(tally([opening('2020-03-10'), opening('2020-04-10')], '2020-05-01')).toMatchObject({
    missed: 1,
    madeUp: 1,
    owed: 0,
    metToDate: true,
  });
});

test('with no record at all every ended window is owed', () => {
  expect(tally([])).toMatchObject({
    windows: [0, 0, 0, 0, 0, 0],
    missed: 2,
    madeUp: 0,
    owed: 2,
    metToDate: false,
    nextDeadline: '2020-06-30',
  });
});

describe('online openings', () => {
  test('count, and are shown apart', () => {
    expect(tally([opening('2020-02-20', true)])).toMatchObject({
      windows: [1, 0, 0, 0, 0, 0],
      onlineWindows: [1, 0, 0, 0, 0, 0],
      openings: 1,
      online: 1,
      missed: 1,
    });
  });

  test('do not count when the office says so, and are still shown', () => {
    expect(tally([opening('2020-02-20', true)], '2020-06-15', false)).toMatchObject({
      windows: [0, 0, 0, 0, 0, 0],
      onlineWindows: [0, 0, 0, 0, 0, 0],
      openings: 0,
      online: 1,
      missed: 2,
    });
  });

  test('on a day that was open on site too are part of that opening', () => {
    expect(tally([opening('2020-02-20', true), opening('2020-02-20')])).toMatchObject({ openings: 1, online: 0 });
  });
});

describe('the next deadline', () => {
  test.each([
    ['2019-12-31', '2020-02-29'],
    ['2020-02-29', '2020-02-29'],
    ['2020-03-01', '2020-04-30'],
    ['2020-12-31', '2020-12-31'],
    ['2021-01-01', null],
  ])('with no opening, on %s it is %s', (asOf, deadline) => {
    expect(tally([], asOf).nextDeadline).toBe(deadline);
  });

  test('after the opening of the year’s last window there is none', () => {
    expect(tally([opening('2020-11-05')], '2020-11-06').nextDeadline).toBeNull();
  });
});

describe('whatever the records', () => {
  const records = fc
    .array(
      fc.record({ offset: fc.integer({ min: 0, max: 365 }), online: fc.boolean(), visitors: fc.option(fc.nat(500)) }),
      { maxLength: 25 },
    )
    .map((all) => all.map(({ offset, online, visitors }) => opening(addDays('2020-01-01', offset), online, visitors)));
  const asOf = fc.integer({ min: -10, max: 420 }).map((offset) => addDays('2020-01-01', offset));

  test('the windows add up to the openings, and the online ones are among them', () => {
    fc.assert(
      fc.property(records, asOf, fc.boolean(), (held, day, countOnline) => {
        const { windows, onlineWindows, openings, online, madeUp, missed, owed } = tally(held, day, countOnline);
        expect(windows.reduce((sum, count) => sum + count, 0)).toBe(openings);
        onlineWindows.forEach((count, index) => expect(count).toBeLessThanOrEqual(windows[index]!));
        if (countOnline) expect(onlineWindows.reduce((sum, count) => sum + count, 0)).toBe(online);
        expect(madeUp).toBeLessThanOrEqual(missed);
        expect(owed).toBe(missed - madeUp);
      }),
    );
  });

  test('their order does not matter', () => {
    fc.assert(
      fc.property(records, asOf, fc.boolean(), (held, day, countOnline) => {
        expect(tally([...held].reverse(), day, countOnline)).toEqual(tally(held, day, countOnline));
      }),
    );
  });

  test('one more opening on site never raises what is owed', () => {
    fc.assert(
      fc.property(records, asOf, fc.boolean(), fc.integer({ min: 0, max: 365 }), (held, day, countOnline, offset) => {
        const more = tally([...held, opening(addDays('2020-01-01', offset))], day, countOnline);
        expect(more.owed).toBeLessThanOrEqual(tally(held, day, countOnline).owed);
      }),
    );
  });

  test('records after the as-of date change nothing', () => {
    fc.assert(
      fc.property(records, asOf, (held, day) => {
        expect(tally(held, day)).toEqual(
          tally(
            held.filter(({ date }) => date <= day),
            day,
          ),
        );
      }),
    );
  });
});

describe('a facility that is not active all year', () => {
  const term = (parts: Partial<Facility['term']>): Facility => ({ ...plant, term: { ...ALWAYS_ACTIVE, ...parts } });

  test('owes nothing for the windows before it was entered', () => {
    expect(tally([], '2020-06-15', true, term({ listedFrom: '2020-03-01' }))).toMatchObject({
      missed: 1,
      owed: 1,
      required: 5,
      states: ['exempt', 'owed', 'running', 'ahead', 'ahead', 'ahead'],
    });
  });

  test('owes nothing for the windows in which it was suspended', () => {
    const suspended = term({ suspensions: [{ start: '2020-03-01', end: '2020-04-30' }] });
    expect(tally([opening('2020-02-20')], '2020-06-15', true, suspended)).toMatchObject({
      missed: 0,
      owed: 0,
      states: ['met', 'exempt', 'running', 'ahead', 'ahead', 'ahead'],
    });
  });

  test('owes nothing after it has left the list', () => {
    expect(tally([opening('2020-02-20')], '2020-06-15', true, term({ withdrawal: '2020-03-01' }))).toMatchObject({
      standing: 'withdrawn',
      missed: 0,
      owed: 0,
      required: 1,
      nextDeadline: null,
    });
  });
});

test('the longest gap runs from one opening to the next, or to the as-of date', () => {
  expect(tally([opening('2020-01-10'), opening('2020-02-20')], '2020-06-15').longestGap).toEqual({
    days: 116,
    from: '2020-02-20',
    to: '2020-06-15',
  });
});

describe('the joint opening of the publicity month', () => {
  test('is the day that the records call one', () => {
    expect(tally([{ ...opening('2020-06-05'), joint: true }]).joint).toBe('joined');
  });

  test('of a facility that opened on another day of the month is told apart', () => {
    const held = [{ ...opening('2020-06-05'), joint: true, facility: '示例监测站' }, opening('2020-06-10')];
    expect(tally(held).joint).toBe('inMonth');
  });

  test('was missed by a facility that did not open in the month', () => {
    expect(tally([{ ...opening('2020-06-05'), joint: true, facility: '示例监测站' }]).joint).toBe('absent');
  });

  test('where no record says so, is the day on which the most facilities opened, two at least', () => {
    const held = [
      opening('2020-06-05'),
      { ...opening('2020-06-05'), facility: '示例监测站' },
      { ...opening('2020-06-10'), facility: '示例监测站' },
    ];
    expect(findJointOpening(held, publicityMonth(2020, []), { countOnline: true }, '2020-06-30')).toMatchObject({
      days: ['2020-06-05'],
      marked: false,
    });
    expect(findJointOpening(held.slice(2), publicityMonth(2020, []), { countOnline: true }, '2020-06-30').days).toEqual(
      [],
    );
  });

  test('is looked for in the publicity month that the office entered', () => {
    const month = publicityMonth(2020, [
      { name: '生态环境宣传月', first: '2020-05-10', last: '2020-06-10' },
      { name: '生态环境宣传月', first: '2021-05-10', last: '2021-06-10' },
    ]);
    expect(month).toEqual({ start: '2020-05-10', end: '2020-06-10' });
    expect(
      findJointOpening([{ ...opening('2020-05-12'), joint: true }], month, { countOnline: true }, '2020-06-30').days,
    ).toEqual(['2020-05-12']);
  });
});
