import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import {
  CellValueType,
  CommandType,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type IDocumentData,
  type Univer,
} from '@univerjs/presets';

/**
 * The grid's commands that change nothing, or the texts of cells, and so may run for the user. All else it could do (formats, sizes, merges,
 * moved cells, renamed sheets) would be seen here and not be in the saved copy.
 */
const ALLOWED =
  /^sheet\.command\.(set-range-values|clear-selection-content|auto-clear-content|set-worksheet-activate|set-worksheet-show|expand-selection|select-|move-selection|scroll-|set-scroll|reset-scroll|copy$|change-zoom-ratio|set-zoom-ratio)/;
const CUT = 'univer.command.cut';

/** Whether the user may have the grid do this. */
export function mayRun(id: string, type: CommandType): boolean {
  if (type !== CommandType.COMMAND) return true;
  return id !== CUT && (!id.startsWith('sheet.command.') || ALLOWED.test(id));
}

/** The grid's own highest is 100; ours is asked before it. */
const FIRST = 1000;

/**
 * Makes the grid take what is typed as the text it is. By itself it would read 6/5 as a day of this year, 007 as 7 and =1+1 as a formula,
 * before the workbook is asked. A cell that was opened and left as it was keeps its value.
 */
export function takeTexts(univer: Univer): () => void {
  const cells = univer.__getInjector().get(SheetInterceptorService).writeCellInterceptor;
  const stops = [
    cells.intercept(BEFORE_CELL_EDIT, {
      priority: FIRST,
      // A number is edited as it is shown, so that a day is a day and not its serial number; lines stay lines, which the editor would join.
      handler: (cell, { worksheet, row, col }, next) => {
        const raw = worksheet.getCellRaw(row, col);
        if (raw?.t === CellValueType.NUMBER)
          return { ...cell, v: shownText(worksheet.getCell(row, col) ?? null), t: CellValueType.STRING, p: null };
        return typeof raw?.v === 'string' && raw.v.includes('\n') ? { ...cell, p: linesOf(raw.v) } : next(cell);
      },
    }),
    cells.intercept(AFTER_CELL_EDIT, {
      priority: FIRST,
      handler: (cell, { worksheet, row, col }) => {
        if (!cell) return cell;
        const text = typedText(cell);
        const raw = worksheet.getCellRaw(row, col);
        const keptTexts =
          text === shownText(worksheet.getCell(row, col) ?? null) && raw
            ? { v: raw.v ?? null, t: raw.t ?? null }
            : { v: text, t: CellValueType.FORCE_STRING };
        return { ...keptTexts, p: null, f: null, si: null };
      },
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** What the editor holds, line breaks as `\n`. */
function typedText(cell: ICellData): string {
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, '') ?? cell.f ?? String(cell.v ?? '');
  return text.replace(/\r\n?/g, '\n');
}

function shownText(cell: Pick<ICellDataForSheetInterceptor, 'v' | 't'> | null): string {
  if (cell?.t === CellValueType.BOOLEAN) return cell.v === 1 ? 'TRUE' : 'FALSE';
  return String(cell?.v ?? '');
}

/** A text of several lines as the grid's editor takes it. */
function linesOf(text: string): IDocumentData {
  const stream = `${text.replaceAll('\n', '\r')}\r`;
  const paragraphs = [...stream.matchAll(/\r/g)].map(({ index }) => ({ startIndex: index }));
  return {
    id: 'lines',
    body: { dataStream: `${stream}\n`, paragraphs, sectionBreaks: [{ startIndex: stream.length }] },
    documentStyle: {},
  };
}
