/** Tells tables that cross lines of work or rows of work with times. */
import { foldText } from '../text/foldText';
import { simplified } from '../text/simplifiedCharacters';
import { isSurelySection } from '../names/sectionShape';
import type { ColumnMapping } from './columnRole';
import { ROLE_NAMES } from './columnRole';
import type { HeaderColumn, HeaderShape } from './headerCells';
import { plainTitle } from './headerTitles';
import { isOnlyATime } from './linePatterns';
import type { WeighedColumn } from './weighColumns';

/** A column of a matrix, and what its title says. */
export interface MatrixColumn {
  readonly column: number;
  readonly title: string;
}

/**
 * `lines`: lines of work (or sections) stand side by side, each cell under one is work of its own. `times`: months or slots do, and each
 * cell is work in that time. `marks`: months do, and marks under them say from when to when the row's work goes. `done`: months do, and marks,
 * words or days under them say what was done of each.
 */
export interface Matrix {
  readonly kind: 'lines' | 'times' | 'marks' | 'done';
  readonly columns: readonly [MatrixColumn, ...MatrixColumn[]];
}

/** Whether lines or times stand side by side, each of which makes a table of its own. */
export function isOfLines(matrix: Matrix | null): boolean {
  return matrix !== null && !isOfMarks(matrix);
}

/** Whether what stands under the times tells of the row's work, and is none itself. */
export function isOfMarks({ kind }: Matrix): boolean {
  return kind === 'marks' || kind === 'done';
}

/** Titles of what stands beside the work and tells more of it. */
const BESIDE_THE_WORK = /要求|措施|形式|方式|目标|内容|主题|说明|重点|名称|成果|步骤/;
const SLOT = /^[上中下]旬$/;
/** Quarters and half-years are a row of times already when there are two. */
const LONG_TIME = /季度?$|半年$/;
const LONGEST_MARK = 2;
const FEWEST_SAYING_DONE = 0.8;
/** Titles of columns that name sections, and no section itself. */
const NOT_ONE_SECTION = /责任|牵头|配合|主办|承办|协办|负责|落实|实施|参与|单位|部门|科室|处室|股室/;
const FEWEST_LINES_BESIDE_REMARKS = 3;

/** Over months it says that what stands under them is what was done: 完成情况, 各月报送情况. */
const TELLS_OF_DONE = /(?:完成|办理|办结|报送|上报|落实|开展|进展|执行|整改|销号)(?:情况|进度|状态)|^进展/;
const MONTH_NUMBER = /^(?:[1-9]|1[0-2])$/;

const ALL_MONTHS = 12;
const FROM_TO_MONTH = /(\d{1,2})月?[-~—–至到](\d{1,2})月/;

/** The month of a column under one title over all of them, which names the months (完成情况（1—6月）) or is over twelve columns. */
function monthUnder(title: string, place: number, placeCount: number): string | null {
  const [, first = '1', last = String(ALL_MONTHS)] = FROM_TO_MONTH.exec(title) ?? [];
  return Number(last) - Number(first) + 1 === placeCount ? `${Number(first) + place}月` : null;
}

/** The columns whose titles are times, where they make a row of times. */
export function timesAcross({ columns }: HeaderShape): readonly MatrixColumn[] {
  const timed = columns.flatMap((column): MatrixColumn[] => {
    const title = timeOfTitle(column);
    return title === null ? [] : [{ column: column.column, title }];
  });
  const fewest = timed.every(({ title }) => LONG_TIME.test(title)) ? 2 : 3;
  return timed.length >= fewest && new Set(timed.map(({ title }) => title)).size === timed.length ? timed : [];
}

function timeOfTitle({ titles, place, placeCount }: HeaderColumn): string | null {
  const [lowest = '', parent = ''] = [...titles].reverse().map((title) => simplified(foldText(title)));
  if (placeCount > 1) return TELLS_OF_DONE.test(lowest) ? monthUnder(lowest, place, placeCount) : null;
  if (TELLS_OF_DONE.test(parent) && MONTH_NUMBER.test(lowest)) return `${lowest}月`;
  if (SLOT.test(lowest)) return isOnlyATime(parent) ? parent + lowest : lowest;
  return isOnlyATime(lowest) ? lowest : null;
}

/** What the cells under the times are: work, or marks beside it; null where they are numbers, persons or anything else. */
export function matrixOfTimes(
  weighed: readonly WeighedColumn[],
  times: readonly MatrixColumn[],
  columns: ColumnMapping,
): Matrix | null {
  const [first, ...others] = times;
  const looks = weighed.filter(({ column }) => times.some((one) => one.column === column)).map(({ look }) => look);
  const filled = looks.reduce((sum, look) => sum + look.filled, 0);
  if (!first || filled === 0) return null;
  const mean = (value: (look: WeighedColumn['look']) => number): number =>
    looks.reduce((sum, look) => sum + value(look) * look.filled, 0) / filled;
  if (columns.content && mean(({ shares }) => shares.status + shares.time) >= FEWEST_SAYING_DONE)
    if (areUnderStatus(weighed, times) || mean(({ meanLength }) => meanLength) > 1)
      return { kind: 'done', columns: [first, ...others] };
  if (mean(({ shares }) => shares.label) >= 0.5) return { kind: 'times', columns: [first, ...others] };
  const areMarks =
    mean(({ shares }) => shares.quantity + shares.person) < 0.2 && mean(({ meanLength }) => meanLength) <= LONGEST_MARK;
  return areMarks && columns.content ? { kind: 'marks', columns: [first, ...others] } : null;
}

function areUnderStatus(weighed: readonly WeighedColumn[], times: readonly MatrixColumn[]): boolean {
  return weighed.some(
    ({ column, titles }) =>
      times.some((one) => one.column === column) &&
      titles.slice(0, -1).some((title) => TELLS_OF_DONE.test(simplified(foldText(title)))),
  );
}

/** The columns under the names of different sections, each over texts: what these do by the times of another column. */
export function sectionsAcross(weighed: readonly WeighedColumn[]): readonly MatrixColumn[] {
  const named = weighed.filter(
    ({ titles, evidence, look }) =>
      isSurelySection(plainTitle(titles.at(-1) ?? '')) &&
      evidence.known === null &&
      !NOT_ONE_SECTION.test(titles.at(-1) ?? '') &&
      look.shares.label >= 0.6,
  );
  const otherColumns = weighed.filter((one) => !named.includes(one));
  const saysWhen = otherColumns.some(
    ({ evidence, look }) => (evidence.roles.month ?? 0) > 0 || look.shares.time >= 0.6,
  );
  const saysWho = otherColumns.some(
    ({ evidence }) => (evidence.roles.unit ?? 0) > 0 || (evidence.roles.owner ?? 0) > 0,
  );
  if (named.length < 2 || !saysWhen || saysWho) return [];
  return named.map(({ column, titles }) => ({ column, title: titles.at(-1) ?? '' }));
}

/**
 * Lines of work side by side under a column of times, their texts alike in length: none of them is the work alone. Null where nothing
 * is like that; `isUnclear` where a usual title of the work stands among them and theirs are not like it.
 */
export function matrixOfLines(
  weighed: readonly WeighedColumn[],
  columns: ColumnMapping,
): { readonly matrix: Matrix; readonly isUnclear: boolean } | null {
  const content = weighed.find(({ column }) => columns.content?.[0] === column);
  if (!(columns.month ?? columns.slot) || !content) return null;
  const lines = weighed.filter((one) => one !== content && isLine(one, content));
  const isTaken = (column: number): boolean => lines.some((line) => line.column === column);
  const otherRoles = ['unit', 'owner', 'status', 'category', 'supportUnit', 'stage'] as const;
  if (otherRoles.some((role) => columns[role]?.some((column) => !isTaken(column)))) return null;
  const sure = isLine(content, content) || content.evidence.known ? [content, ...lines] : lines;
  // Beside two lines that are sure, one whose texts look like names or sections by chance is a third.
  const all = sure.length < 2 ? sure : weighed.filter((one) => sure.includes(one) || mayBeLine(one, columns));
  if (columns.remarks && all.length < FEWEST_LINES_BESIDE_REMARKS) return null;
  const [first, ...more] = all.map(({ column, titles }) => ({ column, title: titles.at(-1) ?? '' }));
  if (!first || more.length === 0 || (content.evidence.known && lines.length < 2)) return null;
  const endings = new Set(all.map(({ titles }) => plainTitle(titles.at(-1) ?? '').slice(-2)));
  return {
    matrix: { kind: 'lines', columns: [first, ...more] },
    isUnclear: content.evidence.known !== null && endings.size > 1,
  };
}

function mayBeLine({ column, titles, evidence, look }: WeighedColumn, columns: ColumnMapping): boolean {
  const hasRole = ROLE_NAMES.some((role) => role !== 'content' && columns[role]?.includes(column));
  return (
    !hasRole &&
    titles.length > 0 &&
    look.filled > 0 &&
    look.shares.label >= 0.3 &&
    look.shares.quantity < 0.3 &&
    !evidence.unused &&
    evidence.known === null &&
    !BESIDE_THE_WORK.test(titles.at(-1) ?? '')
  );
}

function isLine({ titles, evidence, look }: WeighedColumn, content: WeighedColumn): boolean {
  const title = titles.at(-1) ?? '';
  return (
    title !== '' &&
    look.shares.label >= 0.6 &&
    look.variety >= 0.6 &&
    look.filled >= 2 &&
    look.meanLength * 2 >= content.look.meanLength &&
    !evidence.unused &&
    evidence.known === null &&
    !BESIDE_THE_WORK.test(title)
  );
}

/** Whether the line's title names a section, which then answers for what stands under it. */
export function isLineOfSection({ title }: MatrixColumn): boolean {
  return isSurelySection(plainTitle(title));
}
