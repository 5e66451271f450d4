/** What ten quotas of an office cost in judging a schedule, in the same run and by turns with judging without them. */
import { judge } from '../../src/schedule/judge';
import type { OfficeQuota } from '../../src/schedule/settings/officeQuota';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';
import { most, type BenchGroup } from './benchLine';
import { alternately, ratios } from './processorTime';
import { tenThousandRows } from './tenThousandRows';

const QUOTA: OfficeQuota = {
  name: '要求',
  counted: { column: null, words: [] },
  holder: 'all',
  minimum: 3,
  monthsPerWindow: 1,
  canMakeUp: true,
  from: null,
  part: null,
};
const inText = (...words: string[]) => ({ column: null, words });

/** Of every kind: by words, by a column, of all, sections and owners, with a part and from a day on. */
const TEN_QUOTAS: readonly OfficeQuota[] = [
  { ...QUOTA, holder: 'section' },
  { ...QUOTA, holder: 'owner', monthsPerWindow: 3 },
  { ...QUOTA, counted: inText('深度报道'), monthsPerWindow: 12 },
  { ...QUOTA, counted: inText('新闻发布会'), part: { counted: inText('市政府名义'), minimum: 1, monthsPerWindow: 12 } },
  { ...QUOTA, counted: inText('项工作'), monthsPerWindow: 2 },
  { ...QUOTA, counted: inText('第1', '第2', '第3'), monthsPerWindow: 6 },
  { ...QUOTA, counted: { column: '责任单位', words: ['大气'] } },
  { ...QUOTA, counted: { column: '旬', words: ['上旬', '下旬'] }, holder: 'section' },
  { ...QUOTA, counted: inText('演练', '培训'), canMakeUp: false },
  { ...QUOTA, counted: inText('工作'), holder: 'owner', from: '2020-04-01' },
];
const ROUNDS = 7;

export const withQuotas: BenchGroup = {
  name: 'quotas',
  take: async () => {
    const sheets = await tenThousandRows();
    const judged = (quotas: readonly OfficeQuota[]) => () =>
      judge(sheets, { ...DEFAULT_SETTINGS, quotas }, '2020-06-15');
    const times = await alternately(ROUNDS, { without: judged([]), withQuotas: judged(TEN_QUOTAS) });
    return [
      {
        measure: 'judging 10,000 rows with ten quotas / without',
        target: most(1.3),
        values: ratios(times.withQuotas, times.without),
      },
    ];
  },
};
