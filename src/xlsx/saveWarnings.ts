import type { XlsxFile } from './xlsxFile';

/** What a saved copy will not do as the original did. Everything else in the file is kept as it was, byte for byte. */
export type SaveWarning =
  | 'formulasRecalculated' // results of formulas are those of the last time Excel saved; Excel works them out anew on opening
  | 'signatureInvalid' // a digital signature no longer matches
  | 'pivotNotRefreshed' // pivot tables show their old data until refreshed
  | 'formatsNotDrawn' // conditional formats of other kinds are kept but not drawn here
  | 'objectsNotDrawn' // charts, images and shapes are kept but not drawn here
  | 'commentsNotDrawn'; // comments are kept but not shown here

/** What to tell the user before a copy is saved, from what the file holds. */
export function saveWarnings(file: XlsxFile): readonly SaveWarning[] {
  const names = file.parts.names();
  const warnings: SaveWarning[] = [];
  const holds = (pattern: RegExp) => names.some((name) => pattern.test(name));
  const sheets = file.workbook
    .sheets()
    .filter((sheet) => sheet.isWorksheet)
    .map((sheet) => file.parts.text(sheet.part));
  if (sheets.some((xml) => /<(?:[\w.-]+:)?f[\s>]/.test(xml))) warnings.push('formulasRecalculated');
  if (holds(/^_xmlsignatures\//)) warnings.push('signatureInvalid');
  if (holds(/^xl\/pivotTables\//)) warnings.push('pivotNotRefreshed');
  if (
    sheets.some((xml) =>
      /type="(?:dataBar|iconSet|colorScale|cellIs|top10|aboveAverage|duplicateValues|uniqueValues|containsText|timePeriod)"/.test(
        xml,
      ),
    )
  )
    warnings.push('formatsNotDrawn');
  if (holds(/^xl\/(charts|media|diagrams)\//)) warnings.push('objectsNotDrawn');
  if (holds(/^xl\/(comments|threadedComments)/)) warnings.push('commentsNotDrawn');
  return warnings;
}
