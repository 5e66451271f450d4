import { groupBy } from '../../workbook/groupBy';
import { countStatuses } from '../../schedule/status/judgeStatus';
import { hasHolidays } from '../../schedule/calendar/workdays';
import type { Judgement } from '../../schedule/judgement';
import { tellsOfTimes } from '../../schedule/status/onTime';
import type { JudgedEntry } from '../../schedule/status/judgedEntry';
import type { QuotaJudgement } from '../../schedule/quotas/tallyOfficeQuotas';
import type { Language } from '../../schedule/text/language';
import { completion, STATUSES } from '../../schedule/status/status';
import { countRecurring } from '../../schedule/status/countRecurring';
import { dueSoonEntries, dueSoonUntil, overdueEntries } from '../../schedule/status/dueEntries';
import { entriesInScope, type BriefScope } from './briefScope';
import { dayOffText, TIMELINESS_TEXTS } from '../texts/timelinessTexts';
import { openDayLines } from '../texts/openDayLines';
import { timelinessLines } from './timelinessLines';
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
  return [
    ...head,
    ...body,
    ...holidaysUnknown(judgement, language),
    ...(scope.kind === 'all' ? [] : [words.closing]),
  ].join('\n');
}

/** That the year has no table of holidays, where its deadlines are judged without one. */
function holidaysUnknown({ entries, schedule, settings }: Judgement, language: Language): readonly string[] {
  const isJudged = entries.some(({ entry }) => entry.period !== null);
  return isJudged && !hasHolidays(schedule.year, settings.daysOff.years)
    ? [TIMELINESS_TEXTS[language].noHolidays(schedule.year)]
    : [];
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
    `${index + 1}. ${words.overdueLine(judged.entry.content || words.noContent, who(judged, scope, language), deadlineText(judged, language), judged.daysOverdue)}`;
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
  const due = dueSoonEntries(entries, asOf);
  const lines = due.map((next, index) => {
    const { judged, deadline } = next;
    const sections = scope.kind === 'all' ? judged.entry.units : [];
    const names = [...sections, ...(scope.kind === 'owner' ? [] : judged.entry.owners)].join(words.clauseSeparator);
    return `${index + 1}. ${words.dueLine(judged.entry.content || words.noContent, names, dayText(deadline, language) + dayOffText(next, language))}`;
  });
  return { title: words.due(dayText(until, language), due.length), lines: due.length > 0 ? lines : [words.nothingDue] };
}

/** When work was done, press conferences, open days and the office's quotas, where there is something to say of them. */
function wholeYear(judgement: Judgement, language: Language): readonly BriefPart[] {
  const { releases, openDays, quotas, entries, asOf } = judgement;
  const words = BRIEF_TEXTS[language];
  const facilities = openDays?.facilities ?? [];
  return [
    ...(tellsOfTimes(entries)
      ? [{ title: TIMELINESS_TEXTS[language].title, lines: timelinessLines(judgement, language) }]
      : []),
    ...(releases && (releases.target > 0 || releases.total > 0)
      ? [
          {
            title: words.releases,
            lines: [words.releasesLine(releases)],
          },
        ]
      : []),
    ...(openDays && facilities.length > 0
      ? [{ title: words.openDays, lines: openDayLines(openDays, asOf, language) }]
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

/** The deadline, with what is to be known where it is, or was, on a day off. */
function deadlineText(judged: JudgedEntry, language: Language): string {
  return dayText(judged.deadline ?? '', language) + dayOffText(judged, language);
}

/** Who is named beside an entry: of a person's own reminder nobody. */
function who({ entry }: JudgedEntry, scope: BriefScope, language: Language): string {
  return scope.kind === 'owner' ? '' : entry.owners.join(REPORT_TEXTS[language].listSeparator);
}

function dayText(day: string, language: Language): string {
  return REPORT_TEXTS[language].date(day);
}
