import { rangeContains, type CellPosition, type CellRange } from '../workbook/cellAddress';
import { valueAt, type CellValue, type SheetSnapshot, type WorkbookListing } from '../workbook/sheetSnapshot';
import type { ReadReason, Workbook } from '../workbook/workbook';
import type { ApplyResult, WorkbookEdit } from '../workbook/workbookEdit';
import { WorkbookError } from '../workbook/workbookError';
import { applyEdits } from './applyEdits';
import { isProtected, readMerges, readSheet, type SheetContext } from './sheet/readSheet';
import { saveWarnings, type SaveWarning } from './saveWarnings';
import { readSharedStrings } from './sheet/sharedStrings';
import { viewSheet, type SheetView } from './view/sheetView';
import { readStore } from './kept/store';
import { readStyleSheet } from './styles/styleSheet';
import { typedCellXml } from './sheet/typedValue';
import type { ZipCodec } from './package/zipCodec';
import { XlsxFile } from './xlsxFile';

/** What the file shows in front and has selected. */
export interface Selection {
  readonly sheet: string;
  readonly range: CellRange;
}

/** Opens the bytes of an .xlsx file; `codec` packs and unpacks where there is something quicker than code that goes everywhere. Fails with `notXlsx` or `encrypted`. */
export function openXlsx(bytes: Uint8Array, codec?: ZipCodec): XlsxWorkbook {
  return new XlsxWorkbook(XlsxFile.open(bytes, codec));
}

/** A workbook in memory over an .xlsx file. Each sheet is parsed once and read anew only after it changed. */
export class XlsxWorkbook implements Workbook {
  private context: SheetContext | null = null;
  private readonly snapshots = new Map<string, SheetSnapshot>();
  private readonly changeListeners = new Set<(sheetName: string) => void>();
  private readonly viewListeners = new Set<() => void>();
  private readonly selectionListeners = new Set<(selection: Selection) => void>();
  private front: string | null = null;

  constructor(private file: XlsxFile) {}

  list(): Promise<WorkbookListing> {
    return promised(() => {
      const { workbook, parts } = this.file;
      const otherSheets = workbook.sheets().filter((sheet) => !sheet.isWorksheet);
      return {
        ...(otherSheets.length > 0 && { otherSheets: otherSheets.map(({ name }) => name) }),
        sheets: workbook
          .sheets()
          .filter((sheet) => sheet.isWorksheet)
          .map((sheet) => ({
            name: sheet.name,
            visibility: sheet.visibility,
            tag: this.file.tag(sheet.name),
          })),
        stored: readStore(parts, workbook.part),
        structureProtected: workbook.structureProtected(),
      };
    });
  }

  read(sheetNames: readonly string[], reason: ReadReason = 'asked'): Promise<readonly SheetSnapshot[]> {
    return promised(() =>
      sheetNames.map((name) => (reason === 'reports' ? this.readNow(name, true) : this.snapshot(name))),
    );
  }

  /** Works on a copy, so that a failure leaves the workbook as it was. */
  apply(edits: readonly WorkbookEdit[]): Promise<ApplyResult> {
    return promised(() => {
      const copy = this.file.copy();
      const result = applyEdits(copy, edits);
      this.file = copy;
      this.forget();
      for (const listener of this.viewListeners) listener();
      return result;
    });
  }

  select(sheet: string, range: CellRange): Promise<void> {
    return promised(() => {
      this.file.sheet(sheet);
      this.front = sheet;
      for (const listener of this.selectionListeners) listener({ sheet, range });
    });
  }

  onChanged(listener: (sheetName: string) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  /** Calls back after edits were applied, for a view to draw the sheets anew. Returns the way to stop. */
  onApplied(listener: () => void): () => void {
    this.viewListeners.add(listener);
    return () => this.viewListeners.delete(listener);
  }

  /** Calls back when a selection was asked for. Returns the way to stop. */
  onSelect(listener: (selection: Selection) => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  /** The worksheet in front: the one last selected, else the one the file was saved with, else the first. */
  activeSheet(): string {
    const sheets = this.file.workbook.sheets();
    const saved = sheets[this.file.workbook.activeIndex()];
    const first = saved?.isWorksheet
      ? saved
      : sheets.find((sheet) => sheet.isWorksheet && sheet.visibility === 'visible');
    return this.front ?? first?.name ?? '';
  }

  /** Says which sheet the view has brought to the front. */
  bringToFront(sheet: string): void {
    this.front = sheet;
  }

  /** The sheet as a grid shows it. */
  view(sheetName: string): SheetView {
    const entry = this.file.workbook.sheets().find((sheet) => sheet.name === sheetName);
    return viewSheet(
      { name: sheetName, visibility: entry?.visibility ?? 'visible' },
      this.file.workbook.dateSystem(),
      this.file.sheet(sheetName),
      this.sheetContext(),
    );
  }

  /**
   * What a person does by typing into a cell: a number becomes a number, an empty text clears, all else is text; the
   * cell keeps its style. In a merged area the first cell is meant. Fails with `sheetProtected` for a locked cell and
   * `formulaCell` for a cell whose formula other cells share.
   */
  typeIntoCell(sheetName: string, position: CellPosition, text: string): void {
    const part = this.file.sheet(sheetName);
    const area = readMerges(part).find((merge) => rangeContains(merge, position));
    const target = area ? { row: area.row, column: area.column } : { row: position.row, column: position.column };
    const knownCell = part.cell(target);
    const look = this.sheetContext().styles.look(knownCell?.style ?? 0);
    if (isProtected(part) && look.locked) throw new WorkbookError('sheetProtected', { sheet: sheetName });
    if (part.sharesFormula(target)) throw new WorkbookError('formulaCell', { sheet: sheetName });
    part.replaceCell(
      target,
      typedCellXml(part.prefix, target, { style: knownCell?.style ?? 0, isText: look.numberFormat === '@' }, text),
    );
    if (knownCell && knownCell.formula !== null) this.dropCalculationChain();
    this.file.workbook.recalculateOnOpen();
    this.snapshots.delete(sheetName);
    for (const listener of this.changeListeners) listener(sheetName);
  }

  /** What a cell holds now; of a merged area its first cell. */
  valueOf(sheetName: string, position: CellPosition): CellValue {
    const area = readMerges(this.file.sheet(sheetName)).find((merge) => rangeContains(merge, position));
    return valueAt(this.snapshot(sheetName), area?.row ?? position.row, area?.column ?? position.column);
  }

  /** What the user should know before saving a copy. */
  warnings(): readonly SaveWarning[] {
    return saveWarnings(this.file);
  }

  /** The bytes of the file with all changes. */
  save(): Uint8Array {
    return this.file.save();
  }

  /** The order in which formulas were worked out; Excel makes it anew, and one that names a cell without a formula is an error. */
  private dropCalculationChain(): void {
    const { parts, workbook } = this.file;
    for (const relationship of parts.relationships(workbook.part)) {
      if (!relationship.type.endsWith('/calcChain')) continue;
      parts.unrelate(workbook.part, relationship.id);
      parts.remove(relationship.target);
    }
  }

  private snapshot(name: string): SheetSnapshot {
    const knownSnapshot = this.snapshots.get(name);
    if (knownSnapshot) return knownSnapshot;
    const snapshot = this.readNow(name, false);
    this.snapshots.set(name, snapshot);
    return snapshot;
  }

  private readNow(name: string, isReport: boolean): SheetSnapshot {
    const part = this.file.sheet(name);
    const listing = { name, tag: this.file.tag(name) };
    const dateSystem = this.file.workbook.dateSystem();
    return readSheet(listing, dateSystem, part, { ...this.sheetContext(), isReport });
  }

  private sheetContext(): SheetContext {
    const { parts, workbook } = this.file;
    this.context ??= { strings: readSharedStrings(parts, workbook.part), styles: readStyleSheet(parts, workbook.part) };
    return this.context;
  }

  private forget(): void {
    this.context = null;
    this.snapshots.clear();
  }
}

/** Does the work in a later turn and gives its failure as a rejection, never as a throw. */
async function promised<Result>(work: () => Result): Promise<Result> {
  await Promise.resolve();
  return work();
}
