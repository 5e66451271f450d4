import { unzipSync as unzip, zipSync as zip } from 'fflate';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import type { SheetContent } from '../../src/workbook/sheetContent';
import type { WorkbookEdit } from '../../src/workbook/workbookEdit';
import { buildXlsx, compareParts, partText, stylesXml, textRow, type SheetXml, type XlsxTraits } from './buildXlsx';

const SHEET = 'xl/worksheets/sheet1.xml';
const bytesOf = (sheet: Omit<SheetXml, 'name'> = { rows: textRow(1, '甲') }, traits?: XlsxTraits) =>
  buildXlsx([{ name: '日程', ...sheet }], traits);
const highlight = (marker: string, address = { row: 2, column: 2, rowCount: 2, columnCount: 3 }): WorkbookEdit => ({
  kind: 'addHighlight',
  sheet: '日程',
  ranges: [address],
  formula: `=AND(N("xuncheng:${marker}:1")=0,TODAY()>DATE(2020,1,31))`,
  style: { fill: '#FFC7CE', fontColor: '#9C0006' },
});
const clear: WorkbookEdit = { kind: 'clearHighlights', sheet: '日程', marker: 'xuncheng:' };

function report(change: Partial<SheetContent> = {}): SheetContent {
  return {
    name: '总览',
    tag: { role: 'overview', guid: 'g1' },
    rows: [
      [{ value: '日程总览', style: 0 }],
      [{ value: '大气环境科', style: 1 }, { value: 3, style: -1 }, null, { value: true, style: -1 }],
      [{ value: 'D12', style: 1, link: { sheet: '日程', address: 'A1', tip: '去原处' } }],
    ],
    styles: [
      { bold: true, fontSize: 16, horizontal: 'center' },
      { numberFormat: '@', border: 'thin', wrap: true, fill: '#FFFFFF' },
    ],
    merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 4 }],
    columnWidths: [12, 8],
    rowHeights: { 0: 30 },
    frozenRows: 1,
    print: {
      orientation: 'landscape',
      fitToPagesWide: 1,
      titleRows: { first: 0, last: 1 },
      margins: { top: 2, bottom: 2, left: 1.5, right: 1.5 },
      headerMargin: 0.8,
      centerFooter: ['第 ', { field: 'page' }, ' 页，共 ', { field: 'pageCount' }, ' 页'],
    },
    charts: [],
    ...change,
  };
}
const write = (change?: Partial<SheetContent>): WorkbookEdit => ({ kind: 'writeSheet', content: report(change) });
const chart: SheetContent['charts'][number] = {
  name: '图',
  type: 'stackedBar',
  title: '各科室',
  source: { row: 1, column: 0, rowCount: 2, columnCount: 2 },
  seriesBy: 'columns',
  seriesColors: ['#C00000'],
  place: { row: 4, column: 0, rowCount: 10, columnCount: 4 },
};

async function names(workbook: ReturnType<typeof openXlsx>) {
  return (await workbook.list()).sheets.map(({ name }) => name);
}

describe('a repair of one cell', () => {
  const set = (expected: string | null, value = '新'): WorkbookEdit => ({
    kind: 'setCell',
    sheet: '日程',
    cell: { row: 0, column: 0 },
    expected,
    value,
  });

  test('writes text as text, even what looks like a formula', async () => {
    const workbook = openXlsx(bytesOf());
    await workbook.apply([set('甲', '=SUM(A1)')]);
    expect((await workbook.read(['日程']))[0]?.values).toEqual([['=SUM(A1)']]);
    expect(partText(workbook.save(), SHEET)).not.toContain('<f>');
  });

  test('is refused when the cell says something else by now', async () => {
    await expect(openXlsx(bytesOf()).apply([set('乙')])).rejects.toMatchObject({
      code: 'cellChanged',
      detail: { sheet: '日程', cell: 'A1' },
    });
  });

  test('is refused for a formula, whose result may be the same text', async () => {
    await expect(
      openXlsx(bytesOf({ rows: '<row r="1"><c r="A1" t="str"><f>B1</f><v>甲</v></c></row>' })).apply([set('甲')]),
    ).rejects.toMatchObject({ code: 'cellChanged' });
  });

  test('is refused on a locked cell of a protected sheet', async () => {
    await expect(
      openXlsx(bytesOf({ rows: textRow(1, '甲'), after: '<sheetProtection sheet="1"/>' })).apply([set('甲')]),
    ).rejects.toMatchObject({ code: 'sheetProtected' });
  });

  test('that fails leaves all edits before it undone', async () => {
    const workbook = openXlsx(bytesOf());
    const before = workbook.save();
    await expect(workbook.apply([write(), highlight('overdue'), set('乙')])).rejects.toMatchObject({
      code: 'cellChanged',
    });
    expect(Buffer.from(workbook.save()).equals(before)).toBe(true);
    expect(await names(workbook)).toEqual(['日程']);
  });
});

describe('highlights', () => {
  const users =
    '<conditionalFormatting sqref="A1:C9"><cfRule type="expression" dxfId="0" priority="4"><formula>$A1="xun"</formula></cfRule></conditionalFormatting>';
  const styles = stylesXml({ cellXfs: '<xf/>', dxfs: '<dxf><font><b/></font></dxf>' });

  test('stand below every rule of the user, and touch the sheet and the styles alone', async () => {
    const before = bytesOf({ rows: textRow(1, '甲'), after: users }, { styles });
    const workbook = openXlsx(before);
    await workbook.apply([highlight('overdue'), highlight('due')]);
    expect(compareParts(before, workbook.save())).toEqual({ lost: [], added: [], changed: ['xl/styles.xml', SHEET] });
    const rules = workbook.view('日程').formulaFormats;
    expect(rules.map(({ priority, stopIfTrue }) => [priority, stopIfTrue])).toEqual([
      [4, false],
      [5, false],
      [6, false],
    ]);
    expect(rules[1]).toMatchObject({
      formula: '=AND(N("xuncheng:overdue:1")=0,TODAY()>DATE(2020,1,31))',
      ranges: [{ row: 2, column: 2, rowCount: 2, columnCount: 3 }],
      look: { fill: '#FFC7CE', fontColor: '#9C0006' },
    });
  });

  test('cleared leave the sheet as the user had it', async () => {
    const workbook = openXlsx(bytesOf({ rows: textRow(1, '甲'), after: users }, { styles }));
    await workbook.apply([]);
    const before = workbook.view('日程');
    await workbook.apply([highlight('overdue'), highlight('due')]);
    await workbook.apply([clear]);
    expect(workbook.view('日程')).toEqual(before);
  });

  test('set again are the same bytes, and looks do not pile up', async () => {
    const workbook = openXlsx(bytesOf());
    await workbook.apply([clear, highlight('overdue'), highlight('due')]);
    const once = workbook.save();
    await workbook.apply([clear, highlight('overdue'), highlight('due')]);
    expect(Buffer.from(workbook.save()).equals(once)).toBe(true);
    expect(partText(once, 'xl/styles.xml').match(/<dxf>/g)).toHaveLength(1);
  });

  test("a rule of ours that Excel put beside the user's in one block goes alone", async () => {
    const mixed =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>N("xuncheng:due:1")=0</formula></cfRule><cfRule type="expression" priority="2"><formula>TRUE</formula></cfRule></conditionalFormatting>';
    const workbook = openXlsx(bytesOf({ rows: textRow(1, '甲'), after: mixed }));
    await workbook.apply([clear]);
    expect(workbook.view('日程').formulaFormats.map(({ formula }) => formula)).toEqual(['=TRUE']);
  });

  test("stand where a worksheet's children may: after merges, before validation and print set-up", async () => {
    const workbook = openXlsx(
      bytesOf({
        rows: textRow(1, '甲'),
        after:
          '<mergeCells><mergeCell ref="C1:D1"/></mergeCells><dataValidations count="0"/><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><extLst/>',
      }),
    );
    await workbook.apply([highlight('overdue')]);
    expect(
      [
        ...partText(workbook.save(), SHEET).matchAll(
          /<(mergeCells|conditionalFormatting|dataValidations|pageMargins|extLst)\b/g,
        ),
      ].map(([, name]) => name),
    ).toEqual(['mergeCells', 'conditionalFormatting', 'dataValidations', 'pageMargins', 'extLst']);
  });

  test('are refused on a protected sheet; clearing what is not there is not', async () => {
    const workbook = openXlsx(bytesOf({ rows: textRow(1, '甲'), after: '<sheetProtection sheet="1"/>' }));
    await expect(workbook.apply([highlight('overdue')])).rejects.toMatchObject({
      code: 'sheetProtected',
      detail: { sheet: '日程' },
    });
    await workbook.apply([clear]);
  });
});

describe('a report sheet', () => {
  test('reads back as it was meant', async () => {
    const workbook = openXlsx(bytesOf());
    expect(await workbook.apply([write({ charts: [chart] })])).toEqual({
      sheetsWritten: ['总览'],
      cosmeticFailures: [],
      unreadableHighlights: 0,
    });
    const [sheet] = await workbook.read(['总览']);
    expect(sheet).toMatchObject({
      tag: { role: 'overview', guid: 'g1' },
      values: [
        ['日程总览', null, null, null],
        ['大气环境科', 3, null, true],
        ['D12', null, null, null],
      ],
      columnWidths: { 0: 12, 1: 8 },
      merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 4 }],
    });
    expect(workbook.view('总览')).toMatchObject({
      frozen: { rows: 1, columns: 0 },
      rows: [{ row: 0, height: 30, hidden: false }],
    });
    const saved = workbook.save();
    expect(partText(saved, 'xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'总览\'!$1:$2</definedName>',
    );
    expect(partText(saved, 'xl/charts/chart1.xml')).toContain("<c:f>'总览'!$B$3</c:f>");
  });

  test.each(['=1+1', '+甲', '-甲', '@甲', '\t甲', '\r甲', "'甲"])(
    'text that begins like %j stays text',
    async (value) => {
      const workbook = openXlsx(bytesOf());
      await workbook.apply([write({ rows: [[{ value, style: 1 }]], merges: [] })]);
      expect((await workbook.read(['总览']))[0]?.values[0]?.[0]).toBe(value.replace('\r', '\n'));
      expect(partText(workbook.save(), 'xl/worksheets/sheet2.xml')).not.toMatch(/<f[ >]/);
    },
  );

  test('written again keeps its place and the name the user gave it', async () => {
    const workbook = openXlsx(buildXlsx([{ name: '日程', rows: textRow(1, '甲') }]));
    await workbook.apply([write(), write({ name: '法规科', tag: { role: 'section:法规科', guid: 'g2' } })]);
    const renamed = openXlsx(renameSheet(workbook.save(), '总览', '领导看板'));
    const result = await renamed.apply([write({ rows: [[{ value: '第二次', style: 0 }]], merges: [] })]);
    expect(result.sheetsWritten).toEqual(['领导看板']);
    expect(await names(renamed)).toEqual(['日程', '领导看板', '法规科']);
    expect((await renamed.read(['领导看板']))[0]?.values).toEqual([['第二次']]);
    expect(partText(renamed.save(), 'xl/workbook.xml')).toContain("'领导看板'!$1:$2");
  });

  test('written twice is the same bytes: charts, marks and looks do not pile up', async () => {
    const workbook = openXlsx(bytesOf());
    const edits = [
      { kind: 'store', key: 'k', value: '甲' } as const,
      write({ charts: [chart] }),
      write({ name: '法规科', tag: { role: 'section:法规科', guid: 'g2' }, charts: [chart] }),
    ];
    await workbook.apply(edits);
    const once = workbook.save();
    await workbook.apply(edits);
    expect(compareParts(once, workbook.save())).toEqual({ lost: [], added: [], changed: [] });
    expect(Buffer.from(workbook.save()).equals(once)).toBe(true);
  });

  test('never takes a sheet of that name that is not ours, in whatever case', async () => {
    const workbook = openXlsx(
      buildXlsx([
        { name: '日程', rows: textRow(1, '甲') },
        { name: 'Overview', rows: textRow(1, '用户的') },
      ]),
    );
    await expect(workbook.apply([write({ name: 'OVERVIEW' })])).rejects.toMatchObject({
      code: 'nameTaken',
      detail: { sheet: 'OVERVIEW' },
    });
    expect((await workbook.read(['Overview']))[0]?.values).toEqual([['用户的']]);
  });

  test('of a copied sheet with the same GUID, the first alone is ours', async () => {
    const workbook = openXlsx(bytesOf());
    await workbook.apply([write()]);
    const copied = openXlsx(copySheet(workbook.save(), '总览', '总览 (2)'));
    await copied.apply([write({ rows: [[{ value: '新', style: 0 }]], merges: [] })]);
    const [ours, users] = await copied.read(['总览', '总览 (2)']);
    expect([ours?.values[0]?.[0], users?.values[0]?.[0]]).toEqual(['新', '日程总览']);
    await copied.apply([write({ charts: [chart] })]);
    expect((await copied.list()).sheets.map(({ tag }) => tag?.guid)).toEqual([undefined, 'g1', 'g1']);
  });

  test('cannot be added while the structure is protected, but can be written anew', async () => {
    const open = bytesOf();
    const locked = (bytes: Uint8Array) =>
      replaceInPart(bytes, 'xl/workbook.xml', /<sheets>/, '<workbookProtection lockStructure="1"/><sheets>');
    await expect(openXlsx(locked(open)).apply([write()])).rejects.toMatchObject({ code: 'structureProtected' });
    const workbook = openXlsx(open);
    await workbook.apply([write()]);
    const lockedLater = openXlsx(locked(workbook.save()));
    expect((await lockedLater.apply([write()])).sheetsWritten).toEqual(['总览']);
    await expect(
      lockedLater.apply([{ kind: 'removeSheet', tag: { role: 'overview', guid: 'g1' } }]),
    ).rejects.toMatchObject({ code: 'structureProtected' });
  });

  test('added and removed leaves no part behind, and the names of later sheets still theirs', async () => {
    const before = buildXlsx([{ name: '日程', rows: textRow(1, '甲') }], {
      styles: stylesXml({ fonts: '<font/>', fills: '<fill/><fill/>', borders: '<border/>', cellXfs: '<xf/>' }),
    });
    const workbook = openXlsx(before);
    await workbook.apply([
      write({ charts: [chart] }),
      write({ name: '法规科', tag: { role: 'section:法规科', guid: 'g2' } }),
    ]);
    await workbook.apply([{ kind: 'removeSheet', tag: { role: 'overview', guid: 'g1' } }]);
    expect(partText(workbook.save(), 'xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'法规科\'!$1:$2</definedName>',
    );
    await workbook.apply([{ kind: 'removeSheet', tag: { role: 'section:法规科', guid: 'g2' } }]);
    expect(compareParts(before, workbook.save())).toMatchObject({ lost: [], added: [] });
    expect(partText(workbook.save(), 'xl/workbook.xml')).not.toContain('definedName');
    expect(partText(workbook.save(), '[Content_Types].xml')).not.toMatch(/chart|drawing|customProperty|sheet2/);
  });

  test('that is the only visible sheet is not removed; one that is not there is no trouble', async () => {
    const workbook = openXlsx(bytesOf());
    await workbook.apply([write()]);
    const hidden = openXlsx(
      replaceInPart(workbook.save(), 'xl/workbook.xml', /name="日程"/, 'name="日程" state="hidden"'),
    );
    await expect(hidden.apply([{ kind: 'removeSheet', tag: { role: 'overview', guid: 'g1' } }])).rejects.toMatchObject({
      code: 'lastSheet',
    });
    await workbook.apply([{ kind: 'removeSheet', tag: { role: 'overview', guid: '别的' } }]);
    expect(await names(workbook)).toEqual(['日程', '总览']);
  });

  test('goes into a workbook whose parts bear a prefix', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const prefixed = buildXlsx(
      [
        {
          name: '日程',
          xml: `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
        },
      ],
      {
        styles: `<x:styleSheet xmlns:x="${main}"><x:fonts count="1"><x:font/></x:fonts><x:fills count="1"><x:fill/></x:fills><x:borders count="1"><x:border/></x:borders><x:cellXfs count="1"><x:xf/></x:cellXfs></x:styleSheet>`,
        parts: {
          'xl/workbook.xml': `<x:workbook xmlns:x="${main}" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="日程" sheetId="7" rel:id="rId1"/></x:sheets></x:workbook>`,
        },
      },
    );
    const workbook = openXlsx(prefixed);
    await workbook.apply([highlight('overdue'), write({ charts: [chart] })]);
    const again = openXlsx(workbook.save());
    expect(await names(again)).toEqual(['日程', '总览']);
    expect(again.view('日程').formulaFormats).toHaveLength(1);
    expect(partText(workbook.save(), 'xl/workbook.xml')).toMatch(/<x:sheet name="总览" sheetId="8" rel:id="rId\d+"\/>/);
    expect(partText(workbook.save(), SHEET)).toContain('<x:conditionalFormatting');
    expect(partText(workbook.save(), 'xl/styles.xml')).not.toMatch(/<(font|xf|dxf)\b/);
  });
});

describe('texts kept in the file', () => {
  test('are found again, changed in place and forgotten', async () => {
    const workbook = openXlsx(bytesOf());
    await workbook.apply([
      { kind: 'store', key: 'settings', value: '{"甲":"<&>"}' },
      { kind: 'store', key: '二', value: '2' },
    ]);
    expect((await openXlsx(workbook.save()).list()).stored).toEqual({ settings: '{"甲":"<&>"}', 二: '2' });
    await workbook.apply([
      { kind: 'store', key: 'settings', value: '{}' },
      { kind: 'store', key: '二', value: null },
    ]);
    expect((await openXlsx(workbook.save()).list()).stored).toEqual({ settings: '{}' });
  });

  test('stand beside the custom data of others', async () => {
    const workbook = openXlsx(bytesOf(undefined, { parts: { 'customXml/item1.xml': '<other xmlns="urn:other"/>' } }));
    await workbook.apply([{ kind: 'store', key: '甲', value: '1' }]);
    expect(partText(workbook.save(), 'customXml/item1.xml')).toBe('<other xmlns="urn:other"/>');
    expect((await openXlsx(workbook.save()).list()).stored).toEqual({ 甲: '1' });
  });

  test('forgetting what was never kept adds nothing', async () => {
    const before = bytesOf();
    const workbook = openXlsx(before);
    await workbook.apply([{ kind: 'store', key: '甲', value: null }]);
    expect(compareParts(before, workbook.save())).toEqual({ lost: [], added: [], changed: [] });
  });
});

function replaceInPart(bytes: Uint8Array, part: string, from: RegExp, to: string): Uint8Array {
  const parts = unzip(bytes);
  parts[part] = Buffer.from(partText(bytes, part).replace(from, to));
  return zip(parts);
}

/** What renaming a tab in Excel does to the file: the sheet's name, and the names that speak of it. */
function renameSheet(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzip(bytes);
  parts['xl/workbook.xml'] = Buffer.from(
    partText(bytes, 'xl/workbook.xml').replaceAll(`"${from}"`, `"${to}"`).replaceAll(`'${from}'!`, `'${to}'!`),
  );
  return zip(parts);
}

/** What copying a tab in Excel does: another part with the same content and relationships, its custom properties copied. */
function copySheet(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzip(bytes);
  const workbook = partText(bytes, 'xl/workbook.xml');
  const id = new RegExp(`name="${from}"[^>]*r:id="(\\w+)"`).exec(workbook)?.[1] ?? '';
  const relationships = partText(bytes, 'xl/_rels/workbook.xml.rels');
  const source = /xl\/worksheets\/\w+\.xml/.exec(relationships.slice(relationships.indexOf(`"${id}"`)))?.[0] ?? '';
  parts['xl/worksheets/copy.xml'] = parts[source]!;
  const own = `xl/worksheets/_rels/${source.split('/').pop()}.rels`;
  parts['xl/worksheets/_rels/copy.xml.rels'] = Buffer.from(
    partText(bytes, own).replace(/customProperty(\d)\.bin/g, 'copied$1.bin'),
  );
  for (const name of Object.keys(parts))
    if (/customProperty\d\.bin$/.test(name)) parts[name.replace('customProperty', 'copied')] = parts[name]!;
  parts['xl/workbook.xml'] = Buffer.from(
    workbook.replace('</sheets>', `<sheet name="${to}" sheetId="99" r:id="copy"/></sheets>`),
  );
  parts['xl/_rels/workbook.xml.rels'] = Buffer.from(
    relationships.replace(
      '</Relationships>',
      '<Relationship Id="copy" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/xl/worksheets/copy.xml"/></Relationships>',
    ),
  );
  return zip(parts);
}
