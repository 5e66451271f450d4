import { SetRangeValuesMutation, type FWorkbook, type FWorksheet } from '@univerjs/preset-sheets-core';
import type { ICellData } from '@univerjs/presets';
import type { SheetView } from '../xlsx/view/sheetView';
import type { ChangedValue } from './gridChanges';
import type { GridApi } from './univerSetup';
import { gridValue } from './univerSheet';

/** The one workbook of a grid. */
export const UNIT = 'workbook';

/** The sheets that a grid shows, by our names and by its own. */
export interface GridSheets {
  readonly views: () => readonly SheetView[];
  readonly setViews: (views: readonly SheetView[]) => void;
  readonly viewOf: (sheet: string) => SheetView | undefined;
  readonly nameOf: (id: string) => string | undefined;
  readonly workbook: () => FWorkbook | null;
  readonly worksheet: (sheet: string) => FWorksheet | null;
  /** The name of the sheet in front. */
  readonly front: () => string | undefined;
  /** Changes the grid without its telling of that as the user's doing. */
  readonly quietly: (change: () => void) => void;
  /** What the grid tells now is no doing of the user's. */
  readonly isQuiet: () => boolean;
  /** Runs one of the grid's mutations on a sheet; run on their own they leave nothing for the user to undo. */
  readonly mutate: (id: string, sheet: string, params: object) => void;
  readonly setValues: (sheet: string, values: readonly ChangedValue[]) => void;
}

/** The grid's own name of the sheet at that place (0-based). */
export const idAt = (index: number): string => `s${index}`;

export function gridSheets(api: GridApi): GridSheets {
  let views: readonly SheetView[] = [];
  let quiet = 0;
  const idOf = (sheet: string) => idAt(views.findIndex((view) => view.name === sheet));
  const nameOf = (id: string) => views[Number(id.slice(1))]?.name;
  const workbook = () => api.getWorkbook(UNIT);
  const quietly = (change: () => void) => {
    quiet += 1;
    try {
      change();
    } finally {
      quiet -= 1;
    }
  };
  const mutate = (id: string, sheet: string, params: object) => {
    quietly(() => {
      api.syncExecuteCommand(id, { unitId: UNIT, subUnitId: idOf(sheet), ...params });
    });
  };
  return {
    views: () => views,
    setViews: (next) => {
      views = next;
    },
    viewOf: (sheet) => views.find(({ name }) => name === sheet),
    nameOf,
    workbook,
    worksheet: (sheet) => workbook()?.getSheetBySheetId(idOf(sheet)) ?? null,
    front: () => nameOf(workbook()?.getActiveSheet().getSheetId() ?? ''),
    quietly,
    isQuiet: () => quiet > 0,
    mutate,
    setValues: (sheet, values) => {
      const cellValue: Record<number, Record<number, ICellData>> = {};
      for (const { row, column, value } of values)
        (cellValue[row] ??= {})[column] = { ...gridValue(value), p: null, f: null, si: null };
      if (values.length > 0) mutate(SetRangeValuesMutation.id, sheet, { cellValue });
    },
  };
}
