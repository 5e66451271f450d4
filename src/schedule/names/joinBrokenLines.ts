/** Joins the lines over which a narrow column breaks one section's name. */
import { foldText } from '../text/foldText';
import { isGroup } from './groupShape';
import { numberedParts } from './lineNumbers';
import type { NamesAlone } from './partyNames';
import { isKnown } from './partyNames';
import { labelAt, verbsIn } from './roleWords';
import { endsAsSection } from './sectionShape';

const MOST_LINES_OF_A_NAME = 4;
const SEPARATOR = /[、，,；;/／|｜。:：]/;
const SEPARATOR_END = /[、，,；;/／|｜。:：)）\]】]\s*$/;
const LONGEST_TAIL = 60;

/**
 * The lines, without their numbers, a name broken over several of them on one: when the joined name is known, or when the lines make a
 * name only together: the first does not end as section names do, and none of them is known, a group or a clause of its own.
 */
export function joinBrokenLines(lines: readonly string[], known: NamesAlone): string[] {
  const plain = lines.flatMap(numberedParts).filter((line) => foldText(line) !== '');
  const joined: string[] = [];
  for (let index = 0; index < plain.length;) {
    const count = linesOfName(plain, index, known);
    joined.push(plain.slice(index, index + count).join(''));
    index += count;
  }
  return joined;
}

/** Over how many lines the name that begins here is broken. */
function linesOfName(lines: readonly string[], from: number, known: NamesAlone): number {
  const first = lines[from] ?? '';
  let name = first;
  let ended = 0;
  let open = !stands(first, known) && !SEPARATOR_END.test(first.slice(-LONGEST_TAIL));
  for (let count = 2; count <= MOST_LINES_OF_A_NAME; count++) {
    const next = lines[from + count - 1];
    if (next === undefined) break;
    name += next;
    if (isKnown(name, known)) return count;
    open &&= !isKnown(next, known) && !isGroup(next) && labelAt(next, 0) === null && !SEPARATOR.test(next);
    if (open && ended === 0 && endsAsSection(name)) ended = count;
  }
  return Math.max(ended, 1);
}

/** Whether the line is whole by itself. */
function stands(line: string, known: NamesAlone): boolean {
  const tail = line.slice(-LONGEST_TAIL);
  return (
    isKnown(line, known) || endsAsSection(tail) || isGroup(line) || verbsIn(tail).some(({ objectless }) => objectless)
  );
}
