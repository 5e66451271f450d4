import type { BriefScope } from '../reports/handouts/briefScope';
import { entriesInScope } from '../reports/handouts/briefScope';
import type { Judgement } from '../schedule/judgement';
import type { OpenDays } from '../schedule/openDays/openDays';
import type { ReportingPeriod } from '../schedule/openDays/openDayFigures';
import { facilityGroups, openDayFigures } from '../schedule/openDays/openDayFigures';
import type { IsoDate } from '../schedule/calendar/isoDate';
import { dueSoonEntries, dueSoonUntil, overdueEntries } from '../schedule/status/dueEntries';
import { countStatuses } from '../schedule/status/judgeStatus';
import type { JudgedEntry } from '../schedule/status/judgedEntry';
import { timelinessOf, tellsOfTimes } from '../schedule/status/onTime';
import { cellAddress } from '../workbook/cellAddress';

/** The brief as plain data: how the entries of the scope stand, what is overdue and what is due soon; `text` is what a person reads. */
export function briefJson(judgement: Judgement, scope: BriefScope, text: string) {
  const { asOf, schedule } = judgement;
  const entries = entriesInScope(judgement, scope);
  return {
    asOf,
    title: schedule.title,
    scope: scope.kind === 'all' ? null : { kind: scope.kind, name: scope.name },
    counts: countStatuses(entries),
    /** Null where the schedule does not tell when work was done. */
    onTime: tellsOfTimes(entries) ? timelinessOf(entries) : null,
    overdue: overdueEntries(entries).map((judged) => ({
      ...lineJson(judged, judged),
      daysOverdue: judged.daysOverdue,
    })),
    dueUntil: dueSoonUntil(asOf),
    due: dueSoonEntries(entries, asOf).map((due) => lineJson(due.judged, due)),
    text,
  };
}

function lineJson(
  { entry }: JudgedEntry,
  { deadline, workdayBefore }: { readonly deadline: IsoDate | null; readonly workdayBefore?: IsoDate },
) {
  return {
    sheet: entry.sheet,
    row: entry.row + 1,
    cell: cellAddress(entry.cells.content),
    content: entry.content,
    units: entry.units,
    owners: entry.owners,
    deadline,
    workdayBefore: workdayBefore ?? null,
  };
}

/** The open days' figures of a period as plain data: of all facilities, by class and by county; `text` is what a person reads. */
export function figuresJson(openDays: OpenDays, period: ReportingPeriod, asOf: IsoDate, text: string) {
  const { year, facilities } = openDays;
  const grouped = (by: 'category' | 'district') =>
    facilityGroups(openDays, by).map((group) => ({
      name: group.name,
      ...openDayFigures(group.facilities, period, year, asOf),
    }));
  return {
    asOf,
    year,
    period: { ...period },
    figures: openDayFigures(facilities, period, year, asOf),
    byClass: grouped('category'),
    byDistrict: grouped('district'),
    text,
  };
}
