import { isNumberedLine } from '../table/linePatterns';
import type { RowNames } from './rowNames';
import { isBlank, textLines } from '../text/foldText';

/** One item of work out of a row. */
export interface RowItem {
  /** The item's lines as written, joined by line breaks. */
  readonly asWritten: string;
  readonly lines: readonly string[];
  readonly units: readonly string[];
  readonly owners: readonly string[];
}

export interface SplitRow {
  /** The content cell's items; a line that is only a mark stands with the line above. */
  readonly contentLines: readonly string[];
  readonly items: readonly RowItem[];
  readonly paired: boolean;
}

const ONLY_A_MARK = /^(?:[(（【[〔][^()（）【】[\]〔〕]*[)）】\]〕]\s*)+$|^[√✓✔☑✅]+$|^已(?:办|办结|完成)$/u;

/**
 * The items of a content cell. Each line is one, but a line that is only a bracketed mark belongs to the line above,
 * and where the first line is numbered (1. 一、 ①) the unnumbered lines go on with the item above.
 */
export function contentItems(content: string): string[] {
  const lines = textLines(content);
  const numbered = isNumberedLine(lines[0] ?? '');
  const items: string[] = [];
  for (const line of lines) {
    const goesOn = items.length > 0 && (ONLY_A_MARK.test(line) || (numbered && !isNumberedLine(line)));
    if (goesOn) items[items.length - 1] = `${items.at(-1) ?? ''}\n${line}`;
    else items.push(line);
  }
  return items.filter((item) => !isBlank(item));
}

/** Whom the row names, as far as its items may be parted among them. */
export type NamesToPair = Pick<RowNames, 'units' | 'owners' | 'unitsByLine'>;

/**
 * Splits a row into its items of work. Where it holds as many items (two or more) as sections and as persons, they pair by position:
 * one entry each; sections or persons left empty altogether do not hinder that. Otherwise the row is one joint entry with all its
 * sections and persons. It is unpaired, which a check reports, when two of the three counts are above one and differ. Numbered items
 * are the steps of one piece of work when its sections do not stand line by line.
 */
export function splitItems(content: string, { units, owners, unitsByLine }: NamesToPair): SplitRow {
  const contentLines = contentItems(content);
  const areSteps = units.length > 1 && !unitsByLine && contentLines.every(isNumberedLine);
  const count = areSteps ? Math.min(1, contentLines.length) : contentLines.length;
  const agrees = (names: readonly string[]): boolean => names.length === 0 || names.length === count;
  if (count > 1 && units.length + owners.length > 0 && agrees(units) && agrees(owners)) {
    const items = contentLines.map((item, index) =>
      asItem([item], units.slice(index, index + 1), owners.slice(index, index + 1)),
    );
    return { contentLines, items, paired: true };
  }
  const several = new Set([count, units.length, owners.length].filter((size) => size > 1));
  return { contentLines, items: count === 0 ? [] : [asItem(contentLines, units, owners)], paired: several.size <= 1 };
}

function asItem(lines: readonly string[], units: readonly string[], owners: readonly string[]): RowItem {
  return { asWritten: lines.join('\n'), lines, units: distinct(units), owners: distinct(owners) };
}

/** The names, each once; most rows have one of each. */
function distinct(names: readonly string[]): readonly string[] {
  return names.length < 2 ? names : [...new Set(names)];
}
