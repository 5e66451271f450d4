/** The quotas that an office set, each against the schedule. */
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import type { IsoDate } from '../calendar/isoDate';
import { daysBetween } from '../calendar/isoDate';
import type { Period } from '../calendar/period';
import type { Schedule } from '../entries/schedule';
import { sectionsOf } from '../entries/sectionsOf';
import type { OfficeQuota, QuotaHolder, QuotaPart } from '../settings/officeQuota';
import type { JudgedEntry } from '../status/judgedEntry';
import { foldText } from '../text/foldText';
import type { EntryTexts } from './countedEntries';
import { entryCounter, entryTexts } from './countedEntries';
import type { QuotaRule } from './quota';
import type { WorkTally } from './tallyWork';
import { tallyWork, worksOf } from './tallyWork';

/** How one section or owner, or all together, stand against a quota. */
export interface HolderTally extends WorkTally {
  /** As first written in the schedule; null for all together. */
  readonly name: string | null;
  /** The narrower kind among what counts; null where the quota asks for none. */
  readonly part: WorkTally | null;
}

/** A quota of the office against the schedule on a day. */
export interface QuotaJudgement {
  readonly quota: OfficeQuota;
  /** In the order of the schedule; one for all together, none where the schedule names no section or owner. */
  readonly holders: readonly HolderTally[];
  /** The titles of columns it counts by and no table has; what stands in them counts nowhere. */
  readonly missingColumns: readonly string[];
}

/** Each quota against the schedule's entries as judged on `asOf`, in the order of the settings. `sheets` are those the schedule was read from. */
export function tallyOfficeQuotas(
  quotas: readonly OfficeQuota[],
  entries: readonly JudgedEntry[],
  { schedule, sheets }: { readonly schedule: Schedule; readonly sheets: readonly SheetSnapshot[] },
  asOf: IsoDate,
): readonly QuotaJudgement[] {
  if (quotas.length === 0) return [];
  const texts = entryTexts(schedule, sheets);
  const holders = new Map<QuotaHolder, readonly Holder[]>();
  return quotas.map((quota) => {
    const ofKind = holders.get(quota.holder) ?? holdersOf(entries, quota.holder);
    holders.set(quota.holder, ofKind);
    return tallyOfficeQuota(quota, { holders: ofKind, texts, year: schedule.year, asOf });
  });
}

interface QuotaContext {
  readonly holders: readonly Holder[];
  readonly texts: EntryTexts;
  readonly year: number;
  readonly asOf: IsoDate;
}

function tallyOfficeQuota(quota: OfficeQuota, { holders, texts, year, asOf }: QuotaContext): QuotaJudgement {
  const { counted, part } = quota;
  const whole = entryCounter(counted, texts);
  const narrower = part && entryCounter(part.counted, texts);
  const titles = [
    ...(whole.columnMissing ? [counted.column ?? ''] : []),
    ...(narrower?.columnMissing ? [part?.counted.column ?? ''] : []),
  ];
  const tally = (rule: QuotaRule, entries: readonly JudgedEntry[]): WorkTally =>
    tallyWork(rule, year, entries.flatMap(worksOf), asOf);
  return {
    quota,
    holders: holders.map(({ name, entries }): HolderTally => {
      const counting = entries.filter(({ entry }) => whole.counts(entry));
      return {
        name,
        ...tally(ruleOf(quota, quota), counting),
        part:
          part &&
          narrower &&
          tally(
            ruleOf(part, quota),
            counting.filter(({ entry }) => narrower.counts(entry)),
          ),
      };
    }),
    missingColumns: [...new Set(titles)],
  };
}

/** The rule of the quota, or of its part, with what holds for both. */
function ruleOf(
  { minimum, monthsPerWindow }: OfficeQuota | QuotaPart,
  { canMakeUp, from }: Pick<OfficeQuota, 'canMakeUp' | 'from'>,
): QuotaRule {
  return {
    minimum,
    monthsPerWindow,
    canMakeUp,
    ...(from !== null && { asked: (window: Period) => isAskedFrom(from, window) }),
  };
}

/** A window in which the quota begins to hold asks for it when at least half of its days are left, as for a facility that enters a register. */
function isAskedFrom(from: IsoDate, { start, end }: Period): boolean {
  return from <= start || 2 * (daysBetween(from, end) + 1) >= daysBetween(start, end) + 1;
}

interface Holder {
  readonly name: string | null;
  readonly entries: readonly JudgedEntry[];
}

/** Whom a quota holds for, each with the entries it answers for. A joint entry is in each one's. */
function holdersOf(entries: readonly JudgedEntry[], kind: QuotaHolder): readonly Holder[] {
  if (kind === 'all') return [{ name: null, entries }];
  const holders = new Map<string, { readonly name: string; readonly entries: JudgedEntry[] }>();
  for (const judged of entries) {
    const { entry } = judged;
    for (const name of kind === 'section' ? sectionsOf(entry) : entry.owners) {
      const key = foldText(name);
      const holder = holders.get(key) ?? { name, entries: [] };
      holders.set(key, holder);
      if (holder.entries.at(-1) !== judged) holder.entries.push(judged);
    }
  }
  return [...holders.values()];
}

/** Whether nothing of it is owed, the narrower part included. */
export function meetsQuota({ owed, part }: HolderTally): boolean {
  return owed === 0 && (part?.owed ?? 0) === 0;
}
