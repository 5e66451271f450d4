import { countStatuses, judgeStatus } from '../../src/schedule/status/judgeStatus';
import type { Judgement } from '../../src/schedule/judgement';
import type { Entry } from '../../src/schedule/entries/entry';
import type { OpenDays } from '../../src/schedule/openDays/openDays';
import type { Schedule } from '../../src/schedule/entries/schedule';
import type { Settings } from '../../src/schedule/settings/settings';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';
import { summariseSections } from '../../src/schedule/status/summariseSections';
import { tallyReleases } from '../../src/schedule/quotas/tallyReleases';
import { buildEntry, buildSchedule, time } from '../schedule/buildEntries';
import { seedRows } from '../schedule/seedSheet';

export interface JudgementTraits {
  readonly asOf?: string;
  readonly openDays?: OpenDays;
  readonly schedule?: Partial<Schedule>;
  readonly leadDays?: number;
  readonly by?: Settings['reports']['by'];
}

/** What is said of these entries, on 15 June 2020 unless another day is named. */
export function buildJudgement(entries: readonly Entry[], traits: JudgementTraits = {}): Judgement {
  const settings = {
    ...DEFAULT_SETTINGS,
    leadDays: traits.leadDays ?? DEFAULT_SETTINGS.leadDays,
    reports: { by: traits.by ?? DEFAULT_SETTINGS.reports.by },
  };
  const asOf = traits.asOf ?? '2020-06-15';
  const judged = entries.map((entry) => judgeStatus(entry, asOf, settings.leadDays));
  return {
    asOf,
    settings,
    schedule: buildSchedule(entries, traits.schedule),
    counts: countStatuses(judged),
    entries: judged,
    sections: summariseSections(judged),
    findings: [],
    openDays: traits.openDays ?? null,
    releases: tallyReleases(entries, 2020, settings.releases),
    quotas: [],
  };
}

/** The real schedule of 2020 as entries, the joint June row as two. */
export function seedEntries(): readonly Entry[] {
  const slots = { 上旬: 'first', 中旬: 'middle', 下旬: 'last' } as const;
  return seedRows().flatMap(({ month, slot, content, unit, owner }, index) => {
    const lines = content.split('\n');
    return lines.map((line, item) => ({
      ...buildEntry({
        row: index + 3,
        item,
        content: line.replace(/\s*[（(]已办[）)]/u, ''),
        units: [(unit.split('\n')[item] ?? '').replace(/\s/gu, '')],
        owners: [owner.split('\n')[item] ?? ''],
        time: time(parseInt(month, 10), slots[slot as keyof typeof slots] ?? null),
        done: /[（(]已办[）)]/u.test(line),
        tags: line.includes('以市政府名义')
          ? ['release', 'governmentRelease']
          : line.includes('新闻发布会')
            ? ['release']
            : [],
      }),
      itemCount: lines.length,
      contentAsWritten: line,
    }));
  });
}
