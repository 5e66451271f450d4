import { schoolTermIn } from '../../../src/schedule/calendar/schoolTerm';

test.each([
  ['甲校2022-2023学年第二学期德育安排', 2023, 'second'],
  ['乙校2022—2023学年下学期教研计划', 2023, 'second'],
  ['丙校2022-2023学年度春季学期活动表', 2023, 'second'],
  ['丁校二〇二二—二〇二三学年度第二学期安排', 2023, 'second'],
  ['戊校2022-2023学年（下）德育安排', 2023, 'second'],
  ['己校2022学年第二学期工作安排', 2023, 'second'],
  ['壬校2022-2023学年第一学期安排', 2022, 'first'],
  ['癸校2022-2023学年上学期分工', 2022, 'first'],
  ['2022～2023学年秋季学期工作历', 2022, 'first'],
  ['2023年秋季学期教研安排', 2023, 'first'],
  ['2023年春季学期教研安排', 2023, 'second'],
  ['第二学期工作安排', null, 'second'],
  ['2022-2023学年工作计划', 2022, null],
] as const)('%s: %s, %s', (title, year, term) => expect(schoolTermIn(title)).toEqual({ year, term }));

test.each(['2023年工作安排', '2023年春季造林计划', '2023年上半年重点工作', '学习强国推广安排'])(
  '%s names none',
  (title) => expect(schoolTermIn(title)).toBeNull(),
);
