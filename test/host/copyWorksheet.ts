import { HostError } from './protocol';
import { WorksheetModel } from './worksheetModel';

/** Where a copy goes (@types/office-js, Excel.WorksheetPositionType). */
export type CopyPosition = 'None' | 'Before' | 'After' | 'Beginning' | 'End';

/**
 * Copies a worksheet with all that belongs to it, as Excel's "Move or Copy" does: cells, looks, charts over the copy's own cells, print
 * set-up, and the custom properties where this Excel does. It is named as Excel names it, `总览 (2)`; tables are left out, this host having no use for them.
 */
export function copyWorksheet(
  sheet: WorksheetModel,
  position: CopyPosition,
  relativeTo: WorksheetModel | null,
): WorksheetModel {
  const { workbook } = sheet;
  if (workbook.structureProtected || workbook.viewOnly) throw new HostError('AccessDenied');
  if ((position === 'Before' || position === 'After') && !relativeTo) throw new HostError('InvalidArgument');
  const copy = new WorksheetModel(workbook, workbook.nextId('sheet'), freeName(sheet));
  for (const { row, column, cell } of sheet.cells.entries())
    Object.assign(copy.cells.open(row, column), structuredClone(cell));
  copy.merges.push(...sheet.merges);
  for (const [row, by] of sheet.hiddenRows) copy.hiddenRows.set(row, by);
  for (const column of sheet.hiddenColumns) copy.hiddenColumns.add(column);
  for (const [column, width] of sheet.columnWidths) copy.columnWidths.set(column, width);
  for (const [row, height] of sheet.rowHeights) copy.rowHeights.set(row, height);
  if (workbook.behaviour.copiedProperties === 'carries')
    for (const [key, property] of sheet.customProperties) copy.customProperties.set(key, { ...property });
  copy.conditionalFormats.push(
    ...sheet.conditionalFormats.map((format) => ({ ...structuredClone(format), id: workbook.nextId('cf') })),
  );
  copy.charts.push(...sheet.charts.map((chart) => ({ ...structuredClone(chart), id: workbook.nextId('chart') })));
  for (const row of sheet.pageBreaks) copy.pageBreaks.add(row);
  copy.names.push(...sheet.names.map((item) => ({ ...item })));
  Object.assign(copy.pageLayout, structuredClone(sheet.pageLayout));
  const { visibility, tabColor, showGridlines, protected: locked, protectionOptions, frozen, filterOn } = sheet;
  Object.assign(copy, {
    visibility,
    tabColor,
    showGridlines,
    protected: locked,
    protectionOptions,
    frozen: frozen && { ...frozen },
    filterOn,
  });
  workbook.worksheets.splice(indexFor(sheet, position, relativeTo), 0, copy);
  workbook.note('added', copy);
  return copy;
}

function indexFor(
  { workbook: { worksheets } }: WorksheetModel,
  position: CopyPosition,
  relativeTo: WorksheetModel | null,
): number {
  switch (position) {
    case 'Before':
      return relativeTo ? worksheets.indexOf(relativeTo) : 0;
    case 'After':
      return relativeTo ? worksheets.indexOf(relativeTo) + 1 : 0;
    case 'Beginning':
      return 0;
    default:
      return worksheets.length;
  }
}

function freeName({ workbook, name }: WorksheetModel): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!workbook.find(candidate)) return candidate;
  }
}
