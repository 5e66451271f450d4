import type { ReportableJudgement } from '../schedule/judgement';
import { hasSchedule } from '../schedule/judgement';
import type { SheetSnapshot, WorkbookListing } from '../workbook/sheetSnapshot';
import { recogniseReports, type RecognisedReports } from './kept/recogniseReports';
import { expectedReports } from './sheets/wantedSheets';

/** The workbook in which reports are looked for. */
export interface ReportPlaces {
  readonly listing: WorkbookListing;
  /** Those that were read: at least the sheets without a mark, among which may be reports that lost theirs. */
  readonly sheets: readonly SheetSnapshot[];
}

/**
 * Our report sheets in the workbook, known by mark and record, or by what the judgement would report; null where nothing is to be reported
 * any more, and mark and record alone tell.
 */
export function presentReports(
  judgement: ReportableJudgement | null,
  { listing, sheets }: ReportPlaces,
  newGuid: () => string,
): RecognisedReports {
  return recogniseReports({
    listing,
    sheets,
    expected: judgement ? expectedReports(judgement) : [],
    contents: judgement && hasSchedule(judgement) ? judgement.schedule.entries.map(({ content }) => content) : [],
    newGuid,
  });
}
