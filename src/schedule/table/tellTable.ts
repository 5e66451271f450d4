/** The user's own word on a table: which row holds the titles, and what is in which column. */
import { atOnce } from '../../workbook/steps';
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { cachedPeriods } from '../calendar/periodMemory';
import type { ColumnBinding, ColumnCorrection, HeaderBinding } from './columnBinding';
import { columnHeaders } from './columnHeader';
import type { ColumnRole } from './columnRole';
import { HeaderSearch, NOTHING_SAID } from './findHeader';
import { bindHeader } from './headerBinding';

/** What the user says of a sheet's table. */
export interface ToldTable {
  /** The row that holds the titles, 0-based; null leaves it to the reader. */
  readonly headerRow: number | null;
  /** What columns (0-based) hold; null is nothing of use. The others are left to the reader. */
  readonly columns: readonly { readonly column: number; readonly role: ColumnRole | null }[];
}

/** The user's word as it is kept in the settings: bound to the titles, so that inserted rows and columns do not break it. */
export interface KeptTable {
  readonly header: HeaderBinding | null;
  readonly columns: ColumnCorrection | null;
}

/** Binds what the user says to the titles of the sheet as it stands. It takes the place of all that was said of the table before. */
export function tellTable(sheet: SheetSnapshot, { headerRow, columns }: ToldTable): KeptTable {
  const search = new HeaderSearch(sheet, cachedPeriods(sheet.dateSystem));
  const toldHeader = headerRow === null ? atOnce(search.best(NOTHING_SAID)) : search.said(headerRow, NOTHING_SAID);
  const header = toldHeader?.header ?? (headerRow === null ? null : { first: headerRow, last: headerRow });
  const headerOf = header ? columnHeaders(sheet, header) : () => '';
  const bindings = columns.map(({ column, role }): ColumnBinding => ({ role, header: headerOf(column), column }));
  return {
    header: headerRow === null || !header ? null : bindHeader(sheet, header.first),
    columns: bindings.length > 0 ? bindings : null,
  };
}
