import { openExcelSession } from './excelSession';

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

test('changes are told with who made them, once somebody listens, and no more after', async () => {
  const { Excel, host } = openExcelSession();
  const heard: string[] = [];
  host.userTypes('Sheet1', 'A1', '没人听');
  const registration = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add((event) => {
      heard.push(`${event.address} ${event.source} ${event.triggerSource ?? '-'}`);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  host.userTypes('Sheet1', 'A2', '用户');
  host.userTypes('Sheet1', 'A3', '同事', 'Remote');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A4:B4').values = [[1, 2]];
    await context.sync();
  });
  await settled();
  expect(heard).toEqual(['A2 Local Unknown', 'A3 Remote Unknown', 'A4:B4 Local ThisLocalAddin']);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the context that the registration gives
  await Excel.run(registration.context as Excel.RequestContext, async (context) => {
    registration.remove();
    await context.sync();
  });
  host.userTypes('Sheet1', 'A5', '停了');
  await settled();
  expect(heard).toHaveLength(3);
});

test('events can be switched off for own writes', async () => {
  const { Excel, host } = openExcelSession();
  let heard = 0;
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => {
      heard++;
      return Promise.resolve();
    });
    await context.sync();
    context.runtime.enableEvents = false;
    await context.sync();
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
    await context.sync();
  });
  await settled();
  expect(heard).toBe(0);
  expect(host.workbook.eventsEnabled).toBe(false);
});

test('a sheet that comes to the front is told, by whoever it was brought', async () => {
  const { Excel, host } = openExcelSession();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('日程');
    context.workbook.worksheets.onActivated.add(({ worksheetId }) => {
      heard.push(host.workbook.find(worksheetId)?.name ?? '');
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getItem('日程').activate();
    await context.sync();
  });
  host.userActivates('Sheet1');
  host.userActivates('Sheet1');
  await settled();
  expect(heard).toEqual(['日程', 'Sheet1']);
});
