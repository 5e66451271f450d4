/** 示例数据：虚构。Schedules as facts, apart from how a sheet lays them out: what any layout of them must be read back to. */
import fc from 'fast-check';
import { daysInMonth } from '../../src/schedule/calendar/isoDate';

/** A time as the office means it: a whole month, or one of its slots (0 上旬, 1 中旬, 2 下旬). */
export interface PlainTime {
  readonly year: number;
  readonly month: number;
  readonly slot: 0 | 1 | 2 | null;
}

export interface PlainEntry {
  readonly time: PlainTime;
  readonly content: string;
  readonly units: readonly string[];
  readonly owners: readonly string[];
  readonly support: readonly string[];
  readonly status: 'open' | 'done' | 'cancelled';
}

export const UNITS = [
  '综合科',
  '法规科',
  '大气环境科',
  '水生态环境科',
  '固体废物与化学品科',
  '应对气候变化与区域合作科',
  '生态环境监测中心',
  '执法支队',
  '办公室',
  '示例县分局',
];
export const OWNERS = ['陈明', '王芳', '刘洋', '赵敏', '周强', '吴静', '欧阳小雨', '司马南山'];
const SUBJECTS = [
  '冬季供暖',
  '秸秆禁烧',
  '饮用水源地',
  '排污许可',
  '环境日',
  '危废管理',
  '辐射安全',
  '生物多样性',
  '垃圾分类',
  '噪声污染',
];
const KINDS = [
  '宣传',
  '检查',
  '专项行动',
  '新闻发布会',
  '公众开放日',
  '培训班',
  '情况通报',
  '（第二批）核查',
  '2019年总结',
  'PM2.5攻坚',
];

const some = (names: readonly string[], max: number) =>
  fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: max });
const content = fc.tuple(fc.constantFrom(...SUBJECTS), fc.constantFrom(...KINDS)).map((parts) => parts.join(''));

/** The entries of one row share its time; items of several in a row have one section and one person each. */
export type PlainRow = readonly [PlainEntry, ...PlainEntry[]];

const time = fc.record({ offset: fc.nat(11), slot: fc.constantFrom(0, 1, 2, null) } as const);

function rowOf(at: PlainTime): fc.Arbitrary<PlainRow> {
  const status = fc.constantFrom<PlainEntry['status'][]>('open', 'open', 'done', 'cancelled');
  const joint = fc
    .record({
      content,
      units: some(UNITS, 2),
      owners: some(OWNERS, 2),
      support: fc.oneof(fc.constant([]), some(UNITS, 2)),
      status,
    })
    .map(({ owners, ...rest }): PlainRow => [
      {
        ...rest,
        time: at,
        owners: rest.units.length === 2 && owners.length === 1 ? owners : owners.slice(0, rest.units.length),
      },
    ]);
  const items = fc
    .tuple(some(UNITS, 2), some(OWNERS, 2), fc.uniqueArray(content, { minLength: 2, maxLength: 2 }), status)
    .filter(([units, owners]) => units.length === 2 && owners.length === 2)
    .map(
      ([units, owners, contents, said]) =>
        contents.map((text, index) => ({
          time: at,
          content: text,
          units: [units[index]!],
          owners: [owners[index]!],
          support: [],
          status: said,
        })) as unknown as PlainRow,
    );
  return fc.oneof({ weight: 4, arbitrary: joint }, { weight: 1, arbitrary: items });
}

/** A schedule of twelve months from `firstMonth`, its rows in order of time. */
export function anySchedule(firstMonth: fc.Arbitrary<number>): fc.Arbitrary<readonly PlainRow[]> {
  return fc.tuple(firstMonth, fc.array(time, { minLength: 1, maxLength: 12 })).chain(([first, times]) => {
    const ordered = [...times].sort((a, b) => a.offset - b.offset || (a.slot ?? 3) - (b.slot ?? 3));
    return fc.tuple(
      ...ordered.map(({ offset, slot }) => {
        const month = first + offset;
        return rowOf({ year: 2020 + (month > 12 ? 1 : 0), month: month > 12 ? month - 12 : month, slot });
      }),
    );
  });
}

/** The last day of the time. */
export function lastDayOf(time: PlainTime): string {
  return daysOf(time).slice(-10);
}

/** First and last day of the time. */
export function daysOf({ year, month, slot }: PlainTime): string {
  const last = daysInMonth(year, month);
  const [from, to] =
    slot === null
      ? [1, last]
      : (
          [
            [1, 10],
            [11, 20],
            [21, last],
          ] as const
        )[slot];
  const day = (number: number) => `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
  return `${day(from)}~${day(to)}`;
}
