import fc from 'fast-check';
import { planHighlights } from '../../src/reports/highlights/planHighlights';
import { planReports } from '../../src/reports/planReports';
import { judge } from '../../src/schedule/judge';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';
import type { CellValue } from '../../src/workbook/sheetSnapshot';
import { gapsInAccount } from '../schedule/accounted';
import { buildSheet } from '../schedule/buildSheet';

/** What cells of offices hold, and what they never should. */
const PIECES: readonly CellValue[] = [
  ...[
    '时间',
    '月份',
    '旬',
    '工作内容',
    '责任单位',
    '配合单位',
    '负责人',
    '完成情况',
    '备注',
    '序号',
    '类别',
    '开放时间',
    '设施名称',
  ],
  ...[
    '1月',
    '12月',
    '上旬',
    '5—6月',
    '每月28日前',
    '每周五',
    '一季度',
    '2020年6月5日前',
    '国庆前',
    '立行立改',
    '同上',
    '长期坚持',
  ],
  ...[
    '六五环境日',
    '召开新闻发布会',
    '甲\n乙',
    '一、党建工作',
    '（已办）',
    '推迟至8月上旬',
    '合计',
    '备注：可调整',
    '不召开新闻发布会',
  ],
  ...[
    '办公室',
    '宣教科牵头、监测站配合',
    '各科室',
    '由法规科负责',
    '王副镇长',
    '张三 13800000000',
    '无',
    '—',
    '=1+1',
    '#REF!',
    '√',
  ],
  ...['\u200b', '\u202e反', '\ud800', '__proto__', ' ', '\n', 'x'.repeat(300), 43881, -1, 0.5, 1e300, true, false],
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.double() },
);
const sheet = fc.array(fc.array(cell, { maxLength: 8 }), { minLength: 1, maxLength: 20 });
const HEADER: readonly CellValue[] = ['月份', '旬', '工作内容', '责任单位', '负责人'];

/** Any cells whatever: judged without a failure, each cell accounted for, and written into reports of which no text is a formula of the user's. */
export const cellSoup = fc.property(fc.array(sheet, { minLength: 1, maxLength: 3 }), fc.boolean(), (soup, headed) => {
  const sheets = soup.map((rows, index) =>
    buildSheet(headed && index === 0 ? [HEADER, ...rows] : rows, { name: `表${index + 1}` }),
  );
  const outcome = judge(sheets, DEFAULT_SETTINGS, '2020-06-15');
  if (!outcome.ok) return;
  const { judgement } = outcome;
  const read = sheets.filter(({ name }) => judgement.schedule.tables.some((table) => table.sheet === name));
  const gaps = gapsInAccount(judgement.schedule, read);
  if (gaps.length > 0) throw new Error(`not accounted for: ${gaps.join('; ')}`);
  planHighlights(judgement, { today: '2020-06-15' });
  let guid = 0;
  const listing = {
    sheets: sheets.map(({ name }) => ({ name, visibility: 'visible' as const, tag: null })),
    stored: {},
    structureProtected: false,
  };
  planReports(
    judgement,
    { listing, ownSheets: sheets, dateSystem: 1900 },
    { language: 'en-US', newGuid: () => `g${(guid += 1)}` },
  );
});
