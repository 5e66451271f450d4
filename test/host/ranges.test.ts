import { openExcelSession, type ExcelSession } from './excelSession';
import { failureCode } from './failureCode';

function onSheet<T>(
  session: ExcelSession,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return session.run(async (context) => {
    const result = await work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}

const cellAt = (session: ExcelSession, row: number, column: number) =>
  session.host.workbook.active.cells.at(row, column);

test.each([
  ['A1:C2', [[1, 2]]],
  ['A1:B1', [[1], [2]]],
  ['A1:B2', [[1, 2], [3]]],
])('values must have the size of %s', async (address, values) => {
  const session = openExcelSession();
  expect(
    await failureCode(
      onSheet(session, (sheet) => {
        sheet.getRange(address).values = values;
      }),
    ),
  ).toBe('InvalidArgument');
});

test.each(['A0', 'XFE1', 'A1048577', 'A1:', '你好', 'Sheet9!A1', 'A1:B2:C3'])('%s is no address', async (address) => {
  expect(await failureCode(onSheet(openExcelSession(), (sheet) => sheet.getRange(address)))).toBe('InvalidArgument');
});

// learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values.
test('empty text empties a cell, null leaves it, and a blank cell reads as empty text', async () => {
  const session = openExcelSession();
  await onSheet(session, (sheet) => {
    sheet.getRange('A1:C1').values = [['甲', '乙', '丙']];
  });
  const read = await onSheet(session, async (sheet, context) => {
    sheet.getRange('A1:B1').values = [['', null]];
    const range = sheet.getRange('A1:D1');
    range.load('values,valueTypes');
    await context.sync();
    return [range.values, range.valueTypes];
  });
  expect(read).toEqual([[['', '乙', '丙', '']], [['Empty', 'String', 'String', 'Empty']]]);
});

test('one value goes to every cell of a range', async () => {
  const session = openExcelSession();
  await onSheet(session, (sheet) => {
    sheet.getRange('A1:B2').numberFormat = '@' as unknown as string[][];
  });
  expect(cellAt(session, 1, 1)?.format.numberFormat).toBe('@');
});

// @types/office-js, Range.values: "+", "-" and "=" begin a formula.
test.each([
  ['=A1+1', '=A1+1'],
  ['+A1', '=+A1'],
  ['-A1*2', '=-A1*2'],
])('%s is a formula', async (typed, formula) => {
  const session = openExcelSession();
  await onSheet(session, (sheet) => {
    sheet.getRange('B1').values = [[typed]];
  });
  expect(cellAt(session, 0, 1)?.formula).toBe(formula);
});

test.each(['-2月完成', '=1+', '=SUM(A1', '="没有结束'])(
  '%s begins as a formula and does not parse: the batch is refused',
  async (typed) => {
    expect(
      await failureCode(
        onSheet(openExcelSession(), (sheet) => {
          sheet.getRange('B1').values = [[typed]];
        }),
      ),
    ).toBe('InvalidArgument');
  },
);

test.each([
  ['12', 12],
  ['-3.5', -3.5],
  ['5%', 0.05],
  ['TRUE', true],
  ['2020-01-05', 43_835],
  ['1月5日', '1月5日'],
  ['2020/1/5', '2020/1/5'],
])('%s is read as if typed, in en-US', async (typed, value) => {
  const session = openExcelSession();
  await onSheet(session, (sheet) => {
    sheet.getRange('A1').values = [[typed]];
  });
  expect(cellAt(session, 0, 0)?.value).toBe(value);
});

test('a text format set before keeps text as it is; an apostrophe does so anywhere, and is not kept', async () => {
  const session = openExcelSession();
  const formulas = await onSheet(session, async (sheet, context) => {
    sheet.getRange('A1').numberFormat = [['@']];
    sheet.getRange('A1:B1').values = [['=1+1', "'=2+2"]];
    const range = sheet.getRange('A1:B1');
    range.load('formulas');
    await context.sync();
    return range.formulas;
  });
  // github.com/OfficeDev/office-js/issues/6687: so writing back what was read makes formulas of texts.
  expect(formulas).toEqual([['=1+1', '=2+2']]);
  expect([cellAt(session, 0, 0)?.formula, cellAt(session, 0, 1)?.formula]).toEqual([null, null]);
});

// learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded.
test('unbounded ranges read as null and take no values', async () => {
  const session = openExcelSession();
  const values = await onSheet(session, async (sheet, context) => {
    const range = sheet.getRange('A:C');
    range.load('values');
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toBeNull();
  expect(
    await failureCode(
      onSheet(session, (sheet) => {
        sheet.getRange('2:2').values = [['x']];
      }),
    ),
  ).toBe('InvalidArgument');
});

// @types/office-js, Worksheet.getUsedRange.
test('the used range counts formats unless values alone are asked; a blank sheet gives its first cell', async () => {
  const session = openExcelSession();
  const addresses = await onSheet(session, async (sheet, context) => {
    const blank = sheet.getUsedRange();
    blank.load('address');
    const none = sheet.getUsedRangeOrNullObject();
    none.load('address');
    await context.sync();
    sheet.getRange('B2').values = [['值']];
    sheet.getRange('D9').format.fill.color = '#FF0000';
    const [all, values] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
    for (const range of [all, values]) range.load('address');
    await context.sync();
    return [blank.address, none.isNullObject, all.address, values.address];
  });
  expect(addresses).toEqual(['Sheet1!A1', true, 'Sheet1!B2:D9', 'Sheet1!B2']);
});

test('merging keeps the first value alone, and later values under a merge are lost', async () => {
  const session = openExcelSession();
  const values = await onSheet(session, async (sheet, context) => {
    sheet.getRange('A1:A2').values = [['甲'], ['乙']];
    sheet.getRange('A1:A2').merge();
    sheet.getRange('A1:A3').values = [['丙'], ['丁'], ['戊']];
    const range = sheet.getRange('A1:A3');
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([['丙'], [''], ['戊']]);
});

// github.com/OfficeDev/office-js/issues/3611.
test('merged areas are told only when their first cell lies in the range asked', async () => {
  const session = openExcelSession();
  const found = await onSheet(session, async (sheet, context) => {
    sheet.getRange('A1:A4').merge();
    sheet.getRange('B2:C2').merge();
    const areas = sheet.getRange('A2:C9').getMergedAreasOrNullObject();
    areas.load('areas/items/address');
    const none = sheet.getRange('A2:A9').getMergedAreasOrNullObject();
    none.load('areaCount');
    await context.sync();
    return [areas.areas.items.map(({ address }) => address), none.isNullObject];
  });
  expect(found).toEqual([['Sheet1!B2:C2'], true]);
});

// @types/office-js, Range.getMergedAreasOrNullObject.
test('more than 512 merged areas in one range are told not at all', async () => {
  const session = openExcelSession();
  const read = () =>
    failureCode(
      onSheet(session, (sheet) => {
        sheet.getRange('A1:B2000').getMergedAreasOrNullObject().load('areaCount');
      }),
    );
  session.host.workbook.active.merges.push(
    ...Array.from({ length: 512 }, (_, row) => ({ row, column: 0, rowCount: 1, columnCount: 2 })),
  );
  expect(await read()).toBe('none');
  session.host.workbook.active.merges.push({ row: 600, column: 0, rowCount: 1, columnCount: 2 });
  expect(await read()).not.toBe('none');
});

// github.com/OfficeDev/office-js/issues/224; github.com/xlwings/xlwings/issues/747.
test('a block written over filtered rows lands in the visible rows', async () => {
  const session = openExcelSession();
  session.host.workbook.active.hiddenRows.set(1, 'filter');
  await onSheet(session, (sheet) => {
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
  });
  expect([0, 1, 2].map((row) => cellAt(session, row, 0)?.value)).toEqual([1, undefined, 2]);
});

// learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events and @types/office-js, Range.rowHidden: null when mixed.
test('hidden rows are null together when mixed, and each for itself by properties', async () => {
  const session = openExcelSession();
  session.host.workbook.active.hiddenRows.set(1, 'hand');
  const told = await onSheet(session, async (sheet, context) => {
    const range = sheet.getRange('A1:A3');
    range.load('rowHidden');
    const rows = range.getRowProperties({ rowHidden: true });
    await context.sync();
    return [range.rowHidden, rows.value.map(({ rowHidden }) => rowHidden)];
  });
  expect(told).toEqual([null, [false, true, false]]);
});

// github.com/OfficeDev/office-js/issues/6218.
test('no fill and white read the same', async () => {
  const colors = await onSheet(openExcelSession(), async (sheet, context) => {
    const [none, white] = [sheet.getRange('A1').format.fill, sheet.getRange('A2').format.fill];
    white.color = '#FFFFFF';
    for (const fill of [none, white]) fill.load('color');
    await context.sync();
    return [none.color, white.color];
  });
  expect(colors).toEqual(['#FFFFFF', '#FFFFFF']);
});

// learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting.
test('getRanges takes 8192 characters of addresses', async () => {
  const addresses = Array.from({ length: 2_000 }, (_, row) => `A${2 * row + 1}`).join(',');
  expect(await failureCode(onSheet(openExcelSession(), (sheet) => sheet.getRanges(addresses)))).toBe('InvalidArgument');
  expect(await failureCode(onSheet(openExcelSession(), (sheet) => sheet.getRanges('A1,C3:D4,7:8')))).toBe('none');
});

test('a look on several areas goes to each; borders inside only where there is an inside', async () => {
  const session = openExcelSession();
  await onSheet(session, (sheet) => {
    const { format } = sheet.getRanges('A1:A2,C1');
    format.font.bold = true;
    format.borders.getItem('InsideHorizontal').style = 'Continuous';
    format.borders.getItem('EdgeTop').color = '#00FF00';
  });
  expect(cellAt(session, 1, 0)?.format).toMatchObject({
    bold: true,
    borders: { top: { style: 'Continuous', color: '#000000' } },
  });
  expect(cellAt(session, 0, 2)?.format.borders).toEqual({
    top: { style: 'Continuous', weight: 'Thin', color: '#00FF00' },
  });
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  [
    'a colour',
    (sheet) => {
      sheet.getRange('A1').format.fill.color = '红';
    },
  ],
  [
    'an alignment',
    (sheet) => {
      sheet.getRange('A1').format.horizontalAlignment = 'Middle' as 'Center';
    },
  ],
  [
    'a font size',
    (sheet) => {
      sheet.getRange('A1').format.font.size = 500;
    },
  ],
  [
    'a row height',
    (sheet) => {
      sheet.getRange('1:1').format.rowHeight = 410;
    },
  ],
  [
    'a link without a goal',
    (sheet) => {
      sheet.getRange('A1').hyperlink = { screenTip: 'x' };
    },
  ],
  [
    'text beyond 32767 characters',
    (sheet) => {
      sheet.getRange('A1').values = [['长'.repeat(32_768)]];
    },
  ],
])('%s that Excel does not know is refused', async (_, set) => {
  expect(await failureCode(onSheet(openExcelSession(), set))).toBe('InvalidArgument');
});

test("a link keeps what the cell says and gives it a link's look", async () => {
  const session = openExcelSession();
  await onSheet(session, (sheet) => {
    sheet.getRange('A1').values = [['出处']];
    sheet.getRange('A1').hyperlink = { documentReference: "'2020年日程'!C3", screenTip: '看' };
  });
  expect(cellAt(session, 0, 0)).toMatchObject({
    value: '出处',
    hyperlink: { documentReference: "'2020年日程'!C3" },
    format: { underline: 'Single' },
  });
});
