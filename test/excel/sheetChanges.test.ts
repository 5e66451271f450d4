import { openSchedule, SCHEDULE, type OpenSchedule } from './scheduleInExcel';

/** Lets Office.js and its callbacks run until they come to rest. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
}

async function listening(): Promise<OpenSchedule & { readonly heard: string[]; readonly stop: () => void }> {
  const opened = openSchedule();
  const heard: string[] = [];
  const stop = opened.workbook.onChanged((name) => heard.push(name));
  await opened.workbook.list();
  await settled();
  return { ...opened, heard, stop };
}

test("what the user types is told with the sheet's name", async () => {
  const { host, heard } = await listening();
  host.userTypes(SCHEDULE, 'C3', '空气质量通报（已办）');
  await settled();
  expect(heard).toEqual([SCHEDULE]);
});

test("a co-author's change is told too", async () => {
  const { host, heard } = await listening();
  host.userTypes(SCHEDULE, 'C3', '已办', 'Remote');
  await settled();
  expect(heard).toEqual([SCHEDULE]);
});

test('what this add-in writes is not told', async () => {
  const { workbook, sheet, heard } = await listening();
  await workbook.apply([
    { kind: 'setCell', sheet: SCHEDULE, cell: { row: 2, column: 4 }, expected: '张三', value: '张三丰' },
  ]);
  await settled();
  expect(sheet.cells.at(2, 4)?.value).toBe('张三丰');
  expect(heard).toEqual([]);
});

test('before ExcelApi 1.14, where events do not say who made them, own writes are still passed over', async () => {
  const { workbook, host, heard } = await listening();
  host.namesTrigger = false;
  host.userTypes(SCHEDULE, 'C3', '已办');
  await settled();
  expect(heard).toEqual([SCHEDULE]);
  await workbook.apply([
    { kind: 'setCell', sheet: SCHEDULE, cell: { row: 2, column: 4 }, expected: '张三', value: '张三丰' },
  ]);
  await settled();
  expect(heard).toEqual([SCHEDULE]);
});

test('nothing is told after stopping', async () => {
  const { host, heard, stop } = await listening();
  stop();
  await settled();
  host.userTypes(SCHEDULE, 'C3', '已办');
  await settled();
  expect(heard).toEqual([]);
});

test('the edits of a co-author, however many, cost no request', async () => {
  const { host, heard } = await listening();
  const before = host.requests.length;
  for (let row = 1; row <= 2_000; row += 1) host.userTypes(SCHEDULE, `C${row}`, '已办', 'Remote');
  await settled();
  expect(heard).toHaveLength(2_000);
  expect(host.requests.length).toBe(before);
});

test('edits on a sheet that was not listed yet are told by its name, found in one request', async () => {
  jest.useFakeTimers({ doNotFake: ['performance'] });
  const { host, heard } = await withFakeTimers(listening());
  host.workbook.add('新表');
  const before = host.requests.length;
  for (let row = 1; row <= 50; row += 1) host.userTypes('新表', `C${row}`, '已办', 'Remote');
  await withFakeTimers(settled());
  await jest.advanceTimersByTimeAsync(1_000);
  expect(heard).toEqual(['新表']);
  expect(host.requests.length - before).toBe(1);
});

afterEach(() => {
  jest.useRealTimers();
});

/** Lets time pass until the promise is settled. */
async function withFakeTimers<T>(promise: Promise<T>): Promise<T> {
  let over = false;
  const settling = promise.finally(() => (over = true));
  while (!over) await jest.advanceTimersByTimeAsync(5);
  return settling;
}
