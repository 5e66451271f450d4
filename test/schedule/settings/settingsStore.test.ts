import fc from 'fast-check';
import type { Settings } from '../../../src/schedule/settings/settings';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { readSettings, storeSettings } from '../../../src/schedule/settings/settingsStore';

const keep = (settings: Settings) => {
  const { key, value } = storeSettings(settings);
  return readSettings({ [key]: value });
};
const damaged = (text: string) => readSettings({ [storeSettings(DEFAULT_SETTINGS).key]: text });

test('a workbook that keeps nothing has the defaults', () => {
  expect(readSettings({})).toEqual(DEFAULT_SETTINGS);
});

test('what is kept is read again', () => {
  const settings: Settings = {
    leadDays: 15,
    releases: { total: 6, government: 2, perQuarter: 0 },
    openDays: { countOnline: false },
    reports: { by: ['owner', 'month'] },
    themeDays: [
      { name: '全国低碳日', first: '2026-06-24', last: '2026-06-24' },
      { name: '生态环境宣传月', first: '2026-05-10', last: '2026-06-10' },
    ],
    disabledRules: ['slot-empty'],
    schedule: { sheet: '2020年日程', year: 2020, columns: { month: [0], unit: [3, 5] } },
  };
  expect(keep(settings)).toEqual(settings);
  expect(keep(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
});

test('the kept text names its version', () => {
  expect(JSON.parse(storeSettings(DEFAULT_SETTINGS).value)).toMatchObject({ version: 1 });
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
    releases: { total: 6, government: 1, perQuarter: 1 },
    disabledRules: ['order'],
  });
});

test('groupings nobody knows are dropped, an empty choice is one, and a list of nothing known is damaged', () => {
  expect(damaged('{"reports":{"by":["quarter","week","owner"]}}').reports.by).toEqual(['owner', 'quarter']);
  expect(damaged('{"reports":{"by":[]}}').reports.by).toEqual([]);
  expect(damaged('{"reports":{"by":["week"]}}').reports.by).toEqual(['section']);
});

test('columns that no sheet has, or roles nobody knows, are dropped', () => {
  expect(
    damaged('{"schedule":{"columns":{"month":[0],"unit":[-1],"owner":[99999],"colour":[2],"toString":[1]}}}').schedule
      .columns,
  ).toEqual({ month: [0] });
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
