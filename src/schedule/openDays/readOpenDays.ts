import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import type { IsoDate } from '../calendar/isoDate';
import { activeStretches } from './facilityTerm';
import { findJointOpening, publicityMonth } from './findJointOpening';
import type { Facility, OpenDayProblem, OpenDays, Opening } from './openDays';
import { judgePlan } from './judgePlan';
import { readMonthTable } from './readMonthTable';
import { findOpenDaySheets } from './openDaySheets';
import { readRecords } from './openingRecords';
import { facilitiesOfRecords, readFacilities } from './readFacilities';
import { readOpenings } from './readOpenings';
import { readPlans } from './readPlans';
import { isPlan } from './tableLooks';
import type { Settings } from '../settings/settings';
import { tallyOpenDays } from './tallyOpenDays';
import type { TitledTable } from './titledTable';

/**
 * The year's open days: the facility register and the opening records among the sheets, and how each facility stands on `asOf`.
 * Without a register the facilities are those that the records and plans name. Null when no sheet is of open days. A facility without a record is
 * there with zeros. Plans count for nothing by themselves: they are set against what was held. What a schedule says of open days is not looked at: see `matchScheduledOpenings`.
 */
export function readOpenDays(
  sheets: readonly SheetSnapshot[],
  year: number,
  { openDays: settings, themeDays }: Pick<Settings, 'openDays' | 'themeDays'>,
  asOf: IsoDate,
): OpenDays | null {
  const { register, records, months, plans } = findOpenDaySheets(sheets, year);
  const tables = [...records, ...months];
  const planTables = [...plans.rows, ...plans.months];
  const listSheet = (register ?? tables[0] ?? planTables[0])?.sheet.name;
  if (listSheet === undefined) return null;
  const { facilities, problems } = register
    ? readFacilities(register, year)
    : { facilities: facilitiesOfRecords([...tables, ...planTables]), problems: [] };
  const { openings, problems: ofRecords } = readOpenings(
    [
      ...records.flatMap((table) => readRecords(table, year)),
      ...months.flatMap((table) => readMonthTable(table, year)),
    ],
    facilities,
    year,
    asOf,
  );
  const { planned, problems: ofPlans } = readPlans(plans, facilities, year);
  const joint = findJointOpening(openings, publicityMonth(year, themeDays), settings, asOf);
  const tallies = tallyOpenDays({ facilities, openings, joint }, year, settings, asOf);
  return {
    year,
    settings,
    registerSheet: listSheet,
    recordSheet: tables[0]?.sheet.name ?? null,
    facilities: tallies,
    joint,
    plan:
      planTables.length > 0
        ? {
            sheets: [...new Set(planTables.map(({ sheet }) => sheet.name))],
            facilities: judgePlan(planned, tallies, year, asOf),
          }
        : null,
    scheduled: [],
    problems: [
      ...problems,
      ...planTables.filter((table) => isPlan(table) && table.sheet !== register?.sheet).map(asPlan),
      ...ofPlans,
      ...ofRecords,
      ...outsideTheTerm(facilities, openings),
    ],
  };
}

function asPlan({ sheet, titleRow, columns }: TitledTable<'facility'>): OpenDayProblem {
  return { kind: 'plan', sheet: sheet.name, cell: { row: titleRow, column: columns.facility ?? 0 }, text: sheet.name };
}

/** Openings on days on which the register has the facility suspended, withdrawn or not entered. They count: they were held. */
function outsideTheTerm(facilities: readonly Facility[], openings: readonly Opening[]): readonly OpenDayProblem[] {
  const terms = new Map(facilities.map(({ name, term }) => [name, term]));
  return openings.flatMap(({ facility, date, until, cell: { sheet, row, column } }): readonly OpenDayProblem[] => {
    const term = terms.get(facility);
    return term && activeStretches(term, { start: date, end: until ?? date }).length === 0
      ? [{ kind: 'notActive', sheet, cell: { row, column }, text: date }]
      : [];
  });
}
