/** Takes what stands in brackets behind a name off it, where it says more than the name. */
import { isPerson, isTitle } from './personShape';
import { labelAt, roleAlone, verbsIn } from './roleWords';

const OPENING = '([（【〔{［';
const CLOSING = ')]）】〕}］';
/** What a telephone number leaves behind. */
const EDGES = /^[\s、，,；;]+|[\s、，,；;]+$/g;
const LONGEST_NOTE = 300;

export interface NotedName {
  /** The name without its notes; empty when all of the text stood in brackets. */
  readonly base: string;
  /** What the brackets hold, from left to right. */
  readonly notes: readonly string[];
}

/** Brackets that belong to the name stay with it: 新材料港（东岸镇）. */
export function takeNotes(text: string): NotedName {
  const notes: string[] = [];
  let base = text;
  for (;;) {
    const from = openingOfLast(base);
    if (from < 0) break;
    const note = base.slice(from + 1, -1).replace(EDGES, '');
    if (from > 0 && !saysMore(note)) break;
    notes.unshift(note);
    base = base.slice(0, from).trim();
  }
  return { base, notes: notes.filter((note) => note !== '' && !isTitle(note)) };
}

/** Where the bracket that the text ends with opens, or -1. */
function openingOfLast(text: string): number {
  if (!CLOSING.includes(text.slice(-1)) || text === '') return -1;
  let depth = 0;
  const end = Math.max(0, text.length - LONGEST_NOTE);
  for (let index = text.length - 1; index >= end; index--) {
    const character = text.charAt(index);
    if (CLOSING.includes(character)) depth += 1;
    else if (OPENING.includes(character)) depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

function saysMore(note: string): boolean {
  return (
    note === '' ||
    roleAlone(note) !== null ||
    isTitle(note) ||
    isPerson(note) ||
    labelAt(note, 0) !== null ||
    verbsIn(note).some(({ from, strong, objectless }) => from > 0 && (strong || objectless))
  );
}
