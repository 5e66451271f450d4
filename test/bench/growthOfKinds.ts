/** Reading, judging and reporting as one kind of thing in the workbook grows tenfold: work that grows with it alone takes ten times as long. */
import { readyReports } from '../reports/readyReports';
import { planHighlights } from '../../src/reports/highlights/planHighlights';
import { judge } from '../../src/schedule/judge';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';
import { userSheets } from '../../src/workbook/sheetSnapshot';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { buildXlsx, textRow } from '../xlsx/buildXlsx';
import { most, type BenchGroup, type BenchLine } from './benchLine';
import { alternately, ratios } from './processorTime';

const AS_OF = '2020-06-15';
const TIMES = 10;
/** Ten times the work, and a tenth more for what the processor's caches no longer hold. */
const LINEAR = most(11);
const ROUNDS = 3;
const ABOVE = textRow(1, '2020年工作日程') + textRow(2, '月份', '旬', '工作内容', '责任单位', '负责人');
const FIRST_ROW = 3;

/** A kind of workbook by how much of that kind is in it, and the smaller of the two amounts. */
interface Kind {
  readonly measure: string;
  readonly smaller: number;
  readonly build: (amount: number) => Uint8Array;
}

const rowsOf = (count: number, rowXml: (row: number, index: number) => string): string =>
  Array.from({ length: count }, (_, index) => rowXml(index + FIRST_ROW, index)).join('');
const entry = (row: number, index: number): string =>
  textRow(row, `${(index % 12) + 1}月`, '上旬', `第${index + 1}项工作`, `第${index % 13}科`, '张三');

const KINDS: readonly Kind[] = [
  {
    measure: 'sheets in the workbook, 100 → 1,000',
    smaller: 100,
    build: (amount) =>
      buildXlsx([
        { name: '日程', rows: ABOVE + rowsOf(40, entry) },
        ...Array.from({ length: amount }, (_, index) => ({ name: `表${index}`, rows: textRow(1, '说明', '其他') })),
      ]),
  },
  {
    measure: 'merged areas, 1,000 → 10,000',
    smaller: 1_000,
    build: (amount) => {
      const areas = Array.from({ length: amount }, (_, index) => {
        const row = FIRST_ROW + index * 2;
        return `<mergeCell ref="D${row}:D${row + 1}"/>`;
      });
      return buildXlsx([
        {
          name: '日程',
          rows: ABOVE + rowsOf(amount * 2, entry),
          after: `<mergeCells count="${amount}">${areas.join('')}</mergeCells>`,
        },
      ]);
    },
  },
  {
    measure: 'lines in a cell, 300 → 3,000',
    smaller: 300,
    build: (amount) => {
      const lines = (word: string) => Array.from({ length: amount }, (_, index) => `${word}${index}`).join('\n');
      return buildXlsx([
        { name: '日程', rows: ABOVE + textRow(FIRST_ROW, '3月', '上旬', lines('事项'), '甲科', '张三') },
      ]);
    },
  },
  {
    measure: 'rows of equal texts, 2,000 → 20,000',
    smaller: 2_000,
    build: (amount) =>
      buildXlsx([
        {
          name: '日程',
          rows: ABOVE + rowsOf(amount, (row) => textRow(row, '3月', '上旬', '同一件事情', '甲科', '张三')),
        },
      ]),
  },
];

/** Each kind, read, judged, reported on and saved. */
export const growthOfKinds: BenchGroup = {
  name: 'kinds',
  take: async () => {
    const lines: BenchLine[] = [];
    for (const { measure, smaller, build } of KINDS) {
      const [few, many] = [build(smaller), build(smaller * TIMES)];
      const times = await alternately(ROUNDS, { few: () => reported(few), many: () => reported(many) });
      lines.push({ measure: `read, judge, report: ${measure}`, target: LINEAR, values: ratios(times.many, times.few) });
    }
    return lines;
  },
};

async function reported(bytes: Uint8Array): Promise<void> {
  const workbook = openXlsx(bytes);
  const listing = await workbook.list();
  const outcome = judge(await workbook.read(userSheets(listing)), DEFAULT_SETTINGS, AS_OF);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  let guid = 0;
  await workbook.apply([
    ...planHighlights(outcome.judgement, { today: AS_OF }),
    ...readyReports(
      outcome.judgement,
      { listing, ownSheets: [], dateSystem: 1900 },
      { language: 'zh-CN', newGuid: () => `g${(guid += 1)}` },
    ).edits,
  ]);
  workbook.save();
}
