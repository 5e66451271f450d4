import fc from 'fast-check';
import { calendarFile } from '../../../src/reports/handouts/calendarFile';
import type { Entry } from '../../../src/schedule/entries/entry';
import { buildEntry, time } from '../../schedule/buildEntries';
import { buildJudgement, seedEntries } from '../buildJudgement';

/** The events as a calendar reads them: lines unfolded, then name and text, escapes taken back. */
function events(text: string): Record<string, string>[] {
  const lines = text.replace(/\r\n /g, '').split('\r\n');
  const found: Record<string, string>[] = [];
  let inAlarm = false;
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') found.push({});
    if (line === 'BEGIN:VALARM' || line === 'END:VALARM') inAlarm = line.startsWith('BEGIN');
    const at = line.indexOf(':');
    const event = found.at(-1);
    if (event && !inAlarm)
      event[line.slice(0, at)] = line
        .slice(at + 1)
        .replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
  }
  return found;
}

const eventsOf = (entries: readonly Entry[], asOf = '2020-06-15') =>
  events(calendarFile(buildJudgement(entries, { asOf }), { kind: 'all' }, 'zh-CN'));
const entry = buildEntry({ row: 7, content: '执法案例', units: ['法规科'], owners: ['方洁'], time: time(6, 'last') });

test('a deadline to come is a whole day, with section, owner, period and cell', () => {
  expect(eventsOf([entry])).toMatchObject([
    {
      'DTSTART;VALUE=DATE': '20200630',
      'DTEND;VALUE=DATE': '20200701',
      DTSTAMP: '20200615T000000Z',
      SUMMARY: '【法规科】执法案例',
      DESCRIPTION: '负责人：方洁\n计划时间：6月下旬\n日程表位置：2020年日程!C7',
    },
  ]);
});

test('what is overdue stands on the as-of date and says so', () => {
  expect(
    eventsOf([buildEntry({ row: 7, content: '执法案例', units: ['法规科'], time: time(5, 'last') })]),
  ).toMatchObject([{ 'DTSTART;VALUE=DATE': '20200615', SUMMARY: '【逾期 15 天】【法规科】执法案例' }]);
});

test('what is done, cancelled or without deadline is left out', () => {
  const others = [
    buildEntry({ done: true, time: time(6, 'last') }),
    buildEntry({ cancelled: true, time: time(6, 'last') }),
    buildEntry({ time: { kind: 'open', text: '每月' } }),
  ];
  expect(eventsOf(others)).toEqual([]);
});

test('taken in again after a move, an entry replaces itself', () => {
  const [before] = eventsOf([entry]);
  const [after] = eventsOf(
    [buildEntry({ row: 9, content: '执法案例', units: ['法规科'], owners: ['方洁'], time: time(7, 'last') })],
    '2020-06-20',
  );
  expect(after?.UID).toBe(before?.UID);
  expect(Number(after?.SEQUENCE)).toBeGreaterThan(Number(before?.SEQUENCE));
});

test('every entry of the seed has a UID of its own', () => {
  const uids = eventsOf(seedEntries(), '2020-01-01').map(({ UID }) => UID);
  expect(uids.length).toBeGreaterThan(20);
  expect(new Set(uids).size).toBe(uids.length);
});

test('whatever the texts, lines are at most 75 octets and the texts come back whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (content) => {
      const text = calendarFile(buildJudgement([{ ...entry, content, units: [] }]), { kind: 'all' }, 'zh-CN');
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
      // eslint-disable-next-line no-control-regex -- control characters have no place in a calendar file
      const kept = content.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
      expect(events(text)[0]?.SUMMARY).toBe(kept);
    }),
  );
});
