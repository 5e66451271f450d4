import { ribbonHandler, type RibbonScene } from '../../src/commands/ribbonHandler';
import type { RibbonCommand } from '../../src/session/ribbonButtons';
import type { RibbonPress } from '../../src/session/ribbonOutcome';
import { judge } from '../../src/schedule/judge';
import { readSettings } from '../../src/schedule/settings/settingsStore';
import { WorkbookError } from '../../src/workbook/workbookError';
import { seedSheet } from '../schedule/seedSheet';
import { buildSheet } from '../schedule/buildSheet';
import { memoryWorkbook, type MemoryWorkbook } from '../session/memoryWorkbook';

const settings = { clock: () => '2020-06-15', newGuid: () => crypto.randomUUID(), language: 'zh-CN' as const };

/** Presses the button. `pane` says whether a pane shows the report. */
async function press(
  command: RibbonCommand,
  {
    workbook = memoryWorkbook([seedSheet()]),
    pane = false,
    scene,
  }: {
    readonly workbook?: MemoryWorkbook | null;
    readonly pane?: boolean;
    readonly scene?: () => RibbonScene;
  } = {},
) {
  const reports: RibbonPress[] = [];
  const channel = {
    deliver: async (report: RibbonPress) => {
      reports.push(report);
      return pane;
    },
    listen: () => () => undefined,
  };
  const completed = jest.fn();
  await ribbonHandler(
    command,
    scene ?? (() => ({ workbook, channel, address: 'https://oa.example/2020.xlsx', settings })),
  )({ completed });
  return { workbook, report: reports[0], reports, completed };
}

test('checking colours the schedule and reports what was found', async () => {
  const { workbook, report, completed } = await press('checkAndHighlight');
  expect(workbook!.applied.flat().map(({ kind }) => kind)).toContain('addHighlight');
  expect(report).toMatchObject({
    command: 'checkAndHighlight',
    workbook: 'https://oa.example/2020.xlsx',
    day: '2020-06-15',
    outcome: { kind: 'done', notice: { kind: 'highlight', live: true, asOf: '2020-06-15' }, found: { overdue: 6 } },
  });
  expect(completed).toHaveBeenCalledTimes(1);
});

test('with no pane open, checking shows the first overdue entry in the sheet', async () => {
  const { workbook } = await press('checkAndHighlight');
  const outcome = judge([seedSheet()], readSettings({}), settings.clock());
  const first = outcome.ok && outcome.judgement.entries.find(({ status }) => status === 'overdue');
  expect(first).toBeTruthy();
  const { row, column } = first ? first.entry.cells.content : { row: -1, column: -1 };
  expect(workbook!.selected).toEqual([
    { sheet: seedSheet().name, range: { row, column, rowCount: 1, columnCount: 1 } },
  ]);
});

test('with no pane open, generating shows the overview', async () => {
  const { workbook, report } = await press('generateReports');
  expect(report!.outcome).toMatchObject({ kind: 'done', notice: { kind: 'generateReports' } });
  expect(workbook!.selected).toEqual([{ sheet: '总览', range: { row: 0, column: 0, rowCount: 1, columnCount: 1 } }]);
});

test.each(['checkAndHighlight', 'generateReports'] as const)(
  'with the pane open, %s leaves the selection alone',
  async (command) => {
    const { workbook } = await press(command, { pane: true });
    expect(workbook!.selected).toEqual([]);
  },
);

test('clearing takes our highlights off the schedule and nothing else', async () => {
  const { workbook, report } = await press('clearHighlights');
  expect(workbook!.applied.flat()).toEqual([
    expect.objectContaining({ kind: 'clearHighlights', sheet: seedSheet().name }),
  ]);
  expect(report!.outcome).toMatchObject({ kind: 'done', notice: { kind: 'clearHighlights' } });
});

test('highlights can be cleared even when the header of the schedule is gone', async () => {
  const workbook = memoryWorkbook([buildSheet([['随便写的一张表'], ['没有表头']])]);
  const { report } = await press('clearHighlights', { workbook });
  expect(workbook.applied.flat().map(({ kind }) => kind)).toEqual(['clearHighlights']);
  expect(report!.outcome).toMatchObject({ kind: 'done', notice: { kind: 'clearHighlights' } });
});

test.each(['checkAndHighlight', 'generateReports'] as const)(
  '%s on a workbook without a schedule writes nothing and says what is missing',
  async (command) => {
    const workbook = memoryWorkbook([buildSheet([['随便写的一张表'], ['没有表头']])]);
    const { report, completed } = await press(command, { workbook });
    expect(workbook.applied).toEqual([]);
    expect(report!.outcome).toMatchObject({ kind: 'unusable', problem: { kind: 'noHeader' } });
    expect(completed).toHaveBeenCalledTimes(1);
  },
);

/** What is known to be changed, and what may be. */
const NOTHING_WRITTEN = { written: [], unknown: [] };

test('a failure is reported as Excel named it, and the event is completed', async () => {
  const workbook = memoryWorkbook([seedSheet()]);
  workbook.failNext = new WorkbookError('sheetProtected', { sheet: seedSheet().name });
  const { report, completed } = await press('checkAndHighlight', { workbook });
  expect(report!.outcome).toEqual({
    kind: 'failed',
    code: 'sheetProtected',
    detail: { sheet: seedSheet().name, progress: NOTHING_WRITTEN },
  });
  expect(workbook.selected).toEqual([]);
  expect(completed).toHaveBeenCalledTimes(1);
});

test('a failure to read is reported, too', async () => {
  const workbook = memoryWorkbook([seedSheet()]);
  workbook.list = () => Promise.reject(new WorkbookError('cellEditMode'));
  const { report, completed } = await press('generateReports', { workbook });
  expect(report!.outcome).toEqual({ kind: 'failed', code: 'cellEditMode', detail: { progress: NOTHING_WRITTEN } });
  expect(completed).toHaveBeenCalledTimes(1);
});

test('an Excel that is too old is told so', async () => {
  const { report, completed } = await press('checkAndHighlight', { workbook: null });
  expect(report!.outcome).toMatchObject({ kind: 'failed', code: 'unsupported' });
  expect(completed).toHaveBeenCalledTimes(1);
});

test('the event is completed even when nothing at all works', async () => {
  const { completed } = await press('checkAndHighlight', {
    scene: () => {
      throw new Error('no Office');
    },
  });
  expect(completed).toHaveBeenCalledTimes(1);
});

test('the report is plain data: it arrives as it was sent', async () => {
  for (const command of ['checkAndHighlight', 'generateReports', 'clearHighlights'] as const) {
    const { report } = await press(command);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  }
});

test('two presses are served one after the other', async () => {
  const workbook = memoryWorkbook([seedSheet()]);
  const order: string[] = [];
  const scene = (name: string) => () => ({
    workbook,
    address: '',
    settings,
    channel: {
      deliver: async () => {
        order.push(name);
        return true;
      },
      listen: () => () => undefined,
    },
  });
  await Promise.all([
    press('checkAndHighlight', { scene: scene('first') }),
    press('clearHighlights', { scene: scene('second') }),
  ]);
  expect(order).toEqual(['first', 'second']);
  expect(workbook.applied.at(-1)!.map(({ kind }) => kind)).toEqual(['clearHighlights']);
});
