import { openXlsx } from '../../../src/xlsx/xlsxWorkbook';
import { buildXlsx, stylesXml, textRow, type SheetXml, type XlsxTraits } from '../buildXlsx';

async function read(sheet: Omit<SheetXml, 'name'>, traits?: XlsxTraits) {
  const [snapshot] = await openXlsx(buildXlsx([{ name: '日程', ...sheet }], traits)).read(['日程']);
  return snapshot!;
}

describe('values', () => {
  test('numbers, texts, truth values, errors and results of formulas', async () => {
    const { values } = await read({
      rows: '<row r="1"><c r="A1"><v>43831.5</v></c><c r="B1" t="str"><f>A1&amp;"旬"</f><v>上旬</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#REF!</v></c><c r="E1" t="d"><v>2020-06-05</v></c><c r="F1"><f>1+1</f><v>2</v></c></row>',
    });
    expect(values).toEqual([[43831.5, '上旬', true, '#REF!', '2020-06-05', 2]]);
  });

  test('shared strings: rich text joined, phonetic runs left out, escapes and line breaks as they show', async () => {
    const strings =
      '<si><t>环保设施</t><rPh sb="0" eb="2"><t>huán</t></rPh><phoneticPr fontId="1"/></si><si><r><t>六五</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 环境日</t></r></si><si><t>甲_x000D_\n乙</t></si><si/>';
    const { values } = await read(
      {
        rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>99</v></c></row>',
      },
      { strings },
    );
    expect(values).toEqual([['环保设施', '六五 环境日', '甲\n乙']]);
  });

  test('a formula without a result is blank, not zero', async () => {
    expect(
      (
        await read({
          rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="B1"><f>A1</f><v></v></c><c r="C1"><f>1</f></c></row>',
        })
      ).values,
    ).toEqual([['甲']]);
  });
});

describe('the used range', () => {
  test('is the smallest that holds every value, wherever the table starts; formatted blanks do not stretch it', async () => {
    const sheet = await read({
      rows: '<row r="1"><c r="A1" s="1"/></row><row r="4"><c r="C4"><v>1</v></c><c r="E4"><v>2</v></c></row><row r="9"><c r="D9"><v>3</v></c><c r="XFD9" s="1"/></row>',
    });
    expect(sheet.usedRange).toEqual({ row: 3, column: 2, rowCount: 6, columnCount: 3 });
    expect(sheet.values[0]).toEqual([1, null, 2]);
    expect(sheet.values[5]).toEqual([null, 3, null]);
  });

  test('a blank sheet has none', async () => {
    expect(await read({})).toMatchObject({ usedRange: null, values: [], numberFormats: [] });
  });
});

test('merges, hidden rows and columns, widths and protection are read', async () => {
  const sheet = await read({
    before:
      '<cols><col min="2" max="2" width="30.5" customWidth="1"/><col min="3" max="16384" width="9" hidden="1"/></cols>',
    rows: `${textRow(1, '月份', '旬', '内容')}<row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3" ht="0" customHeight="1"/>`,
    after: '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>',
  });
  expect(sheet).toMatchObject({
    protected: true,
    hiddenRows: [1, 2],
    hiddenColumns: [2],
    columnWidths: { 1: 30.5, 2: 9 },
    merges: [{ row: 0, column: 0, rowCount: 2, columnCount: 1 }],
  });
});

describe('number formats tell a date from a number', () => {
  const styles = stylesXml({
    numFmts: '<numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>',
    cellXfs:
      '<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="31"/><xf numFmtId="176"/><xf numFmtId="58"/><xf numFmtId="49"/>',
  });

  test('built-in, Chinese built-in and own ones, with no apply flags set', async () => {
    const { numberFormats } = await read(
      {
        rows: `<row r="1">${[0, 1, 2, 3, 4, 5, 77].map((style, index) => `<c r="${'ABCDEFG'[index]}1" s="${style}"><v>43831</v></c>`).join('')}</row>`,
      },
      { styles },
    );
    expect(numberFormats).toEqual([
      ['General', 'yyyy/m/d', 'yyyy"年"m"月"d"日"', 'yyyy"年"m"月"d"日"', 'm"月"d"日"', '@', 'General'],
    ]);
  });

  test.each([
    ['', 1900],
    ['<workbookPr date1904="1"/>', 1904],
    ['<workbookPr date1904="true"/>', 1904],
    ['<workbookPr date1904="0"/>', 1900],
  ])('the date system of %j is %d', async (beforeSheets, system) => {
    expect((await read({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }, { beforeSheets })).dateSystem).toBe(system);
  });
});

test('a workbook lists its worksheets in tab order; chart sheets are none', async () => {
  const bytes = buildXlsx([{ name: '日程' }, { name: '藏' }, { name: '深藏' }], {
    states: { 藏: 'hidden', 深藏: 'veryHidden' },
    beforeSheets: '<workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="1"/></bookViews>',
  });
  expect(await openXlsx(bytes).list()).toEqual({
    sheets: [
      { name: '日程', visibility: 'visible', tag: null },
      { name: '藏', visibility: 'hidden', tag: null },
      { name: '深藏', visibility: 'veryHidden', tag: null },
    ],
    stored: {},
    structureProtected: true,
  });
});

test('a sheet that is not there is said to be missing', async () => {
  await expect(openXlsx(buildXlsx([{ name: '日程' }])).read(['日程表'])).rejects.toMatchObject({
    code: 'sheetMissing',
    detail: { sheet: '日程表' },
  });
});
