import { foldText } from '../text/foldText';
import { remembered } from '../text/memoize';
import type { NamesAlone } from './splitNames';
import type { NamedUnit } from './splitNames';
import { soleName, splitOwners, splitUnitsByRole } from './splitNames';

/** The sections a cell names: those that answer for the work, and those that only help (配合：…). */
export interface UnitNames {
  readonly lead: readonly string[];
  readonly support: readonly string[];
}

/** The sections of a sheet, each under the spelling that came first, and its persons. */
export interface KnownNames {
  /** The sections a unit cell names, spelt as first written. */
  readonly unitsIn: (unitText: string) => UnitNames;
  /** The persons an owner cell names. */
  readonly ownersIn: (ownerText: string) => readonly string[];
}

/** Learns the names that stand alone in some of these unit cells, then reads cells with them: see `splitUnitsByRole`. */
export function learnNames(unitTexts: readonly string[]): KnownNames {
  const alone: NamesAlone = new Set(unitTexts.flatMap((text) => soleName(text) ?? []));
  const spelling = new Map<string, string>();
  const asFirstWritten = ({ name }: NamedUnit): string => {
    const folded = foldText(name);
    const first = spelling.get(folded) ?? name;
    spelling.set(folded, first);
    return first;
  };
  const unitsIn = (unitText: string): UnitNames => {
    const units = splitUnitsByRole(unitText, alone);
    return {
      lead: units.filter(({ supports }) => !supports).map(asFirstWritten),
      support: units.filter(({ supports }) => supports).map(asFirstWritten),
    };
  };
  const asWritten = (text: string): string => text;
  return { unitsIn: remembered(unitsIn, asWritten), ownersIn: remembered(splitOwners, asWritten) };
}
