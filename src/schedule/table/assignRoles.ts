/** Finds the best assignment of roles to the columns of a table, of all that there are. */
import type { ColumnRole } from './columnRole';
import { ROLES, ROLE_NAMES } from './columnRole';

export interface Assignment {
  /** Column by column, as the weights were given; null is nothing of use. */
  readonly roles: readonly (ColumnRole | null)[];
  /** The sum of the weights. */
  readonly sum: number;
  /** By how much each column's role is better than the best assignment in which the column is anything else. */
  readonly margins: () => readonly number[];
}

/** What speaks for each role in one column; `fixed` is the user's own word on it. */
export interface ColumnWeights {
  readonly weights: Weights;
  readonly fixed?: ColumnRole | null;
}

type Weights = Readonly<Record<ColumnRole, number>>;

const EXCLUSIVE = ROLE_NAMES.filter((role) => ROLES[role].exclusive);
const SETS = 1 << EXCLUSIVE.length;

function bitOf(role: ColumnRole | null): number {
  const index = role === null ? -1 : EXCLUSIVE.indexOf(role);
  return index < 0 ? 0 : 1 << index;
}

/**
 * The roles that give the greatest sum of weights, each exclusive role to one column at most; null weighs 0. `fixed` are the user's own
 * words, over which everything else is judged: a column with a fixed role has it, and no other column has a role that is `taken`.
 * Exact: a column's choice bears on the others through the set of exclusive roles alone, of which there are few.
 */
export function assignRoles(columns: readonly ColumnWeights[], taken: ReadonlySet<ColumnRole>): Assignment {
  const choices = columns.map(({ weights, fixed }) => choicesOf(weights, fixed, taken));
  const after = sumsBefore([...choices].reverse()).reverse();
  const picked: Choice[] = [];
  let used = 0;
  for (const [index, own] of choices.entries()) {
    const choice = best(own, used, after[index + 1] ?? []);
    used |= choice.bit;
    picked.push(choice);
  }
  return {
    roles: picked.map(({ role }) => role),
    sum: picked.reduce((sum, { weight }) => sum + weight, 0),
    margins: () => margins(choices, picked, after),
  };
}

/** By how much each column's role is better than the best assignment in which the column is anything else. */
function margins(
  choices: readonly (readonly Choice[])[],
  picked: readonly Choice[],
  after: readonly (readonly number[])[],
): readonly number[] {
  const before = sumsBefore(choices);
  const most = picked.reduce((sum, { weight }) => sum + weight, 0);
  return choices.map((own, index) => {
    const otherChoices = own.filter(({ role }) => role !== picked[index]?.role);
    return (
      most - Math.max(...otherChoices.map((choice) => bestThrough(choice, before[index] ?? [], after[index + 1] ?? [])))
    );
  });
}

interface Choice {
  readonly role: ColumnRole | null;
  readonly weight: number;
  readonly bit: number;
}

function choicesOf(
  weights: Weights,
  fixed: ColumnRole | null | undefined,
  taken: ReadonlySet<ColumnRole>,
): readonly Choice[] {
  if (fixed !== undefined) return [{ role: fixed, weight: 0, bit: 0 }];
  return [
    { role: null, weight: 0, bit: 0 },
    ...ROLE_NAMES.filter((role) => !taken.has(role)).map((role) => ({ role, weight: weights[role], bit: bitOf(role) })),
  ];
}

/** For each column the greatest sum of those before it, by the set of exclusive roles they use. */
function sumsBefore(choices: readonly (readonly Choice[])[]): (readonly number[])[] {
  const none: number[] = Array.from({ length: SETS }, (_, set) => (set === 0 ? 0 : -Infinity));
  const sums: (readonly number[])[] = [none];
  for (const columnChoices of choices) {
    const last = sums.at(-1) ?? none;
    const next: number[] = Array.from({ length: SETS }, () => -Infinity);
    for (let set = 0; set < SETS; set++) {
      const sum = last[set] ?? -Infinity;
      if (sum === -Infinity) continue;
      for (const { weight, bit } of columnChoices)
        if ((set & bit) === 0) next[set | bit] = Math.max(next[set | bit] ?? -Infinity, sum + weight);
    }
    sums.push(next);
  }
  return sums;
}

/** The greatest sum of a whole assignment in which the column has this choice. */
function bestThrough({ weight, bit }: Choice, before: readonly number[], after: readonly number[]): number {
  let sum = -Infinity;
  for (let leftSet = 0; leftSet < SETS; leftSet++) {
    if ((before[leftSet] ?? -Infinity) === -Infinity || (leftSet & bit) !== 0) continue;
    for (let right = 0; right < SETS; right++)
      if ((right & (leftSet | bit)) === 0)
        sum = Math.max(sum, (before[leftSet] ?? 0) + weight + (after[right] ?? -Infinity));
  }
  return sum;
}

/** The choice that gives the most with the columns to the right, when these exclusive roles are used to the left. */
function best(own: readonly Choice[], used: number, after: readonly number[]): Choice {
  let picked: Choice = { role: null, weight: 0, bit: 0 };
  let most = -Infinity;
  for (const choice of own) {
    if ((choice.bit & used) !== 0) continue;
    for (let right = 0; right < SETS; right++) {
      if ((right & (used | choice.bit)) !== 0) continue;
      const sum = choice.weight + (after[right] ?? -Infinity);
      if (sum > most) [most, picked] = [sum, choice];
    }
  }
  return picked;
}
