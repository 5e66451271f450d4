import { openSession } from '../../src/taskpane/session';
import { WorkbookError } from '../../src/workbook/workbookError';
import { buildSheet } from '../schedule/buildSheet';
import { seedSheet } from '../schedule/seedSheet';
import { memoryWorkbook } from './memoryWorkbook';

const TODAY = '2020-06-15';
const clock = () => TODAY;
let nextGuid = 0;
const newGuid = () => `guid-${(nextGuid += 1)}`;

async function openedOn(workbook = memoryWorkbook([seedSheet()])) {
  const session = openSession(workbook, clock, newGuid);
  await session.reload();
  return { workbook, session };
}

afterEach(() => { jest.useRealTimers(); });

test('the schedule is read once and judged on today', async () => {
  const { workbook, session } = await openedOn();
  const { outcome } = session.getState();
  expect(outcome?.ok && outcome.judgement.counts).toEqual({ done: 12, cancelled: 0, overdue: 6, due: 1, upcoming: 1, planned: 18 });
  expect(workbook.reads).toHaveLength(1);
});

test('another as-of date judges anew without reading again', async () => {
  const { workbook, session } = await openedOn();
  await session.setAsOf('2020-05-01');
  const { outcome } = session.getState();
  expect(outcome?.ok && outcome.judgement.counts.overdue).toBe(1);
  expect(workbook.reads).toHaveLength(1);
});

test('highlights are applied live for today, and fixed for another day', async () => {
  const { workbook, session } = await openedOn();
  await session.highlight();
  expect(JSON.stringify(workbook.applied[0])).toContain('TODAY()');
  expect(session.getState().notice).toMatchObject({ kind: 'highlighted', live: true });
  await session.setAsOf('2020-05-01');
  await session.highlight();
  expect(JSON.stringify(workbook.applied[1])).not.toContain('TODAY()');
  expect(session.getState().notice).toMatchObject({ kind: 'highlighted', live: false, asOf: '2020-05-01' });
});

test('a change between reading and writing is read before anything is written', async () => {
  const { workbook, session } = await openedOn();
  workbook.sheets = [seedSheet((rows) => rows.slice(0, 20))];
  workbook.changed(workbook.sheets[0]!.name);
  await session.highlight();
  expect(workbook.reads).toHaveLength(2);
  const lastRow = Math.max(...workbook.applied[0]!.flatMap((edit) => (edit.kind === 'addHighlight' ? edit.ranges.map((range) => range.row + range.rowCount) : [])));
  expect(lastRow).toBeLessThanOrEqual(workbook.sheets[0]!.values.length);
  session.close();
});

test('a workbook that never stands still is not written to', async () => {
  const { workbook, session } = await openedOn();
  workbook.onRead = () => { workbook.changed(workbook.sheets[0]!.name); };
  workbook.changed(workbook.sheets[0]!.name);
  await session.generateReports('zh-CN');
  expect(workbook.applied).toEqual([]);
  expect(session.getState().notice).toMatchObject({ kind: 'failed', error: expect.objectContaining({ code: 'hostBusy' }) });
  session.close();
});

test('after the user changes the sheet, the status follows by itself', async () => {
  jest.useFakeTimers();
  const workbook = memoryWorkbook([seedSheet()]);
  const session = openSession(workbook, clock, newGuid);
  const loading = session.reload();
  await jest.runAllTimersAsync();
  await loading;
  workbook.sheets = [seedSheet((rows) => rows.slice(0, 12))];
  workbook.changed(workbook.sheets[0]!.name);
  await jest.runAllTimersAsync();
  const { outcome } = session.getState();
  expect(outcome?.ok && outcome.judgement.entries).toHaveLength(12);
  session.close();
});

test('a failure is told with a way to try again, and trying again works', async () => {
  const { workbook, session } = await openedOn();
  workbook.failNext = new WorkbookError('cellEditMode');
  await session.highlight();
  const { notice } = session.getState();
  expect(notice).toMatchObject({ kind: 'failed', error: expect.objectContaining({ code: 'cellEditMode' }) });
  if (notice?.kind === 'failed') await notice.retry();
  expect(session.getState().notice).toMatchObject({ kind: 'highlighted' });
});

test('reports are generated, and again in place', async () => {
  const { workbook, session } = await openedOn();
  await session.generateReports('zh-CN');
  expect(session.getState().notice).toMatchObject({ kind: 'generated' });
  const tags = workbook.sheets.map((sheet) => sheet.tag?.guid);
  await session.generateReports('zh-CN');
  expect(workbook.sheets.map((sheet) => sheet.tag?.guid).sort()).toEqual(tags.sort());
});

test('a report whose section is gone is offered for removal, and removed only when asked', async () => {
  const { workbook, session } = await openedOn();
  await session.generateReports('zh-CN');
  const before = workbook.sheets.length;
  workbook.sheets = [seedSheet((rows) => rows.filter(({ unit }) => unit !== '法规科')), ...workbook.sheets.slice(1)];
  await session.reload();
  await session.generateReports('zh-CN');
  expect(session.getState().obsolete.map((sheet) => sheet.name)).toEqual(['法规科']);
  expect(workbook.sheets).toHaveLength(before);
  await session.removeObsolete(session.getState().obsolete[0]!);
  expect(workbook.sheets).toHaveLength(before - 1);
  expect(session.getState().obsolete).toEqual([]);
});

test('settings are kept in the workbook and take effect at once', async () => {
  const { workbook, session } = await openedOn();
  await session.saveSettings({ ...session.getState().settings, leadDays: 30 });
  const { outcome, settings } = session.getState();
  expect(settings.leadDays).toBe(30);
  expect(outcome?.ok && outcome.judgement.counts.upcoming).toBe(3);
  const again = openSession(workbook, clock, newGuid);
  await again.reload();
  expect(again.getState().settings.leadDays).toBe(30);
});

test('report sheets of ours are not read as schedules', async () => {
  const { workbook, session } = await openedOn();
  await session.generateReports('zh-CN');
  await session.reload();
  expect(workbook.reads.at(-1)).toEqual([workbook.sheets[0]!.name]);
});

test('an empty sheet is told as such', async () => {
  const { session } = await openedOn(memoryWorkbook([buildSheet([], { name: 'Sheet1' })]));
  expect(session.getState().outcome).toMatchObject({ ok: false, problem: { kind: 'emptySheet', sheet: 'Sheet1' } });
});
