import fc from 'fast-check';
import {
  fixesInForce,
  fixesReading,
  storeFixes,
  withFixes,
  type MadeFix,
} from '../../../src/schedule/checks/madeFixes';
import { buildSheet } from '../buildSheet';
import { storedAfter } from '../../workbook/storedAfter';

const fix = (row: number, before: string, after: string, sheet = '2020年'): MadeFix => ({
  sheet,
  cell: { row, column: 1 },
  before,
  after,
});
const sheet = buildSheet(
  [
    ['月份', '科室'],
    ['1月', '综合科'],
    ['2月', '环评科'],
    ['3月', '法规 科'],
  ],
  { name: '2020年' },
);

function kept(fixes: readonly MadeFix[]): Record<string, string> {
  return storedAfter(storeFixes({}, fixes));
}

test('a repair is remembered with what it replaced', () => {
  expect(fixesInForce(kept([fix(1, '综 合科', '综合科')]), [sheet])).toEqual([fix(1, '综 合科', '综合科')]);
});

test('a repair whose cell was changed since cannot be taken back', () => {
  expect(fixesInForce(kept([fix(1, '综 合科', '综合科'), fix(3, '法 规科', '法规科')]), [sheet])).toEqual([
    fix(1, '综 合科', '综合科'),
  ]);
});

test('a repair on a sheet that is gone is left out', () => {
  expect(fixesInForce(kept([fix(1, '综 合科', '综合科', '2019年')]), [sheet])).toEqual([]);
});

test('a cell repaired twice goes back to what it said first', () => {
  expect(withFixes([fix(1, ' 综 合科', '综 合科')], [fix(1, '综 合科', '综合科')])).toEqual([
    fix(1, ' 综 合科', '综合科'),
  ]);
});

test('a cell that was changed by hand between two repairs goes back to what it said before the later one', () => {
  expect(withFixes([fix(1, '法 规科', '法规科')], [fix(1, '综 合科', '综合科')])).toEqual([
    fix(1, '综 合科', '综合科'),
  ]);
});

test('nothing remembered leaves no text in the workbook', () => {
  expect(storedAfter(storeFixes({}, []), kept([fix(1, '综 合科', '综合科')]))).toEqual({});
});

test('of a text that someone damaged no repair is offered to be taken back', () => {
  const fixes = '{"version":1,"fixes":[["2020年",1,1,"综 合科","综合科"],["2020年",-1,1,"a","b"]]}';
  expect(fixesReading({ fixes })).toEqual({ kind: 'damaged' });
  expect(fixesInForce({ fixes }, [sheet])).toEqual([]);
  fc.assert(
    fc.property(fc.string(), (text) => {
      fixesInForce({ fixes: text }, [sheet]);
    }),
  );
});

test('what a later version remembers is not used and never written over', () => {
  const stored = { fixes: '{"version":2,"fixes":[]}' };
  expect(fixesReading(stored)).toEqual({ kind: 'newer' });
  expect(fixesInForce(stored, [sheet])).toEqual([]);
  expect(() => storeFixes(stored, [fix(1, '综 合科', '综合科')])).toThrow(
    expect.objectContaining({ code: 'newerText', detail: { text: 'fixes' } }),
  );
});

test('a damaged text is put aside when the next repair is remembered', () => {
  const stored = { fixes: '[1]' };
  expect(storedAfter(storeFixes(stored, [fix(1, '综 合科', '综合科')]), stored)).toMatchObject({
    'fixes.damaged': '[1]',
  });
});
