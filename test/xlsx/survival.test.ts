import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseXmlDocument, type Element } from 'slimdom';
import { planHighlights } from '../../src/reports/highlights/planHighlights';
import { readyReports } from '../reports/readyReports';
import { judge } from '../../src/schedule/judge';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { compareParts, partText } from './buildXlsx';

const HEADER = ['月份', '旬', '工作内容', '责任单位', '负责人'];

/** The fixture with a header typed into its second row, highlighted and with its reports, as a user would leave it. */
async function worked(
  name: string,
): Promise<{ readonly before: Uint8Array; readonly after: Uint8Array; readonly edits: number }> {
  const before = readFileSync(path.join(__dirname, '../fixtures/xlsx', name));
  const workbook = openXlsx(before);
  HEADER.forEach((title, column) => workbook.typeIntoCell('日程', { row: 1, column }, title));
  const listing = await workbook.list();
  const sheets = await workbook.read(['日程', '表格']);
  const outcome = judge(sheets, DEFAULT_SETTINGS, '2020-06-15');
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  let guid = 0;
  const plan = readyReports(
    outcome.judgement,
    { listing, ownSheets: [], dateSystem: 1900 },
    { language: 'zh-CN', newGuid: () => `g${(guid += 1)}` },
  );
  const edits = [...planHighlights(outcome.judgement, { today: '2020-06-15' }), ...plan.edits];
  await workbook.apply(edits);
  return { before, after: workbook.save(), edits: edits.length };
}

/** A chart, an image, a comment, a validation list, a table, extended formats, custom data, print set-up, a defined name. */
describe.each([
  [
    'everything.xlsx',
    'written by openpyxl and by hand',
    { comments: 'xl/comments/comment1.xml', vml: 'xl/drawings/commentsDrawing1.vml' },
  ],
  [
    'everything-libreoffice.xlsx',
    'as LibreOffice saves it',
    { comments: 'xl/comments1.xml', vml: 'xl/drawings/vmlDrawing1.vml' },
  ],
])('%s, %s', (name, _, { comments, vml }) => {
  test("loses no part, and the user's objects stay byte for byte", async () => {
    const { before, after, edits } = await worked(name);
    expect(edits).toBeGreaterThan(10);
    const { lost, changed } = compareParts(before, after);
    expect(lost).toEqual([]);
    expect(
      changed.filter(
        (part) =>
          !/^(\[Content_Types\]\.xml|docProps\/app\.xml|xl\/(workbook|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet1\.xml)$/.test(
            part,
          ),
      ),
    ).toEqual([]);
    for (const part of [
      comments,
      vml,
      'xl/charts/chart1.xml',
      'xl/drawings/drawing1.xml',
      'xl/media/image1.png',
      'xl/tables/table1.xml',
      'xl/worksheets/sheet2.xml',
      'customXml/item1.xml',
    ])
      expect(changed).not.toContain(part);
  });

  test("every element of the user's sheet is still there; ours are added", async () => {
    const { before, after } = await worked(name);
    const tags = (bytes: Uint8Array, part: string) => {
      const counts = new Map<string, number>();
      for (const [, tag = ''] of partText(bytes, part).matchAll(/<([\w:.-]+)/g))
        counts.set(tag, (counts.get(tag) ?? 0) + 1);
      return counts;
    };
    for (const part of ['xl/worksheets/sheet1.xml', 'xl/styles.xml', 'xl/workbook.xml']) {
      const [old, now] = [tags(before, part), tags(after, part)];
      for (const [tag, count] of old) {
        // A text typed over an empty cell needs no `v`.
        if (part.includes('sheet1') && tag === 'v') continue;
        expect({ part, tag, enough: (now.get(tag) ?? 0) >= count }).toEqual({ part, tag, enough: true });
      }
    }
  });

  test('print set-up, names, formats and the validation list say what they said', async () => {
    const { before, after } = await worked(name);
    const kept = (bytes: Uint8Array) =>
      plainChildren(partText(bytes, 'xl/worksheets/sheet1.xml')).filter(
        (text) => !text.includes('sheetData') && !text.includes('xuncheng:'),
      );
    expect(kept(before).length).toBeGreaterThan(10);
    expect(kept(after)).toEqual(kept(before));
    const names = (bytes: Uint8Array) =>
      [...partText(bytes, 'xl/workbook.xml').matchAll(/<definedName\b[^>]*>[^<]*/g)].map(([text]) => text);
    expect(names(after)).toEqual(expect.arrayContaining(names(before)));
  });
});

/** Each child of a part's root as text in which spelling (quotes, references, order of attributes, short forms, prefixes) makes no difference. */
function plainChildren(xml: string): readonly string[] {
  const plain = (node: Element): unknown => [
    node.localName,
    node.attributes
      .filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns')
      .map(({ localName, value }) => `${localName}=${value}`)
      .sort(),
    node.children.length > 0 ? node.children.map(plain) : node.textContent,
  ];
  return parseXmlDocument(xml).documentElement!.children.map((child) => JSON.stringify(plain(child)));
}
