import type { SheetCell } from '../../workbook/cellAddress';
import type { IsoDate } from '../calendar/isoDate';
import type { Period } from '../calendar/period';

/** One opening that a plan sets down. */
export interface PlannedOpening {
  /** The registered name. */
  readonly facility: string;
  /** The day, slot, month or longer stretch in which it is to be. */
  readonly period: Period;
  /** As written. */
  readonly text: string;
  readonly cell: SheetCell;
}

/** Held in its time; its time is over without; still to come, its last day included. */
export type PlanStanding = 'held' | 'missed' | 'ahead';

/** A planned opening against the record, on the as-of date. */
export interface PlannedTally extends PlannedOpening {
  readonly standing: PlanStanding;
  /** The day it was held. */
  readonly heldOn: IsoDate | null;
  /** For a missed one: a day beside the plan in the same two-month window, on which the facility was open after all. */
  readonly insteadOn: IsoDate | null;
}

/** One facility's plan of the year against what it held. */
export interface FacilityPlan {
  readonly facility: string;
  /** In order of time; none where the plan does not name the facility. */
  readonly planned: readonly PlannedTally[];
  /** Days on which it was open and that no planned opening asks for. */
  readonly beside: readonly IsoDate[];
  /** Windows (0-based) that have not ended, hold no opening yet, and get none by the plan. */
  readonly willMiss: readonly number[];
}

/** The year's plan of openings against the record. */
export interface OpenDayPlan {
  /** The sheets it stands on. */
  readonly sheets: readonly string[];
  /** In the order of the register. */
  readonly facilities: readonly FacilityPlan[];
}

/** How many planned openings stand how, and how many were held beside the plan. */
export interface PlanCounts {
  readonly planned: number;
  readonly held: number;
  readonly missed: number;
  readonly ahead: number;
  readonly beside: number;
}

export function countPlan(facilities: readonly FacilityPlan[]): PlanCounts {
  const planned = facilities.flatMap((facility) => facility.planned);
  const count = (standing: PlanStanding): number => planned.filter((one) => one.standing === standing).length;
  return {
    planned: planned.length,
    held: count('held'),
    missed: count('missed'),
    ahead: count('ahead'),
    beside: facilities.reduce((sum, { beside }) => sum + beside.length, 0),
  };
}
