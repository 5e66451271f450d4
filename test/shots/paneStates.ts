import type { IsoDate } from '../../src/schedule/calendar/isoDate';
import type { SheetSnapshot } from '../../src/workbook/sheetSnapshot';
import type { Workbook } from '../../src/workbook/workbook';
import { WorkbookError } from '../../src/workbook/workbookError';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { buildSheet } from '../schedule/buildSheet';
import { memoryWorkbook } from '../session/memoryWorkbook';

/** A workbook that the pane opens on, and the day it is judged on. */
export interface PaneState {
  readonly asOf: IsoDate;
  /** `sample` is the content of the sample workbook. */
  readonly open: (sample: Uint8Array) => Workbook;
}

/** Forty characters, which no select, tile or table may be pushed wide by. */
const LONG_SECTION = '示例市生态环境综合行政执法支队固体废物与化学品和核与辐射安全监督管理科（应急管理办公室）';

const MID_JUNE: IsoDate = '2020-06-15';
const TITLES = ['时间', '工作内容', '责任科室', '负责人'];

/** 示例数据：虚构。 */
const plan = (year: number, name = `${year}年`) =>
  buildSheet(
    [
      [`${year}年工作计划`, null, null, null],
      TITLES,
      ['6月上旬', '世界环境日宣传', '办公室', '张三'],
      ['7月', '半年工作总结', '办公室', '李四'],
    ],
    { name },
  );

const inMemory = (asOf: IsoDate, ...sheets: SheetSnapshot[]): PaneState => ({
  asOf,
  open: () => memoryWorkbook(sheets),
});

const failing = (error: Error): PaneState => ({
  asOf: MID_JUNE,
  open: () => ({ ...memoryWorkbook([plan(2020)]), list: () => Promise.reject(error) }),
});

/** Every state the pane can be in when it is opened, by name. */
export const PANE_STATES = {
  sample: { asOf: MID_JUNE, open: (sample) => openXlsx(sample) },
  pastYear: { asOf: '2026-11-29', open: (sample) => openXlsx(sample) },
  longNames: inMemory(
    MID_JUNE,
    buildSheet(
      [
        TITLES,
        ['5月', '完成年度固体废物规范化环境管理评估并报送总结材料', LONG_SECTION, '欧阳示例'],
        [
          '6月上旬',
          'Comprehensive-assessment-of-the-municipal-environmental-monitoring-network',
          LONG_SECTION,
          '张三、李四、王五',
        ],
        ['7月', '半年总结', '固体 废物科', null],
        ['下个月吧', '看不懂时间的一条', '固体废物科', '赵六'],
      ],
      { name: '一张名字特别特别长的工作表用来看页眉会不会被撑宽' },
    ),
  ),
  manyRows: inMemory(
    MID_JUNE,
    buildSheet(
      [
        TITLES,
        ...Array.from({ length: 10_000 }, (_, index) => [
          `${Math.floor((index * 12) / 10_000) + 1}月`,
          `第${index + 1}项工作${index % 3 === 0 ? '（已办）' : ''}`,
          ['大气环境科', '水生态环境科', '法规科', '综 合科', null][index % 5] ?? null,
          index % 7 === 0 ? null : `负责人${index % 40}`,
        ]),
      ],
      { name: '2020年日程' },
    ),
  ),
  noSchedule: inMemory(
    MID_JUNE,
    buildSheet([['值班安排'], ['日期', '白班', '夜班'], ['5月3日', '张三', '李四'], ['5月4日', '王五', '赵六']], {
      name: '值班表',
    }),
  ),
  severalSchedules: inMemory(MID_JUNE, plan(2019), plan(2020), plan(2021)),
  noRows: inMemory(MID_JUNE, buildSheet([['2020年工作计划'], TITLES], { name: '空表' })),
  emptyWorkbook: inMemory(MID_JUNE, buildSheet([], { name: 'Sheet1' })),
  cellEdited: failing(new WorkbookError('cellEditMode')),
  unknownFailure: failing(new Error('whatever')),
  stillReading: {
    asOf: MID_JUNE,
    open: () => ({ ...memoryWorkbook([plan(2020)]), list: () => new Promise(() => undefined) }),
  },
} satisfies Record<string, PaneState>;

export type PaneStateName = keyof typeof PANE_STATES;
