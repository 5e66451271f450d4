import { openExcelSession, type ExcelSession } from './excelSession';
import { failureCode } from './failureCode';

/** Runs on the sheet in front and sends. */
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

/** A sheet that says these rows from A1. */
async function sheetOf(...rows: readonly (readonly (string | number)[])[]): Promise<ExcelSession> {
  const session = openExcelSession();
  await onSheet(session, (sheet) => {
    sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1).values = rows.map((row) => [...row]);
  });
  return session;
}

async function valuesAt(session: ExcelSession, address: string): Promise<unknown> {
  const range = await onSheet(session, (sheet) => sheet.getRange(address).load('values'));
  return range.values;
}

test('a text is found by its part, row by row, or whole', async () => {
  const session = await sheetOf(['内容', '单位'], ['空气质量通报', '大气环境科'], ['空气', '大气环境科']);
  const [part, whole, none] = await onSheet(session, (sheet) => {
    const range = sheet.getRange('A1:B3');
    const options = { completeMatch: true };
    return [
      range.find('空气', {}).load('address'),
      range.find('空气', options).load('address'),
      range.findOrNullObject('水', options).load('address'),
    ] as const;
  });
  expect([part.address, whole.address, none.isNullObject]).toEqual(['Sheet1!A2', 'Sheet1!A3', true]);
});

test('cells give way to inserted ones, and close up over deleted ones', async () => {
  const session = await sheetOf([1, 2], [3, 4], [5, 6]);
  await onSheet(session, (sheet) => {
    sheet.getRange('A2:A2').insert('Down');
  });
  expect(await valuesAt(session, 'A1:B4')).toEqual([
    [1, 2],
    ['', 4],
    [3, 6],
    [5, ''],
  ]);
  await onSheet(session, (sheet) => {
    sheet.getRange('1:1').delete('Up');
  });
  expect(await valuesAt(session, 'A1:B3')).toEqual([
    ['', 4],
    [3, 6],
    [5, ''],
  ]);
});

test('where merged areas would have to move, the host says that it cannot', async () => {
  const session = await sheetOf([1, 2], [3, 4]);
  const inserting = onSheet(session, (sheet) => {
    sheet.getRange('A2:B2').merge();
    sheet.getRange('1:1').insert('Down');
  });
  expect(await failureCode(inserting)).toBe('NotImplemented');
});

test('a range is copied whole, or its values or looks alone, as often as it fits', async () => {
  const session = await sheetOf([1, 2]);
  await onSheet(session, (sheet) => {
    sheet.getRange('A1').format.fill.color = 'FFC7CE';
    sheet.getRange('A3:D3').copyFrom('A1:B1');
    sheet.getRange('A4').copyFrom('A1', 'Values');
    sheet.getRange('A5').copyFrom('A1', 'Formats');
  });
  expect(await valuesAt(session, 'A3:D5')).toEqual([
    [1, 2, 1, 2],
    [1, '', '', ''],
    ['', '', '', ''],
  ]);
  const fills = [2, 3, 4].map((row) => session.host.workbook.active.cells.at(row, 0)?.format.fill);
  expect(fills).toEqual(['#FFC7CE', undefined, '#FFC7CE']);
});

test('a table tells its headings, body, rows and columns, and takes rows at its end', async () => {
  const session = await sheetOf(['内容', '单位'], ['空气质量通报', '大气环境科']);
  const { table, column } = await onSheet(session, (sheet) => {
    const added = sheet.tables.add('A1:B2', true);
    added.rows.add(undefined, [['水质月报', '水生态环境科']]);
    return {
      table: added.getDataBodyRange().load('values,address'),
      column: added.columns.getItem('单位').load('index,values'),
    };
  });
  expect(table.address).toBe('Sheet1!A2:B3');
  expect(table.values).toEqual([
    ['空气质量通报', '大气环境科'],
    ['水质月报', '水生态环境科'],
  ]);
  expect([column.index, column.values]).toEqual([1, [['单位'], ['大气环境科'], ['水生态环境科']]]);
});

test('document properties that are texts are kept', async () => {
  const session = openExcelSession();
  await onSheet(session, (_, { workbook }) => {
    workbook.properties.title = '2020年宣传工作日程';
  });
  const properties = await onSheet(session, (_, { workbook }) => workbook.properties.load('title,author'));
  expect([properties.title, properties.author]).toEqual(['2020年宣传工作日程', '']);
});

test.each([
  ['a default namespace', '<store xmlns="urn:a"><x/></store>'],
  ['a prefixed one', '<?xml version=\'1.0\'?><!-- c --><p:store v="1" xmlns:q="urn:b" xmlns:p=\'urn:a\'/>'],
])('custom XML is found by %s', async (_, xml) => {
  const session = openExcelSession();
  const count = await onSheet(session, (__, { workbook }) => {
    workbook.customXmlParts.add(xml);
    return workbook.customXmlParts.getByNamespace('urn:a').getCount();
  });
  expect(count.value).toBe(1);
});

test('one number format is for every cell; a name means absolute cells; both ends of an address may name the sheet', async () => {
  const session = await sheetOf([1], [2]);
  const { range, name } = await onSheet(session, (sheet, { workbook }) => {
    const cells = sheet.getRange('Sheet1!A1:Sheet1!A2');
    cells.numberFormat = [['$0']];
    return { range: cells.load('numberFormat'), name: workbook.names.add('数据', cells).load('formula') };
  });
  expect(range.numberFormat).toEqual([['$0'], ['$0']]);
  expect(name.formula).toBe('=Sheet1!$A$1:$A$2');
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  [
    'a line inside one column',
    (sheet) => {
      sheet.getRange('A1:A3').format.borders.getItem('InsideVertical').style = 'Continuous';
    },
    'InvalidArgument',
  ],
  [
    'an unknown paper',
    (sheet) => {
      Object.assign(sheet.pageLayout, { paperSize: 'A4Big' });
    },
    'InvalidArgument',
  ],
  ['a chart that is not drawn here', (sheet) => sheet.charts.add('Treemap', sheet.getRange('A1:B2')), 'NotImplemented'],
])('%s is refused', async (_, write, code) => {
  expect(await failureCode(onSheet(openExcelSession(), write))).toBe(code);
});

// support.microsoft.com, "Excel specifications and limits".
test.each([
  ['70 levels of functions', `=${'ABS('.repeat(70)}1${')'.repeat(70)}`],
  ['a text of 300 characters', `=LEN("${'a'.repeat(300)}")`],
  ['9,000 characters', `=1${'+1'.repeat(4_500)}`],
])('a formula with %s is refused, in a cell and in a rule', async (_, formula) => {
  const session = openExcelSession();
  const inCell = onSheet(session, (sheet) => {
    sheet.getRange('A1').formulas = [[formula]];
  });
  expect(await failureCode(inCell)).toBe('InvalidArgument');
  const inRule = onSheet(session, (sheet) => {
    sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = formula;
  });
  expect(await failureCode(inRule)).toBe('InvalidArgument');
});
