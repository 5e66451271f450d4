import fc from 'fast-check';
import { addDays } from '../../src/schedule/calendarDate';
import type { Facility, Opening } from '../../src/schedule/openDays';
import { tallyOpenDays } from '../../src/schedule/tallyOpenDays';

const plant: Facility = { name: '示例白沙污水处理厂', category: '城市污水处理设施', cell: { row: 2, column: 1 } };
const opening = (date: string, online = false, visitors: number | null = 20): Opening => ({ facility: plant.name, date, online, visitors, note: '', row: 5 });
const tally = (openings: readonly Opening[], asOf = '2020-06-15', countOnline = true) => tallyOpenDays([plant], openings, 2020, countOnline, asOf)[0]!;

test('a facility on target owes nothing', () => {
  expect(tally([opening('2020-02-20'), opening('2020-04-10'), opening('2020-06-05')])).toMatchObject({
    windows: [1, 1, 1, 0, 0, 0], openings: 3, missed: 0, owed: 0, metToDate: true, nextDeadline: '2020-08-31',
  });
});

test('two records of one day are one opening, with the visitors of both', () => {
  expect(tally([opening('2020-02-20'), opening('2020-02-20')])).toMatchObject({ windows: [1, 0, 0, 0, 0, 0], openings: 1, visitors: 40 });
});

test('a missed window that was made up is missed and not owed', () => {
  expect(tally([opening('2020-03-10'), opening('2020-04-10')], '2020-05-01')).toMatchObject({ missed: 1, madeUp: 1, owed: 0, metToDate: true });
});

test('with no record at all every ended window is owed', () => {
  expect(tally([])).toMatchObject({ windows: [0, 0, 0, 0, 0, 0], missed: 2, madeUp: 0, owed: 2, metToDate: false, nextDeadline: '2020-06-30' });
});

describe('online openings', () => {
  test('count, and are shown apart', () => {
    expect(tally([opening('2020-02-20', true)])).toMatchObject({ windows: [1, 0, 0, 0, 0, 0], onlineWindows: [1, 0, 0, 0, 0, 0], openings: 1, online: 1, missed: 1 });
  });

  test('do not count when the office says so, and are still shown', () => {
    expect(tally([opening('2020-02-20', true)], '2020-06-15', false)).toMatchObject({ windows: [0, 0, 0, 0, 0, 0], onlineWindows: [0, 0, 0, 0, 0, 0], openings: 0, online: 1, missed: 2 });
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
  const records = fc.array(fc.record({ offset: fc.integer({ min: 0, max: 365 }), online: fc.boolean(), visitors: fc.option(fc.nat(500)) }), { maxLength: 25 })
    .map((all) => all.map(({ offset, online, visitors }) => opening(addDays('2020-01-01', offset), online, visitors)));
  const asOf = fc.integer({ min: -10, max: 420 }).map((offset) => addDays('2020-01-01', offset));

  test('the windows add up to the openings, and the online ones are among them', () => {
    fc.assert(fc.property(records, asOf, fc.boolean(), (held, day, countOnline) => {
      const { windows, onlineWindows, openings, online, madeUp, missed, owed } = tally(held, day, countOnline);
      expect(windows.reduce((sum, count) => sum + count, 0)).toBe(openings);
      onlineWindows.forEach((count, index) => expect(count).toBeLessThanOrEqual(windows[index]!));
      if (countOnline) expect(onlineWindows.reduce((sum, count) => sum + count, 0)).toBe(online);
      expect(madeUp).toBeLessThanOrEqual(missed);
      expect(owed).toBe(missed - madeUp);
    }));
  });

  test('their order does not matter', () => {
    fc.assert(fc.property(records, asOf, fc.boolean(), (held, day, countOnline) => {
      expect(tally([...held].reverse(), day, countOnline)).toEqual(tally(held, day, countOnline));
    }));
  });

  test('one more opening on site never raises what is owed', () => {
    fc.assert(fc.property(records, asOf, fc.boolean(), fc.integer({ min: 0, max: 365 }), (held, day, countOnline, offset) => {
      const more = tally([...held, opening(addDays('2020-01-01', offset))], day, countOnline);
      expect(more.owed).toBeLessThanOrEqual(tally(held, day, countOnline).owed);
    }));
  });

  test('records after the as-of date change nothing', () => {
    fc.assert(fc.property(records, asOf, (held, day) => {
      expect(tally(held, day)).toEqual(tally(held.filter(({ date }) => date <= day), day));
    }));
  });
});
