/**
 * Whether a row is finished, as an Excel formula over the cell that carries its marks, and the same test in TypeScript.
 * Both run the same lists, so they cannot disagree. Replacing and finding plain text alone is used (SUBSTITUTE, FIND):
 * SEARCH has wildcards, and conditional formats refuse array constants and names of other sheets' ranges in old Excel.
 *
 * It knows the usual marks; the reader knows more of them (`readStatusWords`). Where the two differ on a row as it stands, the row's
 * rule is left out or goes by the date alone (`rowDoneTest`), so no row has a false colour when the highlights are made.
 * A mark typed later that the formula does not know keeps its colour until they are made again.
 *
 * What the formula cannot see at all: a move (延期至 …), which is in the deadline the rule was made for; a completion date in a
 * column of its own; two marks on one item, which count as two in a cell with several items.
 */

/** Every mark is brought to this one sign where marks are counted. */
const MARK = '√';

/** Stands for the mark that is asked for; occurs in no schedule. */
const FOUND = '¤';

/** Replaced first, from top to bottom: width and spaces, then what contains a done word but says the opposite. */
const FOLDS: readonly (readonly [from: string, to: string])[] = [
  ['\n', ''],
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

/** How many marks of a finished item the formula finds in the text; where one is enough, it only asks whether there is any. */
export function countDoneMarks(text: string): number {
  const folded = replaceIn(text, FOLDS);
  return (
    replaceIn(
      folded,
      MARKS.map((mark) => [mark, MARK]),
    ).split(MARK).length - 1
  );
}

/**
 * A condition, true while the text holds fewer than `needed` (at least 1) marks of a finished item; about 650 characters, in functions
 * that every program works out: every mark is brought to one sign, and the one of that number is not found. `text` is a formula, such as `$C5`; a status cell is put in brackets, so that its whole text is read as one mark.
 */
export function notDoneFormula(text: string, needed: number): string {
  const marked = substitutions(
    substitutions(text, FOLDS),
    MARKS.map((mark) => [mark, MARK]),
  );
  return `ISERROR(FIND("${FOUND}",SUBSTITUTE(${marked},"${MARK}","${FOUND}",${needed})))`;
}

function substitutions(text: string, replacements: readonly (readonly [from: string, to: string])[]): string {
  return replacements.reduce((formula, [from, to]) => `SUBSTITUTE(${formula},${literal(from)},${literal(to)})`, text);
}

function replaceIn(text: string, replacements: readonly (readonly [from: string, to: string])[]): string {
  return replacements.reduce((result, [from, to]) => result.replaceAll(from, to), text);
}

function literal(text: string): string {
  return text === '\n' ? 'CHAR(10)' : `"${text}"`;
}
