import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { valueAt } from '../../workbook/sheetSnapshot';
import type { SchoolTerm } from '../calendar/schoolTerm';
import { schoolTermIn } from '../calendar/schoolTerm';
import { arabicNumerals } from '../text/chineseNumerals';
import { foldText, tidyText } from '../text/foldText';
import { simplified } from '../text/simplifiedCharacters';
import { isRemarkAbove } from './remarksAbove';

/** The schedule's title, and the year it names. */
export interface SheetTitle {
  /** The title above the header, or the sheet's name. */
  readonly title: string;
  /** The year in a text above the header; null when none is named there. */
  readonly titleYear: number | null;
  readonly sheetNameYear: number | null;
  /** What title and sheet name say of a school year: the whole of it, or one of its terms; null when they name none. */
  readonly schoolTerm: SchoolTerm | null;
  /** The one month (1-12) that the title or else the sheet's name says: 2020年3月份工作安排. Null when they name none or several. */
  readonly month: number | null;
}

const TITLE_WORDS = /安排|计划|分工|日程|一览|方案|台账|要点|清单|任务|表$/;
/** A line about the form itself, such as 附件2, 填表日期：2020年4月17日 or a document number. */
const FORM_LINE = /^附件|^附表|^(?:填表|制表|填报|编制|单位|日期|报送)|[〔[]\d{4}[〕\]]\d+号/;
const FULL_DATE = /\d{4}年\d{1,2}月\d{1,2}日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/g;
/** Not one end of a span, part of a date, nor the day of an edition (3月修订). */
const MONTH = /(?<![\d\-—–~至到、和.])(\d{1,2})月份?(?![\d\-—–~至到、和上中下初底末]|修订|印发|编制|制定|更新)/g;
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/;

/** Reads the rows above the header (0-based row) for the title and the year: 2020年 and 二〇二〇年 alike; of a span such as 2020-2021 the first. */
export function readTitle(sheet: SheetSnapshot, headerRow: number): SheetTitle {
  const lines = textsAbove(sheet, headerRow);
  const remarks = lines.filter(isRemarkAbove);
  const titles = lines
    .filter((line) => !remarks.includes(line))
    .map((line) => ({ line, worth: worthAsTitle(line) }))
    .sort((a, b) => b.worth - a.worth);
  const title = titles[0]?.line;
  // A year in a remark counts where no title names one.
  const named = [
    ...titles.filter(({ worth }) => worth >= 0).map(({ line }) => line),
    ...remarks.filter((line) => worthAsTitle(line) >= 0),
  ];
  const schoolTerm = schoolTermOf(named, sheet.name);
  const month = (title === undefined ? null : monthIn(title)) ?? monthIn(sheet.name);
  return {
    month,
    title: title === undefined ? sheet.name : tidyText(title),
    titleYear: yearOfLines(named, schoolTerm),
    sheetNameYear: yearOfLines([sheet.name], schoolTerm),
    schoolTerm,
  };
}

/** The year that the lines name first. Where they name a school year, that of the term, which may be said elsewhere. */
function yearOfLines(lines: readonly string[], schoolTerm: SchoolTerm | null): number | null {
  const year = lines.map(yearIn).find((named) => named !== null) ?? null;
  const saysSchoolYear = lines.some((line) => typeof schoolTermIn(line)?.year === 'number');
  return saysSchoolYear && schoolTerm !== null && schoolTerm.year !== null ? schoolTerm.year : year;
}

/** The school year of one line with the term of the same or another. */
function schoolTermOf(lines: readonly string[], sheetName: string): SchoolTerm | null {
  const terms = [...lines, sheetName].flatMap((line) => schoolTermIn(line) ?? []);
  const whole = terms.find(({ year }) => year !== null) ?? terms[0];
  if (!whole) return null;
  const term = whole.term ?? terms.find((each) => each.term !== null)?.term ?? null;
  const isNextYear = whole.term === null && term === 'second' && whole.year !== null;
  return { year: whole.year === null ? null : whole.year + (isNextYear ? 1 : 0), term };
}

/** The texts in the rows above the header (0-based row), from left to right and down. */
export function textsAbove(sheet: SheetSnapshot, headerRow: number): string[] {
  const used = sheet.usedRange;
  if (!used) return [];
  const texts: string[] = [];
  for (let row = used.row; row < headerRow; row++) {
    for (let column = used.column; column < used.column + used.columnCount; column++) {
      const value = valueAt(sheet, row, column);
      if (typeof value === 'string' && foldText(value) !== '') texts.push(value);
    }
  }
  return texts;
}

function worthAsTitle(text: string): number {
  const folded = simplified(foldText(text));
  return (
    (FORM_LINE.test(folded) ? -10 : 0) +
    (yearIn(text) === null ? 0 : 4) +
    (TITLE_WORDS.test(folded) ? 3 : 0) +
    Math.min(folded.length, 20) / 20
  );
}

/** The year a text names, but not that of a day (制表日期：2020年4月17日). */
function yearIn(text: string): number | null {
  const year = YEAR.exec(arabicNumerals(foldText(text)).replace(FULL_DATE, ''))?.[1];
  return year === undefined ? null : Number(year);
}

function monthIn(text: string): number | null {
  const plain = arabicNumerals(foldText(text)).replace(FULL_DATE, '');
  const [first, ...more] = [...plain.matchAll(MONTH)].map((match) => Number(match[1]));
  const monthsSaid = plain.match(/\d月/g)?.length;
  return first !== undefined && more.length === 0 && monthsSaid === 1 && first >= 1 && first <= 12 ? first : null;
}
