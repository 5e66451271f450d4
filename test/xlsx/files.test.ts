import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Element } from 'slimdom';
import { STYLESHEET_ORDER, WORKBOOK_ORDER, WORKSHEET_ORDER } from '../../src/xlsx/package/childOrder';
import { foldPartName, plainPartName } from '../../src/xlsx/package/partName';
import { childElements } from '../../src/xlsx/package/xml';
import { OoxmlPackage } from '../../src/xlsx/package/ooxmlPackage';
import { XlsxFile } from '../../src/xlsx/xlsxFile';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { FIXTURE_FILES, fixtureFile } from '../fixtures/fixtureFiles';
import { judgedFile, OPERATIONS } from './operations';

jest.setTimeout(60_000);

const ORDERS: Readonly<Record<string, readonly string[]>> = {
  workbook: WORKBOOK_ORDER,
  worksheet: WORKSHEET_ORDER,
  styleSheet: STYLESHEET_ORDER,
};

describe.each(Object.keys(FIXTURE_FILES))('%s', (name) => {
  test.each(Object.keys(OPERATIONS))('is still a sound workbook after %s', async (operation) => {
    const before = fixtureFile(name);
    const saved = await OPERATIONS[operation]!(before);
    const file = OoxmlPackage.open(saved);
    const documents = file.names().filter((part) => /\.(xml|rels)$/i.test(part));
    for (const part of documents) {
      const root = file.document(part).documentElement;
      const order = root && ORDERS[root.localName];
      if (root && order)
        expect({ part, children: known(root, order) }).toEqual({ part, children: sorted(root, order) });
    }
    expect(doubled(saved)).toEqual([]);
    expect(dangling(file)).toEqual(dangling(OoxmlPackage.open(before)));
    for (const { name: sheet, isWorksheet } of XlsxFile.open(saved).workbook.sheets())
      if (isWorksheet) expect(openXlsx(saved).view(sheet).name).toBe(sheet);
  });
});

/** The children that the order knows, as they stand. */
function known(root: Element, order: readonly string[]): readonly string[] {
  return childElements(root)
    .map(({ localName }) => localName)
    .filter((child) => order.includes(child));
}

function sorted(root: Element, order: readonly string[]): readonly string[] {
  return [...known(root, order)].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

function doubled(bytes: Uint8Array): readonly string[] {
  const names = Object.keys(unzipSync(bytes)).map((entry) => foldPartName(plainPartName(entry)));
  return names.filter((part, index) => names.indexOf(part) !== index);
}

/** Relationships whose part is missing. */
function dangling(file: OoxmlPackage): readonly string[] {
  const sources = ['', ...file.names().filter((part) => !part.endsWith('.rels'))];
  return sources.flatMap((source) =>
    file
      .relationships(source)
      .filter(({ external, target }) => !external && !file.has(target))
      .map(({ target }) => target),
  );
}

describe('what stands in files of other programs', () => {
  test.each([
    'SharedStrings-upper.xlsx',
    'backslash.xlsx',
    'percent.xlsx',
    'ctlower.xlsx',
    'utf16.xlsx',
    'gbk.xlsx',
    'strict.xlsx',
    'comment-sheetdata.xlsx',
    'default-xml-type.xlsx',
    'farcell.xlsx',
    'lastrow.xlsx',
    'Sheet1upper.xlsx',
  ])('%s is read', async (name) => {
    expect((await judgedFile(fixtureFile(name))).judgement.entries).toHaveLength(6);
  });

  test('a stray cell far away is named, not read', async () => {
    const [sheet] = (await judgedFile(fixtureFile('farcell.xlsx'))).sheets;
    expect(sheet?.leftAside).toHaveLength(1);
    expect(sheet?.usedRange?.rowCount).toBeLessThan(20);
  });

  test('sheet ids stay within what the format allows', async () => {
    const saved = await OPERATIONS['report']!(fixtureFile('sheetid.xlsx'));
    const ids = [...strFromU8(unzipSync(saved)['xl/workbook.xml']!).matchAll(/sheetId="(\d+)"/g)].map(([, id]) =>
      Number(id),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.max(...ids)).toBeLessThanOrEqual(65534);
  });

  test('a strict workbook gets strict parts', async () => {
    const file = OoxmlPackage.open(await OPERATIONS['report']!(fixtureFile('strict.xlsx')));
    const ours = file.names().filter((part) => /charts\/|drawings\/|worksheets\/sheet[2-9]/.test(part));
    expect(ours.length).toBeGreaterThan(4);
    expect(ours.filter((part) => file.text(part).includes('schemas.openxmlformats.org/spreadsheetml'))).toEqual([]);
    expect(file.text(ours.find((part) => part.includes('charts/'))!)).toContain('<c:gapWidth val="50%"/>');
  });

  test('our custom XML says what it is where .xml stands for the workbook', async () => {
    const saved = await OPERATIONS['baseline']!(fixtureFile('default-xml-type.xlsx'));
    expect(strFromU8(unzipSync(saved)['[Content_Types].xml']!)).toMatch(
      /PartName="\/customXml\/item1\.xml" ContentType="application\/xml"/,
    );
  });

  test('our own report, saved by LibreOffice, is renewed in place', async () => {
    const before = fixtureFile('lo-resaved-report.xlsx');
    const names = async (bytes: Uint8Array) => (await openXlsx(bytes).list()).sheets.map(({ name }) => name);
    expect(await names(await OPERATIONS['report']!(before))).toEqual(await names(before));
  });
});

describe('a file that is wrong says what is wrong with it', () => {
  const hostile = (name: string) => new Uint8Array(readFileSync(path.join(__dirname, '../fixtures/hostile', name)));

  test.each([
    ['cell_3e7.xlsx', { code: 'overLimit', detail: { limit: 'cellText', most: 32_767 } }],
    ['deep_frame.xlsx', { code: 'overLimit', detail: { limit: 'depth', most: 256 } }],
    ['row_1e9.xlsx', { code: 'overLimit', detail: { limit: 'row', most: 1_048_576 } }],
  ])('%s', async (name, expected) => {
    await expect(judgedFile(hostile(name))).rejects.toMatchObject(expected);
  });

  test.each([
    'two_corner.xlsx',
    'far_col_rows.xlsx',
    'col_neg_min.xlsx',
    'ctl_ffff_unit.xlsx',
    'chartsheet_named_overview.xlsx',
  ])('%s is read, and its reports are generated', async (name) => {
    expect((await openXlsx(await OPERATIONS['report']!(hostile(name))).list()).sheets.length).toBeGreaterThan(2);
  });
});
