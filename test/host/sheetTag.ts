import type { SheetTag } from '../../src/workbook/sheetSnapshot';
import type { WorksheetModel } from './worksheetModel';

/** The mark by which this product knows a report sheet of its own, read straight from the host's sheet. */
export function loadedTagOf({ customProperties }: WorksheetModel): SheetTag | null {
  const role = customProperties.get('xuncheng.role')?.value;
  const guid = customProperties.get('xuncheng.guid')?.value;
  return role && guid ? { role, guid } : null;
}
