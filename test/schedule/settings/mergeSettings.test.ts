import { mergeSettings } from '../../../src/schedule/settings/mergeSettings';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/schedule/settings/settings';
import { readSettings, settingsReading, storeSettings } from '../../../src/schedule/settings/settingsStore';

const BASE = DEFAULT_SETTINGS;
const SIX_FIVE = { name: '六五环境日', first: '2020-06-05', last: '2020-06-05' };
const LOW_CARBON = { name: '全国低碳日', first: '2020-07-02', last: '2020-07-02' };

const scheduled = (changes: Partial<Settings['schedule']>): Settings => ({
  ...BASE,
  schedule: { ...BASE.schedule, ...changes },
});

test('what each side changed is there, where they changed different fields', () => {
  expect(mergeSettings(BASE, { ...BASE, leadDays: 15 }, { ...BASE, themeDays: [SIX_FIVE] })).toEqual({
    settings: { ...BASE, leadDays: 15, themeDays: [SIX_FIVE] },
    conflicts: [],
  });
});

test('fields of one group are merged one by one', () => {
  const mine = { ...BASE, releases: { ...BASE.releases, total: 6 } };
  const theirs = { ...BASE, releases: { ...BASE.releases, government: 2 } };
  expect(mergeSettings(BASE, mine, theirs)).toEqual({
    settings: { ...BASE, releases: { ...BASE.releases, total: 6, government: 2 } },
    conflicts: [],
  });
});

test('where both changed one field to different ends, mine stands and the field is named', () => {
  const { settings, conflicts } = mergeSettings(BASE, { ...BASE, leadDays: 15 }, { ...BASE, leadDays: 20 });
  expect(settings.leadDays).toBe(15);
  expect(conflicts).toEqual(['leadDays']);
});

test('a field in a group is named with its group', () => {
  expect(mergeSettings(BASE, scheduled({ year: 2020 }), scheduled({ year: 2021 })).conflicts).toEqual([
    'schedule.year',
  ]);
});

test('where both changed one field to the same end, there is nothing to be told', () => {
  const both = { ...BASE, leadDays: 15 };
  expect(mergeSettings(BASE, both, both)).toEqual({ settings: both, conflicts: [] });
});

test('the same theme day with its fields in another order is the same theme day', () => {
  const turned = { last: SIX_FIVE.last, first: SIX_FIVE.first, name: SIX_FIVE.name };
  const { conflicts } = mergeSettings(BASE, { ...BASE, themeDays: [turned] }, { ...BASE, themeDays: [SIX_FIVE] });
  expect(conflicts).toEqual([]);
});

test('theme days that both set are one side’s whole list, never a mixture without a word', () => {
  const { settings, conflicts } = mergeSettings(
    BASE,
    { ...BASE, themeDays: [SIX_FIVE] },
    { ...BASE, themeDays: [LOW_CARBON] },
  );
  expect(settings.themeDays).toEqual([SIX_FIVE]);
  expect(conflicts).toEqual(['themeDays']);
});

test('checks that each side switched off are all off', () => {
  const base = { ...BASE, disabledRules: ['missing-owner'] };
  const { settings, conflicts } = mergeSettings(
    base,
    { ...BASE, disabledRules: ['missing-owner', 'stray-space'] },
    { ...BASE, disabledRules: ['missing-owner', 'no-section'] },
  );
  expect([...settings.disabledRules].sort()).toEqual(['missing-owner', 'no-section', 'stray-space']);
  expect(conflicts).toEqual([]);
});

test('a check that one side switched on again stays on, whatever the other switched off', () => {
  const base = { ...BASE, disabledRules: ['missing-owner'] };
  const { settings } = mergeSettings(
    base,
    { ...BASE, disabledRules: [] },
    { ...BASE, disabledRules: ['missing-owner', 'no-section'] },
  );
  expect(settings.disabledRules).toEqual(['no-section']);
});

test('sheets that each side added to the schedule are all read', () => {
  const base = scheduled({ sheets: ['上半年'] });
  const { settings } = mergeSettings(
    base,
    scheduled({ sheets: ['上半年', '下半年'] }),
    scheduled({ sheets: ['上半年', '增补'] }),
  );
  expect([...(settings.schedule.sheets ?? [])].sort()).toEqual(['上半年', '下半年', '增补'].sort());
});

test('where each side took out the sheet that the other left, mine stands: a schedule of no sheet is none', () => {
  const base = scheduled({ sheets: ['上半年', '下半年'] });
  const { settings, conflicts } = mergeSettings(
    base,
    scheduled({ sheets: ['上半年'] }),
    scheduled({ sheets: ['下半年'] }),
  );
  expect(settings.schedule.sheets).toEqual(['上半年']);
  expect(conflicts).toEqual(['schedule.sheets']);
});

test('reports that each side added come in the order of their sheets, as they are kept', () => {
  const by = (...groupings: Settings['reports']['by']): Settings => ({ ...BASE, reports: { by: groupings } });
  const { settings } = mergeSettings(by('section'), by('section', 'owner'), by('section', 'quarter'));
  expect(settings.reports.by).toEqual(['section', 'owner', 'quarter']);
});

test('a header row is told as one: its row and its titles are never of two sides', () => {
  const mine = scheduled({ header: { row: 1, titles: ['月份', '素材内容'] } });
  const theirs = scheduled({ header: { row: 3, titles: ['月份', '工作内容'] } });
  const base = scheduled({ header: { row: 0, titles: ['月份', '内容'] } });
  const { settings, conflicts } = mergeSettings(base, mine, theirs);
  expect(settings.schedule.header).toEqual(mine.schedule.header);
  expect(conflicts).toEqual(['schedule.header']);
});

test.each<[string, Settings, Settings, Settings]>([
  ['两边都删光', scheduled({ sheets: ['甲', '乙'] }), scheduled({ sheets: ['甲'] }), scheduled({ sheets: ['乙'] })],
  ['一边改回自动', scheduled({ sheets: ['甲'] }), scheduled({ sheets: null }), scheduled({ sheets: ['甲', '乙'] })],
  ['各加一条', BASE, { ...BASE, disabledRules: ['甲'] }, { ...BASE, disabledRules: ['乙'] }],
])('what comes of a merge is kept and read back whole: %s', (_, base, mine, theirs) => {
  const { settings } = mergeSettings(base, mine, theirs);
  const stored = Object.fromEntries(storeSettings({}, settings).map(({ key, value }) => [key, value ?? '']));
  expect(settingsReading(stored).kind).toBe('kept');
  expect(readSettings(stored)).toEqual(settings);
});
