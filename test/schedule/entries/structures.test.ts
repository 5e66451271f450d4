import { readSchedule } from '../../../src/schedule/entries/readSchedule';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { judge } from '../../../src/schedule/judge';
import type { CellValue } from '../../../src/workbook/sheetSnapshot';
import { gapsInAccount } from '../accounted';
import { buildSheet } from '../buildSheet';

type Rows = readonly (readonly CellValue[])[];

/** Each entry as `3 谈心谈话 | 办公室 | 01-01~01-31 | 党建`, in the order of the rows; every cell of the sheet has its label. */
function read(rows: Rows, merges: readonly string[] = []): string[] {
  const sheet = buildSheet(rows, { merges });
  const reading = readSchedule([sheet], DEFAULT_SETTINGS, '2023-04-10');
  if (!reading.ok) return [reading.problem.kind];
  expect(gapsInAccount(reading.schedule, [sheet])).toEqual([]);
  return [...reading.schedule.entries]
    .sort((a, b) => a.row - b.row || a.cells.content.column - b.cells.content.column)
    .map(({ row, content, units, period, category }) =>
      [
        `${row + 1} ${content}`,
        units.join('、'),
        period ? `${period.start.slice(5)}~${period.end.slice(5)}` : 'none',
        ...(category === undefined ? [] : [category]),
      ].join(' | '),
    );
}

const TITLE: readonly CellValue[] = ['某局2023年工作安排'];

describe('lines of work side by side', () => {
  const rows: Rows = [
    TITLE,
    ['月份', '党建工作', '业务工作', '群团工作'],
    ['1月', '谈心谈话', '制定计划', '写春联'],
    [null, '民主生活会', '数据上报', null],
    ['2月', '签承诺书', null, '元宵游园'],
  ];
  const expected = [
    '3 谈心谈话 |  | 01-01~01-31 | 党建工作',
    '3 制定计划 |  | 01-01~01-31 | 业务工作',
    '3 写春联 |  | 01-01~01-31 | 群团工作',
    '4 民主生活会 |  | 01-01~01-31 | 党建工作',
    '4 数据上报 |  | 01-01~01-31 | 业务工作',
    '5 签承诺书 |  | 02-01~02-28 | 党建工作',
    '5 元宵游园 |  | 02-01~02-28 | 群团工作',
  ];

  test('each cell is an entry of its line in its month, merged or carried down', () => {
    expect(read(rows)).toEqual(expected);
    expect(read(rows, ['A3:A4'])).toEqual(expected);
  });

  test('a remarks column beside them takes nothing away', () => {
    expect(read(rows.map((row, index) => [...row, ['', '备注', '待定'][index] ?? null]))).toEqual(expected);
  });

  test('with slots beside the months', () => {
    const withSlots = [
      TITLE,
      ['月份', '旬', '党建', '业务', '群团'],
      ['1月', '上旬', '谈心谈话', '制定计划', '写春联'],
      [null, '下旬', '民主生活会', '数据上报', '拜年'],
    ];
    expect(read(withSlots).slice(2, 4)).toEqual([
      '3 写春联 |  | 01-01~01-10 | 群团',
      '4 民主生活会 |  | 01-21~01-31 | 党建',
    ]);
  });

  test('sections side by side answer for what stands under them', () => {
    const sections = [
      TITLE,
      ['月份', '办公室', '财务科', '法规科'],
      ['1月', '印发要点', '决算编报', '普法宣传'],
      ['2月', '年会筹备', null, '执法培训'],
    ];
    expect(read(sections)).toEqual([
      '3 印发要点 | 办公室 | 01-01~01-31',
      '3 决算编报 | 财务科 | 01-01~01-31',
      '3 普法宣传 | 法规科 | 01-01~01-31',
      '4 年会筹备 | 办公室 | 02-01~02-28',
      '4 执法培训 | 法规科 | 02-01~02-28',
    ]);
  });

  test('a blank under a line is no missing work', () => {
    const outcome = judge([buildSheet(rows)], DEFAULT_SETTINGS, '2023-04-10');
    const rules = outcome.ok ? outcome.judgement.findings.map(({ rule }) => rule) : [];
    expect(rules).not.toContain('content-missing');
  });

  test('where a usual title of the work stands among lines that are not like it, the user is asked', () => {
    const unclear = [
      TITLE,
      ['月份', '工作内容', '党建', '群团'],
      ['1月', '制定计划', '谈心谈话', '慰问职工'],
      ['2月', '隐患排查', '签承诺书', '女工讲座'],
    ];
    expect(read(unclear)).toEqual(['noHeader']);
  });
});

describe('times side by side', () => {
  test('months over lines of work', () => {
    const rows = [
      TITLE,
      ['工作线', '1月', '2月', '3月'],
      ['党建', '谈心谈话', '组织生活会', null],
      ['业务', '制定计划', null, '现场检查'],
    ];
    expect(read(rows)).toEqual([
      '3 谈心谈话 |  | 01-01~01-31 | 党建',
      '3 组织生活会 |  | 02-01~02-28 | 党建',
      '4 制定计划 |  | 01-01~01-31 | 业务',
      '4 现场检查 |  | 03-01~03-31 | 业务',
    ]);
  });

  test('months under one title, and a cell merged over two of them', () => {
    const rows = [
      TITLE,
      ['工作线', '时间安排', null, null],
      [null, '1月', '2月', '3月'],
      ['党建', '谈心谈话', '组织生活会', null],
      ['业务', '制定计划', '现场检查', null],
    ];
    expect(read(rows, ['A2:A3', 'B2:D2', 'C5:D5'])).toEqual([
      '4 谈心谈话 |  | 01-01~01-31 | 党建',
      '4 组织生活会 |  | 02-01~02-28 | 党建',
      '5 制定计划 |  | 01-01~01-31 | 业务',
      '5 现场检查 |  | 02-01~03-31 | 业务',
    ]);
  });

  test('quarters over tasks with those who answer', () => {
    const rows = [
      TITLE,
      ['序号', '任务', '牵头单位', '第一季度', '第二季度'],
      [1, '老旧小区改造', '住建局', '完成招标', '开工建设'],
      [2, '智慧停车', '交管局', null, '试点建设'],
    ];
    expect(read(rows)).toEqual([
      '3 完成招标 | 住建局 | 01-01~03-31 | 老旧小区改造',
      '3 开工建设 | 住建局 | 04-01~06-30 | 老旧小区改造',
      '4 试点建设 | 交管局 | 04-01~06-30 | 智慧停车',
    ]);
  });

  test('quarters over sections', () => {
    const rows = [
      TITLE,
      ['责任科室', '一季度', '二季度', '三季度', '四季度'],
      ['办公室', '印发要点', '半年小结', '迎接督查', '年终总结'],
      ['财务科', '编制决算', null, '内部审计', null],
    ];
    expect(read(rows)).toContain('4 内部审计 | 财务科 | 07-01~09-30');
    expect(read(rows)).toHaveLength(6);
  });

  test('slots over lines, the month in the title', () => {
    const rows = [['某局2023年4月工作安排'], ['工作', '上旬', '中旬', '下旬'], ['党建', '学习会', '座谈会', '总结']];
    expect(read([...rows, ['业务', '摸排', '检查', '通报']])).toContain('4 检查 |  | 04-11~04-20 | 业务');
  });

  test('slots beside months down', () => {
    const rows = [TITLE, ['月份', '上旬', '中旬', '下旬'], ['1月', '学习会', '座谈会', '总结会']];
    expect(read([...rows, ['2月', null, '开展检查', '发布通报']])).toContain('4 发布通报 |  | 02-21~02-28');
  });

  test('marks say from when to when the work goes, one merged over several months too', () => {
    const rows = [
      TITLE,
      ['任务', '责任科室', '1月', '2月', '3月', '4月'],
      ['外墙清洗', '后勤科', '█', null, null, null],
      ['消防改造', '工程科', null, '▲', '▲', null],
    ];
    expect(read(rows, ['C3:D3'])).toEqual(['3 外墙清洗 | 后勤科 | 01-01~02-28', '4 消防改造 | 工程科 | 02-01~03-31']);
  });
});

describe('tables one above another', () => {
  const upper: Rows = [
    ['时间', '工作内容', '责任科室', '责任人'],
    ['2月', '开工动员', '办公室', '张三'],
    ['5月', '库房清点', '后勤科', '李四'],
  ];

  test('the lower one may tell less than what, when and who, and has its class from the line above it', () => {
    const lower = [
      [],
      ['二、培训'],
      ['时间', '培训内容', '地点'],
      ['3月', '公文写作', '一楼'],
      ['10月', '急救', '二楼'],
    ];
    expect(read([TITLE, ...upper, ...lower]).slice(2)).toEqual([
      '8 公文写作 |  | 03-01~03-31 | 培训',
      '9 急救 |  | 10-01~10-31 | 培训',
    ]);
  });

  test('the lower one may begin right under the last row, its columns in another order', () => {
    const lower = [
      ['时间', '工作内容', '责任人', '责任科室'],
      ['3月', '消防演练', '王五', '安保科'],
    ];
    expect(read([TITLE, ...upper, ...lower]).at(-1)).toBe('6 消防演练 | 安保科 | 03-01~03-31');
  });

  test('each of three has its own line above it and its own columns', () => {
    const rows = [
      TITLE,
      ['一、展览'],
      ['时间', '内容', '责任部门'],
      ['5月', '矿物展', '展陈部'],
      ['二、讲座'],
      ['时间', '主题', '责任部门', '主讲人'],
      ['6月', '星空', '教育部', '张三'],
      ['三、研学'],
      ['日期', '活动名称', '责任部门'],
      ['7月', '化石', '研究部'],
    ];
    expect(read(rows, ['A2:C2', 'A5:D5', 'A8:C8'])).toEqual([
      '4 矿物展 | 展陈部 | 05-01~05-31 | 展览',
      '7 星空 | 教育部 | 06-01~06-30 | 讲座',
      '10 化石 | 研究部 | 07-01~07-31 | 研学',
    ]);
  });
});

describe('lines across', () => {
  test('a numbered line and one under it are the classes of the rows below, until the next', () => {
    const rows = [
      TITLE,
      ['序号', '工作内容', '责任科室', '时间'],
      ['一、党建工作'],
      ['（一）学习'],
      [1, '集中学习', '办公室', '3月'],
      ['二、业务工作'],
      [2, '排查', '监测科', '6月'],
      ['其他'],
      [3, '值班', '办公室', '7月'],
    ];
    expect(read(rows, ['A3:D3', 'A4:D4'])).toEqual([
      '5 集中学习 | 办公室 | 03-01~03-31 | 党建工作 / 学习',
      '7 排查 | 监测科 | 06-01~06-30 | 业务工作',
      '9 值班 | 办公室 | 07-01~07-31 | 其他',
    ]);
  });

  test('a line that stands alone in the column of times or of the work is a class, no entry', () => {
    const inTimes = [['时间', '工作内容', '责任科室'], ['党建工作'], ['3月', '集中学习', '办公室']];
    expect(read([TITLE, ...inTimes])).toEqual(['4 集中学习 | 办公室 | 03-01~03-31 | 党建工作']);
    const inWork = [['工作内容', '责任科室', '时间'], ['一、党建工作'], ['集中学习', '办公室', '3月']];
    expect(read([TITLE, ...inWork])).toEqual(['4 集中学习 | 办公室 | 03-01~03-31 | 党建工作']);
  });

  test('work with a time of its own goes on below a gap and below the remarks', () => {
    const rows = [
      TITLE,
      ['时间', '工作内容'],
      ['3月', '集中学习'],
      [],
      [],
      ['5月', '发展党员'],
      ['备注：按时完成'],
      ['6月', '排查'],
    ];
    expect(read(rows)).toEqual([
      '3 集中学习 |  | 03-01~03-31',
      '6 发展党员 |  | 05-01~05-31',
      '8 排查 |  | 06-01~06-30',
    ]);
  });
});

test('a table beside the schedule, behind a blank column, is told of and no part of it', () => {
  const sheet = buildSheet([
    TITLE,
    ['时间', '工作内容', '责任科室', null, '科室', '电话'],
    ['3月', '集中学习', '办公室', null, '办公室', '3830011'],
    ['5月', '发展党员', '人事科', null, '人事科', '3830012'],
  ]);
  const reading = readSchedule([sheet], DEFAULT_SETTINGS, '2023-04-10');
  expect(reading.ok && reading.schedule.leftAside).toMatchObject([
    { reason: 'besideTable', cellCount: 4, text: '办公室 3830011 人事科 3830012' },
  ]);
});
