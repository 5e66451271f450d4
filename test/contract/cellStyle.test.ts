import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import type { CellStyle } from '../../src/workbook/sheetContent';
import type { WorkbookEdit } from '../../src/workbook/workbookEdit';
import type { CellLook } from '../../src/xlsx/styles/styleSheet';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { openExcelSession } from '../host/excelSession';
import { loadXlsx } from '../host/loadXlsx';
import { saveXlsx } from '../host/saveXlsx';
import { buildXlsx, stylesXml, textRow } from '../xlsx/buildXlsx';

/** A workbook whose untouched cells stand at the top, in a typeface of the office's own. */
const USERS = buildXlsx([{ name: '日程', rows: textRow(1, '内容') }], {
  styles: stylesXml({
    fonts: '<font><sz val="12"/><name val="仿宋"/></font>',
    fills: '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    borders: '<border/>',
    cellXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="top"/></xf>',
  }),
});

/** How a report's one cell looks once a workbook has written it with the style. */
const ADAPTERS: readonly (readonly [string, (style: CellStyle) => Promise<CellLook>])[] = [
  [
    'an .xlsx file',
    async (style) => {
      const workbook = openXlsx(USERS);
      await workbook.apply([report(style)]);
      return lookIn(workbook.save());
    },
  ],
  [
    'Excel',
    async (style) => {
      const { Excel, host } = openExcelSession(await loadXlsx(USERS));
      await createExcelWorkbook(Excel).apply([report(style)]);
      return lookIn(await saveXlsx(host.workbook, USERS));
    },
  ],
];

function report(style: CellStyle): WorkbookEdit {
  return {
    kind: 'writeSheet',
    content: {
      name: '总览',
      tag: { role: 'overview', guid: 'g1' },
      rows: [[{ value: '一', style: 0 }]],
      styles: [style],
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
        centerFooter: [],
      },
    },
  };
}

function lookIn(bytes: Uint8Array): CellLook {
  const { cells, looks } = openXlsx(bytes).view('总览');
  const look = looks[cells[0]?.look ?? -1];
  if (!look) throw new Error('the report has a cell');
  return look;
}

/** For each field a value, and what it makes of the look; a field without a line here does not compile. */
const FIELDS: {
  readonly [Field in keyof Required<CellStyle>]: readonly [CellStyle, (look: CellLook) => unknown, unknown];
} = {
  bold: [{ bold: true }, ({ font }) => font.bold, true],
  italic: [{ italic: true }, ({ font }) => font.italic, true],
  fontSize: [{ fontSize: 16 }, ({ font }) => font.size, 16],
  fontName: [{ fontName: '黑体' }, ({ font }) => font.name, '黑体'],
  fontColor: [{ fontColor: '#1F4E79' }, ({ font }) => font.color, '#1F4E79'],
  fill: [{ fill: '#DCE6F1' }, ({ fill }) => fill, '#DCE6F1'],
  horizontal: [{ horizontal: 'right' }, ({ horizontal }) => horizontal, 'right'],
  vertical: [{ vertical: 'bottom' }, ({ vertical }) => vertical, 'bottom'],
  wrap: [{ wrap: true }, ({ wrap }) => wrap, true],
  border: [{ border: 'medium' }, ({ borders }) => borders.left?.style, 'medium'],
  borderColor: [{ border: 'thin', borderColor: '#8C9BA5' }, ({ borders }) => borders.bottom?.color, '#8C9BA5'],
  numberFormat: [{ numberFormat: '@' }, ({ numberFormat }) => numberFormat, '@'],
};

describe.each(ADAPTERS)('a report cell in a workbook that is %s', (_, write) => {
  test.each(Object.entries(FIELDS))('shows its %s', async (__, [style, seen, expected]) => {
    expect(seen(await write(style))).toBe(expected);
  });

  test('keeps the workbook’s own look where its style names nothing', async () => {
    expect(await write({ numberFormat: '@' })).toMatchObject({
      font: { name: '仿宋', size: 12, bold: false, italic: false, color: null },
      fill: null,
      borders: {},
      horizontal: null,
      vertical: 'top',
      wrap: false,
    });
  });

  test('draws a border without a colour in the automatic one', async () => {
    expect((await write({ border: 'thin' })).borders.top).toEqual({ style: 'thin', color: '#000000' });
  });
});
