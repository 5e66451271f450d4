import type { IsoDate } from '../../schedule/calendar/isoDate';
import { monthOf, yearOf } from '../../schedule/calendar/isoDate';
import { foldText } from '../../schedule/text/foldText';
import type { Judgement } from '../../schedule/judgement';
import type { JudgedEntry } from '../../schedule/status/judgedEntry';
import type { ReportGrouping } from '../../schedule/settings/settings';
import { REPORT_GROUPINGS } from '../../schedule/settings/settings';
import type { ReportTexts } from '../texts/reportTexts';
import { sectionShares } from './sectionShares';
import { validSheetName } from '../../workbook/sheetName';

/** Entries that share one report sheet. */
export interface ReportGroup {
  readonly by: ReportGrouping;
  /** What marks its sheet: `section:大气环境科`, `owner:张三`, `month:2020-06`, `quarter:2020-2`; `section:`, `owner:` and `undated` hold what has none. */
  readonly role: string;
  /** A valid name for its sheet, perhaps taken by another. */
  readonly sheetName: string;
  readonly title: string;
  readonly entries: readonly JudgedEntry[];
}

/** Entries without a deadline: one sheet, however many groupings by time there are. */
const UNDATED_ROLE = 'undated';

/** What the role's sheet is grouped by; null for a role that is no group's. `chosen` are the groupings in force. */
export function groupingOf(role: string, chosen: readonly ReportGrouping[]): ReportGrouping | null {
  if (role === UNDATED_ROLE) return undatedIn(chosen) ?? 'month';
  return REPORT_GROUPINGS.find((by) => role.startsWith(`${by}:`)) ?? null;
}

/**
 * The groups of the groupings that the settings choose: sections, then owners (both in order of first appearance), then months, then
 * quarters (by deadline, in order of time). A joint entry is in each of its sections' and owners' groups. An entry without a section, an owner
 * or a deadline is in a group of its own kind, the last of its grouping.
 */
export function reportGroups(judgement: Judgement, texts: ReportTexts): readonly ReportGroup[] {
  const chosen = REPORT_GROUPINGS.filter((by) => judgement.settings.reports.by.includes(by));
  return chosen.flatMap((by) => [
    ...groupsBy(by, judgement, texts),
    ...(undatedIn(chosen) === by ? undated(by, judgement, texts) : []),
  ]);
}

function groupsBy(by: ReportGrouping, judgement: Judgement, texts: ReportTexts): readonly ReportGroup[] {
  switch (by) {
    case 'section':
      return sectionShares(judgement, texts).map(({ role, name, entries }) => ({
        by,
        role,
        sheetName: validSheetName(name, texts.sectionSheet),
        title: texts.groupTitle(name),
        entries,
      }));
    case 'owner':
      return ownerGroups(judgement, texts);
    case 'month':
      return timeGroups(
        by,
        judgement,
        (year, month) => ({
          key: `${year}-${String(month).padStart(2, '0')}`,
          name: year === judgement.schedule.year ? texts.month(month) : texts.monthOfYear(year, month),
          title: texts.monthOfYear(year, month),
        }),
        texts,
      );
    case 'quarter':
      return timeGroups(
        by,
        judgement,
        (year, month) => {
          const quarter = Math.ceil(month / 3);
          const title = texts.quarterOfYear(year, quarter);
          return {
            key: `${year}-${quarter}`,
            name: year === judgement.schedule.year ? texts.quarter(quarter) : title,
            title,
          };
        },
        texts,
      );
  }
}

function ownerGroups({ entries }: Judgement, texts: ReportTexts): readonly ReportGroup[] {
  const shares = new Map<string, { readonly name: string; readonly entries: JudgedEntry[] }>();
  const without: JudgedEntry[] = [];
  for (const judged of entries) {
    if (judged.entry.owners.length === 0) without.push(judged);
    for (const name of judged.entry.owners) {
      const share = shares.get(foldText(name)) ?? { name, entries: [] };
      shares.set(foldText(name), share);
      if (share.entries.at(-1) !== judged) share.entries.push(judged);
    }
  }
  const group = (role: string, name: string, share: readonly JudgedEntry[]): ReportGroup => ({
    by: 'owner',
    role,
    sheetName: validSheetName(name, texts.owner),
    title: texts.groupTitle(name),
    entries: share,
  });
  return [
    ...[...shares].map(([key, { name, entries: share }]) => group(`owner:${key}`, name, share)),
    ...(without.length > 0 ? [group('owner:', texts.noOwner, without)] : []),
  ];
}

interface TimeName {
  readonly key: string;
  readonly name: string;
  readonly title: string;
}

function timeGroups(
  by: ReportGrouping,
  { entries }: Judgement,
  nameOf: (year: number, month: number) => TimeName,
  texts: ReportTexts,
): readonly ReportGroup[] {
  const shares = new Map<string, { readonly time: TimeName; readonly entries: JudgedEntry[] }>();
  for (const judged of entries) {
    for (const deadline of deadlinesOf(judged)) {
      const time = nameOf(yearOf(deadline), monthOf(deadline));
      const share = shares.get(time.key) ?? { time, entries: [] };
      shares.set(time.key, share);
      if (share.entries.at(-1) !== judged) share.entries.push(judged);
    }
  }
  return [...shares.values()]
    .sort((a, b) => (a.time.key < b.time.key ? -1 : 1))
    .map(({ time, entries: share }) => ({
      by,
      role: `${by}:${time.key}`,
      sheetName: validSheetName(time.name, time.key),
      title: texts.byDeadlineTitle(time.title),
      entries: share,
    }));
}

/** Every deadline it has: work that comes round again has one each time, and stands in the group of each. */
function deadlinesOf({ entry, series }: JudgedEntry): readonly IsoDate[] {
  return entry.period ? [entry.period.end] : (series?.times ?? []).map(({ due }) => due);
}

function undated(by: ReportGrouping, { entries }: Judgement, texts: ReportTexts): readonly ReportGroup[] {
  const share = entries.filter((judged) => deadlinesOf(judged).length === 0);
  return share.length > 0
    ? [{ by, role: UNDATED_ROLE, sheetName: texts.noTime, title: texts.groupTitle(texts.noTime), entries: share }]
    : [];
}

/** The grouping that the sheet of undated entries goes with; null where none is by time. */
function undatedIn(chosen: readonly ReportGrouping[]): ReportGrouping | null {
  return (['month', 'quarter'] as const).find((by) => chosen.includes(by)) ?? null;
}
