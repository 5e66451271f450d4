import { cellAddress, rangeAddress } from '../../workbook/cellAddress';
import { headerFooterCode } from '../../workbook/printText';
import type { ChartContent, PrintSetup, SheetContent } from '../../workbook/sheetContent';
import type { ApplyResult } from '../../workbook/workbookEdit';
import { excelCode } from '../errors';
import { answerOrNull } from '../questions';
import { WriteBatch, type WritingTurn } from './writeBatch';

/** What is good to have on a report sheet and worth no failure: frozen rows, print set-up, charts. */
interface CosmeticPart {
  readonly sheet: string;
  readonly part: ApplyResult['cosmeticFailures'][number]['part'];
  readonly write: (sheet: Excel.Worksheet) => void;
  /** Asks whether Excel kept what was written; the answer, after the sync, is false where it did not. */
  readonly askKept?: (sheet: Excel.Worksheet) => () => boolean;
}

const BYTES_PER_PART = 8000;

/**
 * Writes them all in one go, and asks in the same what may be dropped without a word; when that fails, each part on its own. Names those
 * that failed.
 */
export async function writeCosmetics(
  turn: WritingTurn,
  sheets: readonly { readonly name: string; readonly content: SheetContent }[],
): Promise<ApplyResult['cosmeticFailures']> {
  const parts = sheets.flatMap(({ name, content }) => partsOf(name, content));
  if (parts.length === 0) return [];
  try {
    const batch = new WriteBatch(turn, false);
    const keptChecks: (() => boolean)[] = [];
    for (const part of parts) {
      await batch.room(BYTES_PER_PART);
      const sheet = turn.context.workbook.worksheets.getItem(part.sheet);
      part.write(sheet);
      keptChecks.push(part.askKept?.(sheet) ?? (() => true));
    }
    await batch.send();
    return parts.filter((_, index) => !keptChecks[index]?.()).map(failure);
  } catch (error) {
    return excelCode(error) === null ? parts.map(failure) : writeOneByOne(turn, parts);
  }
}

async function writeOneByOne(
  turn: WritingTurn,
  parts: readonly CosmeticPart[],
): Promise<ApplyResult['cosmeticFailures']> {
  const failed: CosmeticPart[] = [];
  await removeCharts(turn, [...new Set(parts.flatMap(({ sheet, part }) => (part === 'chart' ? [sheet] : [])))]);
  for (const [index, part] of parts.entries()) {
    try {
      part.write(turn.context.workbook.worksheets.getItem(part.sheet));
      await turn.sync();
    } catch (error) {
      // Excel no longer answers: the rest would only wait.
      if (excelCode(error) === null) return [...failed, ...parts.slice(index)].map(failure);
      failed.push(part);
    }
  }
  return failed.map(failure);
}

/** A chart of the failed request may be there without its name yet, and no drawing anew would find it. */
async function removeCharts(turn: WritingTurn, sheets: readonly string[]): Promise<void> {
  const chartsOf = (sheet: string) => turn.context.workbook.worksheets.getItem(sheet).charts;
  const names = await answerOrNull(turn, () => {
    const lists = sheets.map((sheet) => {
      const charts = chartsOf(sheet);
      charts.load('items/name');
      return charts;
    });
    return () => lists.map(({ items }) => items.map(({ name }) => name));
  }).catch(() => null);
  if (!names?.some((list) => list.length > 0)) return;
  await answerOrNull(turn, () => {
    for (const [index, sheet] of sheets.entries())
      for (const name of names[index] ?? []) chartsOf(sheet).getItemOrNullObject(name).delete();
    return () => null;
  }).catch(() => null);
}

function failure({ sheet, part }: CosmeticPart): ApplyResult['cosmeticFailures'][number] {
  return { sheet, part };
}

function partsOf(sheet: string, content: SheetContent): CosmeticPart[] {
  return [
    {
      sheet,
      part: 'freeze',
      write: (target) => {
        freeze(target, content.frozenRows);
      },
    },
    {
      sheet,
      part: 'print',
      write: (target) => {
        setUpPrint(target.pageLayout, content.print);
        breakPages(target, content.print.pageBreaks ?? []);
      },
      askKept: (target) => askFitsWidth(target.pageLayout, content.print),
    },
    ...content.charts.map((chart): CosmeticPart => ({
      sheet,
      part: 'chart',
      write: (target) => {
        drawChart(target, chart);
      },
    })),
  ];
}

function freeze(sheet: Excel.Worksheet, rows: number): void {
  sheet.showGridlines = false;
  if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.unfreeze();
}

function setUpPrint(layout: Excel.PageLayout, print: PrintSetup): void {
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  // Whole, never by its parts: Excel takes zoom as one value.
  layout.zoom = { horizontalFitToPages: print.fitToPagesWide };
  layout.setPrintMargins('Centimeters', { ...print.margins, header: print.headerMargin, footer: print.headerMargin });
  layout.centerHorizontally = true;
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  const texts = layout.headersFooters.defaultForAllPages;
  texts.centerHeader = headerFooterCode(print.centerHeader);
  texts.leftFooter = headerFooterCode(print.leftFooter);
  texts.centerFooter = headerFooterCode(print.centerFooter);
  texts.rightFooter = headerFooterCode(print.rightFooter);
}

/** Some Excels drop fit-to-width while the Page Layout tab is closed (github.com/OfficeDev/office-js/issues/1860). No zoom at all says nothing. */
function askFitsWidth(layout: Excel.PageLayout, { fitToPagesWide }: PrintSetup): () => boolean {
  layout.load('zoom');
  return () => {
    const zoom = layout.zoom as Excel.PageLayoutZoomOptions | null;
    return zoom === null || zoom.horizontalFitToPages === fitToPagesWide;
  };
}

function breakPages(sheet: Excel.Worksheet, rows: readonly number[]): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of rows) sheet.horizontalPageBreaks.add(cellAddress({ row, column: 0 }));
}

/** The series' direction is said outright: hosts guess it differently (github.com/OfficeDev/office-js/issues/1830). */
function drawChart(sheet: Excel.Worksheet, content: ChartContent): void {
  sheet.charts.getItemOrNullObject(content.name).delete();
  const chart = sheet.charts.add(
    'BarStacked',
    sheet.getRange(rangeAddress(content.source)),
    content.seriesBy === 'rows' ? 'Rows' : 'Columns',
  );
  chart.name = content.name;
  chart.title.text = content.title;
  chart.legend.position = 'Bottom';
  const { row, column, rowCount, columnCount } = content.place;
  chart.setPosition(
    cellAddress({ row, column }),
    cellAddress({ row: row + rowCount - 1, column: column + columnCount - 1 }),
  );
  const series = (content.seriesBy === 'rows' ? content.source.rowCount : content.source.columnCount) - 1;
  for (const [index, color] of content.seriesColors.slice(0, series).entries())
    chart.series.getItemAt(index).format.fill.setSolidColor(color);
}
