/** Takes the names of sections and of persons out of their cells. */
import { foldText, textLines, tidyName } from '../text/foldText';
import { simplified } from '../text/simplifiedCharacters';

/** Endings of section names: a line that ends in one is a whole name, one that does not may go on in the next line. */
const SECTION_ENDING =
  /(?:科室|科|处|室|办|中心|支队|大队|中队|总队|队|局|站|所|院|组|部|委|会|公司|厅|校|馆|厂|社|股|政府|集团|分局|镇|乡|街道|县|区|市|单位|机构)(?:[(（【][^)）】]*[)）】])?$/;
const SEPARATOR = /[、，,；;/／|｜]/;
const WIDE_GAP = /(?:[ \t\u00a0]{2,}|\t|\u3000{2,})/;
/** A narrow column breaks a section's name into so many lines at most. */
const MOST_LINES_OF_A_NAME = 4;
/** 1. or ① before a name, as before the item it belongs to. */
const LINE_NUMBER = /^(?:[(（]?\d{1,2}[)）、.．]|[①-⑳])\s*/u;
const OPENING = /[([（【〔{]/;
const CLOSING = /[)\]）】〕}]/;
const LEAD = '(?:牵头|责任|主办|承办)';
const SUPPORT = '(?:配合|协办|协同|参与)';
const ROLE_LABEL = new RegExp(`^(?:${LEAD}|(${SUPPORT}))(?:单位|科室|部门)?[:：]\\s*`);
const ROLE_NOTE = new RegExp(`[(（](?:${LEAD}|(${SUPPORT}))(?:单位|科室)?[)）]$`);
/** 和 or 及 between two names; never 与, which is part of many section names (应对气候变化与区域合作科). */
const CONJUNCTION = /以及|和|及| /g;
/** A number of four digits or more, which no name has; an extension (分机8812) too. */
const PHONE =
  /[(（]?\s{0,3}(?:电话|手机|联系电话|分机|tel)?\s{0,3}[:：.]?\s{0,3}\+?[\d０-９](?:[\d０-９\-—－ ]{2,30}[\d０-９])\s{0,3}[)）]?/gi;
/** A longer text is no list of names, and is not searched for 和. */
const LONGEST_NAMES = 300;
const SINGLE_CHARACTER = /^\p{Script=Han}$/u;

/** Folded names of sections that stand alone in some cell of the sheet: they decide what a line break or 和 joins. */
export type NamesAlone = ReadonlySet<string>;

/** The name a unit cell holds when it is certainly one name alone: one line, no separator. Null otherwise. Adds to what is known. */
export function soleName(text: string): string | null {
  const [line, ...more] = textLines(text);
  if (line === undefined || more.length > 0 || SEPARATOR.test(line) || WIDE_GAP.test(line)) return null;
  return /和|及/.test(line) ? null : foldText(line);
}

/**
 * The section names in a unit cell, in order. They are separated by line breaks, 、，,；;/| or wide gaps, and by 和, 及 or one space
 * only between known sections; never inside brackets. A name broken over several lines is one: when the joined name is known,
 * or when the lines make a name only together: the first does not end as section names do, and none of them is known.
 */
export function splitUnits(text: string, known: NamesAlone): string[] {
  return splitUnitsByRole(text, known).map(({ name }) => name);
}

/** One section of a unit cell, and whether the cell says that it only helps. */
export interface NamedUnit {
  readonly name: string;
  readonly supports: boolean;
}

/** As `splitUnits`, with the part each plays: 配合：法规科、办公室 names two that help, up to the next label or line; 法规科（配合） one. */
export function splitUnitsByRole(text: string, known: NamesAlone): NamedUnit[] {
  return joinBrokenNames(numberless(text), known).flatMap((line) => {
    let labelled = false;
    return splitOutsideBrackets(line)
      .flatMap((part) => splitBetweenKnown(part, known))
      .flatMap((written): NamedUnit[] => {
        const label = ROLE_LABEL.exec(written.trim());
        if (label) labelled = label[1] !== undefined;
        const unlabelled = written.trim().replace(ROLE_LABEL, '');
        const note = ROLE_NOTE.exec(unlabelled);
        const name = tidyName(unlabelled.replace(ROLE_NOTE, ''));
        return foldText(name) === '' ? [] : [{ name, supports: note ? note[1] !== undefined : labelled }];
      });
  });
}

/** The persons in an owner cell, in order, without their telephone numbers; a name padded with a space is folded. */
export function splitOwners(text: string): string[] {
  const lines = numberless(text).map((line) => line.replace(PHONE, '、'));
  return lines
    .flatMap((line) => splitOutsideBrackets(line))
    .flatMap(splitSpacedPersons)
    .map((name) => tidyName(name).replace(/^[:：]+|[:：]+$/g, ''))
    .filter((name) => foldText(name) !== '');
}

function numberless(text: string): string[] {
  return textLines(text)
    .map((line) => line.replace(LINE_NUMBER, ''))
    .filter((line) => line !== '');
}

function joinBrokenNames(lines: readonly string[], known: NamesAlone): string[] {
  const joined: string[] = [];
  for (let index = 0; index < lines.length;) {
    const count = linesOfName(lines, index, known);
    joined.push(lines.slice(index, index + count).join(''));
    index += count;
  }
  return joined;
}

function endsAsName(text: string): boolean {
  return SECTION_ENDING.test(simplified(text));
}

/** Over how many lines the name that begins here is broken. */
function linesOfName(lines: readonly string[], from: number, known: NamesAlone): number {
  const first = lines[from] ?? '';
  let name = first;
  let ended = 0;
  let open = !known.has(foldText(first)) && !endsAsName(first) && !SEPARATOR.test(first.slice(-1));
  for (let count = 2; count <= MOST_LINES_OF_A_NAME; count++) {
    const next = lines[from + count - 1];
    if (next === undefined) break;
    name += next;
    if (known.has(foldText(name))) return count;
    open &&= !known.has(foldText(next)) && !SEPARATOR.test(next);
    if (open && ended === 0 && endsAsName(name)) ended = count;
  }
  return Math.max(ended, 1);
}

/** Splits at separators and wide gaps that stand outside brackets. */
function splitOutsideBrackets(line: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of line.replace(new RegExp(WIDE_GAP, 'g'), '\t')) {
    if (OPENING.test(character)) depth += 1;
    else if (CLOSING.test(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && (SEPARATOR.test(character) || character === '\t')) {
      parts.push(part);
      part = '';
    } else part += character === '\t' ? ' ' : character;
  }
  return rejoinPadded([...parts, part]);
}

/** Two-character names are padded to three: 左  钢. A part of one character belongs to the one before. */
function rejoinPadded(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1)?.trim() ?? '';
    if (SINGLE_CHARACTER.test(part.trim()) && SINGLE_CHARACTER.test(before))
      joined[joined.length - 1] = before + part.trim();
    else joined.push(part);
  }
  return joined;
}

function splitBetweenKnown(name: string, known: NamesAlone): string[] {
  if (name.length > LONGEST_NAMES) return [name];
  const parts: string[] = [];
  let rest = name;
  for (const match of name.matchAll(CONJUNCTION)) {
    const from = match.index - (name.length - rest.length);
    if (from < 0) continue;
    const left = rest.slice(0, from);
    const right = rest.slice(from + match[0].length);
    if (!known.has(foldText(left)) || !beginsKnown(right, known)) continue;
    parts.push(left);
    rest = right;
  }
  return [...parts, rest];
}

/** Whether the text is a known name, or one up to its next conjunction. */
function beginsKnown(text: string, known: NamesAlone): boolean {
  if (known.has(foldText(text))) return true;
  return [...text.matchAll(CONJUNCTION)].some(({ index }) => known.has(foldText(text.slice(0, index))));
}

/** One space between two names of two characters or more separates them; beside a single character it is padding. */
function splitSpacedPersons(text: string): string[] {
  const parts = text.trim().split(/[\s\u3000]+/u);
  return parts.length > 1 && parts.every((part) => /^\p{Script=Han}{2,4}$/u.test(part)) ? parts : [text];
}
