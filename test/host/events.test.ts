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
  expect(host.workbook.events.enabled).toBe(false);
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

test('one sheet tells its own listeners of changes, selections, its coming and going; the others are not heard', async () => {
  const { Excel, host } = openExcelSession();
  host.workbook.add('日程');
  const heard: string[] = [];
  const registrations = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('日程');
    const note = (event: { readonly type: string; readonly address?: string }) => {
      heard.push([event.type, event.address].filter(Boolean).join(' '));
      return Promise.resolve();
    };
    const added = [
      sheet.onChanged.add(note),
      sheet.onSelectionChanged.add(note),
      sheet.onActivated.add(note),
      sheet.onDeactivated.add(note),
      sheet.onNameChanged.add(note),
    ];
    await context.sync();
    return added;
  });
  host.userTypes('日程', 'A1', '1月');
  host.userTypes('Sheet1', 'A1', '别的表');
  host.userActivates('日程');
  host.userSelects('B2:C3');
  host.userActivates('Sheet1');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('日程');
    sheet.getRange('2:3').insert('Down');
    sheet.name = '日程（新）';
    await context.sync();
  });
  await settled();
  const told = [
    'WorksheetChanged A1',
    'WorksheetActivated',
    'WorksheetSelectionChanged B2:C3',
    'WorksheetDeactivated',
    'WorksheetChanged 2:3',
    'WorksheetNameChanged',
  ];
  expect(heard).toEqual(told);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the context that the registration gives
  await Excel.run(registrations[0]!.context as Excel.RequestContext, async (context) => {
    registrations[0]!.remove();
    await context.sync();
  });
  host.userTypes('日程（新）', 'A1', '2月');
  await settled();
  expect(heard).toEqual(told);
});

test('sheets that come, go, move and are hidden are told, and which cells were inserted or deleted', async () => {
  const { Excel, host } = openExcelSession();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const note = (event: { readonly type: string }) => {
      const { changeType, nameAfter, visibilityAfter, positionAfter } = event as Record<string, string | number>;
      heard.push([event.type, changeType, nameAfter, visibilityAfter, positionAfter].filter(Boolean).join(' '));
      return Promise.resolve();
    };
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
    worksheets.onMoved.add(note);
    worksheets.onVisibilityChanged.add(note);
    worksheets.onChanged.add(note);
    await context.sync();
    const added = worksheets.add('新');
    added.position = 0;
    added.visibility = 'Hidden';
    const first = worksheets.getItem('Sheet1');
    first.getRange('2:2').insert('Down');
    first.getRange('B:B').delete('Left');
    first.getRange('A1').insert('Right');
    added.delete();
    await context.sync();
  });
  await settled();
  expect(heard).toEqual([
    'WorksheetAdded',
    'WorksheetMoved',
    'WorksheetVisibilityChanged Hidden',
    'WorksheetChanged RowInserted',
    'WorksheetChanged ColumnDeleted',
    'WorksheetChanged CellInserted',
    'WorksheetDeleted',
  ]);
  expect(host.workbook.worksheets).toHaveLength(1);
});

test('an event that this host does not tell is refused as it is asked for, and named', async () => {
  const { Excel } = openExcelSession();
  const asking = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().onRowSorted.add(() => Promise.resolve());
    await context.sync();
  });
  await expect(asking).rejects.toThrow('Worksheet has no method _RegisterRowSortedEvent here');
});
