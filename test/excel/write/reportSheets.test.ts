import { PAYLOAD_LIMIT } from '../../host/excelHost';
import { addUserRule } from '../../host/conditionalFormatMembers';
import { openSchedule, report, SCHEDULE, text, valuesOf } from '../scheduleInExcel';

function written(opened: ReturnType<typeof openSchedule>, name = '大气环境科') {
  const sheet = opened.host.workbook.find(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

test('a new report sheet comes after the last, with its cells as they were given', async () => {
  const opened = openSchedule();
  const result = await opened.workbook.apply([{ kind: 'writeSheet', content: report() }]);
  expect(result).toEqual({ sheetsWritten: ['大气环境科'], cosmeticFailures: [], unreadableHighlights: 0 });
  expect(opened.host.workbook.worksheets.map(({ name }) => name)).toEqual([SCHEDULE, '大气环境科']);
  expect(valuesOf(written(opened))).toEqual([
    ['大气环境科工作安排', null, null],
    ['内容', '期限', '出处'],
    ['空气质量通报', 43_840, 'C3'],
    ['=2月完成', 43_880, "'引号"],
  ]);
});

test('text is never a formula, a number or a date, with or without a text format', async () => {
  const opened = openSchedule();
  const texts = ['=1+1', '+86', '-2月完成', '@某人', '\t制表', "'引号", '123', '2020-01-05', 'TRUE', '5%'];
  const rows = [texts.map((value) => text(value)), texts.map((value) => ({ value, style: -1 }))];
  await opened.workbook.apply([{ kind: 'writeSheet', content: report('大气环境科', { rows, merges: [] }) }]);
  expect(valuesOf(written(opened))).toEqual([texts, texts]);
  expect([...written(opened).cells.entries()].filter(({ cell }) => cell.formula !== null)).toEqual([]);
});

test('looks, borders, merged cells, widths, heights, tab colour and links', async () => {
  const opened = openSchedule();
  await opened.workbook.apply([{ kind: 'writeSheet', content: report() }]);
  const sheet = written(opened);
  expect(sheet.cells.at(0, 0)?.format).toMatchObject({
    bold: true,
    fontSize: 18,
    horizontal: 'Center',
    numberFormat: '@',
  });
  const line = { style: 'Continuous', weight: 'Thin', color: '#8C9BA5' };
  for (const [row, column] of [
    [1, 0],
    [2, 1],
    [3, 2],
  ] as const) {
    expect(sheet.cells.at(row, column)?.format.borders).toEqual({ top: line, bottom: line, left: line, right: line });
  }
  expect(sheet.cells.at(2, 1)?.format.numberFormat).toBe('yyyy"年"m"月"d"日"');
  expect(sheet.merges).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 3 }]);
  expect([0, 1, 2].map((column) => Math.round((sheet.columnWidth(column) - 3.75) / 5.25))).toEqual([30, 16, 16]);
  expect(sheet.rowHeight(0)).toBe(30);
  expect(sheet.tabColor).toBe('#1F4E79');
  expect(sheet.cells.at(2, 2)).toMatchObject({ value: 'C3', formula: `=HYPERLINK("#'${SCHEDULE}'!C3","C3")` });
});

test('print set-up, frozen rows and charts', async () => {
  const opened = openSchedule();
  const chart = {
    name: '完成情况',
    type: 'stackedBar',
    title: '各科室完成情况',
    source: { row: 1, column: 0, rowCount: 3, columnCount: 2 },
    seriesBy: 'columns',
    seriesColors: ['#548235'],
    place: { row: 6, column: 0, rowCount: 10, columnCount: 3 },
  } as const;
  await opened.workbook.apply([{ kind: 'writeSheet', content: report('大气环境科', { charts: [chart] }) }]);
  const sheet = written(opened);
  expect(sheet.pageLayout).toMatchObject({
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1 },
    titleRows: '$1:$2',
    centerFooter: '第 &P 页，共 &N 页',
  });
  expect(sheet.pageLayout.leftMargin).toBeCloseTo(42.5, 1);
  expect(sheet.frozen).toEqual({ rows: 2, columns: 0 });
  expect(sheet.charts).toMatchObject([
    {
      name: '完成情况',
      type: 'BarStacked',
      title: '各科室完成情况',
      seriesBy: 'Columns',
      seriesColors: ['#548235'],
      place: chart.place,
    },
  ]);
});

test('written again it stays where it is, under the name the user gave it, with nothing left of the old', async () => {
  const opened = openSchedule();
  const content = report('大气环境科', { rows: [...report().rows, [text('多的一行'), null, null]] });
  await opened.workbook.apply([{ kind: 'writeSheet', content }]);
  const sheet = written(opened);
  opened.host.workbook.add('用户的表');
  opened.host.workbook.rename(sheet, '大气科（会议用）');
  sheet.columnWidths.set(0, 200);
  sheet.hiddenRows.set(2, 'filter');
  addUserRule(sheet, 'A1:A9', 'Custom', '=1');
  const result = await opened.workbook.apply([{ kind: 'writeSheet', content: report() }]);
  expect(result.sheetsWritten).toEqual(['大气科（会议用）']);
  expect(opened.host.workbook.worksheets.map(({ name }) => name)).toEqual([SCHEDULE, '大气科（会议用）', '用户的表']);
  expect(valuesOf(sheet)).toHaveLength(4);
  expect(sheet).toMatchObject({ merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }], conditionalFormats: [] });
  expect(sheet.columnWidth(0)).toBe(200);
  expect([...sheet.hiddenRows]).toEqual([]);
});

test('written twice with nothing changed leaves the same sheet', async () => {
  const opened = openSchedule();
  await opened.workbook.apply([{ kind: 'writeSheet', content: report() }]);
  const once = picture(opened);
  await opened.workbook.apply([{ kind: 'writeSheet', content: report() }]);
  expect(picture(opened)).toEqual(once);
});

function picture(opened: ReturnType<typeof openSchedule>): unknown {
  const sheet = written(opened);
  const cells = [...sheet.cells.entries()].map(({ row, column, cell }) => [row, column, cell]);
  return JSON.parse(
    JSON.stringify([
      cells.sort(),
      sheet.merges,
      [...sheet.columnWidths],
      [...sheet.rowHeights],
      sheet.pageLayout,
      [...sheet.customProperties],
    ]),
  );
}

test("a copy of a report sheet is the user's: the first in tab order is rewritten", async () => {
  const opened = openSchedule();
  await opened.workbook.apply([{ kind: 'writeSheet', content: report() }]);
  const copy = opened.host.workbook.add('大气环境科 (2)');
  for (const [key, entry] of written(opened).customProperties) copy.customProperties.set(key, { ...entry });
  await opened.workbook.apply([{ kind: 'writeSheet', content: report() }]);
  expect(valuesOf(copy)).toEqual([]);
});

test("another's sheet of that name is never touched, in any case of letters", async () => {
  const opened = openSchedule();
  opened.host.workbook.add('overview');
  await expect(opened.workbook.apply([{ kind: 'writeSheet', content: report('Overview') }])).rejects.toMatchObject({
    code: 'nameTaken',
    detail: { sheet: 'Overview' },
  });
  expect(opened.host.workbook.worksheets).toHaveLength(2);
});

test('a name that another took after the look is named too', async () => {
  const opened = openSchedule();
  opened.host.delayRequest(1, 20);
  const writing = opened.workbook.apply([
    { kind: 'writeSheet', content: report('总览') },
    { kind: 'writeSheet', content: report('大气环境科') },
  ]);
  while (opened.host.requests.length === 0)
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  opened.host.workbook.add('大气环境科');
  await expect(writing).rejects.toMatchObject({ code: 'nameTaken', detail: { sheet: '大气环境科' } });
});

test('sheets are removed by their tag; none with the tag is no failure', async () => {
  const opened = openSchedule();
  const { tag } = report();
  await opened.workbook.apply([{ kind: 'writeSheet', content: report() }]);
  await opened.workbook.apply([{ kind: 'removeSheet', tag }]);
  await opened.workbook.apply([{ kind: 'removeSheet', tag }]);
  expect(opened.host.workbook.worksheets.map(({ name }) => name)).toEqual([SCHEDULE]);
});

test('the last visible sheet stays', async () => {
  const opened = openSchedule();
  await opened.workbook.apply([{ kind: 'writeSheet', content: report() }]);
  opened.sheet.visibility = 'Hidden';
  await expect(opened.workbook.apply([{ kind: 'removeSheet', tag: report().tag }])).rejects.toMatchObject({
    code: 'lastSheet',
  });
});

test('a protected structure is told before anything is written', async () => {
  const opened = openSchedule();
  opened.host.workbook.structureProtected = true;
  await expect(opened.workbook.apply([{ kind: 'writeSheet', content: report() }])).rejects.toMatchObject({
    code: 'structureProtected',
    detail: { sheet: '大气环境科' },
  });
  expect(opened.host.workbook.worksheets).toHaveLength(1);
});

test('forty reports take as many syncs as one: a look, a write, and the cosmetics', async () => {
  const opened = openSchedule();
  const edits = Array.from(
    { length: 40 },
    (_, index) => ({ kind: 'writeSheet', content: report(`科室${index}`) }) as const,
  );
  expect((await opened.workbook.apply(edits)).sheetsWritten).toHaveLength(40);
  expect(opened.host.requests).toHaveLength(3);
  const before = opened.host.requests.length;
  await opened.workbook.apply(edits);
  // One more, to look at the sheets that are rewritten.
  expect(opened.host.requests.length - before).toBe(4);
});

test('reports larger than a request go in several, each below the limit, and arrive whole', async () => {
  const opened = openSchedule();
  const long = '开展生态环境宣传教育活动并做好信息报送工作，'.repeat(10);
  const rows = Array.from({ length: 6_000 }, (_, row) => [
    text(`${row}${long}`),
    text(long),
    { ...text('出处'), link: { sheet: SCHEDULE, address: `C${row + 1}` } },
  ]);
  await opened.workbook.apply([{ kind: 'writeSheet', content: report('大气环境科', { rows, merges: [] }) }]);
  const sheet = written(opened);
  expect(valuesOf(sheet)).toHaveLength(6_000);
  expect(valuesOf(sheet)[5_999]?.[0]).toBe(`5999${long}`);
  expect(sheet.cells.at(5_999, 2)).toMatchObject({ formula: `=HYPERLINK("#'${SCHEDULE}'!C6000","出处")` });
  const sizes = opened.host.requests.map(({ requestBytes }) => requestBytes);
  for (const bytes of sizes) expect(bytes).toBeLessThan(PAYLOAD_LIMIT);
  const total = sizes.reduce((sum, bytes) => sum + bytes, 0);
  expect(opened.host.requests.length).toBeLessThanOrEqual(Math.ceil(total / 3_000_000) + 3);
});

test('the screen is held still while reports are written, and not for a highlight', async () => {
  const opened = openSchedule();
  await opened.workbook.apply([{ kind: 'writeSheet', content: report() }]);
  expect(opened.host.workbook.screenUpdatingSuspensions).toBe(1);
  await opened.workbook.apply([{ kind: 'clearHighlights', sheet: SCHEDULE, marker: 'xuncheng:' }]);
  expect(opened.host.workbook.screenUpdatingSuspensions).toBe(1);
});

test.each([
  ['a quotation mark', '他说"好"'],
  ['what begins a formula', '=1+1'],
  ['a line break', '甲\n乙'],
  ['more than a formula takes in one text', '出处'.repeat(200)],
])('a link shows %s as it is written', async (_, shown) => {
  const opened = openSchedule();
  const rows = [[{ ...text(shown), link: { sheet: SCHEDULE, address: 'C3' } }]];
  await opened.workbook.apply([{ kind: 'writeSheet', content: report('大气环境科', { rows, merges: [] }) }]);
  expect(valuesOf(written(opened))).toEqual([[shown]]);
});

test('a link leads to a sheet whose name has quotation marks', async () => {
  const opened = openSchedule();
  const rows = [[{ ...text('C3'), link: { sheet: `科室'24"`, address: 'C3' } }]];
  await opened.workbook.apply([{ kind: 'writeSheet', content: report('大气环境科', { rows, merges: [] }) }]);
  expect(written(opened).cells.at(0, 0)?.formula).toBe(`=HYPERLINK("#'科室''24""'!C3","C3")`);
});

test('the objects that Office.js keeps do not grow with the lines of a report', async () => {
  const actionsFor = async (lines: number): Promise<number> => {
    const opened = openSchedule();
    const rows = Array.from({ length: lines }, (_, row) => [
      text('内容'),
      null,
      { ...text('出处'), link: { sheet: SCHEDULE, address: `C${row + 1}` } },
    ]);
    const merges = rows.map((_, row) => ({ row, column: 0, rowCount: 1, columnCount: 2 }));
    await opened.workbook.apply([{ kind: 'writeSheet', content: report('大气环境科', { rows, merges }) }]);
    return opened.host.log.reduce((sum, { actions }) => sum + actions, 0);
  };
  expect(await actionsFor(400)).toBe(await actionsFor(40));
});

/** A report, and right after it a sheet such as Excel makes when it copies that; `isNoted` where a copy was begun by us and cut off. */
async function besideACopy(isNoted: boolean) {
  const opened = openSchedule();
  const content = report();
  await opened.workbook.apply([{ kind: 'writeSheet', content }]);
  const original = written(opened);
  if (isNoted)
    original.customProperties.set('xuncheng.copying', { key: 'xuncheng.copying', value: 'g-copy|大气环境科 (2)' });
  const copy = opened.host.workbook.add('大气环境科 (2)');
  copy.cells.open(0, 0).value = '会上的版本';
  const names = () => opened.host.workbook.worksheets.map(({ name }) => name);
  const copyTag = { role: 'copy', guid: 'g-copy' };
  await opened.workbook.apply([
    { kind: 'copySheet', tag: content.tag, name: '大气环境科 (副本)', copyTag },
    { kind: 'writeSheet', content },
  ]);
  return { opened, names, original };
}

test('a copy that was cut off before it had its name and mark is finished, not made again', async () => {
  const { opened, names, original } = await besideACopy(true);
  expect(names()).toEqual([SCHEDULE, '大气环境科', '大气环境科 (副本)']);
  expect(valuesOf(written(opened, '大气环境科 (副本)'))).toEqual([['会上的版本']]);
  expect(written(opened, '大气环境科 (副本)').customProperties.get('xuncheng.guid')?.value).toBe('g-copy');
  expect(original.customProperties.has('xuncheng.copying')).toBe(false);
});

test('a copy that the user made is theirs: another is made beside it', async () => {
  const { opened, names, original } = await besideACopy(false);
  expect(names()).toEqual([SCHEDULE, '大气环境科', '大气环境科 (副本)', '大气环境科 (2)']);
  expect(valuesOf(written(opened, '大气环境科 (2)'))).toEqual([['会上的版本']]);
  expect(written(opened, '大气环境科 (2)').customProperties.size).toBe(0);
  expect(original.customProperties.has('xuncheng.copying')).toBe(false);
});
