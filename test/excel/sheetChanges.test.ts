import { openSchedule, SCHEDULE, type OpenSchedule } from './scheduleInExcel';

/** Lets Office.js and its callbacks run until they come to rest. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
}

async function listening(): Promise<OpenSchedule & { readonly heard: string[]; readonly stop: () => void }> {
  const opened = openSchedule();
  const heard: string[] = [];
  const stop = opened.workbook.onChanged((name) => heard.push(name));
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
