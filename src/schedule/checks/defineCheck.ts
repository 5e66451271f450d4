import type { IsoDate } from '../calendar/isoDate';
import type { SheetCell } from '../../workbook/cellAddress';
import type { Finding, Fix, Severity } from './finding';
import type { JudgedEntry } from '../status/judgedEntry';
import type { Bilingual } from '../text/language';
import type { OpenDays } from '../openDays/openDays';
import type { ReleaseTally } from '../quotas/releases';
import type { Schedule } from '../entries/schedule';
import type { Settings } from '../settings/settings';

/** All that a check may look at. */
export interface CheckContext {
  readonly schedule: Schedule;
  readonly entries: readonly JudgedEntry[];
  readonly openDays: OpenDays | null;
  readonly releases: ReleaseTally;
  readonly settings: Settings;
  readonly asOf: IsoDate;
}

/** How the settings page and the documentation speak of a check. */
export interface CheckText {
  readonly title: string;
  readonly explanation: string;
  /** What a finding of it may read like. */
  readonly example: string;
}

/** One rule about a schedule, whole in its own file. */
export interface Check {
  readonly id: string;
  /** What its findings usually are; one finding may be milder. */
  readonly severity: Severity;
  readonly text: Bilingual<CheckText>;
  /** What it finds, in any order. Never throws, and takes time linear in the rows. */
  run(context: CheckContext): readonly Finding[];
}

/** What a check says about one cell of the schedule or of another sheet. Where it leaves out the severity, that is the check's own. */
export interface Remark {
  readonly cell: SheetCell;
  readonly message: Bilingual;
  readonly severity?: Severity;
  readonly fix?: Fix;
}

/** A check from its words and the remarks it makes. */
export function defineCheck(
  definition: Pick<Check, 'id' | 'severity' | 'text'> & {
    readonly remarks: (context: CheckContext) => readonly Remark[];
  },
): Check {
  const { id, severity, text, remarks } = definition;
  return {
    id,
    severity,
    text,
    run: (context) =>
      remarks(context).map(({ cell: { sheet, row, column }, ...remark }) => ({
        rule: id,
        severity,
        sheet,
        cell: { row, column },
        ...remark,
      })),
  };
}
