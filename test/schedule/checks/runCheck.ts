import type { Check } from '../../../src/schedule/checks/defineCheck';
import type { Entry } from '../../../src/schedule/entries/entry';
import type { Finding } from '../../../src/schedule/checks/finding';
import { judgeStatus } from '../../../src/schedule/status/judgeStatus';
import type { OpenDays } from '../../../src/schedule/openDays/openDays';
import type { Schedule } from '../../../src/schedule/entries/schedule';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import type { Settings } from '../../../src/schedule/settings/settings';
import { tallyReleases } from '../../../src/schedule/quotas/tallyReleases';
import { cellAddress } from '../../../src/workbook/cellAddress';
import { buildSchedule } from '../buildEntries';

export interface Surroundings {
  readonly schedule?: Partial<Schedule>;
  readonly settings?: Settings;
  readonly openDays?: OpenDays;
  readonly asOf?: string;
}

/** The context a check sees of these entries, on 15 June 2020 unless said. */
export function contextOf(entries: readonly Entry[], around: Surroundings = {}) {
  const settings = around.settings ?? DEFAULT_SETTINGS;
  const asOf = around.asOf ?? '2020-06-15';
  return {
    schedule: buildSchedule(entries, around.schedule),
    entries: entries.map((entry) => judgeStatus(entry, asOf, settings.leadDays)),
    openDays: around.openDays ?? null,
    releases: tallyReleases(entries, 2020, settings.releases),
    settings,
    asOf,
  };
}

/** What the check finds among these entries. */
export function runCheck(check: Check, entries: readonly Entry[], around: Surroundings = {}): readonly Finding[] {
  return check.run(contextOf(entries, around));
}

/** Where it finds something, as A1 text. */
export function cellsFound(check: Check, entries: readonly Entry[], around: Surroundings = {}): readonly string[] {
  return runCheck(check, entries, around).map(({ cell }) => cellAddress(cell));
}

/** What it says in Chinese. */
export function said(check: Check, entries: readonly Entry[], around: Surroundings = {}): readonly string[] {
  return runCheck(check, entries, around).map(({ message }) => message['zh-CN']);
}
