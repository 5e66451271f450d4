import fc from 'fast-check';
import { cellAddress } from '../../../src/workbook/cellAddress';
import { OoxmlPackage } from '../../../src/xlsx/package/ooxmlPackage';
import { cellValue } from '../../../src/xlsx/sheet/readSheet';
import { SheetPart } from '../../../src/xlsx/sheet/sheetPart';
import { textCellXml } from '../../../src/xlsx/sheet/typedValue';
import { buildXlsx, partText, textRow, type SheetXml } from '../buildXlsx';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function open(sheet: Omit<SheetXml, 'name'>) {
  const file = OoxmlPackage.open(buildXlsx([{ name: '甲', ...sheet }]));
  return { file, part: SheetPart.read(file, 'xl/worksheets/sheet1.xml') };
}

/** Every cell's value by its address. */
function valuesOf(part: SheetPart): Record<string, unknown> {
  return Object.fromEntries(
    part.rows().flatMap((row) => row.cells.map((cell) => [cellAddress(cell), cellValue(cell, [], part.name)])),
  );
}

describe('reading rows', () => {
  test('rows and cells without an address follow the one before', () => {
    const { part } = open({
      rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    });
    expect(valuesOf(part)).toEqual({ A1: 1, B1: 2, C5: 3, D5: 4, A6: 5 });
  });

  test('rich text is joined and phonetic runs are left out', () => {
    const { part } = open({
      rows: '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>环保</t></r><r><t>设施</t></r><rPh sb="0" eb="2"><t>huán bǎo</t></rPh></is></c></row>',
    });
    expect(valuesOf(part)).toEqual({ A1: '环保设施' });
  });

  test('text in CDATA, entities and line breaks read as they show', () => {
    const { part } = open({
      rows: '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[甲<乙]]></t></is></c><c r="B1" t="str"><v>甲&amp;乙&#10;丙</v></c></row>',
    });
    expect(valuesOf(part)).toEqual({ A1: '甲<乙', B1: '甲&乙\n丙' });
  });

  test('a sheet whose elements bear a prefix reads and writes with it', () => {
    const { file, part } = open({
      xml: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    part.replaceCell({ row: 1, column: 1 }, textCellXml(part.prefix, { row: 1, column: 1 }, 0, '乙'));
    part.flush(file);
    expect(valuesOf(SheetPart.read(file, part.name))).toEqual({ A1: 1, B2: '乙' });
    expect(file.text(part.name)).toContain('<x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t');
  });

  test('a row whose last cell is empty takes a cell after it and in its place', () => {
    const { file, part } = open({ rows: '<row r="1"><c r="A1"/><c r="B1"/></row><row r="2"/>' });
    for (const [row, column] of [
      [0, 2],
      [0, 1],
      [1, 0],
    ] as const)
      part.replaceCell({ row, column }, textCellXml('', { row, column }, 0, `${row}${column}`));
    part.flush(file);
    expect(valuesOf(SheetPart.read(file, part.name))).toEqual({ A1: null, B1: '01', C1: '02', A2: '10' });
  });

  test.each(['<sheetData/>', '<sheetData></sheetData>', '<sheetData ></sheetData >'])(
    'a sheet without rows (%s) takes its first cell',
    (data) => {
      const { file, part } = open({
        xml: `<worksheet xmlns="${MAIN}">${data}<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>`,
      });
      part.replaceCell({ row: 2, column: 0 }, textCellXml('', { row: 2, column: 0 }, 0, '甲'));
      part.flush(file);
      expect(valuesOf(SheetPart.read(file, part.name))).toEqual({ A3: '甲' });
      expect(partText(file.save(), part.name)).toContain('<mergeCells');
    },
  );

  test('rows that are not well formed are no workbook', () => {
    expect(() => open({ rows: '<row><c></row>' }).part.rows()).toThrow(expect.objectContaining({ code: 'notXlsx' }));
  });
});

describe('replacing one cell', () => {
  /** Text as people and other programs put it into cells: Chinese, astral characters, line breaks of all kinds, markup. */
  const text = fc.stringMatching(/^[一-龥a-z&<>"'𠮷😀\r\n\t ]{1,12}$/u);
  const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const grid = fc.dictionary(
    fc.constantFrom('A1', 'B1', 'D1', 'A2', 'C2', 'Z2', 'B5', 'C5', 'AA9'),
    fc.record({ text, style: fc.nat(3), form: fc.constantFrom('plain', 'cdata', 'rich') }),
  );

  function rowsXml(
    cells: Readonly<Record<string, { text: string; style: number; form: string }>>,
    gap: string,
  ): string {
    return [1, 2, 5, 7, 9]
      .map((row) => {
        const own = Object.entries(cells)
          .filter(([address]) => Number(address.replace(/\D/g, '')) === row)
          .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
        if (own.length === 0) return row === 7 ? `<row r="7" ht="20" customHeight="1"/>${gap}` : '';
        const xml = own.map(([address, cell]) => {
          const body =
            cell.form === 'cdata'
              ? `<t><![CDATA[${cell.text.replaceAll(']]>', '')}]]></t>`
              : cell.form === 'rich'
                ? `<r><t>${escaped(cell.text)}</t></r>`
                : `<t>${escaped(cell.text)}</t>`;
          return `<c r="${address}" s="${cell.style}" t="inlineStr"><is>${body}</is></c>`;
        });
        return `<row r="${row}" spans="1:9">${gap}${xml.join(gap)}</row>${gap}`;
      })
      .join('');
  }

  test('leaves all other cells as they were, to the letter', () => {
    fc.assert(
      fc.property(
        grid,
        fc.constantFrom('', '\n', '\r\n  ', '<!-- 😀 -->'),
        fc.nat(9),
        fc.nat(27),
        fc.option(text),
        (cells, gap, row, column, value) => {
          const { file, part } = open({ rows: rowsXml(cells, gap) });
          const before = new Map(
            part
              .rows()
              .flatMap((one) => one.cells.map((cell) => [cellAddress(cell), part.data.slice(cell.from, cell.to)])),
          );
          const address = cellAddress({ row, column });
          const expected = {
            ...valuesOf(part),
            [address]: value === null ? undefined : value.replaceAll('\r\n', '\n').replaceAll('\r', '\n'),
          };
          part.replaceCell({ row, column }, value === null ? null : textCellXml('', { row, column }, 0, value));
          part.flush(file);
          const again = SheetPart.read(file, part.name);
          expect(valuesOf(again)).toEqual(JSON.parse(JSON.stringify(expected)));
          for (const cell of again.rows().flatMap((one) => one.cells)) {
            const name = cellAddress(cell);
            if (name !== address) expect(again.data.slice(cell.from, cell.to)).toBe(before.get(name));
          }
        },
      ),
    );
  });

  test('cells stand in the order of their columns and rows in the order of their numbers', () => {
    const { part } = open({ rows: `${textRow(2, '甲', null, '丙')}<row r="6" ht="30"/>${textRow(9, '末')}` });
    for (const [row, column] of [
      [1, 1],
      [1, 5],
      [0, 0],
      [5, 2],
      [6, 0],
      [20, 0],
    ] as const)
      part.replaceCell({ row, column }, textCellXml('', { row, column }, 0, '新'));
    expect(part.rows().map((row) => [row.row, row.cells.map((cell) => cell.column)])).toEqual([
      [0, [0]],
      [1, [0, 1, 2, 5]],
      [5, [2]],
      [6, [0]],
      [8, [0]],
      [20, [0]],
    ]);
    expect(part.data).toContain('<row r="6" ht="30"><c r="C6"');
  });
});
