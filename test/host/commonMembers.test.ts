import { rangeAddress } from '../../src/workbook/cellAddress';
import { describeRule } from './conditionalFormatMembers';
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

test('merged areas, rules, names, charts’ cells, formulas and hidden rows move with inserted and deleted rows', async () => {
  const session = await sheetOf(
    ['表', ''],
    ['内容', '单位'],
    ['空气质量通报', '大气环境科'],
    ['水质月报', '水生态环境科'],
  );
  const { active } = session.host.workbook;
  active.hiddenRows.set(3, 'hand');
  await onSheet(session, (sheet, { workbook }) => {
    sheet.getRange('A1:B1').merge();
    sheet.getRange('A3:B4').conditionalFormats.add('Custom').custom.rule.formula = '=AND($A3<>"A3",$B$2="单位")';
    workbook.names.add('数据', sheet.getRange('A3:B4'));
    sheet.getRange('D4').formulas = [['=COUNTA($A$3:A4)&Sheet1!B2&"B2"']];
    sheet.getRange('2:3').insert('Down');
  });
  const told = () => [
    active.merges.map((area) => rangeAddress(area)),
    active.conditionalFormats.map((rule) => `${describeRule(rule)} ${rule.formula}`),
    session.host.workbook.names.map(({ formula }) => formula),
    [...active.cells.entries()].flatMap(({ cell }) => cell.formula ?? []),
    [...active.hiddenRows.keys()],
  ];
  expect(told()).toEqual([
    ['A1:B1'],
    ['A5:B6 =AND($A5<>"A3",$B$4="单位")'],
    ['=Sheet1!$A$5:$B$6'],
    ['=COUNTA($A$5:A6)&Sheet1!B4&"B2"'],
    [5],
  ]);
  expect(await valuesAt(session, 'A3:A6')).toEqual([[''], ['内容'], ['空气质量通报'], ['水质月报']]);
  await onSheet(session, (sheet) => {
    sheet.getRange('6:6').insert('Down');
    sheet.getRange('1:3').delete('Up');
  });
  expect(told()).toEqual([
    [],
    ['A2:B4 =AND($A2<>"A3",$B$1="单位")'],
    ['=Sheet1!$A$2:$B$4'],
    ['=COUNTA($A$2:A4)&Sheet1!B1&"B2"'],
    [3],
  ]);
  await onSheet(session, (sheet) => {
    sheet.getRange('B:B').delete('Left');
  });
  expect(told()[3]).toEqual(['=COUNTA($A$2:A4)&Sheet1!#REF!&"B2"']);
});

test('room that would cut through a merged area or a table is refused, and nothing moves', async () => {
  const session = await sheetOf([1, 2, 3], [4, 5, 6]);
  await onSheet(session, (sheet) => {
    sheet.getRange('A2:B2').merge();
  });
  const inserting = onSheet(session, (sheet) => {
    sheet.getRange('A1').insert('Down');
  });
  expect(await failureCode(inserting)).toBe('InsertDeleteConflict');
  expect(await valuesAt(session, 'A1:C1')).toEqual([[1, 2, 3]]);
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

test('rows and columns come into a table and go, and what stands around it gives way', async () => {
  const session = await sheetOf(['内容', '单位', ''], ['空气', '大气科', '旁'], ['水质', '水科', ''], ['下', '', '']);
  await onSheet(session, (sheet) => {
    const table = sheet.tables.add('A1:B3', true);
    table.rows.add(0, [['固废', '固废科']]);
    table.columns.add(1, [['期限'], ['1月'], ['2月'], ['3月']]);
    table.rows.getItemAt(1).delete();
    table.columns.getItem('单位').name = '科室';
  });
  expect(await valuesAt(session, 'A1:D4')).toEqual([
    ['内容', '期限', '科室', ''],
    ['固废', '1月', '固废科', '旁'],
    ['水质', '3月', '水科', ''],
    ['下', '', '', ''],
  ]);
  await onSheet(session, (sheet) => {
    sheet.tables.getItemAt(0).columns.getItem('期限').delete();
  });
  const [table] = session.host.workbook.active.tables;
  expect(rangeAddress(table!.range)).toBe('A1:B3');
});

test('a table of data without headings gets some, resizes, and leaves its cells when it is no table any more', async () => {
  const session = await sheetOf(['空气', '大气科'], ['水质', '水科']);
  await onSheet(session, (sheet, { workbook }) => {
    const table = sheet.tables.add('A1:B2', false);
    workbook.tables.getItem('Table1').resize('A1:B2');
    table.convertToRange();
  });
  expect(await valuesAt(session, 'A1:B3')).toEqual([
    ['Column1', 'Column2'],
    ['空气', '大气科'],
    ['水质', '水科'],
  ]);
  expect(session.host.workbook.active.tables).toEqual([]);
});

test('document properties that are texts are kept', async () => {
  const session = openExcelSession();
  await onSheet(session, (_, { workbook }) => {
    workbook.properties.title = '2020年宣传工作日程';
  });
  const properties = await onSheet(session, (_, { workbook }) => workbook.properties.load('title,author'));
  expect([properties.title, properties.author]).toEqual(['2020年宣传工作日程', '']);
  const custom = await onSheet(session, (_, { workbook }) => {
    workbook.properties.custom.add('文号', '2020-1');
    workbook.properties.custom.getItem('文号').value = 7;
    return workbook.properties.custom.load('items/key,items/value,items/type');
  });
  expect(custom.items.map(({ key, value, type }) => [key, value, type])).toEqual([['文号', 7, 'Number']]);
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

describe('a load of a name that this host has no property for', () => {
  const load = (session: ExcelSession, path: string) =>
    onSheet(session, (sheet) => {
      sheet.getRange('A1').load(path);
    });

  test('is refused by name where Excel has the member', async () => {
    await expect(load(openExcelSession(), 'numberFormatCategories')).rejects.toThrow(
      'Range has no property numberFormatCategories here',
    );
    await expect(load(openExcelSession(), 'format/fill/tintAndShade')).rejects.toThrow(
      'RangeFill has no property tintAndShade here',
    );
  });

  test('passes where Excel has none either, or is a wrong argument, and is not there to be read', async () => {
    const session = openExcelSession();
    const cell = await onSheet(session, (sheet) => sheet.getRange('A1').load('values,adress,format/fil/color'));
    expect(cell.values).toEqual([['']]);
    expect(() => cell.address).toThrow(/not available/);
    session.host.workbook.behaviour = { ...session.host.workbook.behaviour, unknownLoad: 'InvalidArgument' };
    expect(await failureCode(load(session, 'adress'))).toBe('InvalidArgument');
  });
});
