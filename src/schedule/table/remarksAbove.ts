/** Remarks that stand over a table, beside its title or between the two. */
import type { CellPosition } from '../../workbook/cellAddress';
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { foldText } from '../text/foldText';
import { simplified } from '../text/simplifiedCharacters';
import { beginsNotes } from './linePatterns';
import { remarkLines } from './remarkLines';

/** Who fills in the form, and how: 填报单位：市局, 填报要求：每月25日前. */
const OF_THE_FORM = /^(?:填报|填表|填写)[^:]{0,6}:/;

/** Whether a text over the table is a remark and no title: 备注：…, 说明, 注：…, 填报单位：…. */
export function isRemarkAbove(text: string): boolean {
  return beginsNotes(text) || OF_THE_FORM.test(simplified(foldText(text)));
}

/** The cells over the header (0-based row) that are remarks, from left to right and down. */
export function remarkCellsAbove(sheet: SheetSnapshot, headerRow: number): CellPosition[] {
  const used = sheet.usedRange;
  if (!used) return [];
  return sheet.values
    .slice(0, Math.max(0, headerRow - used.row))
    .flatMap((line, index) =>
      line.flatMap((value, offset) =>
        typeof value === 'string' && isRemarkAbove(value)
          ? [{ row: used.row + index, column: used.column + offset }]
          : [],
      ),
    );
}

/** Those remarks line by line, as those under a table are told. */
export function remarksAbove(sheet: SheetSnapshot, headerRow: number): string[] {
  return remarkCellsAbove(sheet, headerRow).flatMap(({ row, column }) => remarkLines(sheet, row, column, column));
}
