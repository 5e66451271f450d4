import { useCallback } from 'react';
import { useKeptState } from '../parts/keptState';

/** Which groups of a list are folded. */
export interface Folding {
  /** What was chosen for a group; null for one that was left as it is. */
  readonly chosenFor: (group: string) => boolean | null;
  readonly fold: (groups: readonly string[], folded: boolean) => void;
}

/** Which groups of a list the user folded or opened, kept while another page is in front. */
export function useFolding(name: string): Folding {
  const [chosen, setChosen] = useKeptState<ReadonlyMap<string, boolean>>(`${name}: folded`, NOTHING_CHOSEN);
  return {
    chosenFor: useCallback((group) => chosen.get(group) ?? null, [chosen]),
    fold: useCallback(
      (groups, folded) => setChosen(new Map([...chosen, ...groups.map((group) => [group, folded] as const)])),
      [chosen, setChosen],
    ),
  };
}

const NOTHING_CHOSEN: ReadonlyMap<string, boolean> = new Map();
