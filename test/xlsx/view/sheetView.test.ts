import { shownText } from '../../../src/xlsx/view/sheetView';
import { openXlsx } from '../../../src/xlsx/xlsxWorkbook';
import { buildXlsx, stylesXml, type XlsxTraits } from '../buildXlsx';

const THEME =
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1>';

/** The look of the second cell format of a workbook with these styles. */
function look(lists: Parameters<typeof stylesXml>[0], traits: XlsxTraits = { theme: THEME }) {
  const bytes = buildXlsx([{ name: '甲', rows: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>' }], {
    ...traits,
    styles: stylesXml(lists),
  });
  const view = openXlsx(bytes).view('甲');
  return view.looks[view.cells[0]!.look]!;
}

const fill = (color: string, type = 'solid') =>
  look({
    fills: `<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="${type}"><fgColor ${color}/><bgColor rgb="FF00FF00"/></patternFill></fill>`,
    cellXfs: '<xf/><xf fillId="1"/>',
  }).fill;

describe('colours', () => {
  test.each([
    ['rgb="FFFFEB9C"', '#FFEB9C'],
    ['rgb="ffeb9c"', '#FFEB9C'],
    ['indexed="10"', '#FF0000'],
    ['theme="0"', '#FFFFFF'],
    ['theme="1"', '#000000'],
    ['theme="3"', '#44546A'],
    ['theme="4"', '#4472C4'],
    // As Excel shows accent 1 "lighter 80%", "lighter 40%" and "darker 25%".
    ['theme="4" tint="0.79998168889431442"', '#DAE3F3'],
    ['theme="4" tint="0.39997558519241921"', '#8FAADC'],
    ['theme="4" tint="-0.249977111117893"', '#2F5597'],
    ['theme="0" tint="-0.499984740745262"', '#808080'],
  ])('a fill of %s shows as %s', (color, shown) => {
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt((fill(color) ?? '').slice(at, at + 2), 16));
    const wanted = [1, 3, 5].map((at) => Number.parseInt(shown.slice(at, at + 2), 16));
    // Excel reckons tints in steps of its own; one step in 255 is not seen.
    [red, green, blue].forEach((part, index) => expect(Math.abs(part! - wanted[index]!)).toBeLessThanOrEqual(1));
  });

  test('a pattern of dots shows its background, no pattern shows nothing', () => {
    expect(fill('rgb="FFFF0000"', 'gray125')).toBe('#00FF00');
    expect(fill('rgb="FFFF0000"', 'none')).toBeNull();
  });
});

test('fonts, fills, borders and alignment count without apply flags', () => {
  expect(
    look({
      fonts:
        '<font><sz val="11"/><name val="宋体"/></font><font><b/><i val="0"/><u/><strike val="1"/><sz val="16"/><color rgb="FFC00000"/><name val="仿宋_GB2312"/></font>',
      fills: '<fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill>',
      borders:
        '<border/><border><left style="thin"><color rgb="FF7F7F7F"/></left><right style="none"/><top style="double"/><bottom/></border>',
      cellXfs:
        '<xf/><xf numFmtId="9" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1"/><protection locked="0"/></xf>',
    }),
  ).toEqual({
    numberFormat: '0%',
    font: { name: '仿宋_GB2312', size: 16, bold: true, italic: false, underline: true, strike: true, color: '#C00000' },
    fill: '#FFFF00',
    borders: { left: { style: 'thin', color: '#7F7F7F' }, top: { style: 'double', color: '#000000' } },
    horizontal: 'center',
    vertical: 'top',
    wrap: true,
    locked: false,
  });
});

describe('the text of a cell', () => {
  test.each<[string | number | boolean | null, string, 1900 | 1904, string]>([
    [null, 'General', 1900, ''],
    ['上旬', '@', 1900, '上旬'],
    [true, 'General', 1900, 'TRUE'],
    [0.25, '0%', 1900, '25%'],
    [43987, 'yyyy"年"m"月"d"日"', 1900, '2020年6月5日'],
    [42525, 'yyyy"年"m"月"d"日"', 1904, '2020年6月5日'],
    [3, 'this is [no format', 1900, '3'],
  ])('%j as %s in the %d date system is %s', (value, format, system, shown) => {
    expect(shownText(value, format, system)).toBe(shown);
  });
});

test('a view holds what a grid needs: sizes, frozen panes, formats by formula, and how many it cannot draw', () => {
  const bytes = buildXlsx(
    [
      {
        name: '日程',
        before:
          '<sheetPr><tabColor rgb="FFC00000"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="12" defaultRowHeight="21"/>',
        rows: '<row r="1" ht="36" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/>',
        after:
          '<conditionalFormatting sqref="A1:B2 D4"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>$A1&gt;0</formula></cfRule><cfRule type="expression" dxfId="0" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="3"><dataBar/></cfRule></conditionalFormatting>',
      },
    ],
    {
      styles: stylesXml({
        cellXfs: '<xf/>',
        dxfs: '<dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
      }),
    },
  );
  const view = openXlsx(bytes).view('日程');
  expect(view).toMatchObject({
    tabColor: '#C00000',
    frozen: { rows: 2, columns: 1 },
    defaultColumnWidth: 12,
    defaultRowHeight: 21,
    rows: [
      { row: 0, height: 36, hidden: false },
      { row: 1, height: null, hidden: true },
    ],
    otherFormats: 1,
  });
  expect(view.formulaFormats.map(({ formula, stopIfTrue, look: drawn }) => [formula, stopIfTrue, drawn])).toEqual([
    ['=TRUE', false, { fill: '#FFC7CE', fontColor: '#9C0006', bold: true }],
    ['=$A1>0', true, { fill: '#FFC7CE', fontColor: '#9C0006', bold: true }],
  ]);
  expect(view.formulaFormats[0]?.ranges).toHaveLength(2);
});
