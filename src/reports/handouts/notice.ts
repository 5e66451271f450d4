/** The notice (通报) of how a schedule stands, and the reminders (催办) to its sections, as papers. */
import { groupBy } from '../../workbook/groupBy';
import { workCalendar } from '../../schedule/calendar/workdays';
import type { IsoDate } from '../../schedule/calendar/isoDate';
import { addDays } from '../../schedule/calendar/isoDate';
import { sectionsOf } from '../../schedule/entries/sectionsOf';
import type { Judgement } from '../../schedule/judgement';
import type { DueEntry } from '../../schedule/status/dueEntries';
import { dueSoonEntries, dueSoonUntil, overdueEntries } from '../../schedule/status/dueEntries';
import type { JudgedEntry } from '../../schedule/status/judgedEntry';
import { countStatuses } from '../../schedule/status/judgeStatus';
import { tellsOfTimes, timelinessOf } from '../../schedule/status/onTime';
import { completion } from '../../schedule/status/status';
import type { Language } from '../../schedule/text/language';
import { WORDS } from '../../locales/words';
import { BRIEF_TEXTS } from '../texts/briefTexts';
import { NOTICE_TEXTS } from '../texts/noticeTexts';
import { officeName } from '../texts/officeName';
import { dayOffText } from '../texts/timelinessTexts';
import type { Paper, PaperBlock, PaperTable } from './paper';

/** Working days that a section has to answer. */
const DAYS_TO_ANSWER = 5;

/** The notice to all sections: overall with shares, who did well, what is overdue by section, what falls due next, and what is asked for. */
export function noticePaper(judgement: Judgement, language: Language): Paper {
  const words = NOTICE_TEXTS[language];
  const { schedule, asOf } = judgement;
  const parts = [
    { title: words.overall, blocks: overallBlocks(judgement, language) },
    { title: words.doneWell, blocks: doneWellBlocks(judgement, language) },
    { title: words.overdue, blocks: overdueBlocks(judgement, language) },
    { title: words.next, blocks: nextBlocks(judgement, language) },
    { title: words.demands, blocks: demandBlocks(judgement, language) },
  ].filter(({ blocks }) => blocks.length > 0);
  return {
    title: words.title(schedule.title),
    addressee: words.everySection,
    blocks: [
      { kind: 'text', text: words.opening(schedule.title, dayText(asOf, language)) },
      ...parts.flatMap(({ title, blocks }, index): readonly PaperBlock[] => [
        { kind: 'part', text: words.part(index, title) },
        ...blocks,
      ]),
    ],
    signature: signatureOf(judgement, language),
  };
}

/** A reminder for each section that has something overdue or due soon, in the order of the schedule; `only` is the name of one. */
export function reminderPapers(judgement: Judgement, language: Language, only: string | null = null): readonly Paper[] {
  return judgement.sections
    .filter(({ name }) => only === null || name === only)
    .flatMap(({ name, entries }) => reminderOf(name, entries, judgement, language) ?? []);
}

function reminderOf(
  section: string,
  entries: readonly JudgedEntry[],
  judgement: Judgement,
  language: Language,
): Paper | null {
  const words = NOTICE_TEXTS[language];
  const { schedule, asOf } = judgement;
  const overdue = overdueEntries(entries);
  const due = dueSoonEntries(entries, asOf);
  if (overdue.length === 0 && due.length === 0) return null;
  const until = dayText(dueSoonUntil(asOf), language);
  const parts = [
    { title: words.reminderOverdue(overdue.length), table: overdueTable(overdue, language), count: overdue.length },
    { title: words.reminderNext(until, due.length), table: nextTable(due, false, language), count: due.length },
  ].filter(({ count }) => count > 0);
  const by = dayText(answerBy(judgement), language);
  return {
    title: words.reminderTitle(schedule.title),
    addressee: words.reminderTo(section),
    blocks: [
      { kind: 'text', text: words.reminderOpening(schedule.title, dayText(asOf, language)) },
      ...parts.flatMap(({ title, table }, index): readonly PaperBlock[] => [
        { kind: 'part', text: words.part(index, title) },
        table,
      ]),
      { kind: 'text', text: words.reminderDemand(by, overdue.length > 0) },
    ],
    signature: signatureOf(judgement, language),
  };
}

function overallBlocks({ entries, sections }: Judgement, language: Language): readonly PaperBlock[] {
  const words = NOTICE_TEXTS[language];
  const counts = countStatuses(entries);
  const { rate } = timelinessOf(entries);
  const text =
    words.counts(entries.length, counts, completion(counts).percent) +
    (tellsOfTimes(entries) && rate !== null ? words.rate(Math.round(100 * rate)) : '');
  if (sections.length < 2) return [{ kind: 'text', text }];
  const shares = sections.map((share) => ({ ...share, percent: completion(share.counts).percent }));
  const [first, ...titles] = words.sectionTable;
  return [
    { kind: 'text', text },
    {
      kind: 'table',
      columns: [{ title: first, width: 44, isText: true }, ...titles.map((title) => ({ title, width: 14 }))],
      rows: shares.map(({ name, entries: share, counts: ofSection, percent }) => [
        name,
        String(share.length),
        String(ofSection.done),
        String(ofSection.overdue),
        `${percent}%`,
      ]),
      lines: shares.map(({ name, entries: share, counts: ofSection, percent }) =>
        words.sectionLine(name, share.length, ofSection, percent),
      ),
    },
  ];
}

/** Sections that have done something and owe nothing. */
function doneWellBlocks({ sections }: Judgement, language: Language): readonly PaperBlock[] {
  const well = sections.filter(({ counts }) => counts.done > 0 && counts.overdue === 0).map(({ name }) => name);
  return well.length > 0 ? [{ kind: 'text', text: NOTICE_TEXTS[language].doneWellLine(well) }] : [];
}

/** A table a section, in the order of each section's longest delay; a joint entry stands under its first section. */
function overdueBlocks({ entries }: Judgement, language: Language): readonly PaperBlock[] {
  const words = NOTICE_TEXTS[language];
  const overdue = overdueEntries(entries);
  const groups = [...groupBy(overdue, ({ entry }) => sectionsOf(entry)[0] ?? words.noSection)];
  return [
    { kind: 'text', text: words.overdueLine(overdue.length, groups.length) },
    ...groups.flatMap(([name, list], index): readonly PaperBlock[] => [
      { kind: 'section', text: words.section(index, words.ofSection(name, list.length)) },
      overdueTable(list, language),
    ]),
  ];
}

function nextBlocks({ entries, asOf }: Judgement, language: Language): readonly PaperBlock[] {
  const words = NOTICE_TEXTS[language];
  const due = dueSoonEntries(entries, asOf);
  const until = dayText(dueSoonUntil(asOf), language);
  if (due.length === 0) return [{ kind: 'text', text: words.nothingNext(until) }];
  return [{ kind: 'text', text: words.nextLine(until, due.length) }, nextTable(due, true, language)];
}

function demandBlocks(judgement: Judgement, language: Language): readonly PaperBlock[] {
  const words = NOTICE_TEXTS[language];
  const hasOverdue = judgement.entries.some(({ status }) => status === 'overdue');
  const demands = [
    ...(hasOverdue ? [words.explain(dayText(answerBy(judgement), language))] : []),
    words.keepOn,
    words.mark,
  ];
  return demands.map((text, index) => ({ kind: 'text', text: `${index + 1}. ${text}` }));
}

function overdueTable(overdue: readonly JudgedEntry[], language: Language): PaperTable {
  const [number, content, owner, deadline, days, reason] = NOTICE_TEXTS[language].overdueTable;
  return {
    kind: 'table',
    columns: [
      { title: number, width: 8 },
      { title: content, width: 36, isText: true },
      { title: owner, width: 12, isText: true },
      { title: deadline, width: 20, isText: true },
      { title: days, width: 10 },
      { title: reason, width: 14 },
    ],
    rows: overdue.map((judged, index) => [
      String(index + 1),
      contentOf(judged, language),
      ownersOf(judged, language),
      dayText(judged.deadline ?? '', language),
      String(judged.daysOverdue),
      '',
    ]),
    lines: overdue.map(
      (judged, index) =>
        `${index + 1}. ${BRIEF_TEXTS[language].overdueLine(contentOf(judged, language), ownersOf(judged, language), dayText(judged.deadline ?? '', language), judged.daysOverdue)}`,
    ),
  };
}

function nextTable(due: readonly DueEntry[], withSection: boolean, language: Language): PaperTable {
  const [number, section, content, owner, deadline] = NOTICE_TEXTS[language].nextTable;
  const { listSeparator } = WORDS[language];
  const rows = due.map((one, index) => ({
    cells: [
      String(index + 1),
      ...(withSection ? [one.judged.entry.units.join(listSeparator)] : []),
      contentOf(one.judged, language),
      ownersOf(one.judged, language),
      deadlineText(one, language),
    ],
    line: `${index + 1}. ${BRIEF_TEXTS[language].dueLine(contentOf(one.judged, language), whoOf(one.judged, withSection, language), deadlineText(one, language))}`,
  }));
  return {
    kind: 'table',
    columns: [
      { title: number, width: 8 },
      ...(withSection ? [{ title: section, width: 24, isText: true }] : []),
      { title: content, width: withSection ? 36 : 52, isText: true },
      { title: owner, width: withSection ? 12 : 16, isText: true },
      { title: deadline, width: withSection ? 20 : 24, isText: true },
    ],
    rows: rows.map(({ cells }) => cells),
    lines: rows.map(({ line }) => line),
  };
}

function whoOf({ entry }: JudgedEntry, withSection: boolean, language: Language): string {
  return [...(withSection ? entry.units : []), ...entry.owners].join(WORDS[language].clauseSeparator);
}

function contentOf({ entry }: JudgedEntry, language: Language): string {
  return entry.content || WORDS[language].noContent;
}

function ownersOf({ entry }: JudgedEntry, language: Language): string {
  return entry.owners.join(WORDS[language].listSeparator);
}

function deadlineText(due: DueEntry, language: Language): string {
  return dayText(due.deadline, language) + dayOffText(due, language);
}

/** The fifth working day after the as-of date. */
function answerBy({ asOf, settings }: Judgement): IsoDate {
  const { isDayOff } = workCalendar(settings.daysOff.years);
  let day = asOf;
  for (let left = DAYS_TO_ANSWER; left > 0;) {
    day = addDays(day, 1);
    if (!isDayOff(day)) left -= 1;
  }
  return day;
}

function signatureOf({ schedule, asOf }: Judgement, language: Language): Paper['signature'] {
  return [officeName(schedule.title) ?? NOTICE_TEXTS[language].noOffice, dayText(asOf, language)];
}

function dayText(day: IsoDate, language: Language): string {
  return WORDS[language].date(day);
}
