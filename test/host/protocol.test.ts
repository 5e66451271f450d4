import { openExcelSession } from './excelSession';
import { failureCode } from './failureCode';

test("a property that was not loaded cannot be read: the library is Microsoft's own", async () => {
  const { run } = openExcelSession();
  const unloaded = run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    await context.sync();
    return sheet.name;
  });
  expect(await failureCode(unloaded)).toBe('PropertyNotLoaded');
});

test('a member that this host does not know is an error, never silence', async () => {
  const { run } = openExcelSession();
  const calls: ((sheet: Excel.Worksheet) => unknown)[] = [
    (sheet) => sheet.getRange('A1').load('savedAsArray'),
    (sheet) => {
      sheet.enableCalculation = false;
    },
    (sheet) => {
      sheet.getRange('A1').removeDuplicates([0], false);
    },
    (sheet) => sheet.pivotTables.load('items/name'),
  ];
  for (const call of calls) {
    expect(
      await failureCode(
        run(async (context) => {
          call(context.workbook.worksheets.getActiveWorksheet());
          await context.sync();
        }),
      ),
    ).toBe('ApiNotFound');
  }
});

test('a batch stops at its first error, and what was done before it stays done', async () => {
  const { run, host } = openExcelSession();
  const batch = run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [['先写']];
    sheet.getRange('A2:A3').values = [['大小不对']];
    sheet.getRange('A4').values = [['没有写']];
    await context.sync();
  });
  expect(await failureCode(batch)).toBe('InvalidArgument');
  expect([...host.workbook.active.cells.entries()].map(({ cell }) => cell.value)).toEqual(['先写']);
});

test('an error says where it happened', async () => {
  const { run } = openExcelSession();
  const missing = run(async (context) => {
    context.workbook.worksheets.getItem('没有').load('name');
    await context.sync();
  });
  await expect(missing).rejects.toMatchObject({
    code: 'ItemNotFound',
    debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
  });
  const wrong = run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1, 2]];
    await context.sync();
  });
  await expect(wrong).rejects.toMatchObject({ debugInfo: { errorLocation: 'Range.values' } });
});

test('what is not there is a null object, and so is all that hangs on it', async () => {
  const { run, host } = openExcelSession();
  await run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('没有');
    missing.load('name');
    const used = missing.getUsedRangeOrNullObject();
    used.load('address');
    // Microsoft's samples delete a sheet that may not be there in the batch that makes it anew.
    missing.delete();
    await context.sync();
    expect([missing.isNullObject, used.isNullObject]).toEqual([true, true]);
  });
  expect(host.workbook.worksheets).toHaveLength(1);
});

test('an object that was added is the same object after the sync, under any name', async () => {
  const { run, host } = openExcelSession();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add('甲');
    await context.sync();
    sheet.name = '乙';
    await context.sync();
    sheet.getRange('A1').values = [['还在']];
    await context.sync();
  });
  expect(host.workbook.worksheets.map(({ name }) => name)).toEqual(['Sheet1', '乙']);
});

test('loads reach through objects and collections', async () => {
  const { run, host } = openExcelSession();
  host.workbook.active.customProperties.set('k', { key: 'k', value: 'v' });
  await run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name,items/protection/protected,items/customProperties/items/value');
    await context.sync();
    const [sheet] = sheets.items;
    expect([sheet?.name, sheet?.protection.protected, sheet?.customProperties.items[0]?.value]).toEqual([
      'Sheet1',
      false,
      'v',
    ]);
  });
});

test("Office.js gives back the references it kept; that is no work of the add-in's", async () => {
  const { run, host } = openExcelSession();
  await run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('address');
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(host.log.map(({ housekeeping }) => housekeeping)).toEqual([false, true]);
  expect(host.requests).toHaveLength(1);
});
