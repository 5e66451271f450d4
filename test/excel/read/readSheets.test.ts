import type { CellValue } from '../../../src/workbook/sheetSnapshot';
import { PAYLOAD_LIMIT } from '../../host/excelHost';
import { openSchedule, SCHEDULE } from '../scheduleInExcel';

async function readSchedule(opened: ReturnType<typeof openSchedule>) {
  const [snapshot] = await opened.workbook.read([SCHEDULE]);
  if (!snapshot) throw new Error('Nothing read');
  return snapshot;
}

test('values, blanks as null, and where they begin', async () => {
  const opened = openSchedule([[], [null, '月份'], [null, '1月', 3, true, null, '#REF!']]);
  expect(await readSchedule(opened)).toMatchObject({
    usedRange: { row: 1, column: 1, rowCount: 2, columnCount: 5 },
    values: [
      ['月份', null, null, null, null],
      ['1月', 3, true, null, '#REF!'],
    ],
  });
});

test('number formats tell a date from a number', async () => {
  const opened = openSchedule([['时间'], [43_840]]);
  opened.sheet.cells.open(1, 0).format = { numberFormat: 'yyyy/m/d' };
  expect((await readSchedule(opened)).numberFormats).toEqual([['General'], ['yyyy/m/d']]);
});

test('every merged area, also one that begins above the first value', async () => {
  const opened = openSchedule();
  opened.sheet.merges.push({ row: 7, column: 1, rowCount: 2, columnCount: 2 });
  expect((await readSchedule(opened)).merges).toEqual([
    { row: 0, column: 0, rowCount: 1, columnCount: 5 },
    { row: 2, column: 0, rowCount: 2, columnCount: 1 },
    { row: 7, column: 1, rowCount: 2, columnCount: 2 },
  ]);
});

test('rows hidden by hand and by a filter, hidden columns, and widths in characters', async () => {
  const opened = openSchedule();
  opened.sheet.hiddenRows.set(3, 'hand').set(4, 'filter');
  opened.sheet.hiddenColumns.add(1);
  opened.sheet.columnWidths.set(2, 161.25);
  const snapshot = await readSchedule(opened);
  expect(snapshot).toMatchObject({ hiddenRows: [3, 4], hiddenColumns: [1] });
  expect(Object.keys(snapshot.columnWidths)).toEqual(['2']);
  expect(snapshot.columnWidths[2]).toBeCloseTo(30, 1);
});

test('a protected sheet says so', async () => {
  const opened = openSchedule();
  opened.sheet.protected = true;
  expect((await readSchedule(opened)).protected).toBe(true);
});

test('a workbook that counts days from 1904 is known', async () => {
  const opened = openSchedule();
  expect((await readSchedule(opened)).dateSystem).toBe(1900);
  opened.host.workbook.date1904 = true;
  expect((await readSchedule(opened)).dateSystem).toBe(1904);
});

test('a blank sheet has no used range', async () => {
  expect(await readSchedule(openSchedule([]))).toMatchObject({
    usedRange: null,
    values: [],
    merges: [],
    hiddenRows: [],
  });
});

test('a sheet that is not there is named', async () => {
  const { workbook } = openSchedule();
  await expect(workbook.read([SCHEDULE, '没有'])).rejects.toMatchObject({
    code: 'sheetMissing',
    detail: { sheet: '没有' },
  });
});

test('any number of sheets takes one sync', async () => {
  const { workbook, host } = openSchedule();
  for (let number = 1; number <= 12; number++) host.workbook.add(`${number}月`);
  const names = host.workbook.worksheets.map(({ name }) => name);
  expect((await workbook.read(names)).map(({ name }) => name)).toEqual(names);
  expect(host.requests).toHaveLength(1);
});

/** Rows of a schedule as an office with very many entries has them. */
function manyRows(count: number): CellValue[][] {
  return Array.from({ length: count }, (_, row) => [
    `${1 + (row % 12)}月`,
    '上旬',
    `第${row}项：开展生态环境宣传教育活动并做好信息报送`,
    '大气环境科',
    '张三',
    null,
    '已完成',
    row,
  ]);
}

test('a sheet larger than an answer may be is read in blocks, and comes out whole', async () => {
  const rows = manyRows(40_000);
  const opened = openSchedule(rows);
  opened.sheet.merges.push({ row: 39_990, column: 0, rowCount: 3, columnCount: 1 });
  opened.sheet.hiddenRows.set(39_999, 'hand');
  const snapshot = await readSchedule(opened);
  expect(snapshot.values).toHaveLength(40_000);
  expect(snapshot.values[39_999]).toEqual(rows[39_999]);
  expect(snapshot).toMatchObject({
    merges: [{ row: 39_990, column: 0, rowCount: 3, columnCount: 1 }],
    hiddenRows: [39_999],
  });
  for (const { responseBytes } of opened.host.requests.slice(1)) expect(responseBytes).toBeLessThan(PAYLOAD_LIMIT);
  expect(opened.host.requests.length).toBeLessThanOrEqual(9);
});

test('on the desktop, where there is no such limit, the same sheet takes one sync', async () => {
  const opened = openSchedule(manyRows(40_000));
  opened.host.platform = 'desktop';
  await readSchedule(opened);
  expect(opened.host.requests).toHaveLength(1);
});

test('more merged areas than Excel gives at once are all found', async () => {
  const opened = openSchedule(manyRows(2_000));
  const merges = Array.from({ length: 900 }, (_, index) => ({
    row: 2 * index,
    column: 0,
    rowCount: 2,
    columnCount: 1,
  }));
  opened.sheet.merges.push(...merges);
  expect((await readSchedule(opened)).merges).toEqual(merges);
});

describe('a sheet with a stray cell far from all others', () => {
  const LAST = { row: 1_048_575, column: 16_383 };

  test.each([
    ['in the last cell of the sheet', [LAST]],
    ['in the last column', [{ row: 3, column: 16_383 }]],
    ['far below', [{ row: 1_048_575, column: 2 }]],
    ['in three corners', [{ row: 0, column: 16_383 }, { row: 1_048_575, column: 0 }, LAST]],
  ])('%s is read near its schedule, the rest named, in a few requests', async (_, strays) => {
    const opened = openSchedule();
    for (const { row, column } of strays) opened.sheet.cells.open(row, column).value = '误录';
    opened.sheet.hiddenRows.set(3, 'hand');
    const wanted = await readSchedule(openSchedule());
    const snapshot = await readSchedule(opened);
    expect(snapshot).toMatchObject({ usedRange: wanted.usedRange, values: wanted.values, merges: wanted.merges });
    expect(snapshot).toMatchObject({ leftAside: strays, hiddenRows: [3] });
    expect(snapshot.unread).toBeUndefined();
    expect(opened.host.requests.length).toBeLessThanOrEqual(10);
    for (const { responseBytes } of opened.host.requests.slice(1)) expect(responseBytes).toBeLessThan(1_000_000);
  });

  test('on the desktop, whose answers may have any size, no more than a window is asked for once', async () => {
    const opened = openSchedule();
    opened.host.platform = 'desktop';
    opened.sheet.cells.open(LAST.row, LAST.column).value = '误录';
    for (let time = 1; time <= 2; time += 1)
      expect(await readSchedule(opened)).toMatchObject({
        usedRange: { rowCount: 5, columnCount: 5 },
        leftAside: [LAST],
      });
    const [first, ...others] = opened.host.requests.map(({ responseBytes }) => responseBytes);
    expect(first).toBeLessThan(60_000_000);
    for (const bytes of others) expect(bytes).toBeLessThan(1_000_000);
    expect(others.length).toBeLessThanOrEqual(12);
  });

  test('and a thousand of them: what is not read is named, each cell of it', async () => {
    const opened = openSchedule();
    for (let index = 1; index < 1_000; index += 1)
      opened.sheet.cells.open(index * 1_000, (index * 7_919) % 16_384).value = '散';
    const snapshot = await readSchedule(opened);
    const { rowCount, columnCount } = snapshot.usedRange!;
    expect(rowCount * columnCount).toBeLessThanOrEqual(500_000);
    const read = snapshot.values.flat().filter((value) => value !== null).length;
    expect(read).toBeGreaterThan(0);
    expect(read + snapshot.leftAside!.length).toBe(999 + 20);
    expect(opened.host.requests.length).toBeLessThan(80);
  });

  test('costs nothing where all values lie near: one request, and one that is too wide for it a few', async () => {
    const opened = openSchedule();
    await readSchedule(opened);
    expect(opened.host.requests).toHaveLength(1);
    opened.sheet.cells.open(4, 400).value = '备注';
    const snapshot = await readSchedule(opened);
    expect(snapshot.usedRange!.columnCount).toBe(401);
    expect(snapshot.leftAside).toBeUndefined();
    expect(opened.host.requests.length).toBeLessThanOrEqual(5);
  });
});
