import fc from 'fast-check';
import type { Settings } from '../../../src/schedule/settings/settings';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { readSettings, settingsReading, storeSettings } from '../../../src/schedule/settings/settingsStore';
import { storedAfter } from '../../workbook/storedAfter';

const keep = (settings: Settings) => {
  return readSettings(storedAfter(storeSettings({}, settings)));
};
const damaged = (text: string) => readSettings({ settings: text });

test('a workbook that keeps nothing has the defaults', () => {
  expect(readSettings({})).toEqual(DEFAULT_SETTINGS);
});

test('what is kept is read again', () => {
  const settings: Settings = {
    leadDays: 15,
    releases: { total: 6, government: 2, perQuarter: 0, always: false },
    quotas: [
      {
        name: '新闻发布会',
        counted: { column: '形式', words: ['新闻发布会'] },
        holder: 'section',
        minimum: 1,
        monthsPerWindow: 3,
        canMakeUp: false,
        from: '2026-04-01',
        part: { counted: { column: null, words: ['市政府名义'] }, minimum: 1, monthsPerWindow: 12 },
      },
    ],
    unreadableQuotas: [],
    openDays: { countOnline: false },
    daysOff: {
      moveDeadlines: true,
      years: [{ year: 2027, off: [{ start: '2027-01-01', end: '2027-01-03' }], work: ['2027-02-06'] }],
    },
    reports: { by: ['owner', 'month'] },
    themeDays: [
      { name: '全国低碳日', first: '2026-06-24', last: '2026-06-24' },
      { name: '生态环境宣传月', first: '2026-05-10', last: '2026-06-10' },
    ],
    disabledRules: ['slot-empty'],
    schedule: {
      sheet: '2020年日程',
      sheets: ['上半年', '下半年'],
      header: { row: 3, titles: ['时间', '内容'] },
      year: 2020,
      columns: [{ role: 'month', header: '时间', column: 0 }],
    },
  };
  expect(keep(settings)).toEqual(settings);
  expect(keep(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
});

test('a table of days off that cannot be used is said to be damaged, and the others stay', () => {
  const years = [
    { year: 2027, off: [{ start: '2027-02-30', end: '2027-03-01' }], work: [] },
    { year: 2028, off: [{ start: '2028-01-01', end: '2028-01-01' }], work: ['2028-01-08'] },
  ];
  const stored = { settings: JSON.stringify({ version: 1, daysOff: { moveDeadlines: true, years } }) };
  expect(readSettings(stored).daysOff).toEqual({ moveDeadlines: true, years: [years[1]] });
  expect(settingsReading(stored).kind).toBe('damaged');
});

test('the kept text names its version', () => {
  expect(JSON.parse(storedAfter(storeSettings({}, DEFAULT_SETTINGS)).settings ?? '')).toMatchObject({ version: 1 });
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '"text"',
  '{"leadDays":-1,"releases":null,"openDays":[],"disabledRules":"all","schedule":3}',
])('damaged text %p gives the defaults', (text) => {
  expect(damaged(text)).toEqual(DEFAULT_SETTINGS);
});

test('one damaged field costs that field alone', () => {
  expect(damaged('{"leadDays":"ten","releases":{"total":6,"government":1.5},"disabledRules":["order",7]}')).toEqual({
    ...DEFAULT_SETTINGS,
    releases: { total: 6, government: 1, perQuarter: 1, always: true },
    disabledRules: ['order'],
  });
});

test('groupings nobody knows are dropped, an empty choice is one, and a list of nothing known is damaged', () => {
  expect(damaged('{"reports":{"by":["quarter","week","owner"]}}').reports.by).toEqual(['owner', 'quarter']);
  expect(damaged('{"reports":{"by":[]}}').reports.by).toEqual([]);
  expect(damaged('{"reports":{"by":["week"]}}').reports.by).toEqual(['section']);
});

test('what the user says of columns is kept with their titles', () => {
  const columns = [
    { role: 'owner', header: '经手', column: 3 },
    { role: null, header: '地点', column: 1 },
  ] as const;
  expect(keep({ ...DEFAULT_SETTINGS, schedule: { ...DEFAULT_SETTINGS.schedule, columns } }).schedule.columns).toEqual(
    columns,
  );
});

test('bindings to columns that no sheet has, or of roles nobody knows, are dropped', () => {
  expect(
    damaged(
      '{"schedule":{"columns":[{"role":"owner","header":"经手","column":3},{"role":"colour","header":"颜色","column":2},{"role":"unit","header":7,"column":2},{"role":"unit","header":"科室","column":-1},7]}}',
    ).schedule.columns,
  ).toEqual([{ role: 'owner', header: '经手', column: 3 }]);
  expect(damaged('{"schedule":{"columns":[]}}').schedule.columns).toBeNull();
});

test('no text whatever makes reading fail', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(keep(damaged(text))).toEqual(damaged(text));
    }),
  );
});

test('a theme day without a name or with days that are not in the calendar is dropped, the others stay', () => {
  const themeDays = [
    { name: '', first: '2026-05-10', last: '2026-05-10' },
    { name: '宣传月', first: '2026-02-30', last: '2026-03-01' },
    { name: '宣传月', first: '2026-05-10', last: '2026-05-09' },
    7,
    { name: '低碳日', first: '2026-06-24', last: '2026-06-24' },
  ];
  expect(damaged(JSON.stringify({ themeDays })).themeDays).toEqual([
    { name: '低碳日', first: '2026-06-24', last: '2026-06-24' },
  ]);
  expect(damaged('{"themeDays":"none"}').themeDays).toEqual([]);
});

test('settings that are whole are kept; those that lost a field or an item of a list are damaged, unknown fields aside', () => {
  const whole = storedAfter(storeSettings({}, { ...DEFAULT_SETTINGS, leadDays: 15 })).settings ?? '';
  const kindOf = (settings: string) => settingsReading({ settings }).kind;
  expect(settingsReading({})).toEqual({ kind: 'none' });
  expect(kindOf(whole)).toBe('kept');
  expect(kindOf(whole.replace('{', '{"colour":"red",'))).toBe('kept');
  expect(kindOf('{"version":1,"leadDays":5}')).toBe('kept');
  expect(kindOf(whole.replace('15', '"15"'))).toBe('damaged');
  expect(kindOf(whole.replace('"section"', '"section","week"'))).toBe('damaged');
  expect(kindOf(whole.slice(0, 40))).toBe('damaged');
});

test('a later version’s settings are used as far as they are known, and never written over', () => {
  const settings = '{"version":2,"leadDays":5,"schedule":"elsewhere"}';
  expect(settingsReading({ settings })).toEqual({ kind: 'newer' });
  expect(readSettings({ settings })).toEqual({ ...DEFAULT_SETTINGS, leadDays: 5 });
  expect(() => storeSettings({ settings }, DEFAULT_SETTINGS)).toThrow(
    expect.objectContaining({ code: 'newerText', detail: { text: 'settings' } }),
  );
});
