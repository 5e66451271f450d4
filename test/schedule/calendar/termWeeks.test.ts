import {
  daysOfWeeks,
  firstMondayFrom,
  firstMondayIn,
  isNumbers,
  weeksIn,
} from '../../../src/schedule/calendar/termWeeks';

/** In the calendar year in which the term begins. */
const in2025 = (): number => 2025;

test.each([
  ['第3周', [3, 3]],
  ['第十五周', [15, 15]],
  ['第 3 周', [3, 3]],
  ['3-4周', [3, 4]],
  ['第3周至第5周', [3, 5]],
  ['第三、四周', [3, 4]],
  ['教学第2周', [2, 2]],
  ['第7周前', [7, 7]],
  ['12', [12, 12]],
  ['第五周（清明放假）', [5, 5]],
] as const)('%s are the weeks %j', (text, [first, last]) =>
  expect(weeksIn(text)).toMatchObject({ first, last, dates: '' }),
);

test.each([
  ['第一周（2.17-2.23）', '2.17-2.23'],
  ['第4周3月10日-16日', '3月10日-16日'],
  ['第二周\n2.24-3.2', '2.24-3.2'],
  ['1\n2.17-2.23', '2.17-2.23'],
])('%j carries its own dates, %s', (text, dates) => expect(weeksIn(text)?.dates).toBe(dates));

test.each(['2月17日', '2.17-2.23', '每周', '第3周起', '1、3、5', '第0周', '60', '第5-3周', '期末', ''])(
  '%j names no weeks of the term',
  (text) => expect(weeksIn(text)).toBeNull(),
);

test.each(['1、3、5', '第1、3、5周', '60'])('%s is numbers and nothing else', (text) =>
  expect(isNumbers(text)).toBe(true),
);

test.each(['2.17', '3月', '期末'])('%s is more than numbers', (text) => expect(isNumbers(text)).toBe(false));

describe('the days of weeks', () => {
  const daysOf = (text: string) => daysOfWeeks(weeksIn(text)!, '2025-02-17');

  test('are Monday to Sunday, counted from the first', () =>
    expect(daysOf('第3周')).toEqual({ start: '2025-03-03', end: '2025-03-09' }));
  test('of several run from the first to the last', () =>
    expect(daysOf('3-4周')).toEqual({ start: '2025-03-03', end: '2025-03-16' }));
  test('are one where a weekday is named', () =>
    expect(daysOf('第3周周五')).toEqual({ start: '2025-03-07', end: '2025-03-07' }));
});

test('a week that is counted from Sunday tells the Monday in it', () =>
  expect(firstMondayFrom({ start: '2024-09-01', end: '2024-09-07' }, 1)).toBe('2024-09-02'));

test.each([
  '实验小学2024-2025学年第二学期工作安排（2月17日开学）',
  '2月17日（星期一）正式开学',
  '开学时间：2025年2月17日',
  '2月15日教师报到，2月17日学生上课',
  '二月十七日开学，7月5日放假',
  '第一周（2.17-2.23）',
  '备注：第一周为2月17日至23日。',
  '2月17日为第一周',
  '2月20日开学',
])('%s: the first week begins on Monday 17 February', (text) =>
  expect(firstMondayIn([text], in2025)).toBe('2025-02-17'),
);

test.each([
  '2024-2025学年第二学期工作安排',
  '2月10日开学典礼',
  '第11周（4.28-5.4）',
  '7月5日放假',
  '高三2月10日开学，高一、高二2月17日开学',
])('%s does not say which the first week is', (text) => expect(firstMondayIn([text], in2025)).toBeNull());

test('what says the first week goes before the day on which the school opens', () =>
  expect(firstMondayIn(['2月14日开学', '第一周（2.17-2.23）'], in2025)).toBe('2025-02-17'));
