import { noticeText } from '../../../src/session/actions/registry';
import { createSession, type Session } from '../../../src/session/session';
import { parseCellAddress } from '../../../src/workbook/cellAddress';
import { buildSheet } from '../../schedule/buildSheet';
import { seedSheet } from '../../schedule/seedSheet';
import { memoryWorkbook, type MemoryWorkbook } from '../memoryWorkbook';

const closers: (() => void)[] = [];

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function openedOn(workbook: MemoryWorkbook): Promise<Session> {
  let guids = 0;
  const session = createSession(
    workbook,
    () => '2020-06-15',
    () => `guid-${(guids += 1)}`,
  );
  closers.push(session.open());
  await session.reload();
  return session;
}

const cell = (address: string) => parseCellAddress(address)!;

/** Something happens right after the next apply, before its answer is there. */
function duringApply(workbook: MemoryWorkbook, times: number, happen: () => void): void {
  const { apply } = workbook;
  let left = times;
  workbook.apply = async (edits) => {
    const result = await apply(edits);
    if (left > 0) happen();
    left -= 1;
    return result;
  };
}

/** What is said in Chinese of the last action. */
function told({ getState }: Session) {
  const { notice } = getState();
  if (notice === null || notice.kind === 'failed') throw new Error(JSON.stringify(notice));
  return noticeText(notice, 'zh-CN');
}

test('rows that changed while the reports were written are named, with one click to generate again', async () => {
  const schedule = seedSheet();
  const workbook = memoryWorkbook([schedule]);
  const session = await openedOn(workbook);
  duringApply(workbook, 1, () => {
    workbook.type(schedule.name, cell('C9'), '改到七月的宣传');
    workbook.type(schedule.name, cell('C12'), '新增的检查');
  });
  await session.generateReports('zh-CN');
  const { intent, lines, again } = told(session);
  expect(lines.join('\n')).toContain(`生成期间有改动，报表里还没有：“${schedule.name}”第 9、12 行。请再次生成。`);
  expect({ intent, again }).toEqual({ intent: 'warning', again: '再次生成' });
  await session.generateReports('zh-CN', 'overwrite');
  expect(told(session).again).toBeUndefined();
});

test('they are named also where Excel tells of no change', async () => {
  const schedule = seedSheet();
  const workbook = memoryWorkbook([schedule]);
  const session = await openedOn(workbook);
  duringApply(workbook, 1, () => {
    const values = schedule.values.map((row, index) => (index === 8 ? row.map(() => '改动') : row));
    workbook.sheets = workbook.sheets.map((sheet) => (sheet.name === schedule.name ? { ...sheet, values } : sheet));
  });
  await session.generateReports('zh-CN');
  expect(told(session).lines.join('\n')).toContain(`“${schedule.name}”第 9 行`);
});

test('a change on a sheet that no report tells of is not named', async () => {
  const notes = buildSheet([['值班电话', '5300000']], { name: '备忘' });
  const workbook = memoryWorkbook([seedSheet(), notes]);
  const session = await openedOn(workbook);
  duringApply(workbook, 1, () => {
    workbook.type('备忘', cell('B1'), '5300001');
  });
  await session.generateReports('zh-CN');
  expect(told(session).again).toBeUndefined();
});

test('highlights are made anew where the schedule changed while they were written', async () => {
  const schedule = seedSheet();
  const workbook = memoryWorkbook([schedule]);
  const session = await openedOn(workbook);
  duringApply(workbook, 1, () => {
    workbook.type(schedule.name, cell('C9'), '改到七月的宣传');
  });
  await session.highlight();
  expect(workbook.applied).toHaveLength(2);
  expect(told(session).intent).toBe('success');
});

test('where the schedule keeps changing, it is said that some rows may be coloured wrongly', async () => {
  const schedule = seedSheet();
  const workbook = memoryWorkbook([schedule]);
  const session = await openedOn(workbook);
  let changes = 0;
  duringApply(workbook, 9, () => {
    workbook.type(schedule.name, cell('C9'), `第${(changes += 1)}稿`);
  });
  await session.highlight();
  expect(told(session)).toMatchObject({ intent: 'warning' });
  expect(told(session).lines.join('\n')).toContain('可能有几行没有标对');
});
