import type { Settings } from '../schedule/settings/settings';
import { columnHeaders } from '../schedule/table/columnHeader';
import type { ColumnRole } from '../schedule/table/columnRole';
import { bindHeader } from '../schedule/table/headerBinding';
import type { SheetSnapshot } from '../workbook/sheetSnapshot';

/** What a person says of a sheet that could not be read: which row holds the titles, and what is in which column. */
export interface TableAnswer {
  readonly sheet: string;
  /** 0-based on the sheet. */
  readonly row: number;
  /** By 0-based column on the sheet; null holds nothing of use. What is not named is found out. */
  readonly roles: ReadonlyMap<number, ColumnRole | null>;
}

/** The settings with the answer in them, bound to the sheet's own titles, so that rows and columns put in later do not break it. */
export function withAnswer(settings: Settings, snapshot: SheetSnapshot, { row, roles }: TableAnswer): Settings {
  const titleOf = columnHeaders(snapshot, { first: row, last: row });
  const columns = [...roles].map(([column, role]) => ({ role, header: titleOf(column), column }));
  return {
    ...settings,
    schedule: {
      ...settings.schedule,
      sheet: snapshot.name,
      sheets: null,
      header: bindHeader(snapshot, row),
      columns: columns.length > 0 ? columns : null,
    },
  };
}
