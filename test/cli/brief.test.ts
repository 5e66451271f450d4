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

test('notice writes a Word document, or its text', async () => {
  const document = path.join(folder, '通报.docx');
  expect(await cli('notice', SAMPLE, '--out', document)).toMatchObject({ code: 0 });
  expect(readFileSync(document).subarray(0, 2).toString()).toBe('PK');
  const text = path.join(folder, '通报.txt');
  expect(await cli('notice', SAMPLE, '--out', text)).toMatchObject({ code: 0 });
  expect(readFileSync(text, 'utf8')).toMatch(/^关于2020年.*进展情况的通报\n/);
});

test('reminders writes one for each section with something to do, or for the one named', async () => {
  const all = path.join(folder, '催办.docx');
  const { out } = await cli('reminders', SAMPLE, '--out', all, '--json');
  expect(JSON.parse(out)).toMatchObject({ papers: 8, written: { file: all } });
  const one = path.join(folder, '催办.txt');
  expect(await cli('reminders', SAMPLE, '--out', one, '--section', '环境监察支队')).toMatchObject({ code: 0 });
  expect(readFileSync(one, 'utf8')).toContain('环境监察支队：\n');
});

test.each([
  [['notice', SAMPLE, '--out', 'a.pdf'], '.docx'],
  [['reminders', SAMPLE, '--out', 'a.docx', '--section', '不存在科'], '不存在科'],
  [['calendar', SAMPLE, '--out', 'a.txt'], '.ics'],
  [['check', SAMPLE, '--owner', '李焯'], '--owner'],
  [['brief', SAMPLE, '--owner', '李焯', '--section', '法规科'], '--section'],
])('%j is refused in one line', async (words, named) => {
  const { code, error } = await cli(...words);
  expect(code).toBe(2);
  expect(error.split('\n')).toHaveLength(1);
  expect(error).toContain(named);
});
