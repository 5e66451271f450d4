import { createSession } from '../../../src/session/session';
import type { ExcelHost } from '../../host/excelHost';
import { SCHEDULE, type OpenSchedule } from '../scheduleInExcel';
import { underEveryAnswer } from './underEveryAnswer';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
});
afterEach(() => {
  jest.useRealTimers();
});

const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

/** The pane open on the schedule and read once. */
async function openPane({ workbook }: OpenSchedule) {
  const session = createSession(
    workbook,
    () => '2020-02-01',
    () => 'guid',
  );
  const close = session.open();
  await pass(3_000);
  expect(session.getState().outcome?.ok).toBe(true);
  return { session, close };
}

/** Requests that asked for merged areas would have emptied the stack. */
const undoSteps = (host: ExcelHost) => [...host.workbook.undo.steps];

underEveryAnswer(
  'what the user types is read again, and Undo still takes all of it back',
  ['mergesAndUndo', 'manyMerges', 'formatEvents', 'chartInFront'],
  async (open) => {
    const { host } = open;
    const { session, close } = await openPane(open);
    for (const [cell, text] of [
      ['C4', '水质月报'],
      ['C5', '固废检查（已办）'],
      ['E5', '赵六'],
    ] as const) {
      host.userTypes(SCHEDULE, cell, text);
      await pass(3_000);
    }
    host.userColours(SCHEDULE, 'C4', '#FFFF00');
    await pass(3_000);
    const { outcome } = session.getState();
    expect(outcome?.ok && outcome.judgement.entries.map(({ entry }) => entry.content)).toEqual([
      '空气质量通报',
      '水质月报',
      '固废检查',
    ]);
    expect(undoSteps(host)).toEqual([`${SCHEDULE}!C4`, `${SCHEDULE}!C5`, `${SCHEDULE}!E5`, `${SCHEDULE}!C4 fill`]);
    close();
  },
);

underEveryAnswer(
  'the user’s merging is seen when the sheet is read at their wish, when rows were inserted, and when they come back to it',
  ['mergesAndUndo'],
  async (open) => {
    const { host, sheet } = open;
    const { session, close } = await openPane(open);
    const merged = () => {
      const { outcome } = session.getState();
      return outcome?.ok ? outcome.judgement.entries.map(({ entry }) => entry.units.join('、')) : [];
    };
    const before = merged();
    sheet.merges.push({ row: 2, column: 3, rowCount: 2, columnCount: 1 });
    sheet.cells.open(3, 3).value = null;
    void session.reload();
    await pass(100);
    expect(merged()[1]).toBe(before[0]);
    sheet.merges.pop();
    host.tellMoved(SCHEDULE, 'RowInserted');
    await pass(3_000);
    expect(merged()[1]).not.toBe(before[0]);
    sheet.merges.push({ row: 2, column: 3, rowCount: 2, columnCount: 1 });
    host.workbook.add('别的表');
    host.userActivates('别的表');
    host.userActivates(SCHEDULE);
    host.userTypes(SCHEDULE, 'E5', '赵六');
    await pass(3_000);
    expect(merged()[1]).toBe(before[0]);
    close();
  },
);

underEveryAnswer(
  'six hundred merged areas are all read',
  ['manyMerges', 'mergesAndUndo'],
  async ({ workbook, sheet }) => {
    const merges = Array.from({ length: 600 }, (_, index) => ({
      row: 10 + 2 * index,
      column: 0,
      rowCount: 2,
      columnCount: 1,
    }));
    for (const { row } of merges) sheet.cells.open(row, 0).value = `${row}`;
    sheet.cells.open(1_300, 4).value = '末行';
    const all = [...sheet.merges, ...merges];
    sheet.merges.push(...merges);
    for (let time = 1; time <= 2; time += 1) {
      const [snapshot] = await workbook.read([SCHEDULE]);
      expect(snapshot!.merges).toEqual(all);
      expect(snapshot!.unread).toBeUndefined();
    }
  },
);

underEveryAnswer(
  'a co-author’s paste is read again in a few requests, and Undo is left as it was',
  ['coAuthorEvents', 'mergesAndUndo', 'manyMerges'],
  async (open) => {
    const { host } = open;
    const { session, close } = await openPane(open);
    host.userTypes(SCHEDULE, 'C3', '水质月报');
    await pass(3_000);
    const before = host.requests.length;
    host.coAuthorPastes(
      SCHEDULE,
      'G3',
      Array.from({ length: 1_000 }, (_, index) => `备注${index}`),
    );
    host.coAuthorPastes(SCHEDULE, 'C5', ['固废检查（已办）']);
    await pass(10_000);
    expect(host.requests.length - before).toBeLessThanOrEqual(4);
    const { outcome } = session.getState();
    expect(outcome?.ok && outcome.judgement.entries.at(-1)?.entry.content).toBe('固废检查');
    expect(undoSteps(host)).toEqual([`${SCHEDULE}!C3`]);
    close();
  },
);

underEveryAnswer(
  'a chart sheet in front hinders nothing',
  ['chartInFront', 'unknownLoad'],
  async ({ workbook, host }) => {
    host.workbook.addChartSheet('图表1');
    expect((await workbook.list()).sheets.map(({ name }) => name)).toEqual([SCHEDULE]);
    await expect(workbook.read([SCHEDULE])).resolves.toHaveLength(1);
  },
);
