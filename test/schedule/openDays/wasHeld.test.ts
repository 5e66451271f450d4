import { notHeld, wasMovedOnline } from '../../../src/schedule/openDays/wasHeld';

/** Of a record of 15 February 2020. */
const of = (status: string, note = '') => notHeld(status, note, ['2020-02-15'], 2020);
const CANCELLED = { kind: 'cancelled', movedTo: null };

test('a record that says nothing else was held', () => {
  expect(of('', '')).toBeNull();
});

test.each(['已取消', '因疫情取消', '未开放', '未举办', '停开', '否', '×'])(
  '%s as its status: it was not held',
  (status) => {
    expect(of(status)).toEqual(CANCELLED);
  },
);

test.each(['因疫情取消', '受降雨影响，活动取消', '当日未如期开放'])('%s as a note: it was not held', (note) => {
  expect(of('', note)).toEqual(CANCELLED);
});

test.each(['补2月取消的场次', '原定2月8日因疫情取消，改为本日', '取消预约限制', '没有取消', '部分项目停开', '已开放'])(
  '%s as a note: it was held',
  (note) => {
    expect(of('', note)).toBeNull();
  },
);

test('one that was put off names its new day, where there is one', () => {
  expect(of('延期至3月5日')).toEqual({ kind: 'postponed', movedTo: '2020-03-05' });
  expect(of('延期')).toEqual({ kind: 'postponed', movedTo: null });
});

test('one that was put off to the day of the record itself was held on it', () => {
  expect(of('', '推迟到2月15日')).toBeNull();
});

test('one that was moved online was held', () => {
  expect(of('改为线上')).toBeNull();
  expect(of('', '因疫情取消现场活动，转为云直播')).toBeNull();
});

test.each(['没有开放', '未按时开放', '未完成', '停止开放', '暂缓举办', '✕'])(
  '%s as its status: it was not held either',
  (status) => {
    expect(of(status)).toEqual(CANCELLED);
  },
);

test.each(['待定', '计划中', '拟开放'])('%s as its status: it was only planned', (status) => {
  expect(of(status)).toEqual(CANCELLED);
});

test.each(['取消（疫情）', '取消本次开放', '因疫情取消本次活动', '没有按期开放，未组织开放', '暂缓开放'])(
  '%s as a note: it was not held, wherever the reason stands',
  (note) => {
    expect(of('', note)).toEqual(CANCELLED);
  },
);

test.each(['取消，3月补开', '取消（3月已补开）'])('%s: made up on another day, it was not held on its own', (text) => {
  expect(of(text)).toEqual(CANCELLED);
  expect(of('', text)).toEqual(CANCELLED);
});

test('one that was put off and held on the new day was not held on its own', () => {
  expect(of('延期至3月5日，已举办')).toEqual({ kind: 'postponed', movedTo: '2020-03-05' });
  expect(of('', '已取消，改在3月5日')).toEqual({ kind: 'postponed', movedTo: '2020-03-05' });
});

test.each(['延期至15日', '原2月8日延期至本日', '原定2月8日，改为2月15日'])(
  '%s: the record is of the new day',
  (note) => {
    expect(of('', note)).toBeNull();
  },
);

test('a day that does not exist is no day it was put off to', () => {
  expect(of('', '延期至2月30日')).toEqual({ kind: 'postponed', movedTo: null });
});

test('a column that says it was held is believed over a note that names no new day', () => {
  expect(of('已开放', '因降雨延期')).toBeNull();
  expect(of('已开放', '延期至3月5日')).toEqual({ kind: 'postponed', movedTo: '2020-03-05' });
});

test.each(['如遇雨天取消', '若下雨则顺延', '雨天顺延'])('%s as a note: what would be done did not happen', (note) => {
  expect(of('', note)).toBeNull();
});

test.each(['参观时间改为2小时', '人数上限改为30人', '无需取消预约'])('%s as a note says nothing of the day', (note) => {
  expect(of('', note)).toBeNull();
});

test.each(['上午取消，下午照常', '线下活动取消，线上照常'])('%s: a part of it was held', (note) => {
  expect(of('', note)).toBeNull();
});

test.each(['改为线上', '调整为线上直播', '因疫情取消现场活动，转为云直播', '通过线上方式举办'])(
  '%s: it was held online',
  (text) => {
    expect([of('', text), wasMovedOnline('', text), wasMovedOnline(text, '')]).toEqual([null, true, true]);
  },
);

test('a live stream that was cancelled was not moved online', () => {
  expect(of('', '线上直播取消')).toEqual(CANCELLED);
  expect(wasMovedOnline('', '线上直播取消')).toBe(false);
});

test.each(['', '\n，，；', '延期至至至', '取消取消', '至0月0日延期'])('%j is never a crash', (text) => {
  expect(() => [of(text), of('', text)]).not.toThrow();
});
