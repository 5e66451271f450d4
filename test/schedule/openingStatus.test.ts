import { notHeld } from '../../src/schedule/openingStatus';

const of = (status: string, note = '') => notHeld(status, note, ['2020-02-15'], 2020);

test('a record that says nothing else was held', () => {
  expect(of('', '')).toBeNull();
});

test.each(['已取消', '因疫情取消', '未开放', '未举办', '停开', '否', '×'])('%s as its status: it was not held', (status) => {
  expect(of(status)).toEqual({ kind: 'cancelled', movedTo: null });
});

test.each(['因疫情取消', '受降雨影响，活动取消', '当日未如期开放'])('%s as a note: it was not held', (note) => {
  expect(of('', note)).toEqual({ kind: 'cancelled', movedTo: null });
});

test.each(['补2月取消的场次', '原定2月8日因疫情取消，改为本日', '取消预约限制', '没有取消', '部分项目停开', '已开放'])('%s as a note: it was held', (note) => {
  expect(of('', note)).toBeNull();
});

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
