import type { CellRange } from '../workbook/cellAddress';
import type { SheetSnapshot, WorkbookListing } from '../workbook/sheetSnapshot';
import type { Workbook } from '../workbook/workbook';
import type { ApplyResult, WorkbookEdit } from '../workbook/workbookEdit';
import { applyEdits } from './write/applyEdits';
import { takeTurn, type ExcelNamespace, type TurnSettings } from './excelTurn';
import { listSheets } from './read/listSheets';
import { readSheets } from './read/readSheets';
import { RuleMemory } from './highlights/ruleMemory';
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

class ExcelWorkbook implements Workbook {
  private readonly ownWrites = new OwnWrites();
  private readonly memory = new RuleMemory();
  /** Names of the sheets that had a tag of ours when the workbook was last listed. */
  private tagged: ReadonlySet<string> = new Set();

  constructor(private readonly settings: TurnSettings) {}

  async list(): Promise<WorkbookListing> {
    const listing = await takeTurn(this.settings, listSheets);
    this.tagged = new Set(listing.sheets.flatMap(({ name, tag }) => (tag ? [name] : [])));
    return listing;
  }

  read(sheetNames: readonly string[]): Promise<readonly SheetSnapshot[]> {
    return takeTurn(this.settings, (turn) => readSheets(turn, sheetNames, this.memory, this.tagged));
  }

  apply(edits: readonly WorkbookEdit[]): Promise<ApplyResult> {
    return this.ownWrites.during(() =>
      takeTurn(this.settings, (turn) => applyEdits(turn, edits, this.memory), edits.every(isUndoable)),
    );
  }

  select(sheetName: string, range: CellRange): Promise<void> {
    return takeTurn(this.settings, (turn) => selectCells(turn, sheetName, range));
  }

  onChanged(listener: (sheetName: string) => void): () => void {
    return watchSheets(this.settings, this.ownWrites, listener);
  }
}

/**
 * Edits that can be one undo step: in a group, a call that Excel cannot undo (deleting a sheet, for one) is an error
 * (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities).
 */
function isUndoable({ kind }: WorkbookEdit): boolean {
  return kind === 'setCell' || kind === 'addHighlight' || kind === 'clearHighlights';
}
