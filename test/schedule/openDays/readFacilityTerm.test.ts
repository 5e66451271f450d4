import { standingOn } from '../../../src/schedule/openDays/facilityTerm';
import type { TermCell } from '../../../src/schedule/openDays/readFacilityTerm';
import { readFacilityTerm } from '../../../src/schedule/openDays/readFacilityTerm';

const cell = (role: TermCell['role'], value: TermCell['value'], title = '', numberFormat = 'General'): TermCell => ({
  role,
  title,
  value,
  numberFormat,
  cell: { row: 2, column: 5 },
});
const read = (...cells: TermCell[]) => readFacilityTerm(cells, 2020, 1900);
const noted = (text: string) => read(cell('note', text)).term;

test('a register that says nothing has facilities that are active all year', () => {
  expect(read(cell('note', ''), cell('state', '正常'))).toEqual({
    term: { listedFrom: null, suspensions: [], withdrawal: null },
    problems: [],
  });
});

test('a month of entry stands for its first day', () => {
  expect(noted('2020年3月纳入第三批开放名单').listedFrom).toBe('2020-03-01');
});

test('a month of withdrawal stands for its first day', () => {
  expect(noted('2020年10月退出').withdrawal).toBe('2020-10-01');
});

test('a suspension over months lasts from the first day to the last', () => {
  expect(noted('5月至7月停运检修').suspensions).toEqual([{ start: '2020-05-01', end: '2020-07-31' }]);
});

test('a suspension from a month on has no end until the facility opens again', () => {
  expect(noted('4月起暂停开放').suspensions).toEqual([{ start: '2020-04-01', end: null }]);
  expect(noted('4月起暂停开放，9月恢复开放').suspensions).toEqual([{ start: '2020-04-01', end: '2020-08-31' }]);
});

test('the month named with a suspension in a note is that month alone', () => {
  expect(noted('4月暂停').suspensions).toEqual([{ start: '2020-04-01', end: '2020-04-30' }]);
});

test('a suspension until now has no end', () => {
  expect(noted('2020年2月至今暂停').suspensions).toEqual([{ start: '2020-02-01', end: null }]);
});

test('Chinese numerals and full-width digits are read as any others', () => {
  expect(noted('二〇二〇年三月纳入').listedFrom).toBe('2020-03-01');
  expect(noted('５月—７月停运').suspensions).toEqual([{ start: '2020-05-01', end: '2020-07-31' }]);
});

test('a real date in a column of its own is that day', () => {
  expect(read(cell('withdrawal', 44105, '退出时间', 'yyyy-m-d')).term.withdrawal).toBe('2020-10-01');
});

test('two suspensions come in order of time, however they are written', () => {
  expect(noted('8月停运检修；2月暂停开放').suspensions.map(({ start }) => start)).toEqual(['2020-02-01', '2020-08-01']);
});

test('a state without a day is told, and changes nothing', () => {
  const { term, problems } = read(cell('state', '暂停开放'));
  expect(term.suspensions).toEqual([]);
  expect(problems).toEqual([{ kind: 'undatedTerm', cell: { row: 2, column: 5 }, text: '暂停开放' }]);
});

test('a state without a day is no question where another cell gives the day', () => {
  expect(read(cell('state', '暂停开放'), cell('note', '4月起暂停开放')).problems).toEqual([]);
});

test('a day that cannot be read in a column of its own is told', () => {
  expect(read(cell('withdrawal', '以后再说', '退出时间')).problems).toEqual([
    { kind: 'unreadableTerm', cell: { row: 2, column: 5 }, text: '以后再说' },
  ]);
});

test('a note about anything else says nothing of the term', () => {
  expect(read(cell('note', '联系电话 0772-2615000，需提前3天预约'))).toEqual({
    term: { listedFrom: null, suspensions: [], withdrawal: null },
    problems: [],
  });
});

test('the standing changes on the days themselves', () => {
  const { term } = read(cell('note', '3月15日纳入；5月至7月停运检修；10月退出'));
  expect(
    [
      '2020-03-14',
      '2020-03-15',
      '2020-04-30',
      '2020-05-01',
      '2020-07-31',
      '2020-08-01',
      '2020-09-30',
      '2020-10-01',
    ].map((day) => standingOn(term, day)),
  ).toEqual(['notEntered', 'active', 'active', 'suspended', 'suspended', 'active', 'active', 'withdrawn']);
});
