import fc from 'fast-check';
import { fixesInForce, storeFixes, withFixes, type MadeFix } from '../../../src/schedule/checks/madeFixes';
import { buildSheet } from '../buildSheet';

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
  const { key, value } = storeFixes(fixes);
  return value === null ? {} : { [key]: value };
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
  expect(storeFixes([]).value).toBeNull();
});

test('a text that someone damaged remembers what is whole in it', () => {
  const { key } = storeFixes([]);
  expect(
    fixesInForce({ [key]: '[["2020年",1,1,"综 合科","综合科"],["2020年",-1,1,"a","b"],7,["2020年",2]]' }, [sheet]),
  ).toEqual([fix(1, '综 合科', '综合科')]);
  fc.assert(
    fc.property(fc.string(), (text) => {
      fixesInForce({ [key]: text }, [sheet]);
    }),
  );
});
