import type { DateSystem } from '../../workbook/sheetSnapshot';
import type { ExcelTurn } from '../excelTurn';

/** Excel's API does not say which date system a workbook has; the serial of a known day does. */
export function askDateSystem({ context }: ExcelTurn): () => DateSystem {
  const day = context.workbook.functions.date(2020, 1, 1);
  day.load('value');
  const serialIn1904 = 42_369;
  return () => (day.value === serialIn1904 ? 1904 : 1900);
}
