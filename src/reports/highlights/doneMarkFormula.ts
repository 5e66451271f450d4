import { columnLetters } from '../../workbook/cellAddress';

/**
 * Whether a row is finished, as an Excel formula over the cell that carries its marks, and the same test in TypeScript.
 * Both run the same lists, so they cannot disagree. Plain text alone is looked for (FIND, not SEARCH, which has wildcards), without array
 * constants, which conditional formats refuse, and in functions that Excel 2016, LibreOffice and the workbench's grid all work out.
 *
 * It knows the usual marks; the reader knows more of them (src/schedule/marks). Where the two differ on a row as it stands, the row's rule is
 * left out or goes by the date alone (`rowDoneTest`), so no row has a false colour when the highlights are made.
 * A mark typed later that the formula does not know keeps its colour until they are made again.
 *
 * What the formula cannot see at all: a move (延期至 …), which is in the deadline the rule was made for; a completion date in a
 * column of its own; two marks on one item, which count as two in a cell with several items.
 */

/** Every mark is brought to this one sign where marks are counted. */
const MARK = '√';

/** Stands for the mark that is asked for; occurs in no schedule. */
const FOUND = '¤';

/** What CLEAN takes away, line breaks among it: the first 32 characters of the code. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001f]/gu;

/** Replaced next, from top to bottom: width and spaces, then what contains a done word but says the opposite. */
const FOLDS: readonly (readonly [from: string, to: string])[] = [
  [' ', ''],
  ['　', ''],
  ['（', '('],
  ['）', ')'],
  ['【', '('],
  ['】', ')'],
  ['已办理中', ''],
  ['未取消', ''],
  ['不取消', ''],
  ['部分已', '部分'],
  ['基本已', '基本'],
];

/** Signs and words that finish an item: a sign anywhere, a word only as a bracketed mark (or as the whole status cell). */
const MARKS: readonly string[] = [
  '✓',
  '✔',
  '☑',
  '✅',
  '(已办',
  '(办结',
  '已办)',
  '已办结)',
  '已完成)',
  '(已完成,',
  '(已完成，',
  '(完成)',
  '已发布)',
  '已刊发)',
  '(已取消',
  '(取消',
  '取消)',
];

/** All marks in one text, each in a field of the same width, from which the formula cuts them: an array constant is not to be had. */
const FIELD = 5;
const FIELDS = [MARK, ...MARKS];
const MARK_TABLE = FIELDS.map((mark) => mark.padEnd(FIELD)).join('');

/** How many marks of a finished item the formula finds in the text; where one is enough, it only asks whether there is any. */
export function countDoneMarks(text: string): number {
  const folded = replaceIn(text.replaceAll(CONTROLS, ''), FOLDS);
  return (
    replaceIn(
      folded,
      MARKS.map((mark) => [mark, MARK]),
    ).split(MARK).length - 1
  );
}

/** The texts in which a formula looks for marks, as formulas; `row` is the number of the row it stands in, as Excel counts it. */
export interface MarkedText {
  /** Such as `$C5`; a status cell is put in brackets, so that its whole text is read as one mark. */
  readonly text: string;
  readonly row: number;
}

/**
 * A condition, true while the text holds fewer than `needed` (at least 1) marks of a finished item: about 400 characters and 15 levels of
 * functions, or 680 and 32 where marks must be counted (docs/decisions/0006-excel-doubts.md).
 */
export function notDoneFormula(marked: MarkedText, needed: number): string {
  return needed === 1 ? noMarkFormula(marked) : fewMarksFormula(marked, needed);
}

/**
 * None of the marks is found: each is cut out of the table and looked for in the text, which is folded once. Which one is cut goes by the
 * number of a column of the row, two rounds of them: as columns come and go before, within or after, each mark is still cut at least once.
 */
function noMarkFormula({ text, row }: MarkedText): string {
  const columns = `$A${row}:$${columnLetters(2 * FIELDS.length - 1)}${row}`;
  const mark = `TRIM(MID("${MARK_TABLE}",${FIELD}*MOD(COLUMN(${columns}),${FIELDS.length})+1,${FIELD}))`;
  return `SUMPRODUCT(--ISNUMBER(FIND(${mark},${foldedFormula(text)})))=0`;
}

/** Every mark is brought to one sign, and the one of that number is not found. */
function fewMarksFormula({ text }: MarkedText, needed: number): string {
  const marked = substitutions(
    foldedFormula(text),
    MARKS.map((mark) => [mark, MARK]),
  );
  return `ISERROR(FIND("${FOUND}",SUBSTITUTE(${marked},"${MARK}","${FOUND}",${needed})))`;
}

function foldedFormula(text: string): string {
  return substitutions(`CLEAN(${text})`, FOLDS);
}

function substitutions(text: string, replacements: readonly (readonly [from: string, to: string])[]): string {
  return replacements.reduce((formula, [from, to]) => `SUBSTITUTE(${formula},"${from}","${to}")`, text);
}

function replaceIn(text: string, replacements: readonly (readonly [from: string, to: string])[]): string {
  return replacements.reduce((result, [from, to]) => result.replaceAll(from, to), text);
}
