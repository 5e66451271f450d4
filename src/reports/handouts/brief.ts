import { groupBy } from '../../workbook/groupBy';
import { countStatuses } from '../../schedule/status/judgeStatus';
import type { Judgement } from '../../schedule/judgement';
import type { JudgedEntry } from '../../schedule/status/judgedEntry';
import type { QuotaJudgement } from '../../schedule/quotas/tallyOfficeQuotas';
import type { Language } from '../../schedule/text/language';
import { completion, STATUSES } from '../../schedule/status/status';
import { totalOf } from '../../schedule/openDays/totalOf';
import { countRecurring } from '../../schedule/status/countRecurring';
import { dueEntries, dueSoonUntil, overdueEntries } from '../../schedule/status/dueEntries';
import { entriesInScope, type BriefScope } from './briefScope';
import { BRIEF_TEXTS } from '../texts/briefTexts';
import { QUOTA_TEXTS } from '../texts/quotaTexts';
import { REPORT_TEXTS } from '../texts/reportTexts';
import { SERIES_TEXTS } from '../texts/seriesTexts';

/**
 * The brief (通报) as plain text, for Word or a message: how things stand, who is overdue and by how long, what falls due in the running
 * slot and the next two. For one section or person it is a reminder with all of their items.
 */
export function brief(judgement: Judgement, scope: BriefScope, language: Language): string {
  const words = BRIEF_TEXTS[language];
  const texts = REPORT_TEXTS[language];
  const { schedule, asOf } = judgement;
  const entries = entriesInScope(judgement, scope);
  const head =
    scope.kind === 'all'
      ? [words.title(schedule.title), words.asOf(texts.date(asOf))]
      : [words.greeting(scope.kind, scope.name, schedule.title, texts.date(asOf))];
  const parts = [
    ...(scope.kind === 'all'
      ? [{ title: words.overall, lines: [countsLine(entries, language), ...recurringLine(entries, language)] }]
      : []),
    overduePart(entries, scope, language),
    duePart(entries, judgement, scope, language),
    ...(scope.kind === 'all' ? wholeYear(judgement, language) : []),
  ];
  const body = parts.flatMap(({ title, lines }, index) => [words.part(index, title), ...lines]);
  return [...head, ...body, ...(scope.kind === 'all' ? [] : [words.closing])].join('\n');
}

interface BriefPart {
  readonly title: string;
  readonly lines: readonly string[];
}

function countsLine(entries: readonly JudgedEntry[], language: Language): string {
  const counts = countStatuses(entries);
  const named = STATUSES.filter((status) => counts[status] > 0).map(
    (status) => `${REPORT_TEXTS[language].status[status]} ${counts[status]}`,
  );
  return BRIEF_TEXTS[language].counts(entries.length, named, completion(counts).percent);
}

function recurringLine(entries: readonly JudgedEntry[], language: Language): readonly string[] {
  const counts = countRecurring(entries);
  return counts.entries > 0 ? [SERIES_TEXTS[language].allTogether(counts)] : [];
}

/** By section, in the order of each section's longest delay; a joint entry stands under its first section. */
function overduePart(entries: readonly JudgedEntry[], scope: BriefScope, language: Language): BriefPart {
  const words = BRIEF_TEXTS[language];
  const overdue = overdueEntries(entries);
  const title = words.overdue(overdue.length);
  if (overdue.length === 0) return { title, lines: [words.nothingOverdue] };
  const line = (judged: JudgedEntry, index: number) =>
    `${index + 1}. ${words.overdueLine(judged.entry.content || words.noContent, who(judged, scope, language), dayText(judged.deadline ?? '', language), judged.daysOverdue)}`;
  if (scope.kind !== 'all') return { title, lines: overdue.map(line) };
  const groups = groupBy(
    overdue,
    ({ entry }) => entry.units.join(REPORT_TEXTS[language].listSeparator) || words.noSection,
  );
  return {
    title,
    lines: [...groups].flatMap(([section, list]) => [words.sectionHeading(section, list.length), ...list.map(line)]),
  };
}

function duePart(
  entries: readonly JudgedEntry[],
  { asOf }: Judgement,
  scope: BriefScope,
  language: Language,
): BriefPart {
  const words = BRIEF_TEXTS[language];
  const until = dueSoonUntil(asOf);
  const due = dueEntries(entries, asOf, until);
  const lines = due.map(({ judged, deadline }, index) => {
    const sections = scope.kind === 'all' ? judged.entry.units : [];
    const names = [...sections, ...(scope.kind === 'owner' ? [] : judged.entry.owners)].join(words.clauseSeparator);
    return `${index + 1}. ${words.dueLine(judged.entry.content || words.noContent, names, dayText(deadline, language))}`;
  });
  return { title: words.due(dayText(until, language), due.length), lines: due.length > 0 ? lines : [words.nothingDue] };
}

/** Press conferences, open days and the office's quotas, a line each, where there is something to say of them. */
function wholeYear({ releases, openDays, quotas }: Judgement, language: Language): readonly BriefPart[] {
  const words = BRIEF_TEXTS[language];
  const facilities = openDays?.facilities ?? [];
  return [
    ...(releases && (releases.target > 0 || releases.total > 0)
      ? [
          {
            title: words.releases,
            lines: [words.releasesLine(releases)],
          },
        ]
      : []),
    ...(facilities.length > 0
      ? [
          {
            title: words.openDays,
            lines: [REPORT_TEXTS[language].openDaysLine(totalOf(facilities))],
          },
        ]
      : []),
    ...(quotas.length > 0
      ? [{ title: QUOTA_TEXTS[language].title, lines: quotas.map((quota) => quotaLine(quota, language)) }]
      : []),
  ];
}

function quotaLine(judgement: QuotaJudgement, language: Language): string {
  const words = QUOTA_TEXTS[language];
  return `${judgement.quota.name}${words.colon}${words.rule(judgement.quota)}${words.standing(judgement)}`;
}

/** Who is named beside an entry: of a person's own reminder nobody. */
function who({ entry }: JudgedEntry, scope: BriefScope, language: Language): string {
  return scope.kind === 'owner' ? '' : entry.owners.join(REPORT_TEXTS[language].listSeparator);
}

function dayText(day: string, language: Language): string {
  return REPORT_TEXTS[language].date(day);
}
