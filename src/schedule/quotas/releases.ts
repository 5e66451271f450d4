import type { Entry } from '../entries/entry';

/** Press conferences against the year's plan. A quarter is that of an entry's deadline. */
export interface ReleaseTally {
  readonly target: number;
  readonly total: number;
  readonly done: number;
  /** Those in the municipal government's name. */
  readonly government: number;
  readonly governmentTarget: number;
  readonly byQuarter: readonly [number, number, number, number];
  readonly entries: readonly Entry[];
}
