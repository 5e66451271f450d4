import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import type { IsoDate } from '../calendar/isoDate';
import { standingOn } from './facilityTerm';
import { findJointOpening, publicityMonth } from './findJointOpening';
import type { Facility, OpenDayProblem, OpenDays, Opening } from './openDays';
import { findRecords, findRegister } from './openDaySheets';
import { readFacilities } from './readFacilities';
import { readOpenings } from './readOpenings';
import type { Settings } from '../settings/settings';
import { tallyOpenDays } from './tallyOpenDays';

/**
 * The year's open days: the facility register and the opening records among the sheets, and how each facility stands on `asOf`.
 * Null when no sheet is a register. A registered facility without a record is there with zeros.
 */
export function readOpenDays(
  sheets: readonly SheetSnapshot[],
  year: number,
  { openDays: settings, themeDays }: Pick<Settings, 'openDays' | 'themeDays'>,
  asOf: IsoDate,
): OpenDays | null {
  const register = findRegister(sheets);
  if (!register) return null;
  const { facilities, problems } = readFacilities(register, year);
  const records = findRecords(sheets, year);
  const readings = records.map((table) => readOpenings(table, facilities, year, asOf));
  const openings = readings.flatMap((reading) => reading.openings);
  const joint = findJointOpening(openings, publicityMonth(year, themeDays), settings, asOf);
  return {
    year,
    settings,
    registerSheet: register.sheet.name,
    recordSheet: records[0]?.sheet.name ?? null,
    facilities: tallyOpenDays({ facilities, openings, joint }, year, settings, asOf),
    joint,
    problems: [
      ...problems,
      ...readings.flatMap((reading) => reading.problems),
      ...outsideTheTerm(facilities, openings),
    ],
  };
}

/** Openings on days on which the register has the facility suspended, withdrawn or not entered. They count: they were held. */
function outsideTheTerm(facilities: readonly Facility[], openings: readonly Opening[]): readonly OpenDayProblem[] {
  const terms = new Map(facilities.map(({ name, term }) => [name, term]));
  return openings.flatMap(({ facility, date, cell: { sheet, row, column } }): readonly OpenDayProblem[] => {
    const term = terms.get(facility);
    return term && standingOn(term, date) !== 'active'
      ? [{ kind: 'notActive', sheet, cell: { row, column }, text: date }]
      : [];
  });
}
