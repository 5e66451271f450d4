import type { Element } from 'slimdom';
import { childElements } from './ooxmlPackage';

/** The order in which a worksheet's children must stand (ECMA-376 18.3.1.99, CT_Worksheet). Excel refuses a file that breaks it. */
const ORDER = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios',
  'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations',
  'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches',
  'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
];

/** Puts a child into a worksheet element where it belongs, after others of its kind. */
export function insertInOrder(worksheet: Element, child: Element): void {
  const rank = ORDER.indexOf(child.localName);
  const next = childElements(worksheet).find((element) => ORDER.indexOf(element.localName) > rank || !ORDER.includes(element.localName));
  worksheet.insertBefore(child, next ?? null);
}
