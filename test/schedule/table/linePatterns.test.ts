import {
  beginsNotes,
  isNumberedHeading,
  isNumberedLine,
  isOnlyATime,
  isTotal,
  leadingTime,
} from '../../../src/schedule/table/linePatterns';

test.each(['1. 普法', '1、普法', '（二）调解', '三、公证', '①普法', '㈠普法', '⑵调解', '12）公证'])(
  '%s is a numbered line',
  (line) => {
    expect(isNumberedLine(line)).toBe(true);
  },
);

test.each(['1.5万元经费', '12月底前', '三项制度', '普法'])('%s is none', (line) => {
  expect(isNumberedLine(line)).toBe(false);
});

test.each(['一、重点工作', '（二）常规工作', '十一、其他'])('%s is numbered as headings are', (text) => {
  expect(isNumberedHeading(text)).toBe(true);
});

test.each([
  ['一、一月份重点工作', '一月份'],
  ['2020年3月上旬安排', '2020年3月上旬'],
  ['（二）第二季度', '第二季度'],
  ['下半年工作', '下半年'],
])('%s begins with the time %s', (line, time) => {
  expect(leadingTime(line)).toBe(time);
});

test('a line without a time at its head begins with none', () => {
  expect(leadingTime('重点工作（一月份）')).toBeNull();
});

test.each(['一月份', '2020年3月上旬', '第二季度', '上半年（6月底前）', '四月：'])('%s is a time alone', (text) => {
  expect(isOnlyATime(text)).toBe(true);
});

test('a time with work after it is not a time alone', () => {
  expect(isOnlyATime('一月份重点工作')).toBe(false);
});

test.each(['合计', '合 计', '本月小计', '第二季度合计（项）', '总计：12', '總計', '合计开放次数', '累计天数'])(
  '%s is a line of totals',
  (text) => {
    expect(isTotal(text)).toBe(true);
  },
);

test.each(['总计划报送', '汇总上报材料', '累计开展普法宣传', '合计划'])('%s is work, not a total', (text) => {
  expect(isTotal(text)).toBe(false);
});

test.each(['备注：每月25日前报送', '注：', '填表说明', '填表人：周敏', '備註'])('%s begins the notes', (text) => {
  expect(beginsNotes(text)).toBe(true);
});

test.each(['注册登记', '说明会', '备注册'])('%s is no note', (text) => {
  expect(beginsNotes(text)).toBe(false);
});
