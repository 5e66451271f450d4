import { createExcelWorkbook } from '../../../src/excel/excelWorkbook';
import type { Workbook } from '../../../src/workbook/workbook';
import { variantsOf, type DoubtName } from '../../host/doubts';
import { openSchedule, type OpenSchedule } from '../scheduleInExcel';

/** Office.js's word for what the Excel in front of the user has; the newest is claimed, so that undo groups are asked for. */
function claimNewestExcel(): void {
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => true } } } });
}

function claimNothing(): void {
  delete (globalThis as { Office?: unknown }).Office;
}

/**
 * A test for each way in which Excels may differ in what touches the doubts (`variantsOf`), with the schedule open and the add-in's
 * workbook over it. The scenario must hold under each.
 */
export function underEveryAnswer(
  title: string,
  doubts: readonly DoubtName[],
  scenario: (open: OpenSchedule & { readonly reopened: () => Workbook }) => Promise<void>,
): void {
  test.each(variantsOf(...doubts))(`${title} (%s)`, async (_, behaviour) => {
    const open = openSchedule();
    open.host.workbook.behaviour = { ...open.host.workbook.behaviour, ...behaviour };
    await scenario({ ...open, reopened: () => createExcelWorkbook(open.Excel) });
  });
}

beforeEach(claimNewestExcel);
afterEach(claimNothing);
