import { NoUsableSchedule } from '../../src/session/noUsableSchedule';
import { trackWrites, withProgress } from '../../src/session/trackWrites';
import type { WorkbookEdit } from '../../src/workbook/workbookEdit';
import { WorkbookError } from '../../src/workbook/workbookError';
import type { ChangedPart, WriteProgress } from '../../src/workbook/writeProgress';
import { seedSheet } from '../schedule/seedSheet';
import { memoryWorkbook } from './memoryWorkbook';

const SETTINGS: WorkbookEdit = { kind: 'store', key: 'settings', value: '提前15天' };
const BASELINE: WorkbookEdit = { kind: 'store', key: 'baseline', value: '六月基准' };
const text = (key: string): ChangedPart => ({ kind: 'text', key });
const failing = (progress?: WriteProgress) => new WorkbookError('hostBusy', progress ? { progress } : {});

function tracked() {
  const below = memoryWorkbook([seedSheet()]);
  const { workbook, progress } = trackWrites(below);
  /** An apply that fails, knowing so much. */
  const failWith = async (error: Error, edits: readonly WorkbookEdit[]) => {
    below.failNext = error;
    await expect(workbook.apply(edits)).rejects.toBe(error);
  };
  return { below, workbook, progress, failWith };
}

test('nothing is written at first', () => {
  expect(tracked().progress()).toEqual({ written: [], unknown: [] });
});

test('what each apply wrote is remembered to the end', async () => {
  const { workbook, progress } = tracked();
  await workbook.apply([SETTINGS]);
  await workbook.apply([BASELINE]);
  expect(progress()).toEqual({ written: [text('settings'), text('baseline')], unknown: [] });
});

test('a guard, which only looks, is not told as written', async () => {
  const { workbook, progress } = tracked();
  await workbook.apply([{ kind: 'store', key: 'settings', value: null, expected: null }, BASELINE]);
  expect(progress()).toEqual({ written: [text('baseline')], unknown: [] });
});

test('what a failed apply knows is remembered beside what was written before it', async () => {
  const { workbook, progress, failWith } = tracked();
  await workbook.apply([SETTINGS]);
  await failWith(failing({ written: [], unknown: [text('baseline')] }), [BASELINE]);
  expect(progress()).toEqual({ written: [text('settings')], unknown: [text('baseline')] });
});

test('a failure that knows of nothing leaves what was known', async () => {
  const { workbook, progress, failWith } = tracked();
  await workbook.apply([SETTINGS]);
  await failWith(failing(), [BASELINE]);
  expect(progress()).toEqual({ written: [text('settings')], unknown: [] });
});

test('what was in doubt is written once a later apply wrote it', async () => {
  const { workbook, progress, failWith } = tracked();
  await failWith(failing({ written: [], unknown: [text('settings')] }), [SETTINGS]);
  await workbook.apply([SETTINGS]);
  expect(progress()).toEqual({ written: [text('settings')], unknown: [] });
});

test('what was written is in doubt once a later apply may have changed it in part', async () => {
  const { workbook, progress, failWith } = tracked();
  await workbook.apply([SETTINGS]);
  await failWith(failing({ written: [], unknown: [text('settings')] }), [SETTINGS]);
  expect(progress()).toEqual({ written: [], unknown: [text('settings')] });
});

test('reading goes through, and counts as no write', async () => {
  const { below, workbook, progress } = tracked();
  await workbook.list();
  await workbook.read(['2020年日程']);
  expect(below.reads).toEqual([['2020年日程']]);
  expect(progress()).toEqual({ written: [], unknown: [] });
});

const WRITTEN: WriteProgress = { written: [text('settings')], unknown: [] };

test('the failure of an action says all that the action changed, its own details with it', () => {
  const error = new WorkbookError('cellChanged', { sheet: '2020年日程', cell: 'E3' });
  expect(withProgress(error, WRITTEN)).toMatchObject({
    code: 'cellChanged',
    detail: { sheet: '2020年日程', cell: 'E3', progress: WRITTEN },
  });
});

test('so does a schedule that was gone when it was to be written to', () => {
  const error = new NoUsableSchedule({ kind: 'noSchedule' } as unknown as NoUsableSchedule['problem']);
  expect(withProgress(error, WRITTEN)).toMatchObject({ problem: error.problem, progress: WRITTEN });
});

test('a failure of another kind stays what it is', () => {
  const error = new Error('缺陷');
  expect(withProgress(error, WRITTEN)).toBe(error);
});
