/** Says of every column of the table what it was taken for, how surely, and why. */
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { numberFormatAt, valueAt } from '../../workbook/sheetSnapshot';
import { columnHeaders } from './columnHeader';
import type { ColumnReading, Confidence } from './columnReading';
import type { FoundHeader, TitledColumn } from './findHeader';
import { foldText, tidyText } from '../text/foldText';
import type { Bilingual } from '../text/language';
import { shorten } from '../text/shorten';
import { cellText } from '../../workbook/mergedAreas';
import type { CachedPeriods } from '../calendar/periodMemory';
import type { ColumnRole } from './columnRole';
import { readPersons } from '../names/readPersons';
import type { TableRow } from './tableRow';

const ROWS_LOOKED_AT = 60;
const MOST_SAMPLES = 3;
const LONGEST_SAMPLE = 30;
const ROLES: readonly ColumnRole[] = [
  'number',
  'start',
  'month',
  'slot',
  'content',
  'unit',
  'supportUnit',
  'owner',
  'phone',
  'status',
  'doneOn',
  'stage',
  'remarks',
];

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
} satisfies Record<string, Bilingual>;

/** The columns of a table with these rows from left to right; those without title and cells are left out. Takes the same time however long the table. */
export function readColumns(
  sheet: SheetSnapshot,
  found: FoundHeader,
  rows: readonly TableRow[],
  periods: CachedPeriods,
): ColumnReading[] {
  const lookedAt = rows.slice(0, ROWS_LOOKED_AT).map(({ row }) => row);
  const headerOf = columnHeaders(sheet, found.header);
  const readings: ColumnReading[] = [];
  for (let column = found.span.first; column <= found.span.last; column++) {
    const header = headerOf(column);
    const cells = lookedAt
      .map((row) => ({ value: valueAt(sheet, row, column), numberFormat: numberFormatAt(sheet, row, column) }))
      .filter(({ value }) => foldText(cellText(value)) !== '');
    if (header === '' && cells.length === 0) continue;
    const role = ROLES.find((candidate) => found.columns[candidate]?.includes(column)) ?? null;
    const samples = [...new Set(cells.map(({ value, numberFormat }) => sampleOf(value, numberFormat, periods)))].slice(
      0,
      MOST_SAMPLES,
    );
    readings.push({ role, column, header, samples, ...judgeColumn(found, role, column, header, cells, periods) });
  }
  return readings;
}

type Cell = { readonly value: ReturnType<typeof valueAt>; readonly numberFormat: string };

function sampleOf(value: Cell['value'], numberFormat: string, periods: CachedPeriods): string {
  const reading =
    typeof value === 'number' && /[ymd]/i.test(numberFormat)
      ? periods(value, numberFormat, { year: 2000, month: null })
      : null;
  const text = reading?.kind === 'period' ? reading.text : tidyText(cellText(value));
  return shorten(text, LONGEST_SAMPLE);
}

function judgeColumn(
  { columns, titled, corrected }: FoundHeader,
  role: ColumnRole | null,
  column: number,
  header: string,
  cells: readonly Cell[],
  periods: CachedPeriods,
): { confidence: Confidence; reason: Bilingual } {
  if (corrected.includes(column)) return { confidence: 'certain', reason: REASONS.correction };
  if (role === null)
    return {
      confidence: header === '' ? 'likely' : 'unsure',
      reason: header === '' ? REASONS.untitled : REASONS.unknown,
    };
  const title = titled.find((candidate) => candidate.column === column);
  if (cells.length > 0 && cells.filter((cell) => isLike(role, cell, periods)).length * 2 < cells.length)
    return { confidence: 'unsure', reason: REASONS.unlike };
  if (role !== 'stage' && columns[role]?.[0] !== column) return { confidence: 'likely', reason: REASONS.spare };
  return reasonOf(role, title, header);
}

function reasonOf(
  role: ColumnRole,
  title: TitledColumn | undefined,
  header: string,
): { confidence: Confidence; reason: Bilingual } {
  if (header === '' || !title) return { confidence: 'likely', reason: REASONS.cells };
  if (title.shared) return { confidence: 'likely', reason: REASONS.shared };
  if (title.role !== role) return { confidence: 'likely', reason: REASONS.second };
  return title.exact
    ? { confidence: 'certain', reason: REASONS.title }
    : { confidence: 'likely', reason: REASONS.words };
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
      return isTime() || /^[-—–/\\无]+$/.test(text);
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
