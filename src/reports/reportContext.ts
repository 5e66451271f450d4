import type { IsoDate } from '../schedule/calendarDate';
import { serialFromDate } from '../schedule/calendarDate';
import type { Schedule } from '../schedule/schedule';
import type { DateSystem, SheetTag } from '../workbook/sheetSnapshot';
import type { PrintTexts } from './printSetup';
import type { ReportTexts } from './reportTexts';
import type { DraftCell } from './sheetDraft';

/** What the sheets of one run have in common. */
export interface ReportContext {
  readonly schedule: Schedule;
  readonly asOf: IsoDate;
  readonly texts: ReportTexts;
  /** The workbook's, so that date serials show the day that is meant. */
  readonly dateSystem: DateSystem;
}

/** Where a report sheet is to stand and how wide its columns are, in characters. */
export interface SheetPlace {
  readonly name: string;
  readonly tag: SheetTag;
  readonly columnWidths: readonly number[];
}

/** A cell that shows an address in the schedule and leads there. */
export function sourceCell(address: string, { schedule, texts }: ReportContext): DraftCell {
  return { value: address, style: 'link', link: { sheet: schedule.sheet, address, tip: texts.sourceTip(schedule.sheet, address) } };
}

/** A day as a date that Excel can sort and count with. */
export function dateCell(date: IsoDate, { texts, dateSystem }: ReportContext): DraftCell {
  return { value: serialFromDate(date, dateSystem), style: texts.dateStyle };
}

export function printTexts({ schedule, texts, asOf }: ReportContext): PrintTexts {
  return { title: schedule.title, pages: texts.pages, asOf: texts.asOf(asOf) };
}
