import type { IsoDate } from '../../schedule/calendar/isoDate';
import { serialFromDate } from '../../schedule/calendar/isoDate';
import type { SheetCell } from '../../workbook/cellAddress';
import type { Language } from '../../schedule/text/language';
import type { Schedule } from '../../schedule/entries/schedule';
import { sheetsOfSchedule } from '../../schedule/entries/scheduleTables';
import { cellAddress } from '../../workbook/cellAddress';
import type { DateSystem, SheetTag } from '../../workbook/sheetSnapshot';
import { officeName } from '../texts/officeName';
import type { PrintTexts } from '../layout/printSetup';
import type { ReportTexts } from '../texts/reportTexts';
import type { DraftCell } from '../layout/sheetDraft';

/** What every sheet of one run has in common, with or without a schedule. */
export interface SheetContext {
  /** What the workbook is about: the schedule's title, or that of the open days where there is no schedule. */
  readonly title: string;
  readonly asOf: IsoDate;
  readonly language: Language;
  readonly texts: ReportTexts;
  /** The workbook's, so that date serials show the day that is meant. */
  readonly dateSystem: DateSystem;
}

/** What the sheets about a schedule have in common. */
export interface ReportContext extends SheetContext {
  readonly schedule: Schedule;
  /** The schedule names supporting sections. */
  readonly supported: boolean;
}

/** Where a report sheet is to stand and how wide its columns are, in characters. */
export interface SheetPlace {
  readonly name: string;
  readonly tag: SheetTag;
  readonly columnWidths: readonly number[];
}

/** A cell that shows an address in the schedule and leads there. */
export function sourceCell(cell: SheetCell, context: ReportContext): DraftCell {
  const address = cellAddress(cell);
  return {
    value: sourceText(cell, context),
    style: 'link',
    link: { sheet: cell.sheet, address, tip: context.texts.sourceTip(cell.sheet, address) },
  };
}

/** The address of a cell in the schedule, with its sheet where the schedule has several: `D12`, `3月!D12`. */
export function sourceText(cell: SheetCell, { schedule }: ReportContext): string {
  return sheetsOfSchedule(schedule).length > 1 ? `${cell.sheet}!${cellAddress(cell)}` : cellAddress(cell);
}

/** A day as a date that Excel can sort and count with. */
export function dateCell(date: IsoDate, { texts, dateSystem }: SheetContext): DraftCell {
  return { value: serialFromDate(date, dateSystem), style: texts.dateStyle };
}

export function printTexts({ title, texts, asOf }: SheetContext): PrintTexts {
  return { title, office: officeName(title), pages: texts.pages, asOf: texts.asOf(asOf) };
}
