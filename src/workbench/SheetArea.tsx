import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../schedule/language';
import type { XlsxWorkbook } from '../xlsx/xlsxWorkbook';
import type { SheetGrid } from './univerGrid';
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

/** All sheets of the workbook in a grid that is fetched when it is first needed. What is typed goes into the workbook. Made anew for another workbook or language. */
export function SheetArea({ workbook, language, onProblem, onEdited }: {
  readonly workbook: XlsxWorkbook;
  readonly language: Language;
  readonly onProblem: (error: unknown) => void;
  readonly onEdited: () => void;
}) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(false);
  const tell = useRef({ onProblem, onEdited });
  useEffect(() => { tell.current = { onProblem, onEdited }; });

  useEffect(() => {
    let grid: SheetGrid | null = null;
    let closed = false;
    const stops: (() => void)[] = [];
    const show = async () => {
      const { sheets } = await workbook.list();
      if (!closed) grid?.show(sheets.map(({ name }) => workbook.view(name)), workbook.activeSheet());
    };
    const start = async () => {
      const { openGrid } = await import(/* webpackChunkName: "grid" */ './univerGrid');
      if (closed || !place.current) return;
      const opened = openGrid(place.current, language, {
        onTyped: (sheet, cell, text) => {
          const before = workbook.valueOf(sheet, cell);
          if (String(before ?? '') === text) return;
          try {
            workbook.typeIntoCell(sheet, cell, text);
            tell.current.onEdited();
          } catch (error) {
            opened.setValue(sheet, cell, before);
            tell.current.onProblem(error);
          }
        },
        onSheet: (sheet) => { workbook.bringToFront(sheet); },
      });
      grid = opened;
      window.workbenchGrid = opened;
      await show();
      stops.push(workbook.onApplied(() => {
        tell.current.onEdited();
        void show();
      }));
      stops.push(workbook.onSelect(({ sheet, range }) => { opened.reveal(sheet, range); }));
      setDrawn(true);
    };
    void start().catch((error: unknown) => { tell.current.onProblem(error); });
    return () => {
      closed = true;
      for (const stop of stops) stop();
      grid?.close();
    };
  }, [workbook, language]);

  return (
    <div className={styles.area}>
      {!drawn && <Spinner className={styles.waiting} label={WORKBENCH_TEXTS[language].loadingGrid} />}
      <div ref={place} className={styles.grid} data-testid="grid" />
    </div>
  );
}
