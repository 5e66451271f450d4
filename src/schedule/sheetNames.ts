import { foldText } from './foldText';
import { remembered } from './remembered';
import type { KnownNames } from './splitNames';
import { soleName, splitOwners, splitUnits } from './splitNames';
import type { TableRow } from './tableRow';

/** The sections of a sheet, each under the spelling that came first, and its persons. */
export interface SheetNames {
  /** The sections a unit cell names, spelt as first written. */
  readonly namesIn: (unitText: string) => readonly string[];
  /** The persons an owner cell names. */
  readonly ownersIn: (ownerText: string) => readonly string[];
}

/** Learns the names that stand alone in some row, then reads cells with them: see `splitUnits`. */
export function sheetNames(rows: readonly TableRow[]): SheetNames {
  const known: KnownNames = new Set(rows.flatMap(({ cells }) => soleName(cells.unit?.text ?? '') ?? []));
  const spelling = new Map<string, string>();
  const namesIn = (unitText: string): string[] => {
    return splitUnits(unitText, known).map((name) => {
      const folded = foldText(name);
      const first = spelling.get(folded) ?? name;
      spelling.set(folded, first);
      return first;
    });
  };
  return { namesIn: remembered(namesIn), ownersIn: remembered(splitOwners) };
}
