/** What a register of 200 facilities with 5,000 opening records costs in judging a schedule, in the same run and by turns with judging without. */
import { judge } from '../../src/schedule/judge';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';
import type { SheetSnapshot } from '../../src/workbook/sheetSnapshot';
import { buildSheet } from '../schedule/buildSheet';

const FACILITIES = 200;
const RECORDS = 5_000;
const ROUNDS = 7;

const nameOf = (index: number): string => `第${(index % FACILITIES) + 1}污水处理厂`;

const REGISTER = buildSheet(
  [
    ['设施名称', '设施类别', '区县'],
    ...Array.from({ length: FACILITIES }, (_, index) => [nameOf(index), '城市污水处理设施', `第${index % 12}区`]),
  ],
  { name: '设施名录' },
);
const OPENINGS = buildSheet(
  [
    ['设施名称', '开放日期', '参观人数', '开放形式'],
    ...Array.from({ length: RECORDS }, (_, index) => [
      nameOf(index),
      `2020年${((index * 5) % 12) + 1}月${((index * 7) % 28) + 1}日`,
      String(20 + (index % 50)),
      index % 9 === 0 ? '线上' : '线下',
    ]),
  ],
  { name: '开放记录' },
);

/** The median of the shares that single rounds gave: time with the facilities against time without. */
export function costOfFacilities(sheets: readonly SheetSnapshot[]): number {
  const shares = Array.from({ length: ROUNDS }, () => {
    const without = timed(sheets);
    return timed([...sheets, REGISTER, OPENINGS]) / without;
  });
  return shares.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

function timed(sheets: readonly SheetSnapshot[]): number {
  const start = performance.now();
  judge(sheets, DEFAULT_SETTINGS, '2020-06-15');
  return performance.now() - start;
}
