/** What a check finds and what it passes over, as two small tables: run by its test, printed in docs/checks.md. */
import type { Check } from '../../../src/schedule/checks/defineCheck';
import type { IsoDate } from '../../../src/schedule/calendar/isoDate';
import { judge } from '../../../src/schedule/judge';
import type { Settings } from '../../../src/schedule/settings/settings';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { cellAddress } from '../../../src/workbook/cellAddress';
import { markedCells, parseWrittenSheets, snapshotOf } from '../writtenSheets';

/** The cases of one check; the sheets are written as `writtenSheets.ts` says. */
export interface CheckCases {
  /** Sheets in which it finds the cells marked with ⚑, and no others. */
  readonly finds: string;
  /** Sheets in which it finds nothing, though one might expect it to. */
  readonly passesOver: string;
  /** 15 June 2020 unless said. */
  readonly asOf?: IsoDate;
  readonly settings?: Partial<Settings>;
}

/** The name of a check's files: `unit-missing` is in `unitMissing.ts`, `unitMissing.test.ts` and `unitMissing.cases.ts`. */
export function fileNameOf(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The cases of the check with that id, out of its own file. */
export async function casesOf(id: string): Promise<CheckCases> {
  const { cases } = (await import(`./${fileNameOf(id)}.cases`)) as { cases: CheckCases };
  return cases;
}

/** Tests that the check finds in its tables what they say, read as any workbook is. */
export function testCases(check: Check, cases: CheckCases): void {
  test('finds the cells marked in its table', () => {
    const marked = parseWrittenSheets(cases.finds).flatMap(markedCells);
    expect(marked).not.toEqual([]);
    expect(cellsFoundIn(check, cases.finds, cases)).toEqual(marked.toSorted());
  });

  test('passes over what its other table holds', () => {
    expect(cellsFoundIn(check, cases.passesOver, cases)).toEqual([]);
  });
}

/** The different cells that the check finds in the sheets, as `A1 @sheet`, sorted. */
function cellsFoundIn({ id }: Check, text: string, { asOf = '2020-06-15', settings }: CheckCases): readonly string[] {
  const outcome = judge(parseWrittenSheets(text).map(snapshotOf), { ...DEFAULT_SETTINGS, ...settings }, asOf);
  if (!outcome.ok) throw new Error(`The table of ${id} is not read as a schedule: ${outcome.problem.kind}.`);
  const found = outcome.judgement.findings.filter(({ rule }) => rule === id);
  return [...new Set(found.map(({ sheet, cell }) => `${cellAddress(cell)} @${sheet}`))].toSorted();
}
