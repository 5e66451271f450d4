import type { CellRange } from '../../src/workbook/cellAddress';
import type { CellLook } from '../../src/xlsx/styles/styleSheet';
import type { SheetView } from '../../src/xlsx/view/sheetView';
import type { Border, BorderSide, CellFormat } from './cellModel';
import { newConditionalFormat, type ConditionalFormatModel } from './conditionalFormatModel';
import type { WorksheetModel } from './worksheetModel';

/** A sheet as it was loaded from a file: what of it saving cannot write must still be so. */
interface LoadedSheet {
  readonly rules: ReadonlyMap<string, string>;
  readonly setting: string;
}

const LOADED = new WeakMap<WorksheetModel, LoadedSheet>();

/** Takes over the looks of the cells and the conditional formats by formula, in their order; formats of other kinds stay in the file unseen. */
export function takeLooks(sheet: WorksheetModel, view: SheetView): void {
  for (const { row, column, look } of view.cells) {
    const format = formatOfLook(view.looks[look]);
    if (Object.keys(format).length > 0) sheet.cells.open(row, column).format = format;
  }
  for (const { formula, ranges, stopIfTrue, look } of view.formulaFormats) {
    const rule = newConditionalFormat(sheet.workbook.nextId('rule'), 'Custom', [...ranges]);
    Object.assign(rule, {
      formula,
      stopIfTrue,
      fill: look.fill ?? '',
      fontColor: look.fontColor ?? '',
      bold: look.bold,
    });
    sheet.conditionalFormats.push(rule);
  }
}

/** Remembers the sheet as it is now, just loaded. */
export function rememberLoaded(sheet: WorksheetModel): void {
  LOADED.set(sheet, {
    rules: new Map(sheet.conditionalFormats.map((rule) => [rule.id, describe(rule)])),
    setting: settingOf(sheet),
  });
}

/** What became of the rules since the sheet was loaded. A rule of the user's that is no longer as it was, and any look that changed, is an error. */
export function ruleChanges(
  sheet: WorksheetModel,
  marker: string,
): { readonly cleared: boolean; readonly added: readonly ConditionalFormatModel[] } {
  const loaded = LOADED.get(sheet);
  if (!loaded) throw new Error(`${sheet.name} was not loaded from the file`);
  if (loaded.setting !== settingOf(sheet))
    throw new Error(
      `Looks, merged areas, widths, links or hidden rows of the user's sheet ${sheet.name} were changed: these cannot be saved`,
    );
  const now = new Map(sheet.conditionalFormats.map((rule) => [rule.id, describe(rule)]));
  const gone = [...loaded.rules].filter(([id, said]) => now.get(id) !== said);
  const users = gone.find(([, said]) => !said.includes(marker));
  if (users) throw new Error(`A conditional format of the user on ${sheet.name} was changed or deleted: ${users[1]}`);
  const isOwn = ({ formula }: ConditionalFormatModel): boolean => formula?.includes(marker) === true;
  return {
    cleared: gone.length > 0,
    added: sheet.conditionalFormats.filter((rule) => !loaded.rules.has(rule.id) || (gone.length > 0 && isOwn(rule))),
  };
}

function describe({
  type,
  ranges,
  formula,
  stopIfTrue,
  fill,
  fontColor,
  bold,
  italic,
}: ConditionalFormatModel): string {
  return JSON.stringify([type, ranges, formula, stopIfTrue, fill, fontColor, bold, italic]);
}

function settingOf(sheet: WorksheetModel): string {
  const place = ({ row, column, rowCount, columnCount }: CellRange): string =>
    `${row},${column},${rowCount},${columnCount}`;
  const cells = [...sheet.cells.entries()].flatMap(({ row, column, cell }) =>
    Object.keys(cell.format).length > 0 || cell.hyperlink ? [[row, column, cell.format, cell.hyperlink] as const] : [],
  );
  cells.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return JSON.stringify([
    cells,
    sheet.merges.map(place),
    [...sheet.hiddenRows],
    [...sheet.hiddenColumns],
    [...sheet.columnWidths],
  ]);
}

const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  top: 'Top',
  bottom: 'Bottom',
  justify: 'Justify',
  fill: 'Fill',
  distributed: 'Distributed',
  centerContinuous: 'CenterAcrossSelection',
};
const WEIGHTS: Readonly<Record<string, string>> = { hair: 'Hairline', thin: 'Thin', medium: 'Medium', thick: 'Thick' };

/** The look in Office.js's words; only what differs from an Excel cell nobody has touched. */
function formatOfLook(look: CellLook | undefined): Partial<CellFormat> {
  if (!look) return {};
  const { numberFormat, font, fill, borders, horizontal, vertical, wrap } = look;
  const sides = Object.entries(borders).map(([side, { style, color }]): [BorderSide, Border] => [
    side as BorderSide,
    { style: 'Continuous', weight: WEIGHTS[style] ?? 'Thin', color },
  ]);
  return {
    ...(numberFormat !== 'General' && { numberFormat }),
    fontName: font.name,
    fontSize: font.size,
    ...(font.color !== null && { fontColor: font.color }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && { underline: 'Single' }),
    ...(fill !== null && { fill }),
    ...(horizontal !== null && { horizontal: ALIGNMENTS[horizontal] ?? 'General' }),
    ...(vertical !== null && { vertical: ALIGNMENTS[vertical] ?? 'Center' }),
    ...(wrap && { wrap: true }),
    ...(sides.length > 0 && { borders: Object.fromEntries(sides) }),
  };
}
