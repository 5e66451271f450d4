/**
 * How the time grows with the work, told as ratios within one run, since seconds say more of the machine than of the program:
 * `npm run bench`. Nothing here passes or fails.
 */
import { planHighlights } from '../../src/reports/highlights/planHighlights';
import { readyReports } from '../reports/readyReports';
import { judge } from '../../src/schedule/judge';
import type { Judgement } from '../../src/schedule/judgement';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';
import type { SheetSnapshot } from '../../src/workbook/sheetSnapshot';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { buildXlsx, textRow } from '../xlsx/buildXlsx';
import { compareWithEarlier } from './againstEarlier';
import { costOfFacilities } from './withFacilities';
import { costOfTenQuotas } from './withQuotas';

const SIZES = [1_000, 5_000, 20_000];
const ROWS_WITH_QUOTAS = 10_000;
const ROUNDS = 3;
const SECTIONS = ['大气环境科', '水生态环境科', '法规科', '综合科', '固体废物与辐射安全监管科'];

/** A schedule of so many rows in the order of the year; every third is done. */
function scheduleFile(rowCount: number): Uint8Array {
  const rows = Array.from({ length: rowCount }, (_, index) => {
    const month = Math.floor((index * 12) / rowCount) + 1;
    return textRow(
      index + 3,
      `${month}月`,
      ['上旬', '中旬', '下旬'][index % 3] ?? '',
      `第${index + 1}项工作${index % 3 === 0 ? '（已办）' : ''}`,
      SECTIONS[index % SECTIONS.length] ?? '',
      `负责人${index % SECTIONS.length}`,
    );
  });
  return buildXlsx([
    {
      name: '日程',
      rows: textRow(1, '2020年工作日程') + textRow(2, '月份', '旬', '工作内容', '责任单位', '负责人') + rows.join(''),
    },
  ]);
}

/** The shortest of several rounds, in milliseconds: the round that was least disturbed. */
async function time<Result>(
  work: () => Result | Promise<Result>,
): Promise<{ readonly ms: number; readonly result: Result }> {
  let best = Infinity;
  let result = await work();
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    result = await work();
    best = Math.min(best, performance.now() - start);
  }
  return { ms: best, result };
}

async function measure(rowCount: number) {
  const bytes = scheduleFile(rowCount);
  const read = await time(() => openXlsx(bytes).read(['日程']));
  const sheets: readonly SheetSnapshot[] = read.result;
  const text = JSON.stringify(sheets);
  const json = await time<unknown>(() => JSON.parse(text));
  const judged = await time(() => judge(sheets, DEFAULT_SETTINGS, '2020-06-15'));
  if (!judged.result.ok) throw new Error(judged.result.problem.kind);
  const judgement: Judgement = judged.result.judgement;
  const workbook = openXlsx(bytes);
  const listing = await workbook.list();
  let guid = 0;
  const planned = await time(() => [
    ...planHighlights(judgement, { today: '2020-06-15' }),
    ...readyReports(
      judgement,
      { listing, ownSheets: [], dateSystem: 1900 },
      { language: 'zh-CN', newGuid: () => `g${(guid += 1)}` },
    ).edits,
  ]);
  const applied = await time(async () => {
    const fresh = openXlsx(bytes);
    await fresh.apply(planned.result);
    return fresh.save();
  });
  return { rowCount, read: read.ms, json: json.ms, judge: judged.ms, plan: planned.ms, apply: applied.ms };
}

async function main(): Promise<void> {
  await compareWithEarlier();
  const tenThousand = await openXlsx(scheduleFile(ROWS_WITH_QUOTAS)).read(['日程']);
  console.log(
    `Judging ${ROWS_WITH_QUOTAS} rows with ten quotas takes ${costOfTenQuotas(tenThousand).toFixed(2)} × the time without; 1.3 × is what it may.`,
  );
  console.log(
    `With a register of 200 facilities and 5,000 records it takes ${costOfFacilities(tenThousand).toFixed(2)} × the time without; 1.3 × is what it may.`,
  );
  const results = [];
  for (const size of SIZES) results.push(await measure(size));
  const [smallest] = results;
  if (!smallest) return;
  console.log(`Time against ${smallest.rowCount} rows; work growing with the rows alone would show the first column.`);
  console.table(
    results.map((one) => ({
      'rows ×': one.rowCount / smallest.rowCount,
      'read ×': round(one.read / smallest.read),
      'judge ×': round(one.judge / smallest.judge),
      'plan ×': round(one.plan / smallest.plan),
      'open, apply, save ×': round(one.apply / smallest.apply),
      'read / JSON.parse of the same': round(one.read / one.json),
      'judge / read': round(one.judge / one.read),
    })),
  );
  const largest = results.at(-1);
  if (largest)
    console.log(
      `For scale, ${largest.rowCount} rows here: read ${round(largest.read)} ms, judge ${round(largest.judge)} ms, open + apply + save ${round(largest.apply)} ms.`,
    );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

void main();
