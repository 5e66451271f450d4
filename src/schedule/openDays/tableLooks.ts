/** What a table of open days shows of itself: what it is called, and what its columns hold. */
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { numberFormatAt, valueAt } from '../../workbook/sheetSnapshot';
import { readTitle, textsAbove } from '../table/readTitle';
import type { RecordRole } from './openDayTitles';
import { readOpeningTimes } from './readOpeningTimes';
import type { TitledTable } from './titledTable';
import { recordRows, textAt } from './titledTable';

export const OF_OPEN_DAYS = /设施|开放/;
/** In a line above the table, where 设施 alone may be of anything. */
export const SPEAKS_OF_OPEN_DAYS = /开放|环保设施|环境设施/;
const PLAN_NAME = /计划|预安排|拟开放|预告|安排表|工作安排/;
/** Rows looked at to tell what a column holds. */
const ROWS_LOOKED_AT = 60;

/** The first filled cells of a column of the table; none where it has no such column. */
export function textsIn(table: TitledTable<string>, column: number | undefined): readonly string[] {
  if (column === undefined) return [];
  return recordRows(table, ROWS_LOOKED_AT)
    .map((row) => textAt(table.sheet, { row, column }))
    .filter((text) => text !== '');
}

/** Whether at least half of the texts are such; not where there are none. */
export function isMostly(texts: readonly string[], isOne: (text: string) => boolean): boolean {
  return texts.length > 0 && 2 * texts.filter(isOne).length >= texts.length;
}

/** How many of the first cells under the title of the times are filled, and how many of those tell a day or month. */
export function daysIn(
  table: TitledTable<RecordRole>,
  year: number,
): { readonly filled: number; readonly days: number } {
  const { sheet, columns } = table;
  const column = columns.date ?? columns.month ?? columns.planned ?? -1;
  const filled = recordRows(table, ROWS_LOOKED_AT).filter((row) => textAt(sheet, { row, column }) !== '');
  const days = filled.filter((row) =>
    readOpeningTimes(valueAt(sheet, row, column), numberFormatAt(sheet, row, column), {
      year,
      month: monthOfTable(table) ?? (columns.date !== undefined && columns.month !== undefined ? 1 : null),
      dateSystem: sheet.dateSystem,
    }),
  );
  return { filled: filled.length, days: days.length };
}

/** The one month (1-12) that the title above the table or its sheet's name gives, so that a day needs none of its own; null where none does. */
export function monthOfTable({ sheet, titleRow }: TitledTable<string>): number | null {
  return readTitle(sheet, titleRow).month;
}

/** The sheet's name, a title or a line above says so: 单位名称 beside 类别 alone may be any list. */
export function speaksOfOpenDays({ sheet, titleRow }: TitledTable<string>): boolean {
  return (
    OF_OPEN_DAYS.test(sheet.name) ||
    titlesIn(sheet, titleRow).some((title) => OF_OPEN_DAYS.test(title)) ||
    textsAbove(sheet, titleRow).some((line) => SPEAKS_OF_OPEN_DAYS.test(line))
  );
}

function titlesIn({ usedRange, values }: SheetSnapshot, titleRow: number): readonly string[] {
  const titles = usedRange ? (values[titleRow - usedRange.row] ?? []) : [];
  return titles.filter((title) => typeof title === 'string');
}

/** It tells of no day on which an opening came to be: it has planned times alone, or is a plan by name and its times are no 实际 ones. */
export function isPlan(table: TitledTable<string>): boolean {
  const { date, planned } = table.titles;
  if (planned !== undefined) return date === undefined;
  return isNamedPlan(table) && !/^(?:实际|已)/.test(date ?? '');
}

/** Its sheet's name or a line above calls it a plan. */
export function isNamedPlan(table: TitledTable<string>): boolean {
  return linesOf(table).some((line) => PLAN_NAME.test(line));
}

/** The years that the sheet's name gives, or else the title above the table; none where neither does. */
export function yearsSaidOf({ sheet, titleRow }: TitledTable<'facility'>): readonly number[] {
  const inName = sheet.name.match(/20\d\d/g)?.map(Number) ?? [];
  const { titleYear } = readTitle(sheet, titleRow);
  return inName.length > 0 || titleYear === null ? inName : [titleYear];
}

/** What the table is called: its sheet's name and the lines above its titles. */
export function linesOf({ sheet, titleRow }: TitledTable<string>): readonly string[] {
  return [sheet.name, ...textsAbove(sheet, titleRow)];
}
