import type { WorkbookEdit } from '../../../src/workbook/workbookEdit';
import { addUserRule, describeRule } from '../../host/conditionalFormatMembers';
import { openSchedule, SCHEDULE } from '../scheduleInExcel';

const MARKER = 'xuncheng:';
const clear: WorkbookEdit = { kind: 'clearHighlights', sheet: SCHEDULE, marker: MARKER };

function highlight(
  row: number,
  rowCount = 1,
  formula = `=AND(N("xuncheng:overdue:1")=0,TODAY()>DATE(2020,1,10),ISERROR(FIND("已办",$C${row + 1})))`,
): WorkbookEdit {
  return {
    kind: 'addHighlight',
    sheet: SCHEDULE,
    ranges: [{ row, column: 2, rowCount, columnCount: 3 }],
    formula,
    style: { fill: '#FFC7CE', fontColor: '#9C0006', bold: true },
  };
}

test('a highlight is a formula rule over its rows, with its colours, and stops nothing', async () => {
  const { workbook, sheet } = openSchedule();
  await workbook.apply([highlight(2, 2)]);
  expect(sheet.conditionalFormats).toMatchObject([
    {
      type: 'Custom',
      fill: '#FFC7CE',
      fontColor: '#9C0006',
      bold: true,
      stopIfTrue: false,
      formula: expect.stringContaining('xuncheng:overdue:1') as string,
    },
  ]);
  expect(sheet.conditionalFormats.map(describeRule)).toEqual(['C3:E4']);
});

test('highlights go below the rules that the user made, in their own order', async () => {
  const { workbook, sheet } = openSchedule();
  const users = addUserRule(sheet, 'A1:E5', 'Custom', '=$A1="1月"');
  await workbook.apply([highlight(2), highlight(3), highlight(4)]);
  expect(sheet.conditionalFormats[0]).toBe(users);
  expect(sheet.conditionalFormats.slice(1).map(describeRule)).toEqual(['C3:E3', 'C4:E4', 'C5:E5']);
});

test('the cells themselves are left as they were', async () => {
  const { workbook, sheet } = openSchedule();
  sheet.cells.open(2, 2).format = { fill: '#FFFF00' };
  const before = JSON.stringify([...sheet.cells.entries()]);
  await workbook.apply([clear, highlight(2)]);
  expect(JSON.stringify([...sheet.cells.entries()])).toBe(before);
});

test('adding highlights takes one sync', async () => {
  const { workbook, host } = openSchedule();
  await workbook.apply(Array.from({ length: 48 }, (_, index) => highlight(2 + index)));
  expect(host.requests).toHaveLength(1);
});

const many = [clear, ...Array.from({ length: 96 }, (_, index) => highlight(2 + index))];

test('renewing the highlights takes a look and one write, which counts them too, whatever their number', async () => {
  const { workbook, host, sheet } = openSchedule();
  for (let time = 1; time <= 3; time += 1) {
    const before = host.requests.length;
    await workbook.apply(many);
    expect(host.requests.length - before).toBe(2);
    expect(sheet.conditionalFormats).toHaveLength(96);
  }
});

test('highlights that were deleted by hand since the reading are no hindrance', async () => {
  const { workbook, sheet } = openSchedule();
  await workbook.apply(many);
  await workbook.read([SCHEDULE]);
  sheet.conditionalFormats.splice(40, 2);
  await expect(workbook.apply(many)).resolves.toMatchObject({ unreadableHighlights: 0 });
  expect(sheet.conditionalFormats).toHaveLength(96);
});

test('copies that Excel made of them are found by the next reading', async () => {
  const { workbook, sheet } = openSchedule();
  await workbook.apply([clear, highlight(2)]);
  addUserRule(sheet, 'C20:E20', 'Custom', sheet.conditionalFormats[0]?.formula);
  await workbook.read([SCHEDULE]);
  await workbook.apply([clear, highlight(3)]);
  expect(sheet.conditionalFormats.map(describeRule)).toEqual(['C4:E4']);
});

test('a rule of the user that Excel cannot read keeps no sheet from being read', async () => {
  const { workbook, sheet, host } = openSchedule();
  addUserRule(sheet, 'A1:A9', 'Custom', '=1').unreadable = true;
  await expect(workbook.read([SCHEDULE])).resolves.toHaveLength(1);
  const before = host.requests.length;
  await expect(workbook.read([SCHEDULE])).resolves.toHaveLength(1);
  expect(host.requests.length - before).toBe(1);
});

test('clearing takes away every rule with the marker, also those that Excel copied, and no other', async () => {
  const { workbook, sheet } = openSchedule();
  const users = [addUserRule(sheet, 'A1:A9', 'Custom', '=$A1="1月"'), addUserRule(sheet, 'B1:B9', 'DataBar')];
  await workbook.apply([highlight(2), highlight(3)]);
  addUserRule(sheet, 'C20:E20', 'Custom', sheet.conditionalFormats.at(-1)?.formula);
  await workbook.apply([clear]);
  expect([...sheet.conditionalFormats].sort()).toEqual(users.reverse());
});

test('rules of the user that Excel cannot read are counted and stay, and ours go all the same', async () => {
  const { workbook, sheet } = openSchedule();
  await workbook.apply([highlight(2), highlight(3), highlight(4)]);
  for (const address of ['A1:A9', 'B1:B9']) {
    const broken = addUserRule(sheet, address, 'Custom', '=1');
    broken.unreadable = true;
    // Broken rules before, between and after ours.
    sheet.conditionalFormats.splice(2, 0, ...sheet.conditionalFormats.splice(0, 1));
  }
  const result = await workbook.apply([clear, highlight(2)]);
  expect(result.unreadableHighlights).toBe(2);
  expect(sheet.conditionalFormats.filter(({ unreadable }) => unreadable)).toHaveLength(2);
  expect(sheet.conditionalFormats.filter(({ unreadable }) => !unreadable).map(describeRule)).toEqual(['C3:E3']);
});

test('a look at the rules that fails without a reason is tried more carefully', async () => {
  const { workbook, host, sheet } = openSchedule();
  await workbook.apply([highlight(2)]);
  host.failRequest(1, 'GeneralException');
  await workbook.apply([clear, highlight(3)]);
  expect(sheet.conditionalFormats.map(describeRule)).toEqual(['C4:E4']);
});

test('one of ours that Excel will not delete is counted, and the others go and the new ones come', async () => {
  const { workbook, sheet } = openSchedule();
  await workbook.apply([highlight(2), highlight(3), highlight(4)]);
  const [, stuck] = sheet.conditionalFormats;
  if (stuck) stuck.undeletable = true;
  const result = await workbook.apply([clear, highlight(8)]);
  expect(result.unreadableHighlights).toBe(1);
  expect(sheet.conditionalFormats.map(describeRule)).toEqual(['C4:E4', 'C9:E9']);
});

test('rows too many for one address are several rules whose formulas begin at the same cell', async () => {
  const { workbook, host, sheet } = openSchedule();
  const ranges = Array.from({ length: 2_000 }, (_, index) => ({
    row: 2 + 2 * index,
    column: 2,
    rowCount: 1,
    columnCount: 3,
  }));
  await workbook.apply([
    {
      kind: 'addHighlight',
      sheet: SCHEDULE,
      ranges,
      formula: '=AND(N("xuncheng:due:1")=0,$C3<>"")',
      style: { fill: '#FFF2CC' },
    },
  ]);
  expect(sheet.conditionalFormats.length).toBeGreaterThan(1);
  for (const {
    ranges: [first],
    formula,
  } of sheet.conditionalFormats) {
    expect(first).toMatchObject({ row: 2, column: 2 });
    expect(formula).toContain('$C3');
  }
  const rows = new Set(sheet.conditionalFormats.flatMap((rule) => rule.ranges.map(({ row }) => row)));
  expect(rows.size).toBe(2_000);
  expect(host.requests).toHaveLength(1);
});

test('a protected sheet is named, and nothing is written', async () => {
  const { workbook, sheet } = openSchedule();
  sheet.protected = true;
  const protectedError = { code: 'sheetProtected', detail: { sheet: SCHEDULE } };
  await expect(workbook.apply([clear, highlight(2)])).rejects.toMatchObject(protectedError);
  await expect(workbook.apply([highlight(2)])).rejects.toMatchObject(protectedError);
  expect(sheet.conditionalFormats).toEqual([]);
});

test('a protected sheet that lets cells be formatted takes highlights', async () => {
  const { workbook, sheet } = openSchedule();
  Object.assign(sheet, { protected: true, protectionOptions: { allowFormatCells: true } });
  await workbook.apply([clear, highlight(2)]);
  expect(sheet.conditionalFormats).toHaveLength(1);
});

test('clearing a protected sheet that has none of ours is no failure', async () => {
  const { workbook, sheet } = openSchedule();
  sheet.protected = true;
  await expect(workbook.apply([clear])).resolves.toMatchObject({ unreadableHighlights: 0 });
});

test('a rule without a formula, left where adding one was cut off, goes with ours at the next run, and is told', async () => {
  const { workbook, sheet } = openSchedule();
  addUserRule(sheet, 'A1:A9', 'Custom', '=$A1="1月"');
  addUserRule(sheet, 'C3:E3', 'Custom');
  expect(await workbook.apply([clear, highlight(2)])).toMatchObject({ emptyHighlights: 1 });
  expect(sheet.conditionalFormats.map(({ formula }) => formula)).not.toContain(null);
  expect(sheet.conditionalFormats).toHaveLength(2);
  addUserRule(sheet, 'C3:E3', 'Custom');
  const cleared = await workbook.apply([clear]);
  expect(cleared).toMatchObject({ emptyHighlights: 1 });
  expect(cleared.miscounted).toBeUndefined();
  expect(sheet.conditionalFormats.map(describeRule)).toEqual(['A1:A9']);
});

test('a rule of another kind has no formula either, and stays', async () => {
  const { workbook, sheet } = openSchedule();
  addUserRule(sheet, 'B1:B9', 'DataBar');
  expect((await workbook.apply([clear, highlight(2)])).emptyHighlights).toBeUndefined();
  expect(sheet.conditionalFormats.map(describeRule)).toContain('B1:B9');
});

test('on a protected sheet a rule without a formula is no hindrance', async () => {
  const { workbook, sheet } = openSchedule();
  addUserRule(sheet, 'C3:E3', 'Custom');
  sheet.protected = true;
  await expect(workbook.apply([clear])).resolves.toMatchObject({ unreadableHighlights: 0 });
  expect(sheet.conditionalFormats).toHaveLength(1);
});
