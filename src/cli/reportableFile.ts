import type { ReportableJudgement } from '../schedule/judgement';
import { hasSchedule, reportableOf } from '../schedule/judgement';
import type { Language } from '../schedule/text/language';
import type { SheetSnapshot } from '../workbook/sheetSnapshot';
import { withSchedule, type OpenedFile } from './judgeFile';
import { jsonReport, openDayJson, type JsonReport } from './jsonReport';
import { openDayText, textReport } from './textReport';

/** A file that can be reported on: with a schedule, or with open days alone. */
export interface ReportableFile extends OpenedFile {
  readonly judgement: ReportableJudgement;
  /** The schedule's own sheets, as read; none where there is no schedule. */
  readonly scheduleSheets: readonly SheetSnapshot[];
}

/** The opened file with what is said of it. Fails with a `TerminalError` where there is neither a schedule nor open days. */
export function reportable(file: string, opened: OpenedFile): ReportableFile {
  const judgement = reportableOf(opened.outcome);
  return judgement && !hasSchedule(judgement)
    ? { ...opened, judgement, scheduleSheets: [] }
    : { ...withSchedule(file, opened), outcome: opened.outcome };
}

export function jsonOf(judgement: ReportableJudgement, language: Language): JsonReport {
  return hasSchedule(judgement) ? jsonReport(judgement, language) : openDayJson(judgement, language);
}

export function textOf(judgement: ReportableJudgement, language: Language): string {
  return hasSchedule(judgement) ? textReport(judgement, language) : openDayText(judgement, language);
}
