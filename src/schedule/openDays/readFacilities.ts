import type { CellPosition } from '../../workbook/cellAddress';
import { numberFormatAt, valueAt } from '../../workbook/sheetSnapshot';
import { foldText } from '../text/foldText';
import { namesIn } from './facilityNames';
import { ALWAYS_ACTIVE } from './facilityTerm';
import type { Facility, OpenDayProblem } from './openDays';
import type { MonthTable } from './monthTable';
import type { RecordTable, RegisterTable } from './openDaySheets';
import type { TermRole } from './openDayTitles';
import { TERM_ROLES } from './openDayTitles';
import type { TermCell } from './readFacilityTerm';
import { readFacilityTerm } from './readFacilityTerm';
import { mergeOrigins, recordRows, textAt } from './titledTable';

/** The facilities of the register with their terms, in its order, each once; and what is wrong with its lines. */
export function readFacilities(
  register: RegisterTable,
  year: number,
): { readonly facilities: readonly Facility[]; readonly problems: readonly OpenDayProblem[] } {
  const { sheet, columns } = register;
  const originOf = mergeOrigins(sheet);
  const facilities = new Map<string, Facility>();
  const problems: OpenDayProblem[] = [];
  for (const row of recordRows(register)) {
    const cell = { row, column: columns.facility ?? -1 };
    const name = textAt(sheet, cell);
    if (name === '') continue;
    if (facilities.has(foldText(name))) {
      problems.push({ kind: 'duplicateFacility', sheet: sheet.name, cell, text: name });
      continue;
    }
    const textIn = (column: number | undefined): string =>
      column === undefined ? '' : textAt(sheet, originOf({ row, column }));
    const [category, district] = [textIn(columns.category), textIn(columns.district)];
    const termCell = (role: TermRole): readonly TermCell[] => {
      const column = columns[role];
      if (column === undefined) return [];
      const origin = originOf({ row, column });
      const value = valueAt(sheet, origin.row, origin.column);
      return [
        {
          role,
          title: register.titles[role] ?? '',
          value,
          numberFormat: numberFormatAt(sheet, origin.row, origin.column),
          cell: origin,
        },
      ];
    };
    const reading = readFacilityTerm(TERM_ROLES.flatMap(termCell), year, sheet.dateSystem);
    problems.push(...reading.problems.map((problem) => ({ ...problem, sheet: sheet.name })));
    facilities.set(foldText(name), {
      name,
      category,
      ...(district !== '' && { district }),
      cell: { sheet: sheet.name, ...cell },
      term: reading.term,
    });
  }
  return { facilities: [...facilities.values()], problems };
}

/**
 * The facilities that records name, where no register lists them: in the order of the records, each once, always active; class and district
 * as the first record that gives them.
 */
export function facilitiesOfRecords(tables: readonly (RecordTable | MonthTable)[]): readonly Facility[] {
  const facilities = new Map<string, Facility>();
  for (const table of tables) {
    const { sheet, columns } = table;
    const originOf = mergeOrigins(sheet);
    const cells = 'facilityCells' in table ? table.facilityCells : namedCells(table);
    for (const cell of cells) {
      const textIn = (column: number | undefined): string =>
        column === undefined ? '' : textAt(sheet, originOf({ row: cell.row, column }));
      const [category, district] = [textIn(columns.category), textIn(columns.district)];
      for (const name of namesIn(textAt(sheet, originOf(cell)))) {
        const known = facilities.get(foldText(name));
        facilities.set(foldText(name), {
          name,
          cell: { sheet: sheet.name, ...originOf(cell) },
          term: ALWAYS_ACTIVE,
          ...(district !== '' && { district }),
          ...known,
          category: known?.category || category,
        });
      }
    }
  }
  return [...facilities.values()];
}

function namedCells(table: RecordTable): readonly CellPosition[] {
  return recordRows(table).map((row) => ({ row, column: table.columns.facility ?? -1 }));
}
