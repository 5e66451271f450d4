/** What a line of the table says, and how a number of rounds comes to one. */

/** What a measure must come to: at most, or at least, so much of a unit. */
export interface Target {
  readonly bound: 'most' | 'least';
  readonly value: number;
  readonly unit: '×' | '%' | 'ms' | 'MB';
}

/** A line that was measured. */
interface MeasuredLine {
  readonly measure: string;
  readonly target: Target;
  /** One value a round, in the target's unit; at least one. */
  readonly values: readonly number[];
  /** What a ratio was made of, for scale. */
  readonly scale?: string;
}

/** A line that could not be measured on this machine. */
interface MissingLine {
  readonly measure: string;
  readonly target: Target;
  readonly notTaken: string;
}

export type BenchLine = MeasuredLine | MissingLine;

/** Measures that are taken together, by the name that `--only` knows. */
export interface BenchGroup {
  readonly name: string;
  /** Takes the measures; both sides of every ratio alternately, after each was warm. */
  readonly take: () => Promise<readonly BenchLine[]>;
}

export const most = (value: number, unit: Target['unit'] = '×'): Target => ({ bound: 'most', value, unit });
export const least = (value: number, unit: Target['unit'] = '×'): Target => ({ bound: 'least', value, unit });

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Whether the median keeps to the target; null for a line that was not measured. */
export function isMet(line: BenchLine): boolean | null {
  if ('notTaken' in line) return null;
  const { bound, value } = line.target;
  return bound === 'most' ? median(line.values) <= value : median(line.values) >= value;
}
