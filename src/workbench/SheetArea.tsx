import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../schedule/text/language';
import type { SheetView } from '../xlsx/view/sheetView';
import type { XlsxWorkbook } from '../xlsx/xlsxWorkbook';
import type { SheetGrid } from './univerGrid';
import { takeTypedTexts } from './takeTypedTexts';
import { WORKBENCH_TEXTS } from './workbenchTexts';

const useStyles = makeStyles({
  area: { position: 'relative', flexGrow: 1, minWidth: 0, height: '100%' },
  grid: { position: 'absolute', inset: 0 },
  waiting: { position: 'absolute', inset: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground2 },
});

declare global {
  interface Window {
    /** The grid, for tests: its cells are drawn on a canvas and cannot be read from the page. */
    workbenchGrid?: SheetGrid;
  }
}

/**
 * All sheets of the workbook in a grid that is fetched when it is first needed. What is typed goes into the workbook.
 * Another workbook needs another `key`.
 */
export function SheetArea({
  workbook,
  language,
  onProblem,
  onEdited,
}: {
  readonly workbook: XlsxWorkbook;
  readonly language: Language;
  readonly onProblem: (error: unknown) => void;
  readonly onEdited: () => void;
}) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<SheetGrid | null>(null);
  const first = useRef(language);
  const tell = useRef({ onProblem, onEdited });
  useEffect(() => {
    tell.current = { onProblem, onEdited };
  });

  useEffect(() => {
    let grid: SheetGrid | null = null;
    let closed = false;
    const stops: (() => void)[] = [];
    const failed = (error: unknown) => {
      if (!closed) tell.current.onProblem(error);
    };
    const show = async () => {
      const views = await viewSheets(workbook);
      if (!closed) grid?.show(views, workbook.activeSheet());
    };
    const start = async () => {
      const { openGrid } = await import(/* webpackChunkName: "grid" */ './univerGrid');
      if (closed || !place.current) return;
      grid = openGrid(place.current, first.current, {
        onTyped: (sheet, texts) => {
          const { values, changed, problem } = takeTypedTexts(workbook, sheet, texts);
          if (changed) tell.current.onEdited();
          if (problem !== null) failed(problem);
          return values;
        },
        onSheet: (sheet) => {
          workbook.bringToFront(sheet);
        },
      });
      const opened = grid;
      window.workbenchGrid = opened;
      stops.push(
        workbook.onApplied(() => {
          tell.current.onEdited();
          show().catch(failed);
        }),
      );
      stops.push(
        workbook.onSelect(({ sheet, range }) => {
          opened.reveal(sheet, range);
        }),
      );
      await show();
      setDrawn(opened);
    };
    start().catch(failed);
    return () => {
      closed = true;
      for (const stop of stops) stop();
      grid?.close();
    };
  }, [workbook]);

  useEffect(() => {
    if (language !== first.current) drawn?.setLanguage(language);
    first.current = language;
  }, [drawn, language]);

  return (
    <div className={styles.area}>
      {!drawn && <Spinner className={styles.waiting} label={WORKBENCH_TEXTS[language].loadingGrid} />}
      <div ref={place} className={styles.grid} data-testid="grid" />
    </div>
  );
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
