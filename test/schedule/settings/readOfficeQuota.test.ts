import fc from 'fast-check';
import type { OfficeQuota } from '../../../src/schedule/settings/officeQuota';
import { readOfficeQuota, readOfficeQuotas } from '../../../src/schedule/settings/readOfficeQuota';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { readSettings, settingsReading, storeSettings } from '../../../src/schedule/settings/settingsStore';
import { storedAfter } from '../../workbook/storedAfter';

const QUOTA: OfficeQuota = {
  name: '深度报道',
  counted: { column: null, words: ['深度报道'] },
  holder: 'all',
  minimum: 1,
  monthsPerWindow: 12,
  canMakeUp: true,
  from: null,
  part: null,
};

test('a quota that is whole is read', () => {
  expect(readOfficeQuota(QUOTA)).toEqual(QUOTA);
});

test.each([
  [{ name: ' ' }, ['name']],
  [{ counted: { column: null, words: '深度报道' } }, ['words']],
  [{ counted: { column: null, words: ['深度报道', ''] } }, ['words']],
  [{ counted: { column: 3, words: [] } }, ['column']],
  [{ holder: 'everybody' }, ['holder']],
  [{ minimum: 0 }, ['minimum']],
  [{ minimum: '三' }, ['minimum']],
  [{ monthsPerWindow: 4 }, ['monthsPerWindow']],
  [{ canMakeUp: 'yes' }, ['canMakeUp']],
  [{ from: '2026-02-30' }, ['from']],
  [{ part: { counted: { column: null, words: [] }, minimum: 1, monthsPerWindow: 12 } }, ['part.words']],
  [
    { part: { counted: { column: '', words: ['市政府'] }, minimum: -1, monthsPerWindow: 5 } },
    ['part.column', 'part.minimum', 'part.monthsPerWindow'],
  ],
  [{ minimum: null, monthsPerWindow: '月' }, ['minimum', 'monthsPerWindow']],
])('what is wrong in %j is said by field', (change, faults) => {
  const kept = { ...QUOTA, ...change };
  expect(readOfficeQuota(kept)).toEqual({ kept, faults });
});

test('a quota that cannot be read costs the others nothing, and stays in the workbook as it was', () => {
  const broken = { ...QUOTA, minimum: '三', remark: '科长定的' };
  const settings = JSON.stringify({ version: 1, quotas: [broken, QUOTA] });
  const read = readSettings({ settings });
  expect(read.quotas).toEqual([QUOTA]);
  expect(read.unreadableQuotas).toEqual([{ kept: broken, faults: ['minimum'] }]);
  expect(settingsReading({ settings }).kind).toBe('kept');
  const again = storedAfter(storeSettings({ settings }, { ...read, leadDays: 20 })).settings ?? '';
  expect(JSON.parse(again)).toMatchObject({ leadDays: 20, quotas: [QUOTA, broken] });
});

test('whatever is kept, reading does not fail, and what was read is read again the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.array(fc.jsonValue()), (anything, list) => {
      const settings = { ...DEFAULT_SETTINGS, ...readOfficeQuotas(anything) };
      expect(readSettings(storedAfter(storeSettings({}, settings)))).toEqual(settings);
      const ofList = readOfficeQuotas(list);
      expect(ofList.quotas.length + ofList.unreadableQuotas.length).toBe(list.length);
    }),
  );
});
