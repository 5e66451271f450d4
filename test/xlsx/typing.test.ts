import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { buildXlsx, compareParts, partText, stylesXml, textRow, type SheetXml, type XlsxTraits } from './buildXlsx';

const bytesOf = (sheet: Omit<SheetXml, 'name'>, traits?: XlsxTraits) =>
  buildXlsx(
    [
      { name: '日程', ...sheet },
      { name: '其他', rows: textRow(1, '甲') },
    ],
    traits,
  );
const open = (sheet: Omit<SheetXml, 'name'>, traits?: XlsxTraits) => openXlsx(bytesOf(sheet, traits));
const at = (row: number, column: number) => ({ row, column });

async function typed(text: string, style = ''): Promise<unknown> {
  const workbook = open(
    { rows: `<row r="1"><c r="A1"${style}><v>1</v></c><c r="B1"><v>2</v></c></row>` },
    { styles: stylesXml({ cellXfs: '<xf/><xf numFmtId="49"/>' }) },
  );
  workbook.typeIntoCell('日程', at(0, 0), text);
  return (await workbook.read(['日程']))[0]?.values[0]?.[0];
}

describe('what is typed into a cell', () => {
  test.each<[string, unknown]>([
    ['12', 12],
    ['-3.5', -3.5],
    ['1e3', 1000],
    ['.5', 0.5],
    ['5月上旬', '5月上旬'],
    ['=1+1', '=1+1'],
    ['+已办', '+已办'],
    ['-', '-'],
    ['@甲', '@甲'],
    ['2020/6/5', '2020/6/5'],
    ['50%', '50%'],
    ['1234567890123456789', '1234567890123456789'],
    ['Infinity', 'Infinity'],
    ['0x10', '0x10'],
    [' 12', ' 12'],
    ['甲\n乙', '甲\n乙'],
    ['甲\r\n乙', '甲\n乙'],
    ['<b>&"甲"</b>', '<b>&"甲"</b>'],
    ['_x0041_', '_x0041_'],
    ['\u0007铃', '\u0007铃'],
    ['𠮷野家😀', '𠮷野家😀'],
    ['', undefined],
  ])('%j reads back as %j', async (text, value) => {
    // Cleared, the cell leaves the used range: the next value stands first.
    expect(await typed(text)).toEqual(value === undefined ? 2 : value);
  });

  test('a cell of text format keeps a number as text', async () => {
    expect(await typed('12', ' s="1"')).toBe('12');
  });

  test('keeps its style, also when cleared', () => {
    const workbook = open(
      { rows: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>' },
      { styles: stylesXml({ cellXfs: '<xf/><xf/>' }) },
    );
    workbook.typeIntoCell('日程', at(0, 0), '甲');
    expect(partText(workbook.save(), 'xl/worksheets/sheet1.xml')).toContain('<c r="A1" s="1" t="inlineStr">');
    workbook.typeIntoCell('日程', at(0, 0), '');
    expect(partText(workbook.save(), 'xl/worksheets/sheet1.xml')).toContain('<c r="A1" s="1"/>');
  });
});

describe('typing', () => {
  test("changes the sheet's part and the calculation setting, and no other part", () => {
    const before = bytesOf({ rows: textRow(1, '甲') });
    const workbook = openXlsx(before);
    workbook.typeIntoCell('日程', at(0, 1), '已办');
    expect(compareParts(before, workbook.save())).toEqual({
      lost: [],
      added: [],
      changed: ['xl/workbook.xml', 'xl/worksheets/sheet1.xml'].sort(),
    });
    expect(partText(workbook.save(), 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test('into a merged area goes to its first cell', async () => {
    const workbook = open({
      rows: textRow(1, '1月', '上旬'),
      after: '<mergeCells count="1"><mergeCell ref="A1:A3"/></mergeCells>',
    });
    workbook.typeIntoCell('日程', at(2, 0), '2月');
    expect((await workbook.read(['日程']))[0]?.values).toEqual([['2月', '上旬']]);
  });

  test('tells who listens which sheet changed, until they stop', () => {
    const workbook = open({ rows: textRow(1, '甲') });
    const changed: string[] = [];
    const stop = workbook.onChanged((sheet) => changed.push(sheet));
    workbook.typeIntoCell('日程', at(0, 0), '乙');
    stop();
    workbook.typeIntoCell('日程', at(0, 0), '丙');
    expect(changed).toEqual(['日程']);
  });

  test('over a formula drops the calculation chain, which would name a cell without a formula', () => {
    const workbook = open(
      { rows: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>' },
      {
        parts: {
          'xl/calcChain.xml':
            '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>',
          'xl/_rels/workbook.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
        },
      },
    );
    workbook.typeIntoCell('日程', at(0, 0), '已办');
    const saved = workbook.save();
    expect(() => partText(saved, 'xl/calcChain.xml')).toThrow();
    expect(partText(saved, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('over a formula that other cells share is refused', () => {
    const workbook = open({ rows: '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1</f><v>2</v></c></row>' });
    expect(() => workbook.typeIntoCell('日程', at(0, 0), '甲')).toThrow(
      expect.objectContaining({ code: 'formulaCell' }),
    );
  });

  test('over a formula of its own, though written as an array, is allowed', async () => {
    const workbook = open({ rows: '<row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B3)</f><v>2</v></c></row>' });
    workbook.typeIntoCell('日程', at(0, 0), '甲');
    expect((await workbook.read(['日程']))[0]?.values).toEqual([['甲']]);
  });

  test('over any cell of an array formula is refused', () => {
    const workbook = open({
      rows: '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    });
    for (const row of [0, 1, 2])
      expect(() => workbook.typeIntoCell('日程', at(row, 0), '甲')).toThrow(
        expect.objectContaining({ code: 'formulaCell' }),
      );
  });

  test('on a protected sheet is refused, but for unlocked cells', async () => {
    const workbook = open(
      {
        rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>',
        after: '<sheetProtection sheet="1"/>',
      },
      { styles: stylesXml({ cellXfs: '<xf/><xf><protection locked="0"/></xf>' }) },
    );
    expect(() => workbook.typeIntoCell('日程', at(0, 0), '甲')).toThrow(
      expect.objectContaining({ code: 'sheetProtected' }),
    );
    workbook.typeIntoCell('日程', at(0, 1), '甲');
    expect((await workbook.read(['日程']))[0]?.values).toEqual([[1, '甲']]);
  });
});
