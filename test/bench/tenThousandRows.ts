import type { SheetSnapshot } from '../../src/workbook/sheetSnapshot';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { scheduleFile } from './scheduleFile';

/** The sheets of a schedule of 10,000 rows in 13 sections, as read. */
export function tenThousandRows(): Promise<readonly SheetSnapshot[]> {
  return openXlsx(scheduleFile({ rows: 10_000, sections: 13 })).read(['日程']);
}
