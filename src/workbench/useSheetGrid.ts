import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Language } from '../schedule/text/language';
import type { SheetView } from '../xlsx/view/sheetView';
import type { XlsxWorkbook } from '../xlsx/xlsxWorkbook';
import { takeTypedTexts } from './takeTypedTexts';
import type { GridEvents, SheetGrid } from './univerGrid';

declare global {
  interface Window {
    /** The grid, for tests: its cells are drawn on a canvas and cannot be read from the page. */
    workbenchGrid?: SheetGrid;
  }
}

/** Who is told of what happens in the grid. */
export interface GridWatchers {
  readonly onProblem: (error: unknown) => void;
  /** The workbook was changed, in the grid or beside it. */
  readonly onEdited: () => void;
}

/**
 * Fetches the grid, opens it in `place` and keeps it and the workbook alike. Whether it is drawn. Another workbook gets another grid;
 * `watchers` may change at any time.
 */
export function useSheetGrid(
  workbook: XlsxWorkbook,
  place: RefObject<HTMLDivElement | null>,
  language: Language,
  watchers: GridWatchers,
): boolean {
  const [drawn, setDrawn] = useState<SheetGrid | null>(null);
  const shownIn = useRef(language);
  const latest = useRef(watchers);
  useEffect(() => {
    latest.current = watchers;
  });

  useEffect(() => {
    const closing = new AbortController();
    const tell: GridWatchers = {
      onProblem: (error) => {
        if (!closing.signal.aborted) latest.current.onProblem(error);
      },
      onEdited: () => latest.current.onEdited(),
    };
    const start = async () => {
      const { openGrid } = await import(/* webpackChunkName: "grid" */ './univerGrid');
      if (closing.signal.aborted || !place.current) return;
      const grid = openGrid(place.current, shownIn.current, gridListeners(workbook, tell));
      closing.signal.addEventListener('abort', () => grid.close());
      window.workbenchGrid = grid;
      await follow(workbook, grid, tell, closing.signal);
      setDrawn(grid);
    };
    start().catch(tell.onProblem);
    return () => closing.abort();
  }, [workbook, place]);

  useEffect(() => {
    if (language !== shownIn.current) drawn?.setLanguage(language);
    shownIn.current = language;
  }, [drawn, language]);
  return drawn !== null;
}

/** What is done in the grid goes into the workbook. */
function gridListeners(workbook: XlsxWorkbook, tell: GridWatchers): GridEvents {
  return {
    onTyped: (sheet, texts) => {
      const { values, changed, problem } = takeTypedTexts(workbook, sheet, texts);
      if (changed) tell.onEdited();
      if (problem !== null) tell.onProblem(problem);
      return values;
    },
    onSheet: (sheet) => {
      workbook.bringToFront(sheet);
    },
  };
}

/** Shows the workbook, and from then on what is written into it or selected, until `closing`. */
async function follow(
  workbook: XlsxWorkbook,
  grid: SheetGrid,
  tell: GridWatchers,
  closing: AbortSignal,
): Promise<void> {
  const show = async () => {
    const views = await viewSheets(workbook);
    if (!closing.aborted) grid.show(views, workbook.activeSheet());
  };
  const stops = [
    workbook.onApplied(() => {
      tell.onEdited();
      show().catch(tell.onProblem);
    }),
    workbook.onSelect(({ sheet, range }) => {
      grid.reveal(sheet, range);
    }),
  ];
  closing.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
  await show();
}

/** The sheets that a person may see, one in a turn, so that the page stays alive while a large workbook is laid out. */
async function viewSheets(workbook: XlsxWorkbook): Promise<readonly SheetView[]> {
  const { sheets } = await workbook.list();
  const views: SheetView[] = [];
  for (const { name, visibility } of sheets) {
    if (visibility === 'veryHidden') continue;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    views.push(workbook.view(name));
  }
  return views;
}
