import { foldText, textLines } from '../text/foldText';
import { remembered } from '../text/memoize';
import type { NamesAlone, Party } from './partyNames';
import { partyOf } from './partyNames';
import { isPersonName } from './personShape';
import { isOneWord, readParties } from './readParties';
import { readPersons } from './readPersons';
import type { PersonsRead } from './readPersons';
import { endsAsSection } from './sectionShape';
import { tokensOf } from './tokens';

const LONGEST_ALONE = 40;
const NOTHING_KNOWN: NamesAlone = { sections: new Set(), persons: new Set() };

/** Those a unit cell names: who answers for the work, and who only helps (配合：…), spelt as first written in the sheet. */
interface UnitNames {
  readonly lead: readonly string[];
  readonly support: readonly string[];
  /** Those of either that are no section: groups (各科室), leaders by their post, and words that name nobody for certain. */
  readonly noSections: readonly string[];
  /** Of these the ones to be said to be in doubt: leaders, and words that could not be taken apart. */
  readonly unclear: readonly string[];
  /** Persons named beside the sections or instead of them. */
  readonly persons: readonly string[];
}

/** The sections of a sheet, each under the spelling that came first, and its persons. */
export interface KnownNames {
  readonly unitsIn: (unitText: string) => UnitNames;
  readonly ownersIn: (ownerText: string) => PersonsRead;
}

/** Learns the names that stand alone in some of these cells, then reads cells with them: see `readParties`, `readPersons`. */
export function learnNames(unitTexts: readonly string[], ownerTexts: readonly string[] = []): KnownNames {
  const alone: NamesAlone = {
    sections: new Set([...new Set(unitTexts)].flatMap((text) => nameAlone(text) ?? [])),
    persons: new Set(ownerTexts.map(foldText).filter(isPersonName)),
  };
  const spelling = new Map<string, string>();
  const asFirstWritten = ({ name }: Party): string => {
    const folded = foldText(name);
    const first = spelling.get(folded) ?? name;
    spelling.set(folded, first);
    return first;
  };
  const unitsIn = (unitText: string): UnitNames => {
    const parties = readParties(unitText, alone).map((party) => ({ ...party, name: asFirstWritten(party) }));
    const named = (of: (party: Party) => boolean): string[] => parties.filter(of).map(({ name }) => name);
    return {
      lead: named(({ kind, role }) => kind !== 'person' && role !== 'support'),
      support: named(({ kind, role }) => kind !== 'person' && role === 'support'),
      noSections: named(({ kind }) => kind !== 'person' && kind !== 'section'),
      unclear: named(({ kind }) => kind === 'post' || kind === 'phrase'),
      persons: named(({ kind }) => kind === 'person'),
    };
  };
  const asWritten = (text: string): string => text;
  return { unitsIn: remembered(unitsIn, asWritten), ownersIn: remembered(readPersons, asWritten) };
}

/**
 * The folded name that a unit cell holds when it is certainly one section's alone: read without any knowledge it is that section and
 * nothing else, and no 和 or space in it could part two. Null otherwise.
 */
export function nameAlone(text: string): string | null {
  const [line, ...more] = textLines(text);
  if (line === undefined || more.length > 0 || line.length > LONGEST_ALONE || /[和及、，,；;/|]/.test(line))
    return null;
  return isOneWord(line) ? sectionOfWord(line) : sectionOfLine(line);
}

function sectionOfWord(word: string): string | null {
  return partyOf(word, 'answer', NOTHING_KNOWN)?.kind === 'section' ? foldText(word) : null;
}

function sectionOfLine(line: string): string | null {
  const [first, ...others] = tokensOf(line);
  if (others.length > 0 && first?.kind === 'words' && endsAsSection(first.text)) return null;
  const [party, ...further] = readParties(line, NOTHING_KNOWN);
  const name = foldText(line).replace(/[。.．]+$/, '');
  return party?.kind === 'section' && further.length === 0 && foldText(party.name) === name ? name : null;
}
