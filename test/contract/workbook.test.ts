import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import type { SheetContent } from '../../src/workbook/sheetContent';
import type { SheetTag } from '../../src/workbook/sheetSnapshot';
import type { Workbook } from '../../src/workbook/workbook';
import type { WorkbookEdit } from '../../src/workbook/workbookEdit';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { openExcelSession } from '../host/excelSession';
import { loadXlsx } from '../host/loadXlsx';
import { buildXlsx, textRow, type SheetXml, type XlsxTraits } from '../xlsx/buildXlsx';

/** What every Workbook does alike, whatever it works on: the plans of the domain rely on it. */
const ADAPTERS: readonly (readonly [string, (bytes: Uint8Array) => Promise<Workbook>])[] = [
  ['an .xlsx file', async (bytes) => openXlsx(bytes)],
  ['Excel', async (bytes) => createExcelWorkbook(openExcelSession(await loadXlsx(bytes)).Excel)],
];

const USERS: SheetXml = { name: '日程', rows: textRow(1, '月份', '旬', '内容') + textRow(2, '1月', '上旬', '甲') };
const TAG: SheetTag = { role: 'overview', guid: 'g1' };

function reportContent(value: string, name = '总览'): SheetContent {
  return {
    name,
    tag: TAG,
    rows: [[{ value, style: 0 }]],
    styles: [{ numberFormat: '@' }],
    merges: [],
    columnWidths: [20],
    rowHeights: {},
    frozenRows: 0,
    charts: [],
    print: {
      orientation: 'portrait',
      fitToPagesWide: 1,
      titleRows: null,
      margins: { top: 2, bottom: 2, left: 2, right: 2 },
      headerMargin: 1,
      centerFooter: [{ field: 'page' }],
    },
  };
}
const report = (value: string, name?: string): WorkbookEdit => ({
  kind: 'writeSheet',
  content: reportContent(value, name),
});
const set = (expected: string, value = '乙'): WorkbookEdit => ({
  kind: 'setCell',
  sheet: '日程',
  cell: { row: 1, column: 2 },
  expected,
  value,
});
const copy = (tag: SheetTag, name: string): WorkbookEdit => ({
  kind: 'copySheet',
  tag,
  name,
  copyTag: { role: 'copy', guid: 'g3' },
});
const remove: WorkbookEdit = { kind: 'removeSheet', tag: TAG };

describe.each(ADAPTERS)('a workbook that is %s', (_, open) => {
  const opened = (sheets: readonly SheetXml[] = [USERS], traits?: XlsxTraits) => open(buildXlsx(sheets, traits));

  test('lists its sheets and reads them in the order asked', async () => {
    const workbook = await opened([USERS, { name: '空' }], { states: { 空: 'hidden' } });
    expect((await workbook.list()).sheets).toEqual([
      { name: '日程', visibility: 'visible', tag: null },
      { name: '空', visibility: 'hidden', tag: null },
    ]);
    const [empty, schedule] = await workbook.read(['空', '日程']);
    expect([empty?.usedRange, schedule?.values]).toEqual([
      null,
      [
        ['月份', '旬', '内容'],
        ['1月', '上旬', '甲'],
      ],
    ]);
  });

  test('says which sheet is missing', async () => {
    await expect((await opened()).read(['没有'])).rejects.toMatchObject({
      name: 'WorkbookError',
      code: 'sheetMissing',
    });
  });

  test('changes one cell, as text, if it still says what was read', async () => {
    const workbook = await opened();
    await workbook.apply([set('甲', '=1+1')]);
    expect((await workbook.read(['日程']))[0]?.values[1]?.[2]).toBe('=1+1');
    await expect(workbook.apply([set('甲')])).rejects.toMatchObject({
      code: 'cellChanged',
      detail: { sheet: '日程', cell: 'C2' },
    });
    expect((await workbook.read(['日程']))[0]?.values[1]?.[2]).toBe('=1+1');
  });

  test('adds a report sheet after the last, writes it anew in place, and removes it', async () => {
    const workbook = await opened([USERS, { name: '其他' }]);
    expect((await workbook.apply([report('一')])).sheetsWritten).toEqual(['总览']);
    expect((await workbook.apply([report('二')])).sheetsWritten).toEqual(['总览']);
    expect((await workbook.list()).sheets.map(({ name, tag }) => [name, tag])).toEqual([
      ['日程', null],
      ['其他', null],
      ['总览', TAG],
    ]);
    expect((await workbook.read(['总览']))[0]?.values).toEqual([['二']]);
    await workbook.apply([remove]);
    await workbook.apply([remove]);
    expect((await workbook.list()).sheets.map(({ name }) => name)).toEqual(['日程', '其他']);
  });

  test('copies a report sheet to one with a mark of its own, right after it', async () => {
    const workbook = await opened([USERS]);
    await workbook.apply([
      report('一'),
      { kind: 'writeSheet', content: { ...reportContent('附', '附表'), tag: { role: 'openDays', guid: 'g2' } } },
    ]);
    await workbook.apply([copy(TAG, '总览 (副本 06-15)'), report('二')]);
    expect((await workbook.list()).sheets.map(({ name, tag }) => [name, tag?.guid ?? null])).toEqual([
      ['日程', null],
      ['总览', 'g1'],
      ['总览 (副本 06-15)', 'g3'],
      ['附表', 'g2'],
    ]);
    expect((await workbook.read(['总览', '总览 (副本 06-15)'])).map(({ values }) => values)).toEqual([
      [['二']],
      [['一']],
    ]);
    await expect(workbook.apply([copy(TAG, '附表')])).rejects.toMatchObject({
      code: 'nameTaken',
      detail: { sheet: '附表' },
    });
    await workbook.apply([copy({ role: 'overview', guid: 'unknown' }, '没有')]);
    expect((await workbook.list()).sheets).toHaveLength(4);
  });

  test('reads the fills of report sheets, and of no others', async () => {
    const workbook = await opened();
    const content = {
      ...reportContent('一'),
      rows: [
        [
          { value: '一', style: 0 },
          { value: '二', style: 1 },
        ],
      ],
      styles: [{ numberFormat: '@' }, { numberFormat: '@', fill: '#FFFF00' }],
    };
    await workbook.apply([{ kind: 'writeSheet', content }]);
    await workbook.list();
    const [users, written] = await workbook.read(['日程', '总览']);
    expect(users).not.toHaveProperty('fills');
    expect(written?.fills).toEqual([[null, '#FFFF00']]);
  });

  test('writes a report into the sheet that is marked for it, under its name and in its place', async () => {
    const workbook = await opened([{ name: '旧报表', rows: textRow(1, '旧') }, USERS]);
    await workbook.apply([{ kind: 'markSheet', sheet: '旧报表', tag: TAG }, report('新')]);
    expect((await workbook.list()).sheets.map(({ name, tag }) => [name, tag])).toEqual([
      ['旧报表', TAG],
      ['日程', null],
    ]);
    expect((await workbook.read(['旧报表']))[0]?.values).toEqual([['新']]);
    await expect(workbook.apply([{ kind: 'markSheet', sheet: '没有', tag: TAG }])).rejects.toMatchObject({
      code: 'sheetMissing',
    });
  });

  test("never writes into another's sheet of that name", async () => {
    const workbook = await opened();
    await expect(workbook.apply([report('一', '日程')])).rejects.toMatchObject({
      code: 'nameTaken',
      detail: { sheet: '日程' },
    });
    expect((await workbook.read(['日程']))[0]?.values[0]).toEqual(['月份', '旬', '内容']);
  });

  test('adds no sheet while the structure is protected', async () => {
    const workbook = await opened([USERS], { beforeSheets: '<workbookProtection lockStructure="1"/>' });
    expect((await workbook.list()).structureProtected).toBe(true);
    await expect(workbook.apply([report('一')])).rejects.toMatchObject({ code: 'structureProtected' });
  });

  test('neither changes nor highlights a protected sheet', async () => {
    const workbook = await opened([{ ...USERS, after: '<sheetProtection sheet="1"/>' }]);
    expect((await workbook.read(['日程']))[0]?.protected).toBe(true);
    await expect(workbook.apply([set('甲')])).rejects.toMatchObject({ code: 'sheetProtected' });
    await expect(
      workbook.apply([
        {
          kind: 'addHighlight',
          sheet: '日程',
          ranges: [{ row: 1, column: 2, rowCount: 1, columnCount: 1 }],
          formula: '=N("xuncheng:overdue:1")=0',
          style: { fill: '#FFC7CE' },
        },
      ]),
    ).rejects.toMatchObject({ code: 'sheetProtected' });
  });

  test('keeps texts by key until they are taken away', async () => {
    const workbook = await opened();
    await workbook.apply([{ kind: 'store', key: 'settings', value: '{"甲":"<&>"}' }]);
    expect((await workbook.list()).stored).toEqual({ settings: '{"甲":"<&>"}' });
    await workbook.apply([{ kind: 'store', key: 'settings', value: null }]);
    expect((await workbook.list()).stored).toEqual({});
  });
});
