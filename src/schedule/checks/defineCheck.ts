import type { IsoDate } from '../calendar/isoDate';
import type { SheetCell } from '../../workbook/cellAddress';
import type { Finding, Fix, Severity } from './finding';
import type { JudgedEntry } from '../status/judgedEntry';
import type { Bilingual } from '../text/language';
import type { OpenDays } from '../openDays/openDays';
import type { ReleaseTally } from '../quotas/tallyReleases';
import type { Schedule } from '../entries/schedule';
import type { Settings } from '../settings/settings';

/** What a check of open days may look at: there may be no schedule beside them. */
export interface OpenDayContext {
  readonly openDays: OpenDays | null;
  readonly settings: Settings;
  readonly asOf: IsoDate;
}

/** All that a check may look at. */
export interface CheckContext extends OpenDayContext {
  readonly schedule: Schedule;
  readonly entries: readonly JudgedEntry[];
  /** Null where the schedule has nothing to do with press conferences: then nothing is said of them. */
  readonly releases: ReleaseTally | null;
}

/** How the settings page and the documentation speak of a check. */
export interface CheckText {
  readonly title: string;
  readonly explanation: string;
  /** When an office does well to switch it off: a whole sentence. */
  readonly offWhen: string;
}

/** One rule, whole in its own file. */
export interface Check<Context = CheckContext> {
  /** Its file's name in words: `unit-missing` is in `unitMissing.ts`. Kept in the settings of workbooks, so it never changes. */
  readonly id: string;
  /** What its findings usually are; one finding may be milder. */
  readonly severity: Severity;
  readonly text: Bilingual<CheckText>;
  /** What a finding of it may read like: one of its own messages. */
  readonly example: Bilingual;
  /** How many of its findings are told in one line where nothing is wrong with any of them, by the names that `Finding.together` gives. */
  readonly together?: Readonly<Record<string, Bilingual<(count: number) => string>>>;
  /** What it finds, in any order. Never throws, and takes time linear in the rows. */
  readonly run: (context: Context) => readonly Finding[];
}

/** A message that is always the same. */
export type NoData = Readonly<Record<string, never>>;

/** How each of a check's messages reads with its data. */
export type Messages<Data> = { readonly [Name in keyof Data]: Bilingual<(data: Data[Name]) => string> };

/** One of the messages, by name, with the data it needs. */
export type Saying<Data> = {
  [Name in keyof Data]: { readonly message: Name; readonly data: Data[Name] };
}[keyof Data];

/** What a check says about one cell of the schedule or of another sheet. Where it leaves out the severity, that is the check's own. */
export type Remark<Data> = Saying<Data> & {
  readonly cell: SheetCell;
  readonly severity?: Severity;
  readonly fix?: Fix;
};

/**
 * A check from all that it can say and the remarks it makes. `Data` lists its messages by name, each with what it tells of:
 * texts ready to be quoted, and row numbers as a person reads them, from 1.
 */
export function defineCheck<Data, Context = CheckContext>(definition: {
  readonly id: string;
  readonly severity: Severity;
  readonly text: Bilingual<CheckText>;
  readonly messages: Messages<Data>;
  readonly example: Saying<Data>;
  /** Messages that a list folds into one line, with that line. */
  readonly together?: { readonly [Name in keyof Data]?: Bilingual<(count: number) => string> };
  readonly remarks: (context: Context) => readonly Remark<Data>[];
}): Check<Context> {
  const { id, severity, text, messages, example, together, remarks } = definition;
  return {
    id,
    severity,
    text,
    example: worded(messages, example),
    ...(together && { together: together as NonNullable<Check['together']> }),
    run: (context) =>
      remarks(context).map((remark) => {
        const finding: Finding = {
          rule: id,
          severity: remark.severity ?? severity,
          sheet: remark.cell.sheet,
          cell: { row: remark.cell.row, column: remark.cell.column },
          message: worded(messages, remark),
        };
        const whole = remark.fix ? { ...finding, fix: remark.fix } : finding;
        return together?.[remark.message] ? { ...whole, together: String(remark.message) } : whole;
      }),
  };
}

function worded<Data, Name extends keyof Data>(
  messages: Messages<Data>,
  { message, data }: { readonly message: Name; readonly data: Data[Name] },
): Bilingual {
  const wording = messages[message];
  return { 'zh-CN': wording['zh-CN'](data), 'en-US': wording['en-US'](data) };
}
