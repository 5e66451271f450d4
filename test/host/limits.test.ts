import { openExcelSession } from './excelSession';
import { failureCode } from './failureCode';

const MEGABYTE = 1024 * 1024;

function writeText(session: ReturnType<typeof openExcelSession>, characters: number): Promise<void> {
  const cells = Math.ceil(characters / 30_000);
  const values = Array.from({ length: cells }, () => ['a'.repeat(Math.floor(characters / cells))]);
  return session.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(`A1:A${cells}`).values = values;
    await context.sync();
  });
}

// learn.microsoft.com/office/dev/add-ins/excel/performance: 5 MB a request and an answer, on the web.
test('Excel on the web refuses a request over 5 MB, the desktop does not', async () => {
  const session = openExcelSession();
  expect(await failureCode(writeText(session, 4.9 * MEGABYTE))).toBe('none');
  expect(await failureCode(writeText(session, 5.1 * MEGABYTE))).toBe('RequestPayloadSizeLimitExceeded');
  session.host.platform = 'desktop';
  expect(await failureCode(writeText(session, 5.1 * MEGABYTE))).toBe('none');
});

test('Excel on the web refuses an answer over 5 MB', async () => {
  const session = openExcelSession();
  for (let row = 0; row < 200; row++) session.host.workbook.active.cells.open(row, 0).value = 'a'.repeat(30_000);
  const read = session.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getUsedRange().load('values');
    await context.sync();
  });
  expect(await failureCode(read)).toBe('ResponsePayloadSizeLimitExceeded');
});

// learn.microsoft.com/office/dev/add-ins/excel/performance (July 2026): null, not an error.
test('values of more than five million cells come back as null', async () => {
  const { run } = openExcelSession();
  await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:F1000000');
    range.load('values');
    await context.sync();
    expect(range.values).toBeNull();
  });
});

// learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling.
test('while a cell is being edited a batch is refused whole', async () => {
  const session = openExcelSession();
  session.host.cellEditMode = true;
  expect(await failureCode(writeText(session, 10))).toBe('InvalidOperationInCellEditMode');
  expect(session.host.workbook.active.usedRange(true)).toBeNull();
});

// learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting; github.com/OfficeDev/office-js/issues/771.
test('with another workbook in front some members fail and the rest work', async () => {
  const session = openExcelSession();
  session.host.inFocus = false;
  const members: ((context: Excel.RequestContext, sheet: Excel.Worksheet) => void)[] = [
    (context) => {
      context.workbook.worksheets.add('新');
    },
    (_, sheet) => {
      sheet.activate();
    },
    (_, sheet) => {
      sheet.getRange('A1').select();
    },
    (_, sheet) => {
      sheet.freezePanes.freezeRows(1);
    },
    (_, sheet) => {
      sheet.showGridlines = false;
    },
  ];
  for (const member of members) {
    const batch = session.run(async (context) => {
      member(context, context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    expect(await failureCode(batch)).toBe('GeneralException');
  }
  expect(await failureCode(writeText(session, 10))).toBe('none');
});

test('requests and their bytes are counted, and the nth can fail, be late or never be answered', async () => {
  const session = openExcelSession();
  session.host.failRequest(2, 'AccessDenied');
  expect([
    await failureCode(writeText(session, 10)),
    await failureCode(writeText(session, 10)),
    await failureCode(writeText(session, 10)),
  ]).toEqual(['none', 'AccessDenied', 'none']);
  expect(session.host.requests).toHaveLength(3);
  expect(session.host.requests[0]?.requestBytes).toBeGreaterThan(100);
  session.host.delayRequest(1, 5);
  expect(await failureCode(writeText(session, 10))).toBe('none');
  session.host.dropRequest(1);
  const never = writeText(session, 10).then(() => 'answered');
  expect(
    await Promise.race([
      never,
      new Promise((resolve) =>
        setTimeout(() => {
          resolve('silence');
        }, 20),
      ),
    ]),
  ).toBe('silence');
});
