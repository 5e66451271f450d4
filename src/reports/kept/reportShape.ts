import { foldText } from '../../schedule/text/foldText';
import { STATUSES } from '../../schedule/status/status';
import type { CellValue, SheetSnapshot } from '../../workbook/sheetSnapshot';
import { REPORT_TEXTS, type ReportTexts } from '../texts/reportTexts';

/** What a sheet shows itself to be by the titles that stand on it, whatever marks it lost. */
export interface ReportShape {
  readonly kind: 'overview' | 'openDays' | 'group';
  /** The sheet's first line. */
  readonly title: string;
  /** The contents of its lines; a group's alone has any. */
  readonly contents: readonly string[];
}

/** Titles stand in the third row; a few rows of the user's may have come above. */
const ROWS_SEARCHED = 10;

/** The shape of a report sheet of ours, in either language; null for any other sheet. */
export function reportShape(sheet: Pick<SheetSnapshot, 'usedRange' | 'values'>): ReportShape | null {
  const rows = sheet.values.slice(0, ROWS_SEARCHED).map((row) => row.map(textOf));
  for (const texts of Object.values(REPORT_TEXTS)) {
    const saysAsOf = rows.some((row) => row.some((text) => asOfPattern(texts).test(text)));
    for (const [index, row] of rows.entries()) {
      const kind = kindOf(row, saysAsOf, texts);
      if (kind === null) continue;
      const title =
        rows
          .slice(0, index)
          .flat()
          .find((text) => text !== '') ?? '';
      return {
        kind,
        title,
        contents: kind === 'group' ? contentsBelow(sheet.values, index, row.indexOf(texts.content)) : [],
      };
    }
  }
  return null;
}

/**
 * The sheets that may hold the user's own tables: without those that are shaped like a report of ours, which are reports whose marks were
 * lost, and the user's copies. The sheet that the user named stays, and all do where nothing else is left.
 */
export function withoutReportSheets(sheets: readonly SheetSnapshot[], named: string | null): readonly SheetSnapshot[] {
  const otherSheets = sheets.filter((sheet) => sheet.name === named || reportShape(sheet) === null);
  return otherSheets.length > 0 ? otherSheets : sheets;
}

/** Which report has a row of titles like this one. `saysAsOf` is whether a line above says as of which day it is. */
function kindOf(row: readonly string[], saysAsOf: boolean, texts: ReportTexts): ReportShape['kind'] | null {
  const count = (titles: readonly string[]) => titles.filter((title) => row.includes(title)).length;
  const has = (...titles: readonly string[]) => count(titles) === titles.length;
  const telling = has(texts.daysOverdue, texts.meetingNote);
  const common = count([texts.number, texts.content, texts.owner, texts.statusColumn, texts.source]);
  if (has(texts.content) && (telling ? common >= 3 : saysAsOf && common >= 4)) return 'group';
  if (has(texts.total, texts.completionRate) && count(STATUSES.map((status) => texts.status[status])) >= 5)
    return 'overview';
  const sums = [texts.openings, texts.offline, texts.online, texts.missed, texts.madeUp, texts.owed];
  return has(texts.facility, texts.category) && count(texts.windows) >= 4 && count(sums) >= 3 ? 'openDays' : null;
}

function contentsBelow(values: readonly (readonly CellValue[])[], header: number, column: number): readonly string[] {
  return values.slice(header + 1).flatMap((row) => {
    const text = textOf(row[column] ?? null);
    return text === '' ? [] : [foldText(text)];
  });
}

/** How the line with the as-of date begins, whatever the date. */
function asOfPattern(texts: ReportTexts): RegExp {
  return new RegExp(`^${texts.asOf('2000-01-01').replace(/\d+/gu, '\\d+')}`, 'u');
}

function textOf(value: CellValue): string {
  return typeof value === 'string' ? value.trim() : '';
}
