/** What a register of 200 facilities with 5,000 opening records costs in judging a schedule, in the same run and by turns with judging without. */
import { judge } from '../../src/schedule/judge';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';
import type { SheetSnapshot } from '../../src/workbook/sheetSnapshot';
import { buildSheet } from '../schedule/buildSheet';
import { most, type BenchGroup } from './benchLine';
import { alternately, ratios } from './processorTime';
import { tenThousandRows } from './tenThousandRows';

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

export const withFacilities: BenchGroup = {
  name: 'facilities',
  take: async () => {
    const sheets = await tenThousandRows();
    const judged = (all: readonly SheetSnapshot[]) => () => judge(all, DEFAULT_SETTINGS, '2020-06-15');
    const times = await alternately(ROUNDS, {
      without: judged(sheets),
      withRegister: judged([...sheets, REGISTER, OPENINGS]),
    });
    return [
      {
        measure: 'judging 10,000 rows with 200 facilities and 5,000 records / without',
        target: most(1.3),
        values: ratios(times.withRegister, times.without),
      },
    ];
  },
};
