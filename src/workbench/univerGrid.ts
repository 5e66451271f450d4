import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  UniverSheetsConditionalFormattingPreset,
} from '@univerjs/preset-sheets-conditional-formatting';
import formatsEnUS from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import formatsZhCN from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import {
  CalculationMode,
  SetRangeValuesMutation,
  SheetPasteShortKeyCommandName,
  UniverSheetsCorePreset,
  type FWorksheet,
} from '@univerjs/preset-sheets-core';
import coreEnUS from '@univerjs/preset-sheets-core/locales/en-US';
import coreZhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import {
  createUniver,
  LifecycleStages,
  LocaleType,
  mergeLocales,
  type ICellData,
  type IRange,
  type IStyleData,
} from '@univerjs/presets';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import type { Language } from '../schedule/text/language';
import { rangeContains, type CellPosition, type CellRange } from '../workbook/cellAddress';
import type { SheetView } from '../xlsx/view/sheetView';
import { cellsCovered, type RowSpan } from './formatsWithin';
import { changesBetween, type ChangedValue } from './gridChanges';
import { mayRun, takeTexts } from './gridEditing';
import { pastedTexts, type CellText } from './pastedTexts';
import { gridStyle } from './univerStyle';
import { gridFormats } from './univerFormats';
import { gridSheet, gridValue, styleName } from './univerSheet';

const UNIT = 'workbook';
const LOCALES = { 'zh-CN': LocaleType.ZH_CN, 'en-US': LocaleType.EN_US } as const;
/** How many rows to show above a cell that is gone to. */
const ROWS_ABOVE = 4;
/** Conditional formats on more cells than these are drawn only on the rows in view and so many around them. */
const MOST_FORMATTED = 4000;
const ROWS_AROUND = 60;
/** The width of the row numbers with the scroll bar, in pixels. */
const ROW_HEADER = 70;
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
  const { univer, univerAPI: api } = createUniver({
    locale: LOCALES[language],
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreZhCN, formatsZhCN),
      [LocaleType.EN_US]: mergeLocales(coreEnUS, formatsEnUS),
    },
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        formulaBar: true,
        contextMenu: false,
        disableAutoFocus: true,
        footer: {
          sheetBar: true,
          statisticBar: false,
          menus: false,
          zoomSlider: false,
          addSheetButtonConfig: { show: false },
        },
        formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
      UniverSheetsConditionalFormattingPreset(),
    ],
  });
  let views: readonly SheetView[] = [];
  /** The sheet whose conditional formats the grid has: that in front alone, since the rules of sheets nobody sees hold up its own. */
  let formatted: { readonly sheet: string; readonly rows: RowSpan | null; readonly rules: readonly string[] } | null =
    null;
  /** Counts the rules given to the grid, so that no two ever share a name. */
  let rulesGiven = 0;
  /** Above zero while the grid is changed by us: what it tells then is no doing of the user's. */
  let quiet = 0;
  /** Whether the grid can be scrolled, which is a little after it has its first workbook; and where to go then. */
  let ready = false;
  let wanted: { readonly sheet: string; readonly range: CellRange } | null = null;
  let scrolled: ReturnType<typeof setTimeout> | undefined;

  const idOf = (sheet: string) => `s${views.findIndex((view) => view.name === sheet)}`;
  const nameOf = (id: string) => views[Number(id.slice(1))]?.name;
  const workbook = () => api.getWorkbook(UNIT);
  const worksheet = (sheet: string) => workbook()?.getSheetBySheetId(idOf(sheet)) ?? null;
  const front = () => nameOf(workbook()?.getActiveSheet().getSheetId() ?? '');
  const quietly = (change: () => void) => {
    quiet += 1;
    try {
      change();
    } finally {
      quiet -= 1;
    }
  };
  // Mutations run on their own leave nothing for the user to undo.
  const mutate = (id: string, sheet: string, params: object) => {
    quietly(() => {
      api.syncExecuteCommand(id, { unitId: UNIT, subUnitId: idOf(sheet), ...params });
    });
  };

  const setValues = (sheet: string, values: readonly ChangedValue[]) => {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const { row, column, value } of values)
      (cellValue[row] ??= {})[column] = { ...gridValue(value), p: null, f: null, si: null };
    if (values.length > 0) mutate(SetRangeValuesMutation.id, sheet, { cellValue });
  };
  const dropFormats = () => {
    for (const cfId of formatted?.rules ?? [])
      mutate(DeleteConditionalRuleMutation.id, formatted?.sheet ?? '', { cfId });
    formatted = null;
  };
  const rowsInView = (sheet: string): RowSpan => {
    const seen = worksheet(sheet)?.getVisibleRange();
    return seen ? { first: seen.startRow, last: seen.endRow } : { first: 0, last: 0 };
  };
  const drawFormats = (sheet: string) => {
    const view = views.find(({ name }) => name === sheet);
    if (!view) return;
    const seen = rowsInView(sheet);
    if (
      formatted?.sheet === sheet &&
      (formatted.rows === null || (formatted.rows.first <= seen.first && formatted.rows.last >= seen.last))
    )
      return;
    dropFormats();
    const rows =
      cellsCovered(view.formulaFormats) <= MOST_FORMATTED
        ? null
        : { first: Math.max(0, seen.first - ROWS_AROUND), last: seen.last + ROWS_AROUND };
    rulesGiven += 1;
    const rules = gridFormats(`r${rulesGiven}`, view.formulaFormats, rows);
    formatted = { sheet, rows, rules: rules.map(({ cfId }) => cfId) };
    // Each rule is put on top of those before it, so the most urgent goes last.
    for (const rule of [...rules].reverse()) mutate(AddConditionalRuleMutation.id, sheet, { rule });
  };

  /** Shows the sheets from the start, keeping sheet, selection and place where they still are. */
  const draw = (sheet: string) => {
    const old = workbook();
    const range = old?.getActiveRange()?.getRange();
    const place = old?.getActiveSheet().getVisibleRange();
    quietly(() => {
      if (old) api.disposeUnit(UNIT);
      const styles: Record<string, IStyleData> = {};
      views.forEach((view, index) =>
        view.looks.forEach((look, number) => {
          styles[styleName(`s${index}`, number)] = gridStyle(look);
        }),
      );
      api.createWorkbook({
        id: UNIT,
        name: UNIT,
        appVersion: '',
        styles,
        sheetOrder: views.map((_, index) => `s${index}`),
        sheets: Object.fromEntries(views.map((view, index) => [`s${index}`, gridSheet(`s${index}`, view)])),
      });
      const target = worksheet(sheet);
      if (!target) return;
      workbook()?.setActiveSheet(target);
      if (range) target.getRange(range).activate();
      if (place && ready) target.scrollToCell(place.startRow, place.startColumn);
    });
    formatted = null;
    drawFormats(sheet);
  };

  /** Which column to have at the left edge: the one that is there if the wanted one can be seen, else the first, else the wanted one. */
  const firstColumn = (target: FWorksheet, column: number, seen: IRange | null) => {
    if (seen && column >= seen.startColumn && column < seen.endColumn) return seen.startColumn;
    let width = 0;
    for (let each = 0; each <= column; each += 1) width += target.getColumnWidth(each);
    return width < container.clientWidth - ROW_HEADER ? 0 : column;
  };
  const reveal = (sheet: string, range: CellRange) => {
    if (!ready) {
      wanted = { sheet, range };
      return;
    }
    const target = worksheet(sheet);
    if (!target) return;
    const seen = front() === sheet ? target.getVisibleRange() : null;
    if (front() !== sheet) quietly(() => workbook()?.setActiveSheet(target));
    drawFormats(sheet);
    target.getRange(range.row, range.column, range.rowCount, range.columnCount).activate();
    target.scrollToCell(Math.max(0, range.row - ROWS_ABOVE), firstColumn(target, range.column, seen));
  };

  const typed = (sheet: string, texts: readonly CellText[]) => {
    const merges = views.find(({ name }) => name === sheet)?.merges ?? [];
    // Of a merged area the first cell alone holds a text; what the grid says of the others must not clear it.
    const own = texts.filter(
      (cell) =>
        !merges.some((area) => rangeContains(area, cell) && (area.row !== cell.row || area.column !== cell.column)),
    );
    setValues(sheet, events.onTyped(sheet, own));
  };
  const paste = (clipboard: unknown) => {
    const range = workbook()?.getActiveRange();
    const sheet = range ? nameOf(range.getSheetId()) : undefined;
    if (range && sheet !== undefined && typeof clipboard === 'string')
      typed(sheet, pastedTexts(clipboard, { row: range.getRow(), column: range.getColumn() }));
  };

  const subscriptions = [
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (ready || stage < LifecycleStages.Rendered) return;
      ready = true;
      if (wanted) reveal(wanted.sheet, wanted.range);
    }),
    api.addEvent(api.Event.BeforeCommandExecute, (command) => {
      if (quiet > 0 || mayRun(command.id, command.type)) return;
      command.cancel = true;
      // Pasted cells are taken by their texts: what else they carry would not be in the copy.
      if (command.id === SheetPasteShortKeyCommandName)
        paste((command.params as { readonly textContent?: unknown }).textContent);
    }),
    api.addEvent(api.Event.SheetValueChanged, ({ effectedRanges }) => {
      if (quiet > 0) return;
      for (const changed of effectedRanges) {
        const sheet = nameOf(changed.getSheetId());
        const { startRow, startColumn } = changed.getRange();
        if (sheet === undefined) continue;
        typed(
          sheet,
          changed.getRawValues().flatMap((row, down) =>
            row.map((value, right) => ({
              row: startRow + down,
              column: startColumn + right,
              text: String(value ?? ''),
            })),
          ),
        );
      }
    }),
    api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
      const sheet = nameOf(activeSheet.getSheetId());
      if (quiet > 0 || sheet === undefined) return;
      drawFormats(sheet);
      events.onSheet(sheet);
    }),
    api.addEvent(api.Event.Scroll, () => {
      clearTimeout(scrolled);
      scrolled = setTimeout(() => {
        const sheet = front();
        if (sheet !== undefined) drawFormats(sheet);
      }, SCROLL_PAUSE_MS);
    }),
  ];
  /** The grid has its services from the first workbook on. */
  let stopTakingTexts: (() => void) | null = null;

  return {
    show: (next, first) => {
      const shown = views;
      const changes =
        next.length === shown.length
          ? next.map((view, index) => {
              const before = shown[index];
              return before ? changesBetween(before, view) : null;
            })
          : [];
      views = next;
      if (shown.length === 0 || changes.length === 0 || changes.includes(null)) {
        const name =
          shown.length === 0 ? first : shown[Number(workbook()?.getActiveSheet().getSheetId().slice(1))]?.name;
        draw(next.some((view) => view.name === name) ? (name ?? first) : first);
        stopTakingTexts ??= takeTexts(univer);
        return;
      }
      const inFront = front();
      next.forEach(({ name }, index) => {
        const change = changes[index];
        if (change) setValues(name, change.values);
        if (change?.formats && formatted?.sheet === name) dropFormats();
      });
      if (inFront !== undefined) drawFormats(inFront);
    },
    reveal,
    setLanguage: (chosen) => {
      api.setLocale(LOCALES[chosen]);
    },
    shown: (sheet, { row, column }) => {
      const target = worksheet(sheet);
      return {
        text: target?.getRange(row, column).getDisplayValue() ?? '',
        fill: target?.getSheet().getComposedCellStyle(row, column).bg?.rgb ?? null,
      };
    },
    selected: () => {
      const range = workbook()?.getActiveRange();
      const sheet = range ? nameOf(range.getSheetId()) : undefined;
      return ready && range && sheet !== undefined
        ? { sheet, cell: { row: range.getRow(), column: range.getColumn() } }
        : null;
    },
    inView: () => {
      const seen = workbook()?.getActiveSheet().getVisibleRange();
      return seen
        ? {
            row: seen.startRow,
            column: seen.startColumn,
            rowCount: seen.endRow - seen.startRow + 1,
            columnCount: seen.endColumn - seen.startColumn + 1,
          }
        : null;
    },
    close: () => {
      clearTimeout(scrolled);
      stopTakingTexts?.();
      for (const subscription of subscriptions) subscription.dispose();
      univer.dispose();
    },
  };
}
