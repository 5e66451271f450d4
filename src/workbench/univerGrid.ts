import {
  UniverSheetsConditionalFormattingPreset,
} from '@univerjs/preset-sheets-conditional-formatting';
import formatsEnUS from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import formatsZhCN from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnUS from '@univerjs/preset-sheets-core/locales/en-US';
import coreZhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import { createUniver, LocaleType, mergeLocales, type IStyleData } from '@univerjs/presets';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import type { Language } from '../schedule/language';
import type { CellPosition, CellRange } from '../workbook/cellAddress';
import type { CellValue } from '../workbook/sheetSnapshot';
import type { SheetView } from '../xlsx/sheetView';
import { gridStyle } from './univerStyle';
import { gridFormats, gridSheet, gridValue, styleName } from './univerSheet';

const UNIT = 'workbook';
const LOCALES = { 'zh-CN': LocaleType.ZH_CN, 'en-US': LocaleType.EN_US } as const;
/** How many rows to show above a cell that is gone to. */
const ROWS_ABOVE = 4;

/** What the grid tells. */
export interface GridEvents {
  /** The user typed a text into a cell (empty: cleared it). */
  readonly onTyped: (sheet: string, cell: CellPosition, text: string) => void;
  readonly onSheet: (sheet: string) => void;
}

/** A view of sheets in a page element. */
export interface SheetGrid {
  /** Shows these sheets in place of what is shown, with that one in front. */
  show(views: readonly SheetView[], front: string): void;
  /** Puts a value into a cell, without telling of it. */
  setValue(sheet: string, cell: CellPosition, value: CellValue): void;
  /** Brings the cells into view and selects them. */
  reveal(sheet: string, range: CellRange): void;
  /** What a cell shows now, its conditional formats included: for tests and assistive tools. */
  shown(sheet: string, cell: CellPosition): { readonly text: string; readonly fill: string | null };
  /** The selected cell's position, for tests. */
  selected(): { readonly sheet: string; readonly cell: CellPosition } | null;
  close(): void;
}

/** Draws a grid into an element. One language for its life. */
export function openGrid(container: HTMLElement, language: Language, events: GridEvents): SheetGrid {
  const locale = LOCALES[language];
  const { univer, univerAPI: api } = createUniver({
    locale,
    locales: { [LocaleType.ZH_CN]: mergeLocales(coreZhCN, formatsZhCN), [LocaleType.EN_US]: mergeLocales(coreEnUS, formatsEnUS) },
    presets: [
      UniverSheetsCorePreset({
        container, header: false, toolbar: false, formulaBar: true, contextMenu: false, disableAutoFocus: true,
        footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: false, addSheetButtonConfig: { show: false } },
        formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
      UniverSheetsConditionalFormattingPreset(),
    ],
  });
  let views: readonly SheetView[] = [];
  /** Sheets whose conditional formats the grid has: a sheet gets them when it comes to the front, since rules of sheets nobody sees hold up the others. */
  let formatted = new Set<string>();
  /** Above zero while the grid is changed by us: what it tells then is no doing of the user's. */
  let quiet = 0;

  const idOf = (sheet: string) => `s${views.findIndex((view) => view.name === sheet)}`;
  const nameOf = (id: string) => views[Number(id.slice(1))]?.name;
  const workbook = () => api.getWorkbook(UNIT);
  const worksheet = (sheet: string) => workbook()?.getSheetBySheetId(idOf(sheet)) ?? null;
  const quietly = (change: () => void) => {
    quiet += 1;
    try {
      change();
    } finally {
      quiet -= 1;
    }
  };
  const drawFormats = (sheet: string) => {
    const view = views.find(({ name }) => name === sheet);
    const target = worksheet(sheet);
    if (!view || !target || formatted.has(sheet)) return;
    formatted.add(sheet);
    // Each rule is put on top of those before it, so the most urgent goes last.
    quietly(() => { for (const rule of gridFormats(idOf(sheet), view).reverse()) target.addConditionalFormattingRule(rule); });
  };

  const subscriptions = [
    api.addEvent(api.Event.SheetValueChanged, ({ effectedRanges }) => {
      if (quiet > 0) return;
      for (const changed of effectedRanges) {
        const sheet = nameOf(changed.getSheetId());
        const { startRow, endRow, startColumn, endColumn } = changed.getRange();
        if (sheet === undefined) continue;
        for (let row = startRow; row <= endRow; row += 1) {
          for (let column = startColumn; column <= endColumn; column += 1) {
            const value = worksheet(sheet)?.getRange(row, column).getValue();
            events.onTyped(sheet, { row, column }, value === null || value === undefined ? '' : String(value));
          }
        }
      }
    }),
    api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
      const sheet = nameOf(activeSheet.getSheetId());
      if (quiet > 0 || sheet === undefined) return;
      drawFormats(sheet);
      events.onSheet(sheet);
    }),
  ];

  return {
    show: (next, front) => {
      quietly(() => {
        if (workbook()) api.disposeUnit(UNIT);
        views = next;
        formatted = new Set();
        const styles: Record<string, IStyleData> = {};
        views.forEach((view, index) => view.looks.forEach((look, number) => { styles[styleName(`s${index}`, number)] = gridStyle(look); }));
        api.createWorkbook({
          id: UNIT, name: UNIT, locale, appVersion: '', styles,
          sheetOrder: views.map((_, index) => `s${index}`),
          sheets: Object.fromEntries(views.map((view, index) => [`s${index}`, gridSheet(`s${index}`, view)])),
        });
        const sheet = worksheet(front);
        if (sheet) workbook()?.setActiveSheet(sheet);
      });
      drawFormats(front);
    },
    setValue: (sheet, { row, column }, value) => {
      quietly(() => { worksheet(sheet)?.getRange(row, column).setValue(gridValue(value)); });
    },
    reveal: (sheet, range) => {
      const target = worksheet(sheet);
      if (!target) return;
      quietly(() => {
        if (workbook()?.getActiveSheet().getSheetId() !== idOf(sheet)) workbook()?.setActiveSheet(target);
      });
      drawFormats(sheet);
      target.getRange(range.row, range.column, range.rowCount, range.columnCount).activate();
      target.scrollToCell(Math.max(0, range.row - ROWS_ABOVE), 0);
    },
    shown: (sheet, { row, column }) => {
      const target = worksheet(sheet);
      return { text: target?.getRange(row, column).getDisplayValue() ?? '', fill: target?.getSheet().getComposedCellStyle(row, column).bg?.rgb ?? null };
    },
    selected: () => {
      const range = workbook()?.getActiveRange();
      const sheet = range ? nameOf(range.getSheetId()) : undefined;
      return range && sheet !== undefined ? { sheet, cell: { row: range.getRow(), column: range.getColumn() } } : null;
    },
    close: () => {
      for (const subscription of subscriptions) subscription.dispose();
      univer.dispose();
    },
  };
}
