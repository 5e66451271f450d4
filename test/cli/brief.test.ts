import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commandLine } from './commandLine';

const SAMPLE = path.join(__dirname, '../../assets/sample/2020-schedule.xlsx');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'xuncheng-brief-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const cli = commandLine('2020-06-15');

test('brief prints how things stand, and who is overdue', async () => {
  const { code, out } = await cli('brief', SAMPLE);
  expect(code).toBe(0);
  expect(out).toContain('二、逾期事项（6 项）');
});

test('brief is about one person where one is named', async () => {
  expect((await cli('brief', SAMPLE, '--owner', '廖清州')).out).toMatch(/^廖清州：\n您负责的/);
});

test('with --json brief prints its figures, its lists and its text', async () => {
  const data: unknown = JSON.parse((await cli('brief', SAMPLE, '--json')).out);
  expect(data).toMatchObject({ asOf: '2020-06-15', scope: null, dueUntil: '2020-07-10' });
  const { overdue, text, counts } = data as {
    overdue: { deadline: string }[];
    text: string;
    counts: { overdue: number };
  };
  expect(overdue).toHaveLength(counts.overdue);
  expect(text).toBe((await cli('brief', SAMPLE)).out.trimEnd());
});

test('with --json figures prints those of the period', async () => {
  const data: unknown = JSON.parse((await cli('figures', SAMPLE, '--period', 'q2', '--json')).out);
  expect(data).toMatchObject({ year: 2020, period: { kind: 'quarter', number: 2 } });
  const { figures, byClass } = data as { figures: { times: number }; byClass: { times: number }[] };
  expect(byClass.reduce((sum, { times }) => sum + times, 0)).toBe(figures.times);
});

test('a name that the schedule does not have is most likely misspelt', async () => {
  expect(await cli('brief', SAMPLE, '--section', '不存在科')).toMatchObject({
    code: 2,
    out: '',
    error: expect.stringContaining('没有“不存在科”') as string,
  });
});

test('calendar writes the coming deadlines', async () => {
  const place = path.join(folder, '截止日期.ics');
  expect(await cli('calendar', SAMPLE, '--out', place)).toMatchObject({ code: 0 });
  const text = readFileSync(place, 'utf8');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(5);
});

test.each([
  [['calendar', SAMPLE, '--out', 'a.txt'], '.ics'],
  [['check', SAMPLE, '--owner', '李焯'], '--owner'],
  [['brief', SAMPLE, '--owner', '李焯', '--section', '法规科'], '--section'],
])('%j is refused in one line', async (words, named) => {
  const { code, error } = await cli(...words);
  expect(code).toBe(2);
  expect(error.split('\n')).toHaveLength(1);
  expect(error).toContain(named);
});
