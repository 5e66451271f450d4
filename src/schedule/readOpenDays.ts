import type { SheetSnapshot } from '../workbook/sheetSnapshot';
import type { IsoDate } from './calendarDate';
import { foldText } from './foldText';
import type { Facility, OpenDayProblem, OpenDays } from './openDays';
import type { RegisterTable } from './openDaySheets';
import { findRecords, findRegister } from './openDaySheets';
import { readOpenings } from './readOpenings';
import { tallyOpenDays } from './tallyOpenDays';
import { mergeOrigins, recordRows, textAt } from './titledTable';

/**
 * The year's open days: the facility register and the opening records among the sheets, and how each facility stands on `asOf`.
 * Null when no sheet is a register. A registered facility without a record is there with zeros.
 */
export function readOpenDays(sheets: readonly SheetSnapshot[], year: number, countOnline: boolean, asOf: IsoDate): OpenDays | null {
  const register = findRegister(sheets);
  if (!register) return null;
  const { facilities, problems } = readFacilities(register);
  const records = findRecords(sheets, year);
  const readings = records.map((table) => readOpenings(table, facilities, year, asOf));
  return {
    year,
    registerSheet: register.sheet.name,
    recordSheet: records[0]?.sheet.name ?? null,
    facilities: tallyOpenDays(facilities, readings.flatMap(({ openings }) => openings), year, countOnline, asOf),
    problems: [...problems, ...readings.flatMap((reading) => reading.problems)],
  };
}

function readFacilities(register: RegisterTable): { readonly facilities: readonly Facility[]; readonly problems: readonly OpenDayProblem[] } {
  const { sheet, columns } = register;
  const originOf = mergeOrigins(sheet);
  const facilities = new Map<string, Facility>();
  const problems: OpenDayProblem[] = [];
  for (const row of recordRows(register)) {
    const cell = { row, column: columns.facility ?? -1 };
    const name = textAt(sheet, cell);
    if (name === '') continue;
    const category = columns.category === undefined ? '' : textAt(sheet, originOf({ row, column: columns.category }));
    if (facilities.has(foldText(name))) problems.push({ kind: 'duplicateFacility', sheet: sheet.name, cell, text: name });
    else facilities.set(foldText(name), { name, category, cell });
  }
  return { facilities: [...facilities.values()], problems };
}
