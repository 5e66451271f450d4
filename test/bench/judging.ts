/** What judging costs, and how long a page stands still for it. */
import { judge, judgeInSteps } from '../../src/schedule/judge';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';
import type { SheetSnapshot } from '../../src/workbook/sheetSnapshot';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { most, type BenchGroup, type BenchLine } from './benchLine';
import { alternately, ratios } from './processorTime';
import { scheduleFile } from './scheduleFile';

const AS_OF = '2020-06-15';
/** By rows: how often each side is measured, and how long (ms) nothing else of the page may have its turn. */
const SIZES = [
  { rows: 10_000, rounds: 9, stillFor: 50 },
  { rows: 100_000, rounds: 3, stillFor: 200 },
] as const;

/** Judging against `JSON.parse` of the cells' values; and the longest step, between which a page may draw. */
export const judging: BenchGroup = {
  name: 'judging',
  take: async () => {
    const lines: BenchLine[] = [];
    for (const { rows, rounds, stillFor } of SIZES) {
      const sheets = await openXlsx(scheduleFile({ rows, sections: 13 })).read(['日程']);
      const text = JSON.stringify(sheets.map(({ values }) => values));
      const times = await alternately(rounds, {
        judge: () => judge(sheets, DEFAULT_SETTINGS, AS_OF),
        parse: () => JSON.parse(text) as unknown,
      });
      const size = `${rows.toLocaleString('en-US')} rows`;
      lines.push(
        {
          measure: `judging ${size} / JSON.parse of their cells`,
          target: most(15),
          values: ratios(times.judge, times.parse),
        },
        {
          measure: `longest step of judging ${size}`,
          target: most(stillFor, 'ms'),
          values: Array.from({ length: rounds }, () => longestStep(sheets)),
        },
      );
    }
    return lines;
  },
};

/** Milliseconds of processor time. */
function longestStep(sheets: readonly SheetSnapshot[]): number {
  const steps = judgeInSteps(sheets, DEFAULT_SETTINGS, AS_OF);
  let longest = 0;
  for (;;) {
    const before = process.cpuUsage();
    const { done } = steps.next();
    const { user, system } = process.cpuUsage(before);
    longest = Math.max(longest, (user + system) / 1000);
    if (done) return longest;
  }
}
