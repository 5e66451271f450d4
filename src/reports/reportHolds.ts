import type { ReportableJudgement } from '../schedule/judgement';
import { hasSchedule } from '../schedule/judgement';
import type { Language } from '../schedule/text/language';
import { reportGroups } from './sheets/reportGroups';
import { OPEN_DAYS_ROLE, OVERVIEW_ROLE } from './sheets/wantedSheets';
import { REPORT_TEXTS } from './texts/reportTexts';

/** What a report sheet holds when it is written anew. */
export type ReportHolds =
  | { readonly kind: 'overview' }
  | { readonly kind: 'openDays'; readonly facilities: number }
  | { readonly kind: 'entries'; readonly count: number; readonly overdue: number };

/** What each report sheet holds, by its role; a sheet of another role has nothing to hold any more. */
export function reportHolds(judgement: ReportableJudgement, language: Language): ReadonlyMap<string, ReportHolds> {
  const holds = new Map<string, ReportHolds>();
  if (judgement.openDays)
    holds.set(OPEN_DAYS_ROLE, { kind: 'openDays', facilities: judgement.openDays.facilities.length });
  if (!hasSchedule(judgement)) return holds;
  holds.set(OVERVIEW_ROLE, { kind: 'overview' });
  for (const { role, entries } of reportGroups(judgement, REPORT_TEXTS[language])) {
    const overdue = entries.filter(({ status }) => status === 'overdue').length;
    holds.set(role, { kind: 'entries', count: entries.length, overdue });
  }
  return holds;
}
