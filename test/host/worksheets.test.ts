import { openExcelSession, type ExcelSession } from './excelSession';
import { failureCode } from './failureCode';

const batch = (session: ExcelSession, work: (context: Excel.RequestContext) => void): Promise<string> =>
  failureCode(
    session.run(async (context) => {
      work(context);
      await context.sync();
    }),
  );

// support.microsoft.com, "Rename a worksheet"; @types/office-js, Worksheet.name.
test.each(['', ' ', '一'.repeat(32), 'a/b', 'a\\b', 'a?', 'a*', 'a:b', '[a]', "'a", "a'", 'History'])(
  '«%s» is no sheet name',
  async (name) => {
    expect(
      await batch(openExcelSession(), (context) => {
        context.workbook.worksheets.getActiveWorksheet().name = name;
      }),
    ).toBe('InvalidArgument');
  },
);

// github.com/OfficeDev/office-scripts-docs/issues/560.
test('two sheets never share a name, in any case of letters', async () => {
  const session = openExcelSession();
  expect(
    await batch(session, (context) => {
      context.workbook.worksheets.add('SHEET1');
    }),
  ).toBe('ItemAlreadyExists');
  expect(
    await batch(session, (context) => {
      context.workbook.worksheets.add('一'.repeat(31));
    }),
  ).toBe('none');
});

// @types/office-js, WorksheetCollection.getItemOrNullObject.
test('a sheet is found by its name without case, or by its id', async () => {
  const session = openExcelSession();
  const { id } = session.host.workbook.active;
  expect(
    await batch(session, (context) => {
      context.workbook.worksheets.getItem('sheet1').load('name');
      context.workbook.worksheets.getItem(id).load('name');
    }),
  ).toBe('none');
  expect(
    await batch(session, (context) => {
      context.workbook.worksheets.getItem('Sheet2').load('name');
    }),
  ).toBe('ItemNotFound');
});

// learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets; @types/office-js, Worksheet.delete.
test('the last visible sheet is neither deleted nor hidden, and a very hidden one is not deleted', async () => {
  const session = openExcelSession();
  session.host.workbook.add('暗').visibility = 'VeryHidden';
  expect(
    await batch(session, (context) => {
      context.workbook.worksheets.getItem('Sheet1').delete();
    }),
  ).toBe('InvalidOperation');
  expect(
    await batch(session, (context) => {
      context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
    }),
  ).toBe('InvalidOperation');
  expect(
    await batch(session, (context) => {
      context.workbook.worksheets.getItem('暗').delete();
    }),
  ).toBe('InvalidOperation');
});

test('a hidden sheet cannot be brought to the front', async () => {
  const session = openExcelSession();
  session.host.workbook.add('暗').visibility = 'Hidden';
  expect(
    await batch(session, (context) => {
      context.workbook.worksheets.getItem('暗').activate();
    }),
  ).toBe('InvalidOperation');
});

test('sheets are moved by their position', async () => {
  const session = openExcelSession();
  session.host.workbook.add('乙');
  expect(
    await batch(session, (context) => {
      context.workbook.worksheets.getItem('乙').position = 0;
    }),
  ).toBe('none');
  expect(session.host.workbook.worksheets.map(({ name }) => name)).toEqual(['乙', 'Sheet1']);
  expect(
    await batch(session, (context) => {
      context.workbook.worksheets.getItem('乙').position = 2;
    }),
  ).toBe('InvalidArgument');
});

// learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling (AccessDenied).
test('a protected sheet refuses changes, but those that its protection allows', async () => {
  const session = openExcelSession();
  Object.assign(session.host.workbook.active, { protected: true, protectionOptions: { allowFormatCells: true } });
  const change = (work: (sheet: Excel.Worksheet) => void) =>
    batch(session, (context) => {
      work(context.workbook.worksheets.getActiveWorksheet());
    });
  expect(
    await change((sheet) => {
      sheet.getRange('A1').values = [[1]];
    }),
  ).toBe('AccessDenied');
  expect(
    await change((sheet) => {
      sheet.getRange('A1:B1').merge();
    }),
  ).toBe('AccessDenied');
  expect(
    await change((sheet) => {
      sheet.getRange('A1').format.fill.color = '#FF0000';
    }),
  ).toBe('none');
  expect(
    await change((sheet) => {
      sheet.getRange('A1').format.rowHeight = 30;
    }),
  ).toBe('AccessDenied');
});

test('a protected structure refuses new, renamed, hidden and deleted sheets', async () => {
  const session = openExcelSession();
  session.host.workbook.add('乙');
  session.host.workbook.structureProtected = true;
  const works: ((sheets: Excel.WorksheetCollection) => void)[] = [
    (sheets) => {
      sheets.add('新');
    },
    (sheets) => {
      sheets.getItem('乙').name = '丙';
    },
    (sheets) => {
      sheets.getItem('乙').visibility = 'Hidden';
    },
    (sheets) => {
      sheets.getItem('乙').delete();
    },
  ];
  for (const work of works)
    expect(
      await batch(session, (context) => {
        work(context.workbook.worksheets);
      }),
    ).toBe('AccessDenied');
});

// @types/office-js, WorksheetCustomPropertyCollection: keys have no case, at most 255 characters; adding again replaces.
test('custom properties have keys without case', async () => {
  const session = openExcelSession();
  const properties = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getActiveWorksheet().customProperties;
  await batch(session, (context) => {
    properties(context).add('Role', 'a');
    properties(context).add('role', 'b');
  });
  await session.run(async (context) => {
    const property = properties(context).getItem('ROLE');
    property.load('value');
    const count = properties(context).getCount();
    await context.sync();
    expect([property.value, count.value]).toEqual(['b', 1]);
  });
  expect(
    await batch(session, (context) => {
      properties(context).add('k'.repeat(256), 'x');
    }),
  ).toBe('InvalidArgument');
});

// @types/office-js, PageLayout; learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model (zoom).
test('print titles are whole rows, and zoom is set as one value', async () => {
  const session = openExcelSession();
  const layout = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet().pageLayout;
  expect(
    await batch(session, (context) => {
      layout(context).setPrintTitleRows('$1:$3');
      layout(context).zoom = { horizontalFitToPages: 1 };
    }),
  ).toBe('none');
  expect(
    await batch(session, (context) => {
      layout(context).setPrintTitleRows('A1:C3');
    }),
  ).toBe('InvalidArgument');
  expect(
    await batch(session, (context) => {
      layout(context).setPrintMargins('Centimeters', { top: 2 });
    }),
  ).toBe('none');
  expect(session.host.workbook.active.pageLayout).toMatchObject({
    titleRows: '$1:$3',
    zoom: { horizontalFitToPages: 1 },
  });
  expect(session.host.workbook.active.pageLayout.topMargin).toBeCloseTo(56.7, 1);
});

// learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling (MergedRangeConflict).
test('a table and merged cells do not go together, nor two tables in one place', async () => {
  const session = openExcelSession();
  const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();
  await batch(session, (context) => {
    sheet(context).getRange('A1:B1').merge();
    sheet(context).tables.add('D1:E5', true);
  });
  expect(
    await batch(session, (context) => {
      sheet(context).tables.add('A1:B5', true);
    }),
  ).toBe('MergedRangeConflict');
  expect(
    await batch(session, (context) => {
      sheet(context).getRange('D2:D3').merge();
    }),
  ).toBe('MergedRangeConflict');
  expect(
    await batch(session, (context) => {
      sheet(context).tables.add('E5:F9', true);
    }),
  ).toBe('InvalidOperation');
});

test('a chart has one series a column behind the first, and no more', async () => {
  const session = openExcelSession();
  const chart = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getActiveWorksheet().charts.getItem('图');
  await batch(session, (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const added = sheet.charts.add('BarStacked', sheet.getRange('A1:C9'), 'Columns');
    added.name = '图';
    added.setPosition('E1', 'J20');
  });
  expect(session.host.workbook.active.charts[0]?.place).toEqual({ row: 0, column: 4, rowCount: 20, columnCount: 6 });
  expect(
    await batch(session, (context) => {
      chart(context).series.getItemAt(1).format.fill.setSolidColor('#112233');
    }),
  ).toBe('none');
  expect(
    await batch(session, (context) => {
      chart(context).series.getItemAt(2).format.fill.setSolidColor('#112233');
    }),
  ).toBe('ItemNotFound');
  expect(
    await batch(session, (context) => {
      chart(context).delete();
    }),
  ).toBe('none');
});

test('names are words, each once', async () => {
  const session = openExcelSession();
  const add = (name: string) =>
    batch(session, (context) => {
      context.workbook.names.add(name, '=Sheet1!$A$1');
    });
  expect([await add('科室'), await add('科室'), await add('A1'), await add('有 空格')]).toEqual([
    'none',
    'ItemAlreadyExists',
    'InvalidArgument',
    'InvalidArgument',
  ]);
});

// @types/office-js, CustomXmlPartScopedCollection.getOnlyItemOrNullObject.
test('custom XML is found by its namespace, refused when it is no XML, and none is given where there are several', async () => {
  const session = openExcelSession();
  const parts = (context: Excel.RequestContext) => context.workbook.customXmlParts;
  for (const xml of ['<a>', '<a></b>', '<a/><b/>', 'x', '<a>&</a>'])
    expect(
      await batch(session, (context) => {
        parts(context).add(xml);
      }),
    ).toBe('InvalidArgument');
  const onlyXml = () =>
    session.run(async (context) => {
      const xml = parts(context).getByNamespace('urn:a').getOnlyItemOrNullObject().getXml();
      await context.sync();
      return xml.value;
    });
  await batch(session, (context) => {
    parts(context).add('<?xml version="1.0"?><a xmlns="urn:a">文字 &amp; 字</a>');
  });
  expect(await onlyXml()).toContain('文字');
  await batch(session, (context) => {
    parts(context).add('<a xmlns="urn:a"/>');
  });
  expect(await onlyXml()).toBeNull();
});
