/** Says of every column of the table what it was taken for, how surely, and why. */
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { numberFormatAt, valueAt } from '../../workbook/sheetSnapshot';
import { columnHeaders } from './columnHeader';
import type { ColumnReading, Confidence } from './columnReading';
import type { FoundHeader, HeaderColumnReading } from './findHeader';
import { foldText, tidyText } from '../text/foldText';
import type { Bilingual } from '../text/language';
import { shorten } from '../text/shorten';
import { cellText } from '../../workbook/mergedAreas';
import type { CachedPeriods } from '../calendar/periodMemory';
import { weeksIn } from '../calendar/termWeeks';
import type { ColumnRole } from './columnRole';
import { ROLE_NAMES } from './columnRole';
import { readPersons } from '../names/readPersons';

const ROWS_LOOKED_AT = 60;
const MOST_SAMPLES = 3;
const LONGEST_SAMPLE = 30;
/** A column whose next best role weighs less than so much less is to be looked at. */
const CLOSE = 1;
const REASONS = {
  correction: { 'zh-CN': '由您指定', 'en-US': 'You said so' },
  title: { 'zh-CN': '标题是常用写法', 'en-US': 'A usual title' },
  words: { 'zh-CN': '标题里有相关的字词', 'en-US': 'A telling word in the title' },
  shared: { 'zh-CN': '与左边的列共用一个标题', 'en-US': 'Shares the title of the column to its left' },
  second: { 'zh-CN': '第二个时间列，用来细化第一个', 'en-US': 'A second column of times, which refines the first' },
  cells: { 'zh-CN': '没有标题，按单元格内容判断', 'en-US': 'No title; told by its cells' },
  unlike: { 'zh-CN': '标题像，但单元格内容不像', 'en-US': 'The title fits, but the cells do not look like it' },
  spare: {
    'zh-CN': '另有更合适的列，只在那一列空着时才用',
    'en-US': 'Another column fits better; used only where that one is blank',
  },
  unknown: { 'zh-CN': '标题不认识，没有使用', 'en-US': 'The title is not known; not used' },
  untitled: { 'zh-CN': '没有标题，没有使用', 'en-US': 'No title; not used' },
  unused: { 'zh-CN': '这类列旬程不用', 'en-US': 'A kind of column that Xuncheng makes no use of' },
  carries: {
    'zh-CN': '一格管着下面几行，是这几行的类别',
    'en-US': 'One cell goes for several rows: the class they belong to',
  },
  detail: {
    'zh-CN': '左边的列只分类别，逐行不同的是这一列',
    'en-US': 'The column to its left holds classes; this one differs row by row',
  },
  lines: {
    'zh-CN': '几列并排，每列是一类工作，一格一条',
    'en-US': 'One of several lines of work side by side: each cell is an entry',
  },
  times: {
    'zh-CN': '标题是时间，下面一格一条',
    'en-US': 'A time among others side by side: each cell under it is an entry',
  },
  done: {
    'zh-CN': '是并列的月份或时段，下面写的是各次完成情况',
    'en-US': 'stands beside other months, and what is under it says what was done of each',
  },
  marks: {
    'zh-CN': '标题是时间，按标记起止计算时限',
    'en-US': 'A time among others side by side: the marks say from when to when',
  },
  guessed: { 'zh-CN': '标题不认识，按单元格内容判断', 'en-US': 'The title is not known; told by its cells' },
  close: { 'zh-CN': '也可能是别的列', 'en-US': 'It may be something else as well' },
} satisfies Record<string, Bilingual>;

/**
 * The columns of a table with these rows (0-based) from left to right; those without title and cells are left out. Takes the same time
 * however long the table.
 */
export function readColumns(
  sheet: SheetSnapshot,
  found: FoundHeader,
  rows: readonly number[],
  periods: CachedPeriods,
): ColumnReading[] {
  const lookedAt = rows.slice(0, ROWS_LOOKED_AT);
  const headerOf = columnHeaders(sheet, found.header);
  const margins = found.margins();
  const marginOf = (column: number): number =>
    margins[found.readings.findIndex((reading) => reading.column === column)] ?? Infinity;
  const readings: ColumnReading[] = [];
  for (let column = found.span.first; column <= found.span.last; column++) {
    const header = headerOf(column);
    const cells = lookedAt
      .map((row) => ({ value: valueAt(sheet, row, column), numberFormat: numberFormatAt(sheet, row, column) }))
      .filter(({ value }) => foldText(cellText(value)) !== '');
    if (header === '' && cells.length === 0) continue;
    const role = ROLE_NAMES.find((candidate) => found.columns[candidate]?.includes(column)) ?? null;
    const samples = [...new Set(cells.map(({ value, numberFormat }) => sampleOf(value, numberFormat, periods)))].slice(
      0,
      MOST_SAMPLES,
    );
    readings.push({
      role,
      column,
      header,
      samples,
      ...judgeColumn(found, { role, column, header, margin: marginOf(column) }, cells, periods),
    });
  }
  return readings;
}

type Cell = { readonly value: ReturnType<typeof valueAt>; readonly numberFormat: string };

/** A cell's text on one line, shortened; a date as a day. */
export function sampleOf(value: Cell['value'], numberFormat: string, periods: CachedPeriods): string {
  const reading =
    typeof value === 'number' && /[ymd]/i.test(numberFormat)
      ? periods(value, numberFormat, { year: 2000, month: null })
      : null;
  const text = reading?.kind === 'period' ? reading.text : tidyText(cellText(value));
  return shorten(text, LONGEST_SAMPLE);
}

interface JudgedColumn {
  readonly role: ColumnRole | null;
  readonly column: number;
  readonly header: string;
  readonly margin: number;
}

function judgeColumn(
  { columns, readings, corrected, matrix }: FoundHeader,
  { role, column, header, margin }: JudgedColumn,
  cells: readonly Cell[],
  periods: CachedPeriods,
): { confidence: Confidence; reason: Bilingual } {
  if (corrected.includes(column)) return { confidence: 'certain', reason: REASONS.correction };
  const reading = readings.find((one) => one.column === column);
  if (role === null) return notUsed(header, reading);
  if (matrix?.columns.some((one) => one.column === column))
    return { confidence: 'likely', reason: REASONS[matrix.kind] };
  if (cells.length > 0 && cells.filter((cell) => isLike(role, cell, periods)).length * 2 < cells.length)
    return { confidence: 'unsure', reason: REASONS.unlike };
  const hasSeveral = role === 'stage' || role === 'category';
  if (!hasSeveral && columns[role]?.[0] !== column && reading?.role !== 'supportUnit')
    return { confidence: 'likely', reason: REASONS.spare };
  return reasonOf(role, reading, header, margin);
}

function notUsed(
  header: string,
  reading: HeaderColumnReading | undefined,
): { confidence: Confidence; reason: Bilingual } {
  if (header === '') return { confidence: 'likely', reason: REASONS.untitled };
  return reading?.reasons.includes('unused')
    ? { confidence: 'likely', reason: REASONS.unused }
    : { confidence: 'unsure', reason: REASONS.unknown };
}

/** The weightiest reasons in words. What is told by cells alone under a title is to be looked at, and so is what might as well be something else. */
function reasonOf(
  role: ColumnRole,
  reading: HeaderColumnReading | undefined,
  header: string,
  margin: number,
): { confidence: Confidence; reason: Bilingual } {
  const reasons = reading?.reasons ?? [];
  if (header === '') return { confidence: 'likely', reason: REASONS.cells };
  if (reasons.includes('shared')) return { confidence: 'likely', reason: REASONS.shared };
  if (role === 'slot' && reasons.includes('second')) return { confidence: 'likely', reason: REASONS.second };
  if (reasons.includes('carries')) return { confidence: 'likely', reason: REASONS.carries };
  const reasonTexts = reasons.flatMap((reason) =>
    reason === 'title' || reason === 'words' || reason === 'detail' ? [REASONS[reason]] : [],
  );
  const isClose = margin < CLOSE;
  if (reasonTexts.length === 0)
    return { confidence: 'unsure', reason: isClose ? joined([REASONS.guessed, REASONS.close]) : REASONS.guessed };
  if (isClose) return { confidence: 'unsure', reason: joined([...reasonTexts, REASONS.close]) };
  return { confidence: reasons.includes('title') ? 'certain' : 'likely', reason: joined(reasonTexts) };
}

function joined(reasons: readonly Bilingual[]): Bilingual {
  return {
    'zh-CN': reasons.map((reason) => reason['zh-CN']).join('；'),
    'en-US': reasons.map((reason) => reason['en-US']).join('; '),
  };
}

/** Whether the cell may be of the role; only roles whose cells are told by their look are looked at. */
function isLike(role: ColumnRole, { value, numberFormat }: Cell, periods: CachedPeriods): boolean {
  const text = foldText(cellText(value));
  const isTime = (): boolean => periods(value, numberFormat, { year: 2000, month: 1 }).kind !== 'unreadable';
  switch (role) {
    case 'start':
    case 'month':
    case 'slot':
    case 'doneOn':
      return isTime() || weeksIn(cellText(value)) !== null || /^[-—–/\\无]+$/.test(text);
    case 'number':
      return /^[(]?(?:\d+(?:[.-]\d+)*|[一二三四五六七八九十]+|[A-Z]+-?\d+)[)、.]?$/i.test(text);
    case 'phone':
      return /\d{4,}/.test(text);
    case 'owner':
      return readPersons(cellText(value)).persons.some((name) => [...name].length <= 4 || /^[A-Za-z. ]+$/.test(name));
    case 'unit':
    case 'supportUnit':
      return !/^\d/.test(text) && !(isTime() && /\d|[月旬季]/.test(text));
    case 'content':
      return typeof value === 'string' && [...text].length >= 2 && !isTime();
    default:
      return true;
  }
}
