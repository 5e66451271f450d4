import { storeSettings } from '../../src/schedule/settings/settingsStore';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';
import { storedTroubles, storedTroubleText } from '../../src/session/storedTroubles';
import { STORED_KEYS } from '../../src/workbook/storedText';
import { storedAfter } from '../workbook/storedAfter';

const NEWER = JSON.stringify({ version: 99 });

test('a workbook without texts of ours, or with sound ones, has nothing to tell', () => {
  expect(storedTroubles({})).toEqual([]);
  expect(storedTroubles(storedAfter(storeSettings({}, DEFAULT_SETTINGS)))).toEqual([]);
  expect(storedTroubleText([], 'zh-CN')).toBeNull();
});

test.each(STORED_KEYS)('a damaged or newer text under %s is told', (text) => {
  expect(storedTroubles({ [text]: '{' })).toEqual([{ text, why: 'damaged' }]);
  expect(storedTroubles({ [text]: NEWER })).toEqual([{ text, why: 'newer' }]);
});

test('all of them are told in one line, by name', () => {
  const troubles = storedTroubles({ settings: NEWER, fixes: NEWER, reports: '乱码' });
  expect(storedTroubleText(troubles, 'zh-CN')).toBe(
    '此文件里的设置、修正记录由更新的版本保存，未改动；请更新旬程，否则只按能读懂的部分处理。' +
      '此文件里的报表记录有损坏，读不出的部分没有采用；原来的内容仍留在文件里。',
  );
  expect(storedTroubleText(troubles, 'en-US')).toContain("this file's settings, list of fixes made;");
});
