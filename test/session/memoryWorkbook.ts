import type { CellPosition, CellRange } from '../../src/workbook/cellAddress';
import { cellAddress } from '../../src/workbook/cellAddress';
import type { CellValue, SheetSnapshot, SheetTag } from '../../src/workbook/sheetSnapshot';
import { valueAt } from '../../src/workbook/sheetSnapshot';
import { checkTexts, isGuard } from '../../src/workbook/storedText';
import type { Workbook } from '../../src/workbook/workbook';
import type { WorkbookEdit } from '../../src/workbook/workbookEdit';
import { WorkbookError } from '../../src/workbook/workbookError';

/** A workbook of snapshots that records what is asked of it. Cell edits and report sheets take effect on what is read next. */
export interface MemoryWorkbook extends Workbook {
  readonly applied: WorkbookEdit[][];
  readonly selected: { sheet: string; range: CellRange }[];
  readonly reads: string[][];
  sheets: SheetSnapshot[];
  /** Thrown by the next apply. */
  failNext: Error | null;
  /** Thrown by the next reading. */
  failNextRead: Error | null;
  /** Runs when a sheet is read, before its snapshot is given. */
  onRead: (() => void) | null;
  /** What a person does: types into a cell, and the workbook says so. */
  type(sheet: string, cell: CellPosition, value: CellValue): void;
  changed(sheet: string): void;
}

export function memoryWorkbook(sheets: SheetSnapshot[], stored: Record<string, string> = {}): MemoryWorkbook {
  const listeners = new Set<(sheet: string) => void>();
  const texts: Record<string, string> = { ...stored };
  const workbook: MemoryWorkbook = {
    applied: [],
    selected: [],
    reads: [],
    sheets,
    failNext: null,
    failNextRead: null,
    onRead: null,
    changed: (sheet) => {
      for (const listener of listeners) listener(sheet);
    },
    type: (name, cell, value) => {
      workbook.sheets = workbook.sheets.map((sheet) => (sheet.name === name ? withCell(sheet, cell, value) : sheet));
      workbook.changed(name);
    },
    list: async () => ({
      sheets: workbook.sheets.map((sheet) => ({
        name: sheet.name,
        visibility: 'visible',
        tag: sheet.tag,
      })),
      stored: { ...texts },
      structureProtected: false,
    }),
    read: async (names) => {
      const failure = workbook.failNextRead;
      workbook.failNextRead = null;
      if (failure) throw failure;
      workbook.reads.push([...names]);
      const found = names.map((name) => workbook.sheets.find((sheet) => sheet.name === name)!);
      workbook.onRead?.();
      return found;
    },
    apply: async (edits) => {
      const failure = workbook.failNext;
      workbook.failNext = null;
      if (failure) throw failure;
      checkTexts(edits, texts);
      for (const edit of edits) {
        if (edit.kind !== 'setCell') continue;
        const sheet = workbook.sheets.find(({ name }) => name === edit.sheet)!;
        if (valueAt(sheet, edit.cell.row, edit.cell.column) !== edit.expected)
          throw new WorkbookError('cellChanged', { sheet: edit.sheet, cell: cellAddress(edit.cell) });
        workbook.sheets = workbook.sheets.map((one) => (one === sheet ? withCell(sheet, edit.cell, edit.value) : one));
      }
      workbook.applied.push(edits.filter((edit) => edit.kind !== 'store' || !isGuard(edit)));
      const sheetsWritten: string[] = [];
      for (const edit of edits) {
        if (edit.kind === 'store' && edit.value !== null) texts[edit.key] = edit.value;
        if (edit.kind === 'removeSheet')
          workbook.sheets = workbook.sheets.filter((sheet) => sheet.tag?.guid !== edit.tag.guid);
        if (edit.kind === 'writeSheet') {
          sheetsWritten.push(edit.content.name);
          workbook.sheets = [
            ...workbook.sheets.filter((sheet) => sheet.tag?.guid !== edit.content.tag.guid),
            written(edit.content.name, edit.content.tag, workbook.sheets[0]!),
          ];
        }
      }
      return { sheetsWritten, cosmeticFailures: [], unreadableHighlights: 0 };
    },
    select: async (sheet, range) => {
      workbook.selected.push({ sheet, range });
    },
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return workbook;
}

function written(name: string, tag: SheetTag, like: SheetSnapshot): SheetSnapshot {
  return { ...like, name, tag, usedRange: null, values: [], numberFormats: [], merges: [], hiddenRows: [] };
}

function withCell(sheet: SheetSnapshot, { row, column }: CellPosition, value: CellValue): SheetSnapshot {
  const { row: top, column: left } = sheet.usedRange!;
  return {
    ...sheet,
    values: sheet.values.map((line, r) =>
      r === row - top ? line.map((old, c) => (c === column - left ? value : old)) : line,
    ),
  };
}
