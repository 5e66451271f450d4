import type { Entry } from '../entries/entry';
import { countInWindows, windowsOfYear } from './quota';
import type { ReleaseTally } from './releases';
import type { Settings } from '../settings/settings';

/**
 * The schedule's press conferences against the plan. Cancelled ones do not count. One whose deadline is missing or lies in
 * another year counts in the total and in no quarter. Rule: 4·2·1+N, a conference a quarter (State Council Information Office, 2015).
 */
export function tallyReleases(entries: readonly Entry[], year: number, plan: Settings['releases']): ReleaseTally {
  const releases = entries.filter(
    ({ tags, marks }) => !marks.cancelled && (tags.includes('release') || tags.includes('governmentRelease')),
  );
  const deadlines = releases.flatMap(({ period }) => (period ? [period.end] : []));
  const [first = 0, second = 0, third = 0, fourth = 0] = countInWindows(windowsOfYear(year, 3), deadlines);
  return {
    target: plan.total,
    total: releases.length,
    done: releases.filter(({ marks }) => marks.done).length,
    government: releases.filter(({ tags }) => tags.includes('governmentRelease')).length,
    governmentTarget: plan.government,
    byQuarter: [first, second, third, fourth],
    entries: releases,
  };
}
