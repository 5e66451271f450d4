import type { Session } from '../../src/session/session';
import { NoUsableSchedule } from '../../src/session/noUsableSchedule';
import { createSession } from '../../src/session/session';
import { parseCellAddress } from '../../src/workbook/cellAddress';
import { WorkbookError } from '../../src/workbook/workbookError';
import { buildSheet } from '../schedule/buildSheet';
import { seedSheet } from '../schedule/seedSheet';
import type { MemoryWorkbook } from './memoryWorkbook';
import { memoryWorkbook } from './memoryWorkbook';

let today: string;
let guids: number;
const closers: (() => void)[] = [];

beforeEach(() => {
  jest.useFakeTimers();
  today = '2020-06-15';
  guids = 0;
});

afterEach(() => {
  for (const close of closers.splice(0)) close();
  jest.useRealTimers();
});

function opened(workbook: MemoryWorkbook, asOf?: string): Session {
  const session = createSession(
    workbook,
    () => today,
    () => `guid-${(guids += 1)}`,
    asOf,
  );
  closers.push(session.open());
  return session;
}

/** A session after its first reading. */
async function openedOn(workbook = memoryWorkbook([seedSheet()]), asOf?: string) {
  const session = opened(workbook, asOf);
  await jest.runAllTimersAsync();
  return { workbook, session };
}

/** Lets the action and everything after it come to rest. */
async function after(action: Promise<void>): Promise<void> {
  await jest.runAllTimersAsync();
  await action;
}

function counts(session: Session) {
  const { outcome } = session.getState();
  return outcome?.ok ? outcome.judgement.counts : null;
}

/** The first entry that is overdue in June 2020, and its content cell. */
const OVERDUE_CELL = parseCellAddress('C9')!;

test('the schedule is read once and judged on today', async () => {
  const { workbook, session } = await openedOn();
  expect(counts(session)).toEqual({ done: 12, cancelled: 0, overdue: 6, due: 1, upcoming: 1, planned: 18 });
  expect(workbook.reads).toHaveLength(1);
});

test('another as-of date judges anew without reading again', async () => {
  const { workbook, session } = await openedOn();
  await after(session.setAsOf('2020-05-01'));
  expect(counts(session)?.overdue).toBe(1);
  expect(workbook.reads).toHaveLength(1);
});

test('an as-of date picked while the workbook is being read counts as soon as it is read', async () => {
  const session = opened(memoryWorkbook([seedSheet()]));
  await after(session.setAsOf('2020-05-01'));
  expect(session.getState().asOf).toBe('2020-05-01');
  expect(counts(session)?.overdue).toBe(1);
});

test('today stays today when the day turns with the pane open; a picked day stays picked', async () => {
  const { session } = await openedOn();
  today = '2020-06-21';
  session.noticeNewDay();
  await jest.runAllTimersAsync();
  expect(session.getState().asOf).toBe('2020-06-21');
  await after(session.setAsOf('2020-05-01'));
  today = '2020-06-22';
  session.noticeNewDay();
  await jest.runAllTimersAsync();
  expect(session.getState()).toMatchObject({ today: '2020-06-22', asOf: '2020-05-01' });
});

test('highlights are live for today and fixed for another day', async () => {
  const { workbook, session } = await openedOn();
  await after(session.highlight());
  expect(JSON.stringify(workbook.applied[0])).toContain('TODAY()');
  expect(session.getState().notice).toMatchObject({ kind: 'highlight', live: true });
  await after(session.setAsOf('2020-05-01'));
  await after(session.highlight());
  expect(JSON.stringify(workbook.applied[1])).not.toContain('TODAY()');
  expect(session.getState().notice).toMatchObject({ kind: 'highlight', live: false, asOf: '2020-05-01' });
});

test('a change since the last reading is read before anything is written', async () => {
  const { workbook, session } = await openedOn();
  workbook.sheets = [seedSheet((rows) => rows.slice(0, 20))];
  workbook.changed('2020年日程');
  await after(session.highlight());
  const lastRow = Math.max(
    ...workbook.applied[0]!.flatMap((edit) =>
      edit.kind === 'addHighlight' ? edit.ranges.map((range) => range.row + range.rowCount) : [],
    ),
  );
  expect(lastRow).toBeLessThanOrEqual(22);
});

test('a change while reports are being planned makes it read and plan again', async () => {
  const { workbook, session } = await openedOn();
  await after(session.generateReports('zh-CN'));
  workbook.onRead = () => {
    workbook.onRead = null; // while our own sheets are read for their notes, the user leaves one section in the schedule
    workbook.sheets = [
      seedSheet((rows) => rows.filter(({ unit }) => unit === '大气环境科')),
      ...workbook.sheets.slice(1),
    ];
    workbook.changed('2020年日程');
  };
  await after(session.generateReports('zh-CN'));
  expect(workbook.applied).toHaveLength(2);
  expect(workbook.applied[1]!.flatMap((edit) => (edit.kind === 'writeSheet' ? [edit.content.name] : []))).toEqual([
    '总览',
    '大气环境科',
  ]);
});

test('a workbook that never stands still is not written to', async () => {
  const { workbook, session } = await openedOn();
  workbook.onRead = () => {
    workbook.changed('2020年日程');
  };
  workbook.changed('2020年日程');
  const generating = session.generateReports('zh-CN');
  await jest.advanceTimersByTimeAsync(300);
  await generating;
  workbook.onRead = null;
  expect(workbook.applied).toEqual([]);
  expect(session.getState().notice).toMatchObject({ kind: 'failed', error: { code: 'hostBusy' } });
});

test('when 已办 is typed into an overdue entry, the status follows after the typing pauses', async () => {
  const { workbook, session } = await openedOn();
  const content = '2019年新建8个自动监测站运行情况';
  const at = workbook.sheets[0]!.values.findIndex((row) => row[2] === content);
  workbook.type('2020年日程', { row: at, column: 2 }, `${content}（已办）`);
  expect(session.getState().stale).toBe(true);
  await jest.advanceTimersByTimeAsync(300);
  expect(workbook.reads).toHaveLength(1);
  await jest.runAllTimersAsync();
  expect(session.getState().stale).toBe(false);
  expect(counts(session)).toMatchObject({ done: 13, overdue: 5 });
});

test('many changes in a row are one reading', async () => {
  const { workbook } = await openedOn();
  for (const text of ['一', '二', '三']) {
    workbook.type('2020年日程', OVERDUE_CELL, text);
    await jest.advanceTimersByTimeAsync(200);
  }
  await jest.runAllTimersAsync();
  expect(workbook.reads).toHaveLength(2);
});

test('while the next cell is being typed, the reading that nobody asked for waits without a word', async () => {
  const { workbook, session } = await openedOn();
  workbook.failNextRead = new WorkbookError('cellEditMode');
  workbook.type('2020年日程', OVERDUE_CELL, '改过的内容（已办）');
  await jest.advanceTimersByTimeAsync(1000);
  expect(session.getState()).toMatchObject({ notice: null, stale: true });
  await jest.runAllTimersAsync();
  expect(session.getState().stale).toBe(false);
});

test('a failure is told with a way to try again, and trying again works', async () => {
  const { workbook, session } = await openedOn();
  workbook.failNext = new WorkbookError('cellEditMode');
  await after(session.highlight());
  const { notice } = session.getState();
  expect(notice).toMatchObject({ kind: 'failed', way: 'retry', error: { code: 'cellEditMode' } });
  if (notice?.kind === 'failed') await after(notice.again());
  expect(session.getState().notice).toMatchObject({ kind: 'highlight' });
});

test('a name that a co-author took while the reports were planned makes it plan again', async () => {
  const { workbook, session } = await openedOn();
  workbook.failNext = new WorkbookError('nameTaken', { sheet: '总览' });
  await after(session.generateReports('zh-CN'));
  expect(session.getState().notice).toMatchObject({ kind: 'generateReports' });
  expect(workbook.applied).toHaveLength(1);
});

test('a workbook that could not be read at first can be read again', async () => {
  const workbook = memoryWorkbook([seedSheet()]);
  workbook.failNextRead = new WorkbookError('hostBusy');
  const { session } = await openedOn(workbook);
  expect(session.getState()).toMatchObject({ outcome: null, notice: { kind: 'failed' } });
  await after(session.reload());
  expect(counts(session)?.done).toBe(12);
});

test('reports are generated, and again in place', async () => {
  const { workbook, session } = await openedOn();
  await after(session.generateReports('zh-CN'));
  expect(session.getState().notice).toMatchObject({ kind: 'generateReports' });
  const tags = workbook.sheets.map((sheet) => sheet.tag?.guid).sort();
  await after(session.generateReports('zh-CN'));
  expect(workbook.sheets.map((sheet) => sheet.tag?.guid).sort()).toEqual(tags);
});

test('a sheet of the user that has the name of a report is left alone, and the other name is told', async () => {
  const { workbook, session } = await openedOn(
    memoryWorkbook([seedSheet(), buildSheet([['我的总览']], { name: '总览' })]),
  );
  await after(session.generateReports('zh-CN'));
  expect(session.getState().notice).toMatchObject({ kind: 'generateReports', renamed: [{ wanted: '总览' }] });
  expect(workbook.sheets.find(({ name }) => name === '总览')?.values).toEqual([['我的总览']]);
});

test('a report whose section is gone is offered for removal, and removed only when asked', async () => {
  const { workbook, session } = await openedOn();
  await after(session.generateReports('zh-CN'));
  const before = workbook.sheets.length;
  workbook.sheets = [seedSheet((rows) => rows.filter(({ unit }) => unit !== '法规科')), ...workbook.sheets.slice(1)];
  await after(session.reload());
  await after(session.generateReports('zh-CN'));
  expect(session.getState().obsolete.map((sheet) => sheet.name)).toEqual(['法规科']);
  expect(workbook.sheets).toHaveLength(before);
  await after(session.removeObsolete(session.getState().obsolete));
  expect(workbook.sheets).toHaveLength(before - 1);
  expect(session.getState().obsolete).toEqual([]);
});

test('settings are kept in the workbook and take effect at once', async () => {
  const { workbook, session } = await openedOn();
  await after(session.saveSettings({ ...session.getState().settings, leadDays: 30 }));
  expect(counts(session)?.upcoming).toBe(3);
  const { session: again } = await openedOn(workbook);
  expect(again.getState().settings.leadDays).toBe(30);
});

test('report sheets of ours are not read as schedules, and a note typed on one starts no reading', async () => {
  const { workbook, session } = await openedOn();
  await after(session.generateReports('zh-CN'));
  await after(session.reload());
  expect(workbook.reads.at(-1)).toEqual(['2020年日程']);
  const before = workbook.reads.length;
  workbook.changed('总览');
  await jest.runAllTimersAsync();
  expect(workbook.reads).toHaveLength(before);
});

test('a schedule that is gone when it is to be written to is told as what it is, and reading again goes on from there', async () => {
  const { workbook, session } = await openedOn();
  workbook.sheets = [buildSheet([['值班电话', '5300000']], { name: '2020年日程' })];
  workbook.changed('2020年日程');
  await after(session.highlight());
  const { notice } = session.getState();
  expect(notice).toMatchObject({ kind: 'failed', way: 'refresh', error: { problem: { kind: 'noHeader' } } });
  expect(notice?.kind === 'failed' && notice.error).toBeInstanceOf(NoUsableSchedule);
  expect(workbook.applied).toEqual([]);
  workbook.sheets = [seedSheet()];
  if (notice?.kind === 'failed') await after(notice.again());
  expect(counts(session)?.overdue).toBe(6);
});

test('open days without a schedule get their report', async () => {
  const facilities = buildSheet(
    [
      ['设施名称', '类别'],
      ['东湖污水厂', '污水处理'],
    ],
    { name: '设施名录' },
  );
  const { workbook, session } = await openedOn(memoryWorkbook([facilities]));
  await after(session.generateReports('zh-CN'));
  expect(session.getState().notice).toMatchObject({ kind: 'generateReports', renamed: [] });
  const written = workbook.applied.flat().flatMap((edit) => (edit.kind === 'writeSheet' ? [edit.content.name] : []));
  expect(written).toEqual(['开放日统计']);
});

test('highlights are cleared off every sheet of the user when no schedule is found any more', async () => {
  const { workbook, session } = await openedOn();
  workbook.sheets = [buildSheet([['值班电话', '5300000']], { name: '值班表' })];
  await after(session.reload());
  await after(session.clearHighlights());
  expect(workbook.applied.flat()).toEqual([expect.objectContaining({ kind: 'clearHighlights', sheet: '值班表' })]);
  expect(session.getState().notice).toMatchObject({ kind: 'clearHighlights' });
});

test('an empty sheet is told as such', async () => {
  const { session } = await openedOn(memoryWorkbook([buildSheet([], { name: 'Sheet1' })]));
  expect(session.getState().outcome).toMatchObject({ ok: false, problem: { kind: 'emptySheet', sheet: 'Sheet1' } });
});

test('a closed session no longer follows the workbook', async () => {
  const workbook = memoryWorkbook([seedSheet()]);
  const session = createSession(
    workbook,
    () => today,
    () => 'guid',
  );
  const close = session.open();
  await jest.runAllTimersAsync();
  close();
  workbook.changed('2020年日程');
  await jest.runAllTimersAsync();
  expect(workbook.reads).toHaveLength(1);
});

test.each([
  ['settings', (session: Session) => session.saveSettings({ ...session.getState().settings, leadDays: 30 })],
  ['baseline', (session: Session) => session.setBaseline()],
  ['reports', (session: Session) => session.generateReports('zh-CN')],
] as const)('what a later version keeps as %s is not written over: nothing is written at all', async (key, save) => {
  const { workbook, session } = await openedOn(memoryWorkbook([seedSheet()], { [key]: '{"version":2}' }));
  await after(save(session));
  expect(session.getState().notice).toMatchObject({
    kind: 'failed',
    error: new WorkbookError('newerText', { text: key }),
  });
  expect(workbook.applied).toEqual([]);
});

test('damaged settings are put aside when others are saved', async () => {
  const workbook = memoryWorkbook([seedSheet()], { settings: '{"version":1,"lead' });
  const { session } = await openedOn(workbook);
  await after(session.saveSettings({ ...session.getState().settings, leadDays: 30 }));
  expect((await workbook.list()).stored).toMatchObject({ 'settings.damaged': '{"version":1,"lead' });
});
