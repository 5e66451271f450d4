import { SheetPasteShortKeyCommandName } from '@univerjs/preset-sheets-core';
import { LifecycleStages } from '@univerjs/presets';
import type { Language } from '../schedule/text/language';
import type { CellPosition, CellRange } from '../workbook/cellAddress';
import type { SheetView } from '../xlsx/view/sheetView';
import type { ChangedValue } from './gridChanges';
import { mayRun, takeTexts } from './gridEditing';
import { gridFormatting } from './gridFormatting';
import { gridPlace } from './gridPlace';
import { gridSheets } from './gridSheets';
import { gridTyping } from './gridTyping';
import type { CellText } from './pastedTexts';
import { showSheets, type GridParts } from './showSheets';
import { GRID_LOCALES, startGrid } from './univerSetup';

const SCROLL_PAUSE_MS = 100;

/** What the grid tells. */
export interface GridEvents {
  /** The user typed or pasted texts into cells (empty: cleared them). Gives what the cells hold after that. */
  readonly onTyped: (sheet: string, texts: readonly CellText[]) => readonly ChangedValue[];
  readonly onSheet: (sheet: string) => void;
}

/** A view of sheets in a page element. */
export interface SheetGrid {
  /** Shows these sheets in place of what is shown; the first time with that one in front. Place and selection are kept. */
  show(views: readonly SheetView[], front: string): void;
  /** Brings the cells into view and selects them. */
  reveal(sheet: string, range: CellRange): void;
  setLanguage(language: Language): void;
  /** What a cell shows now, its conditional formats included. For tests: the cells are drawn on a canvas. */
  shown(sheet: string, cell: CellPosition): { readonly text: string; readonly fill: string | null };
  /** The selected cell's position, for tests. */
  selected(): { readonly sheet: string; readonly cell: CellPosition } | null;
  /** The part of the sheet in front that can be seen, for tests. */
  inView(): CellRange | null;
  close(): void;
}

/** Draws a grid into an element. */
export function openGrid(container: HTMLElement, language: Language, events: GridEvents): SheetGrid {
  const { univer, univerAPI: api } = startGrid(container, language);
  const sheets = gridSheets(api);
  const formatting = gridFormatting(sheets);
  const place = gridPlace(container, sheets, formatting);
  const parts: GridParts = { api, sheets, formatting, place };
  const stopListening = listen(parts, events);
  /** The grid has its services from the first workbook on. */
  let stopTakingTexts: (() => void) | null = null;
  return {
    show: (views, front) => {
      showSheets(parts, views, front);
      stopTakingTexts ??= takeTexts(univer);
    },
    reveal: place.reveal,
    setLanguage: (chosen) => {
      api.setLocale(GRID_LOCALES[chosen]);
    },
    ...lookUps(parts),
    close: () => {
      stopTakingTexts?.();
      stopListening();
      univer.dispose();
    },
  };
}

/** Follows what happens in the grid. Returns the way to stop. */
function listen({ api, sheets, formatting, place }: GridParts, { onTyped, onSheet }: GridEvents): () => void {
  const typing = gridTyping(sheets, onTyped);
  let scrolled: ReturnType<typeof setTimeout> | undefined;
  const subscriptions = [
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= LifecycleStages.Rendered) place.becomeReady();
    }),
    api.addEvent(api.Event.BeforeCommandExecute, (command) => {
      if (sheets.isQuiet() || mayRun(command.id, command.type)) return;
      command.cancel = true;
      // Pasted cells are taken by their texts: what else they carry would not be in the copy.
      if (command.id === SheetPasteShortKeyCommandName)
        typing.paste((command.params as { readonly textContent?: unknown }).textContent);
    }),
    api.addEvent(api.Event.SheetValueChanged, ({ effectedRanges }) => {
      if (!sheets.isQuiet()) effectedRanges.forEach(typing.takeRange);
    }),
    api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
      const sheet = sheets.nameOf(activeSheet.getSheetId());
      if (sheets.isQuiet() || sheet === undefined) return;
      formatting.draw(sheet);
      onSheet(sheet);
    }),
    api.addEvent(api.Event.Scroll, () => {
      clearTimeout(scrolled);
      scrolled = setTimeout(() => {
        const sheet = sheets.front();
        if (sheet !== undefined) formatting.draw(sheet);
      }, SCROLL_PAUSE_MS);
    }),
  ];
  return () => {
    clearTimeout(scrolled);
    for (const subscription of subscriptions) subscription.dispose();
  };
}

/** What tests ask of the grid. */
function lookUps({ sheets, place }: GridParts): Pick<SheetGrid, 'shown' | 'selected' | 'inView'> {
  return {
    shown: (sheet, { row, column }) => {
      const target = sheets.worksheet(sheet);
      return {
        text: target?.getRange(row, column).getDisplayValue() ?? '',
        fill: target?.getSheet().getComposedCellStyle(row, column).bg?.rgb ?? null,
      };
    },
    selected: () => {
      const range = sheets.workbook()?.getActiveRange();
      const sheet = range ? sheets.nameOf(range.getSheetId()) : undefined;
      return place.isReady() && range && sheet !== undefined
        ? { sheet, cell: { row: range.getRow(), column: range.getColumn() } }
        : null;
    },
    inView: () => {
      const seen = sheets.workbook()?.getActiveSheet().getVisibleRange();
      return seen
        ? {
            row: seen.startRow,
            column: seen.startColumn,
            rowCount: seen.endRow - seen.startRow + 1,
            columnCount: seen.endColumn - seen.startColumn + 1,
          }
        : null;
    },
  };
}
