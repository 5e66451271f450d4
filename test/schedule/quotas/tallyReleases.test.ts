import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { tallyReleases } from '../../../src/schedule/quotas/tallyReleases';
import type { EntryTraits } from '../buildEntries';
import { buildEntries, days, time } from '../buildEntries';

const tally = (...all: EntryTraits[]) => tallyReleases(buildEntries(...all), 2020, DEFAULT_SETTINGS.releases);
const release = (traits: EntryTraits): EntryTraits => ({ tags: ['release'], ...traits });

test('one a quarter, one of them in the municipal government’s name, meets the plan', () => {
  expect(
    tally(
      release({ time: time(3, 'last'), done: true }),
      release({ time: time(6, 'first'), tags: ['release', 'governmentRelease'] }),
      release({ time: time(7, 'middle') }),
      release({ time: time(12, 'last') }),
      { time: time(12, 'last') },
    ),
  ).toMatchObject({ target: 4, total: 4, done: 1, government: 1, governmentTarget: 1, byQuarter: [1, 1, 1, 1] });
});

test('a conference counts in the quarter of its deadline', () => {
  expect(tally(release({ time: days('3月底至4月上旬', '2020-03-21', '2020-04-10') }))).toMatchObject({
    byQuarter: [0, 1, 0, 0],
  });
});

test('one that was moved counts where it was moved to', () => {
  expect(tally(release({ time: time(3), movedTo: [time(8, 'first')] }))).toMatchObject({ byQuarter: [0, 0, 1, 0] });
});

test('a cancelled conference does not count', () => {
  expect(tally(release({ cancelled: true }))).toMatchObject({ total: 0, byQuarter: [0, 0, 0, 0] });
});

test('one without a deadline counts in the total and in no quarter', () => {
  expect(tally(release({ time: { kind: 'open', text: '适时' } }))).toMatchObject({ total: 1, byQuarter: [0, 0, 0, 0] });
});

test('what is short of the plan is told in all, in the government’s name and by quarter', () => {
  const short = tally(release({ time: time(3) }), release({ time: time(2) }));
  expect(short?.short).toEqual({ total: 2, government: 1, byQuarter: [0, 1, 1, 1] });
});

test('more conferences than planned are no shortfall', () => {
  const months = [1, 2, 4, 5, 7, 10].map((month) => release({ time: time(month), tags: ['governmentRelease'] }));
  expect(tally(...months)?.short).toEqual({ total: 0, government: 0, byQuarter: [0, 0, 0, 0] });
});

test('a schedule that names none has no tally, unless the office asks for its plan all the same', () => {
  const plan = { ...DEFAULT_SETTINGS.releases, always: true };
  expect(tally({ time: time(3) })).toBeNull();
  expect(tallyReleases(buildEntries({ time: time(3) }), 2020, plan)).toMatchObject({ target: 4, total: 0 });
});
