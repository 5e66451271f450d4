import type { IStyleData } from '@univerjs/presets';
import type { SheetView } from '../xlsx/view/sheetView';
import { changesBetween } from './gridChanges';
import type { GridFormatting } from './gridFormatting';
import type { GridPlace } from './gridPlace';
import { idAt, UNIT, type GridSheets } from './gridSheets';
import type { GridApi } from './univerSetup';
import { gridSheet, styleName } from './univerSheet';
import { gridStyle } from './univerStyle';

/** What a grid is made of. */
export interface GridParts {
  readonly api: GridApi;
  readonly sheets: GridSheets;
  readonly formatting: GridFormatting;
  readonly place: GridPlace;
}

/** Shows these sheets in place of what is shown; the first time with that one in front. What stayed as it was is not drawn again. */
export function showSheets(parts: GridParts, next: readonly SheetView[], first: string): void {
  const { sheets, formatting } = parts;
  const shown = sheets.views();
  const changes =
    next.length === shown.length
      ? next.map((view, index) => {
          const before = shown[index];
          return before ? changesBetween(before, view) : null;
        })
      : [];
  const inFront = sheets.front();
  sheets.setViews(next);
  if (changes.length === 0 || changes.includes(null)) {
    drawSheets(parts, next.find(({ name }) => name === inFront)?.name ?? first);
    return;
  }
  const stillInFront = sheets.front();
  next.forEach(({ name }, index) => {
    const change = changes[index];
    if (change) sheets.setValues(name, change.values);
    if (change?.formats) formatting.drop(name);
  });
  if (stillInFront !== undefined) formatting.draw(stillInFront);
}

/** Shows the sheets from the start with that one in front, keeping selection and place where they still are. */
function drawSheets({ api, sheets, formatting, place }: GridParts, front: string): void {
  const old = sheets.workbook();
  const range = old?.getActiveRange()?.getRange();
  const seen = old?.getActiveSheet().getVisibleRange();
  const views = sheets.views();
  sheets.quietly(() => {
    if (old) api.disposeUnit(UNIT);
    api.createWorkbook({
      id: UNIT,
      name: UNIT,
      appVersion: '',
      styles: stylesOf(views),
      sheetOrder: views.map((_, index) => idAt(index)),
      sheets: Object.fromEntries(views.map((view, index) => [idAt(index), gridSheet(idAt(index), view)])),
    });
    const target = sheets.worksheet(front);
    if (!target) return;
    sheets.workbook()?.setActiveSheet(target);
    if (range) target.getRange(range).activate();
    if (seen && place.isReady()) target.scrollToCell(seen.startRow, seen.startColumn);
  });
  formatting.forget();
  formatting.draw(front);
}

function stylesOf(views: readonly SheetView[]): Record<string, IStyleData> {
  const styles: Record<string, IStyleData> = {};
  views.forEach((view, index) =>
    view.looks.forEach((look, number) => {
      styles[styleName(idAt(index), number)] = gridStyle(look);
    }),
  );
  return styles;
}
