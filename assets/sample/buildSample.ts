/**
 * Makes the sample workbook, the same bytes each time: `npm run sample`.
 * It is written as plain parts of an Office Open XML file, as an office's own workbook would hold them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { cellAddress } from '../../src/workbook/cellAddress';
import { cellOpening } from '../../src/xlsx/sheet/sheetPart';
import { escapeAttribute } from '../../src/xlsx/package/xml';
import { textCellXml } from '../../src/xlsx/sheet/typedValue';
import { openingsSheet, registerSheet, scheduleSheet, type SampleSheet, type SampleStyle } from './sampleSheets';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const STYLES: readonly SampleStyle[] = ['title', 'header', 'centre', 'text', 'notes', 'date', 'number', 'sampleNote'];

/** The bytes of the sample workbook, from the schedule's text. */
export function buildSample(scheduleText: string): Uint8Array {
  const sheets = [scheduleSheet(scheduleText), registerSheet(), openingsSheet()];
  const part = (type: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml`;
  const override = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  const relationship = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;
  const relationships = (...items: string[]) =>
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
  const files: Record<string, string> = {
    '[Content_Types].xml':
      `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      override('xl/workbook.xml', part('sheet.main')) +
      sheets.map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, part('worksheet'))).join('') +
      override('xl/styles.xml', part('styles')) +
      override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
      '</Types>',
    '_rels/.rels': relationships(
      relationship(1, `${RELATIONSHIPS}/officeDocument`, 'xl/workbook.xml'),
      relationship(
        2,
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ),
    ),
    'docProps/core.xml': `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>旬程示例工作簿</dc:title><dc:creator>旬程</dc:creator></cp:coreProperties>`,
    'xl/workbook.xml':
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>` +
      sheets
        .map(
          (sheet, index) =>
            `<sheet name="${escapeAttribute(sheet.name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
        )
        .join('') +
      '</sheets><definedNames>' +
      sheets
        .map(
          (sheet, index) =>
            `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${sheet.name}'!$${sheet.titleRows[0]}:$${sheet.titleRows[1]}</definedName>`,
        )
        .join('') +
      '</definedNames></workbook>',
    'xl/_rels/workbook.xml.rels': relationships(
      ...sheets.map((_, index) =>
        relationship(index + 1, `${RELATIONSHIPS}/worksheet`, `worksheets/sheet${index + 1}.xml`),
      ),
      relationship(sheets.length + 1, `${RELATIONSHIPS}/styles`, 'styles.xml'),
    ),
    'xl/styles.xml': stylesXml(),
  };
  sheets.forEach((sheet, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, index === 0);
  });
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [strToU8(text), { mtime }]])));
}

function sheetXml(sheet: SampleSheet, selected: boolean): string {
  const frozen = sheet.titleRows[1];
  const rows = sheet.rows.map((cells, row) => {
    const height = sheet.heights[row];
    const content = cells.map(({ value, style }, column) => {
      const at = { row, column };
      const format = STYLES.indexOf(style) + 1;
      if (value === null) return `${cellOpening('', at, format)}/>`;
      return typeof value === 'number'
        ? `${cellOpening('', at, format)}><v>${value}</v></c>`
        : textCellXml('', at, format, value);
    });
    return `<row r="${row + 1}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${content.join('')}</row>`;
  });
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView workbookViewId="0"${selected ? ' tabSelected="1"' : ''}><pane ySplit="${frozen}" topLeftCell="${cellAddress({ row: frozen, column: 0 })}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="21" customHeight="1"/><cols>${sheet.widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>` +
    `<sheetData>${rows.join('')}</sheetData><mergeCells count="${sheet.merges.length}">${sheet.merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` +
    '<printOptions horizontalCentered="1"/><pageMargins left="0.6" right="0.6" top="0.7" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter></worksheet>'
  );
}

/** Fonts, fills and borders of the sheets: 宋体, a grey header, thin lines. The order of the cell formats is that of STYLES. */
function stylesXml(): string {
  const font = (size: number, extra = '') =>
    `<font>${extra}<sz val="${size}"/><name val="宋体"/><charset val="134"/></font>`;
  const side = (name: string) => `<${name} style="thin"><color rgb="FF7F7F7F"/></${name}>`;
  const format = (fontId: number, fillId: number, borderId: number, numFmtId: number, alignment: string) =>
    `<xf numFmtId="${numFmtId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`;
  const centre = 'horizontal="center" vertical="center" wrapText="1"';
  const left = 'horizontal="left" vertical="center" wrapText="1"';
  return (
    `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>` +
    `<fonts count="4">${font(11)}${font(18, '<b/>')}${font(12, '<b/>')}<font><i/><sz val="10"/><color rgb="FFC00000"/><name val="宋体"/><charset val="134"/></font></fonts>` +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/></patternFill></fill></fills>' +
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="9"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${[
      format(1, 0, 0, 0, centre),
      format(2, 2, 1, 0, centre),
      format(0, 0, 1, 0, centre),
      format(0, 0, 1, 0, left),
      format(0, 0, 0, 0, 'horizontal="left" vertical="top" wrapText="1"'),
      format(0, 0, 1, 164, centre),
      format(0, 0, 1, 0, centre),
      format(3, 0, 0, 0, 'horizontal="left" vertical="center"'),
    ].join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

if (process.argv[1] && path.resolve(process.argv[1]) === __filename) {
  const schedule = readFileSync(path.join(__dirname, 'schedule-2020.tsv'), 'utf8');
  writeFileSync(path.join(__dirname, '2020-schedule.xlsx'), buildSample(schedule));
}
