import { isSupportedExcel } from '../../src/excel/supportedExcel';
import type { WorkbookEdit } from '../../src/workbook/workbookEdit';
import { openSchedule, report, SCHEDULE, valuesOf } from './scheduleInExcel';

const setCell = (value: string, expected: string | null = '张三'): WorkbookEdit => ({
  kind: 'setCell',
  sheet: SCHEDULE,
  cell: { row: 2, column: 4 },
  expected,
  value,
});

test('a cell is set when it still says what was read', async () => {
  const { workbook, sheet, host } = openSchedule();
  await workbook.apply([setCell('张三丰')]);
  expect(valuesOf(sheet)[2]?.[4]).toBe('张三丰');
  expect(host.requests).toHaveLength(2);
});

test.each(['=1+1', '2020-01-05', '-3', '007'])('%s is set as text', async (value) => {
  const { workbook, sheet } = openSchedule();
  await workbook.apply([setCell(value)]);
  expect(sheet.cells.at(2, 4)).toMatchObject({ value, formula: null });
});

test('a cell that somebody changed meanwhile is left alone', async () => {
  const { workbook, host, sheet } = openSchedule();
  host.userTypes(SCHEDULE, 'E3', '赵六');
  await expect(workbook.apply([setCell('张三丰')])).rejects.toMatchObject({
    code: 'cellChanged',
    detail: { sheet: SCHEDULE, cell: 'E3' },
  });
  expect(valuesOf(sheet)[2]?.[4]).toBe('赵六');
});

test('a cell with a formula is left alone, whatever it shows', async () => {
  const { workbook, sheet } = openSchedule();
  sheet.cells.open(2, 4).formula = '=A1';
  await expect(workbook.apply([setCell('张三丰')])).rejects.toMatchObject({ code: 'cellChanged' });
});

test('while a cell is being edited everything asks for Enter or Esc, and nothing is done', async () => {
  const { workbook, host } = openSchedule();
  host.cellEditMode = true;
  const refused = { code: 'cellEditMode' };
  await expect(workbook.list()).rejects.toMatchObject(refused);
  await expect(workbook.read([SCHEDULE])).rejects.toMatchObject(refused);
  await expect(workbook.apply([{ kind: 'writeSheet', content: report() }])).rejects.toMatchObject(refused);
  await expect(workbook.select(SCHEDULE, { row: 0, column: 0, rowCount: 1, columnCount: 1 })).rejects.toMatchObject(
    refused,
  );
  expect(host.workbook.worksheets).toHaveLength(1);
  host.cellEditMode = false;
  await expect(workbook.list()).resolves.toBeDefined();
});

test('with another workbook in front a new sheet and a selection say so', async () => {
  const { workbook, host } = openSchedule();
  host.inFocus = false;
  await expect(workbook.apply([{ kind: 'writeSheet', content: report() }])).rejects.toMatchObject({
    code: 'inactiveWorkbook',
  });
  await expect(workbook.select(SCHEDULE, { row: 0, column: 0, rowCount: 1, columnCount: 1 })).rejects.toMatchObject({
    code: 'inactiveWorkbook',
  });
});

test('a protected sheet refuses a cell', async () => {
  const { workbook, sheet } = openSchedule();
  sheet.protected = true;
  await expect(workbook.apply([setCell('张三丰')])).rejects.toMatchObject({
    code: 'sheetProtected',
    detail: { sheet: SCHEDULE },
  });
});

test.each([
  ['AccessDenied', 'viewOnly'],
  ['ItemNotFound', 'unknown'],
  ['UnsupportedSheet', 'chartSheet'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['InactiveWorkbook', 'inactiveWorkbook'],
  ['ServiceNotAvailable', 'hostBusy'],
  ['ApiNotFound', 'unsupported'],
  ['SomethingNew', 'unknown'],
])("Excel's %s is our %s, with Excel's words kept for support", async (theirs, ours) => {
  const { workbook, host } = openSchedule();
  for (const again of [1, 2]) host.failRequest(again, theirs);
  await expect(workbook.list()).rejects.toMatchObject({
    name: 'WorkbookError',
    code: ours,
    detail: { cause: expect.stringContaining(theirs) as string },
  });
});

test('a workbook that may only be viewed is told as such, not as a protected sheet', async () => {
  const { workbook, host, sheet } = openSchedule();
  host.workbook.viewOnly = true;
  await expect(workbook.apply([setCell('张三丰')])).rejects.toMatchObject({ code: 'viewOnly' });
  await expect(workbook.apply([{ kind: 'writeSheet', content: report() }])).rejects.toMatchObject({ code: 'viewOnly' });
  expect(valuesOf(sheet)[2]?.[4]).toBe('张三');
  expect(host.workbook.worksheets).toHaveLength(1);
});

test('a hidden sheet that cannot come to the front is told as hidden', async () => {
  const { workbook, host } = openSchedule();
  host.workbook.add('附表').visibility = 'Hidden';
  await expect(workbook.select('附表', { row: 0, column: 0, rowCount: 1, columnCount: 1 })).rejects.toMatchObject({
    code: 'sheetHidden',
    detail: { sheet: '附表' },
  });
});

test('something else that is not found is not told as a missing sheet', async () => {
  const { workbook, host } = openSchedule();
  host.failMember('Range.values', 'ItemNotFound');
  await expect(workbook.apply([setCell('张三丰')])).rejects.toMatchObject({ code: 'unknown' });
});

test('a cell that says already what it is to say is no failure: an earlier try may have set it', async () => {
  const { workbook, host, sheet } = openSchedule();
  host.userTypes(SCHEDULE, 'E3', '张三丰');
  await workbook.apply([setCell('张三丰')]);
  expect(valuesOf(sheet)[2]?.[4]).toBe('张三丰');
});

test('an Excel that does not answer is busy, not waited for without end', async () => {
  const { workbook, host } = openSchedule(undefined, 50);
  host.dropRequest(1);
  await expect(workbook.list()).rejects.toMatchObject({ code: 'hostBusy' });
  await expect(workbook.list()).resolves.toBeDefined();
});

test('an answer that is only late is taken', async () => {
  const { workbook, host } = openSchedule(undefined, 5_000);
  host.delayRequest(1, 30);
  await expect(workbook.list()).resolves.toMatchObject({ structureProtected: false });
});

test('print set-up that Excel refuses costs nothing else, and is told by sheet and part', async () => {
  const { workbook, host } = openSchedule();
  const content = report('大气环境科', {
    print: { ...report().print, margins: { top: -1, bottom: 1, left: 1, right: 1 } },
  });
  const result = await workbook.apply([
    { kind: 'writeSheet', content },
    { kind: 'writeSheet', content: report('水生态环境科') },
  ]);
  expect(result).toMatchObject({
    sheetsWritten: ['大气环境科', '水生态环境科'],
    cosmeticFailures: [{ sheet: '大气环境科', part: 'print' }],
  });
  expect(host.workbook.find('水生态环境科')?.pageLayout.orientation).toBe('Landscape');
});

test('losing the focus before the cosmetics costs the frozen rows alone', async () => {
  const { workbook, host } = openSchedule();
  host.failRequest(3, 'GeneralException');
  host.failRequest(4, 'GeneralException');
  const result = await workbook.apply([{ kind: 'writeSheet', content: report() }]);
  expect(result.cosmeticFailures).toEqual([{ sheet: '大气环境科', part: 'freeze' }]);
});

test('a failure part-way names the reports that were written, and the next run heals it', async () => {
  const { workbook, host, sheet } = openSchedule();
  const before = JSON.stringify([...sheet.cells.entries()]);
  const long = '开展生态环境宣传教育活动。'.repeat(100);
  const big = (name: string) =>
    report(name, { rows: Array.from({ length: 900 }, () => [{ value: long, style: 1 }]), merges: [] });
  const edits = [report('甲科'), big('乙科'), big('丙科')].map((content): WorkbookEdit => ({
    kind: 'writeSheet',
    content,
  }));
  host.failRequest(3, 'GeneralException');
  const reports = (...names: string[]) => names.map((name) => ({ kind: 'report', name }));
  await expect(workbook.apply(edits)).rejects.toMatchObject({
    code: 'unknown',
    detail: { progress: { written: reports('甲科', '乙科'), unknown: reports('丙科') } },
  });
  expect(JSON.stringify([...sheet.cells.entries()])).toBe(before);
  expect((await workbook.apply(edits)).sheetsWritten).toEqual(['甲科', '乙科', '丙科']);
  expect(host.workbook.worksheets.map(({ name }) => name)).toEqual([SCHEDULE, '甲科', '乙科', '丙科']);
});

test('cells are selected on their sheet, brought to the front', async () => {
  const { workbook, host } = openSchedule();
  host.workbook.activate(host.workbook.add('总览'));
  await workbook.select(SCHEDULE, { row: 2, column: 2, rowCount: 2, columnCount: 1 });
  expect(host.workbook.active.name).toBe(SCHEDULE);
  expect(host.workbook.selection).toMatchObject({ address: 'C3:C4' });
  await expect(workbook.select('没有', { row: 0, column: 0, rowCount: 1, columnCount: 1 })).rejects.toMatchObject({
    code: 'sheetMissing',
    detail: { sheet: '没有' },
  });
});

test.each([
  [['1.13'], true],
  [['1.12'], false],
  [[], false],
])('with requirement sets %j this Excel is supported: %s', (versions, supported) => {
  expect(
    isSupportedExcel({
      isSetSupported: (_name: string, version?: string | number) => versions.includes(String(version)),
    }),
  ).toBe(supported);
});
