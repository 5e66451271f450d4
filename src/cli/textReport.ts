import { MESSAGES } from '../locales';
import { BRIEF_TEXTS } from '../reports/texts/briefTexts';
import { QUOTA_TEXTS } from '../reports/texts/quotaTexts';
import { REPORT_TEXTS } from '../reports/texts/reportTexts';
import { SERIES_TEXTS } from '../reports/texts/seriesTexts';
import { sectionShares } from '../reports/sheets/sectionShares';
import type { SheetCell } from '../workbook/cellAddress';
import type { Finding, Severity } from '../schedule/checks/finding';
import type { Judgement, OpenDayJudgement } from '../schedule/judgement';
import type { Language } from '../schedule/text/language';
import type { OpenDays } from '../schedule/openDays/openDays';
import type { Schedule } from '../schedule/entries/schedule';
import { countRecurring } from '../schedule/status/countRecurring';
import { STATUSES, type StatusCounts } from '../schedule/status/status';
import type { LeftAside } from '../schedule/table/leftAside';
import { leftAsideReason } from '../schedule/table/leftAside';
import { shorten } from '../schedule/text/shorten';
import { cellAddress } from '../workbook/cellAddress';
import { TERMINAL_TEXTS } from './terminalTexts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The judgement for a person to read: counts, sections, what is overdue, findings (worst first), open days, press conferences. */
export function textReport(judgement: Judgement, language: Language): string {
  const { schedule, entries, findings, openDays, releases } = judgement;
  const words = MESSAGES[language];
  const texts = TERMINAL_TEXTS[language];
  const recurring = countRecurring(entries);
  const overdue = entries.filter(({ status }) => status === 'overdue').sort((a, b) => b.daysOverdue - a.daysOverdue);
  return [
    texts.heading(schedule.sheet, schedule.year, judgement.asOf),
    countsLine(judgement.counts, language),
    ...(recurring.entries > 0 ? [SERIES_TEXTS[language].allTogether(recurring)] : []),
    ...block(
      words.sections,
      sectionShares(judgement, REPORT_TEXTS[language]).map(
        ({ name, counts }) => `${name}  ${countsLine(counts, language)}`,
      ),
    ),
    ...block(
      BRIEF_TEXTS[language].overdue(overdue.length),
      overdue.map(({ entry, daysOverdue }) =>
        [
          placeOf(entry.cells.content, schedule),
          entry.content,
          entry.units.join(words.listSeparator),
          entry.owners.join(words.listSeparator),
          words.daysOverdue(daysOverdue),
        ]
          .filter((part) => part !== '')
          .join('  '),
      ),
    ),
    ...findingLines(findings, schedule, language),
    ...(schedule.leftAside.length > 0
      ? block(
          words.leftAside.title(schedule.leftAside.length),
          schedule.leftAside.map((one) => leftAsideLine(one, schedule, language)),
        )
      : []),
    ...(openDays ? block(words.tabs.openDays, openDayLines(openDays, language)) : []),
    ...(releases
      ? block(words.releases, [
          words.releasesLine(releases.total, releases.target, releases.done),
          words.governmentLine(releases.government, releases.governmentTarget),
        ])
      : []),
    ...quotaBlock(judgement, language),
  ].join('\n');
}

/** The quotas of the office: what each asks for, and how each holder stands. */
function quotaBlock({ quotas, settings: { unreadableQuotas } }: Judgement, language: Language): readonly string[] {
  const words = QUOTA_TEXTS[language];
  const lines = [
    ...quotas.flatMap(({ quota, holders, missingColumns }) => [
      `${quota.name}${words.colon}${words.rule(quota)}`,
      ...holders.flatMap((tally) => [
        `  ${tally.name ?? words.everybody}  ${words.figures(tally)}`,
        ...(tally.part ? [`    ${words.partFigures(quota, tally)}`] : []),
      ]),
      ...missingColumns.map((title) => `  ${words.missingColumn(title)}`),
    ]),
    ...unreadableQuotas.map((quota, index) => words.unreadable(quota, quotas.length + index + 1)),
  ];
  return lines.length > 0 ? block(words.title, lines) : [];
}

/** The judgement of a workbook without a schedule: that there is none, findings and open days. */
export function openDayText({ asOf, findings, openDays }: OpenDayJudgement, language: Language): string {
  const texts = TERMINAL_TEXTS[language];
  return [
    texts.openDaysAlone(openDays.year, asOf),
    ...findingLines(findings, null, language),
    ...block(MESSAGES[language].tabs.openDays, openDayLines(openDays, language)),
  ].join('\n');
}

function block(title: string, lines: readonly string[]): readonly string[] {
  return ['', title, ...lines.map((line) => `  ${line}`)];
}

/** The statuses that occur, in their order. */
function countsLine(counts: StatusCounts, language: Language): string {
  return STATUSES.filter((status) => counts[status] > 0)
    .map((status) => `${REPORT_TEXTS[language].status[status]} ${counts[status]}`)
    .join('  ');
}

/** Findings, the worst first. Without a schedule each is told with its sheet. */
function findingLines(findings: readonly Finding[], schedule: Schedule | null, language: Language): readonly string[] {
  const levels = SEVERITIES.map((severity) => findings.filter((finding) => finding.severity === severity));
  const [errors = [], warnings = [], infos = []] = levels;
  const counts = MESSAGES[language].findingsLine(errors.length, warnings.length, infos.length);
  return block(
    `${MESSAGES[language].tabs.findings}  ${counts}`,
    levels.flat().map((finding) => findingLine(finding, schedule, language)),
  );
}

function findingLine(
  { severity, sheet, cell, message }: Finding,
  schedule: Schedule | null,
  language: Language,
): string {
  return `${MESSAGES[language].severity[severity]}  ${placeOf({ sheet, ...cell }, schedule)}  ${message[language]}`;
}

function leftAsideLine(one: LeftAside, schedule: Schedule, language: Language): string {
  return `${placeOf({ sheet: one.sheet, ...one.cell }, schedule)}  ${shorten(one.text, 40)}  ${leftAsideReason(one)[language]}`;
}

/** The address, with its sheet where that is not the schedule's only one. */
function placeOf(cell: SheetCell, schedule: Schedule | null): string {
  return cell.sheet === schedule?.sheet && schedule.tables.length === 1
    ? cellAddress(cell)
    : `${cell.sheet}!${cellAddress(cell)}`;
}

function openDayLines({ facilities }: OpenDays, language: Language): readonly string[] {
  const messages = MESSAGES[language];
  return facilities.map(
    ({ facility, windows, owed, metToDate }) =>
      `${facility.name}  ${windows.map((count, index) => `${messages.windows[index] ?? ''} ${count}`).join('  ')}  ${metToDate ? messages.onTarget : messages.openDays.owes(owed)}`,
  );
}
