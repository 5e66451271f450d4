import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Language } from '../schedule/text/language';
import type { XlsxWorkbook } from '../xlsx/xlsxWorkbook';
import { useSheetGrid } from './useSheetGrid';
import { WORKBENCH_TEXTS } from './workbenchTexts';

const useStyles = makeStyles({
  area: { position: 'relative', flexGrow: 1, minWidth: 0, height: '100%' },
  grid: { position: 'absolute', inset: 0 },
  waiting: { position: 'absolute', inset: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground2 },
});

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
  const drawn = useSheetGrid(workbook, place, language, { onProblem, onEdited });
  return (
    <div className={styles.area}>
      {!drawn && <Spinner className={styles.waiting} label={WORKBENCH_TEXTS[language].loadingGrid} />}
      <div ref={place} className={styles.grid} data-testid="grid" />
    </div>
  );
}
