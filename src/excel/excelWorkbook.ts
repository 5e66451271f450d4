import type { CellRange } from '../workbook/cellAddress';
import type { SheetSnapshot, WorkbookListing } from '../workbook/sheetSnapshot';
import type { ReadReason, Workbook } from '../workbook/workbook';
import type { ApplyResult, WorkbookEdit } from '../workbook/workbookEdit';
import { isGuard } from '../workbook/storedText';
import { WorkbookError } from '../workbook/workbookError';
import { toWorkbookError } from './errors';
import { takeTurn, takeUndoableTurn, type ExcelNamespace, type TurnSettings } from './excelTurn';
import { KnownMerges } from './read/knownMerges';
import { listSheets } from './read/listSheets';
import { readSheets } from './read/readSheets';
import { selectCells } from './selectCells';
import { OwnWrites, watchSheets } from './sheetChanges';

/** A batch of all the reports of a large office may take Excel on the web a minute; longer is no answer. In milliseconds. */
const PATIENCE = 120_000;

/**
 * The workbook open in Excel. Call after `Office.onReady`, and only where `isSupportedExcel()`.
 * `excel` is Office.js's own namespace unless another is given; `patience` is how long one round trip may take, in milliseconds.
 */
export function createExcelWorkbook(excel: ExcelNamespace = Excel, patience: number = PATIENCE): Workbook {
  return new ExcelWorkbook({ excel, patience });
}

/** Fetches what writes, which a pane that only shows does without: to be asked ahead, so that no action waits for the network. */
export function fetchWriting() {
  return Promise.all([
    import(/* webpackChunkName: "writing" */ './write/applyEdits'),
    import(/* webpackChunkName: "writing" */ './write/writeLog'),
  ]);
}

class ExcelWorkbook implements Workbook {
  private readonly ownWrites = new OwnWrites();
  private readonly knownMerges = new KnownMerges();
  private readonly largeSheets = new Set<string>();
  /** Excel's ids of the sheets by name, and the names of those with a mark of ours, as the workbook was last listed. */
  private ids: ReadonlyMap<string, string> = new Map();
  private tagged: ReadonlySet<string> = new Set();
  /** Names that Excel refused though no worksheet bears them: those of chart sheets, which its API does not list. */
  private readonly otherNames = new Set<string>();

  constructor(private readonly settings: TurnSettings) {}

  async list(): Promise<WorkbookListing> {
    const { listing, ids } = await takeTurn(this.settings, listSheets);
    this.ids = ids;
    this.tagged = new Set(listing.sheets.flatMap(({ name, tag }) => (tag ? [name] : [])));
    return this.otherNames.size > 0 ? { ...listing, otherSheets: [...this.otherNames] } : listing;
  }

  read(sheetNames: readonly string[], reason: ReadReason = 'asked'): Promise<readonly SheetSnapshot[]> {
    const { ids, knownMerges, largeSheets } = this;
    const tagged = reason === 'reports' ? new Set(sheetNames) : this.tagged;
    const plan = { names: sheetNames, ids, tagged, knownMerges, largeSheets, afterEdit: reason === 'afterEdit' };
    return takeTurn(this.settings, (turn) => readSheets(turn, plan));
  }

  async apply(edits: readonly WorkbookEdit[]): Promise<ApplyResult> {
    const take = edits.every(isUndoable) ? takeUndoableTurn : takeTurn;
    const [{ applyEdits }, { WriteLog }] = await fetchWriting();
    const log = new WriteLog();
    try {
      return await this.ownWrites.during(() => take(this.settings, (turn) => applyEdits({ ...turn, log }, edits)));
    } catch (failure) {
      const error = toWorkbookError(failure);
      const taken = error.code === 'nameTaken' ? error.detail.sheet : undefined;
      if (taken !== undefined && !this.ids.has(taken)) this.otherNames.add(taken);
      throw new WorkbookError(error.code, { ...error.detail, progress: log.progress() });
    }
  }

  select(sheetName: string, range: CellRange): Promise<void> {
    return takeTurn(this.settings, (turn) => selectCells(turn, sheetName, range));
  }

  onChanged(listener: (sheetName: string) => void): () => void {
    return watchSheets(this.settings, {
      ownWrites: this.ownWrites,
      nameOf: (worksheetId) => [...this.ids].find(([, id]) => id === worksheetId)?.[0] ?? null,
      mayHaveMerged: (worksheetId) => {
        this.knownMerges.forget(worksheetId);
      },
      changed: listener,
    });
  }
}

/**
 * Edits that can be one undo step: in a group, a call that Excel cannot undo (deleting a sheet, for one) is an error
 * (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities).
 */
function isUndoable(edit: WorkbookEdit): boolean {
  return ['setCell', 'addHighlight', 'clearHighlights'].includes(edit.kind) || (edit.kind === 'store' && isGuard(edit));
}
