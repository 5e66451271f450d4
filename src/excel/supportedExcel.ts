/**
 * The oldest requirement set this product runs on: merged areas are 1.13, worksheet custom properties 1.12
 * (learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets). Every Excel still supported has it.
 */
const EXCEL_API_FLOOR = '1.13';

/** One undo step for many syncs (`mergeUndoGroup`). */
const UNDO_GROUP_API = '1.20';

type SetSupport = Pick<Office.RequirementSetSupport, 'isSetSupported'>;

/** Whether this Excel has all that is needed. Ask after `Office.onReady`. */
export function isSupportedExcel(requirements: SetSupport | null = officeRequirements()): boolean {
  return requirements?.isSetSupported('ExcelApi', EXCEL_API_FLOOR) ?? false;
}

/** Whether several writes can be one step for Undo. */
export function hasUndoGroups(requirements: SetSupport | null = officeRequirements()): boolean {
  return requirements?.isSetSupported('ExcelApi', UNDO_GROUP_API) ?? false;
}

function officeRequirements(): SetSupport | null {
  const office = (globalThis as { Office?: { context?: { requirements?: SetSupport } } }).Office;
  return office?.context?.requirements ?? null;
}
