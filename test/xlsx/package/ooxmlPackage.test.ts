import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { OoxmlPackage } from '../../../src/xlsx/package/ooxmlPackage';
import { childElements } from '../../../src/xlsx/package/xml';
import { WorkbookPart } from '../../../src/xlsx/workbookPart';
import { XlsxFile } from '../../../src/xlsx/xlsxFile';
import { buildXlsx, compareParts, textRow } from '../buildXlsx';

const FIXTURE = readFileSync(path.join(__dirname, '../../fixtures/xlsx/everything.xlsx'));
const small = () => buildXlsx([{ name: '甲', rows: textRow(1, '一') }]);

/** A compound file: the wrapping of an old .xls and of an encrypted .xlsx. */
function compoundFile(streamName: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(streamName, 'utf16le'), 1024 + 128);
  return bytes;
}

describe('a file that cannot be opened says why', () => {
  test.each<[string, () => Uint8Array, string]>([
    ['an empty file', () => new Uint8Array(), 'notXlsx'],
    ['plain text', () => strToU8('五月上旬，环保设施开放'), 'notXlsx'],
    ['a zip of something else', () => zipSync({ 'readme.txt': strToU8('甲') }), 'notXlsx'],
    [
      'a Word document',
      () =>
        zipSync({
          '[Content_Types].xml': strToU8(
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
          ),
          '_rels/.rels': strToU8(
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
          ),
          'word/document.xml': strToU8(
            '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
          ),
        }),
      'notXlsx',
    ],
    [
      'a workbook part that is not well formed',
      () => buildXlsx([{ name: '甲' }], { parts: { 'xl/workbook.xml': '<workbook><sheets>' } }),
      'notXlsx',
    ],
    [
      'a binary workbook (.xlsb)',
      () => buildXlsx([], { parts: { 'xl/workbook.xml': new Uint8Array([0x83, 1, 0, 0x99, 1]) } }),
      'notXlsx',
    ],
    ['a password to open', () => compoundFile('EncryptedPackage'), 'encrypted'],
    ['an old .xls', () => compoundFile('Workbook'), 'notXlsx'],
  ])('%s', (_, bytes, code) => {
    expect(() => XlsxFile.open(bytes())).toThrow(expect.objectContaining({ name: 'WorkbookError', code }));
  });

  test('a file cut short anywhere, as a broken download is', () => {
    const whole = small();
    for (let length = 0; length < whole.length; length += 37) {
      expect(() => XlsxFile.open(whole.subarray(0, length))).toThrow(
        expect.objectContaining({ name: 'WorkbookError', code: 'notXlsx' }),
      );
    }
  });

  test('a file whose content is damaged, found on opening or on reading a sheet', () => {
    const whole = small();
    for (let at = 30; at < whole.length; at += 23) {
      const damaged = Uint8Array.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      let failure: unknown = null;
      try {
        const file = XlsxFile.open(damaged);
        for (const { name } of file.workbook.sheets()) file.sheet(name).rows();
      } catch (error) {
        failure = error;
      }
      if (failure !== null) expect(failure).toMatchObject({ name: 'WorkbookError' });
    }
  });
});

describe('saving', () => {
  test('a file nobody changed keeps every part byte for byte, though its documents were looked at', () => {
    const file = OoxmlPackage.open(FIXTURE);
    for (const name of file.names()) if (/\.(xml|rels)$/.test(name)) file.document(name);
    expect(compareParts(FIXTURE, file.save())).toEqual({ lost: [], added: [], changed: [] });
  });

  test('keeps the order of the parts', () => {
    const file = OoxmlPackage.open(FIXTURE);
    expect(OoxmlPackage.open(file.save()).names()).toEqual(file.names());
  });

  test('the same content gives the same bytes, whenever it is saved', () => {
    const file = OoxmlPackage.open(FIXTURE);
    expect(Buffer.from(file.save()).equals(OoxmlPackage.open(file.save()).save())).toBe(true);
  });

  test('a copy changes apart from what it was copied from', () => {
    const file = OoxmlPackage.open(FIXTURE);
    const copy = file.copy();
    copy.write('xl/new.xml', '<a/>');
    copy.document('xl/workbook.xml').documentElement?.setAttribute('changed', '1');
    expect(compareParts(file.save(), copy.save())).toEqual({
      lost: [],
      added: ['xl/new.xml'],
      changed: ['xl/workbook.xml'],
    });
  });
});

describe('parts', () => {
  test('one written and removed again leaves the package as it was', () => {
    const file = OoxmlPackage.open(FIXTURE);
    const before = file.save();
    file.write('xl/charts/chart9.xml', '<a/>', 'application/x');
    const id = file.relate('xl/drawings/drawing1.xml', 'http://type/chart', 'xl/charts/chart9.xml');
    file.unrelate('xl/drawings/drawing1.xml', id);
    file.remove('xl/charts/chart9.xml');
    expect(compareParts(before, file.save())).toMatchObject({ lost: [], added: [] });
    expect(file.text('[Content_Types].xml')).not.toContain('chart9');
  });

  test('a relationship gets an id that is free', () => {
    const file = OoxmlPackage.open(small());
    const first = file.relate('xl/workbook.xml', 'http://type/a', 'xl/a.xml');
    file.unrelate('xl/workbook.xml', 'rId1');
    const second = file.relate('xl/workbook.xml', 'http://type/a', 'xl/b.xml');
    expect(second).not.toBe(first);
    expect(file.targetsOfType('xl/workbook.xml', '/a')).toEqual(['xl/a.xml', 'xl/b.xml']);
  });

  test('targets are found whether they are spelt from the root, beside the part or up a folder', () => {
    const file = OoxmlPackage.open(small());
    file.write(
      'xl/worksheets/_rels/sheet1.xml.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="t" Target="../drawings/drawing1.xml"/><Relationship Id="b" Type="t" Target="/xl/tables/table1.xml"/><Relationship Id="c" Type="t" Target="http://example.cn/" TargetMode="External"/></Relationships>',
    );
    expect(file.relationships('xl/worksheets/sheet1.xml').map(({ target }) => target)).toEqual([
      'xl/drawings/drawing1.xml',
      'xl/tables/table1.xml',
      'http://example.cn/',
    ]);
  });

  test('a free name fills the first gap', () => {
    const file = OoxmlPackage.open(FIXTURE);
    expect(file.freeName('xl/worksheets/sheet%.xml')).toBe('xl/worksheets/sheet3.xml');
    expect(file.freeName('xl/pivotTables/pivotTable%.xml')).toBe('xl/pivotTables/pivotTable1.xml');
  });
});

describe('a file as Excel 2013 and later save it', () => {
  const read = (name: string) => readFileSync(path.join(__dirname, '../../fixtures/files', name));
  const children = (bytes: Uint8Array) =>
    childElements(OoxmlPackage.open(bytes).document('xl/workbook.xml').documentElement).map((child) => child.localName);
  const known = [
    'fileVersion',
    'workbookPr',
    'AlternateContent',
    'workbookProtection',
    'bookViews',
    'sheets',
    'definedNames',
    'calcPr',
    'extLst',
  ];

  test.each(['modern-excel.xlsx', 'modern-nocalcpr.xlsx'])(
    '%s: what is added to its workbook part stands in the order of the standard',
    (name) => {
      const file = OoxmlPackage.open(read(name));
      const workbook = WorkbookPart.read(file);
      workbook.setSheetName(workbook.sheets()[0]!.name, '_xlnm.Print_Titles', '$1:$1');
      workbook.recalculateOnOpen();
      const order = children(file.save());
      expect(order).toEqual(expect.arrayContaining(['AlternateContent', 'definedNames', 'calcPr']));
      expect(order.map((child) => known.indexOf(child))).toEqual(
        [...order.map((child) => known.indexOf(child))].sort((a, b) => a - b),
      );
    },
  );

  test('a part that is named in other letter case is the same part', () => {
    const file = OoxmlPackage.open(read('Sheet1upper.xlsx'));
    const upper = file.names().find((name) => name.endsWith('Sheet1.xml'))!;
    expect(file.has(upper.toLowerCase())).toBe(true);
    expect(file.freeName('xl/worksheets/sheet%.xml')).not.toBe(upper.toLowerCase());
    file.write(upper.toLowerCase(), '<worksheet/>');
    expect(file.names().filter((name) => name.toLowerCase() === upper.toLowerCase())).toEqual([upper]);
  });
});
