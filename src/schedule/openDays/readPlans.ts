/** What the plans of a workbook set down: rows of facilities with times, or tables of facilities by months. */
import type { CellPosition } from '../../workbook/cellAddress';
import { numberFormatAt, valueAt } from '../../workbook/sheetSnapshot';
import { yearOf } from '../calendar/isoDate';
import type { Period } from '../calendar/period';
import { foldText } from '../text/foldText';
import { namesEveryFacility, registeredNamesIn } from './facilityNames';
import { activeStretches } from './facilityTerm';
import type { Facility, OpenDayProblem } from './openDays';
import type { OpenDayPlans, RecordTable } from './openDaySheets';
import type { PlannedOpening } from './openingPlan';
import { readMonthTable } from './readMonthTable';
import { readPlanTimes } from './readPlanTimes';
import { monthOfTable } from './tableLooks';
import { mergeOrigins, recordRows, textAt } from './titledTable';
import { notHeld } from './wasHeld';

/** The planned openings, and what of the plans could not be used. */
export interface PlansReading {
  readonly planned: readonly PlannedOpening[];
  readonly problems: readonly OpenDayProblem[];
}

/** A cell of a plan that says when, and the one that says who. */
interface PlanCell {
  readonly sheet: string;
  readonly facility: string;
  readonly facilityCell: CellPosition;
  readonly cell: CellPosition;
  readonly text: string;
  /** Null where the text is no time. */
  readonly periods: readonly Period[] | null;
}

/** The openings planned in the year, each for a registered facility. 各设施单位 plans for all that have to open then. */
export function readPlans(plans: OpenDayPlans, facilities: readonly Facility[], year: number): PlansReading {
  const registered = new Map(facilities.map(({ name }) => [foldText(name), name]));
  const cells = [
    ...plans.rows.flatMap((table) => rowCells(table, year)),
    ...plans.months.flatMap((table) =>
      readMonthTable(table, year).map((record): PlanCell => ({
        sheet: record.sheet,
        facility: record.facility,
        facilityCell: record.facilityCell,
        cell: record.dateCell,
        text: record.dateText,
        periods: record.times?.periods ?? null,
      })),
    ),
  ];
  const readings = cells.map((cell) => readCell(cell, registered, facilities, year));
  return {
    planned: readings.flatMap(({ planned }) => planned),
    problems: eachOnce(readings.flatMap(({ problems }) => problems)),
  };
}

/** A facility that stands beside twelve months is told once. */
function eachOnce(problems: readonly OpenDayProblem[]): readonly OpenDayProblem[] {
  const byCell = new Map(
    problems.map((problem) => [`${problem.kind} ${problem.sheet} ${problem.cell.row} ${problem.cell.column}`, problem]),
  );
  return [...byCell.values()];
}

/** The rows of a plan that say a time and were not called off. */
function rowCells(table: RecordTable, year: number): readonly PlanCell[] {
  const { sheet, columns } = table;
  const originOf = mergeOrigins(sheet);
  const context = { year, month: monthOfTable(table), dateSystem: sheet.dateSystem };
  return recordRows(table).flatMap((row): readonly PlanCell[] => {
    const at = (column: number | undefined): CellPosition => originOf({ row, column: column ?? -1 });
    const [facilityCell, cell] = [at(columns.facility), at(columns.planned ?? columns.date ?? columns.month)];
    const [facility, text] = [textAt(sheet, facilityCell), textAt(sheet, cell)];
    if (facility === '' || text === '') return [];
    const absence = notHeld('', textAt(sheet, at(columns.note)), [], year);
    if (absence?.kind === 'cancelled') return [];
    const periods = absence?.movedTo
      ? [{ start: absence.movedTo, end: absence.movedTo }]
      : readPlanTimes(valueAt(sheet, cell.row, cell.column), numberFormatAt(sheet, cell.row, cell.column), context);
    return [{ sheet: sheet.name, facility, facilityCell, cell, text, periods }];
  });
}

function readCell(
  { sheet, facility, facilityCell, cell, text, periods }: PlanCell,
  registered: ReadonlyMap<string, string>,
  facilities: readonly Facility[],
  year: number,
): PlansReading {
  const names = registeredNamesIn(facility, registered);
  const isEvery = (name: string): boolean => !registered.has(foldText(name)) && namesEveryFacility(name);
  const unknown = names.filter((name) => !registered.has(foldText(name)) && !isEvery(name));
  const ofYear = (periods ?? []).filter(({ start, end }) => yearOf(start) <= year && yearOf(end) >= year);
  const timeProblem: readonly OpenDayProblem[] =
    periods === null
      ? [{ kind: 'unreadablePlan', sheet, cell, text }]
      : ofYear.length < periods.length
        ? [{ kind: 'otherYearPlan', sheet, cell, text }]
        : [];
  return {
    planned: ofYear.flatMap((period) =>
      names
        .flatMap((name) => (isEvery(name) ? activeIn(facilities, period) : (registered.get(foldText(name)) ?? [])))
        .map((name): PlannedOpening => ({ facility: name, period, text, cell: { sheet, ...cell } })),
    ),
    problems: [
      ...unknown.map((name): OpenDayProblem => ({ kind: 'unknownPlanned', sheet, cell: facilityCell, text: name })),
      ...timeProblem,
    ],
  };
}

function activeIn(facilities: readonly Facility[], period: Period): readonly string[] {
  return facilities.filter(({ term }) => activeStretches(term, period).length > 0).map(({ name }) => name);
}
