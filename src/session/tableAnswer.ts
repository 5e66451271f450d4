import type { Settings } from '../schedule/settings/settings';
import type { ColumnRole } from '../schedule/table/columnRole';
import { tellTable } from '../schedule/table/tellTable';
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
  const columns = [...roles].map(([column, role]) => ({ column, role }));
  const kept = tellTable(snapshot, { headerRow: row, columns });
  return { ...settings, schedule: { ...settings.schedule, sheet: snapshot.name, sheets: null, ...kept } };
}
