/** Whole small schedules of kinds that offices, schools, hospitals and firms publish, each with what a careful clerk reads in it. */
import { judge } from '../../src/schedule/judge';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';
import type { CellValue } from '../../src/workbook/sheetSnapshot';
import { gapsInAccount } from './accounted';
import { buildSheet } from './buildSheet';

/** The cells of a table drawn with `|`; numbers are numbers, and an empty cell is blank. */
function drawn(table: string): CellValue[][] {
  return table
    .trim()
    .split('\n')
    .map((line) =>
      line.split('|').map((cell): CellValue => {
        const text = cell.trim();
        return text === '' ? null : /^\d+$/.test(text) ? Number(text) : text;
      }),
    );
}

function judged(table: string, merges: readonly string[]) {
  const sheet = buildSheet(drawn(table), { merges });
  const outcome = judge([sheet], DEFAULT_SETTINGS, '2024-06-15');
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  expect(gapsInAccount(outcome.judgement.schedule, [sheet])).toEqual([]);
  return outcome.judgement;
}

/** Each entry as `5 work | 监督处 +医政处 | 郑华 | 2024-03-01~2024-11-30`, by the rows as Excel numbers them. */
function read(table: string, merges: readonly string[] = []): string[] {
  return judged(table, merges).entries.map(({ entry: { row, content, units, supportUnits = [], owners, period } }) =>
    [
      `${row + 1} ${content}`,
      [units.join('、'), ...(supportUnits.length > 0 ? [`+${supportUnits.join('、')}`] : [])].join(' '),
      owners.join('、'),
      period ? `${period.start}~${period.end}` : 'none',
    ].join(' | '),
  );
}

describe('deadlines in no order of time', () => {
  test('are all in the year that the title names', () => {
    const list = `
      某市卫健委2024年重点工作责任清单
      目标任务 | 责任领导 | 责任处室 | 完成时限
      推进医共体建设 | 周敏（主任） | 医改处 | 2024年11月底前完成
      新建村卫生室20个 | 吴刚副主任 | 基层处 | 12月20日前
      打击非法行医 | 郑华 | 监督处 | 3-11月
      召开全市工作会议 | 周敏 | 办公室 | 一季度
      引进人才 | 周敏 | 人事处 | 全年`;
    expect(judged(list, []).entries.map(({ entry }) => entry.period?.end)).toEqual([
      '2024-11-30',
      '2024-12-20',
      '2024-11-30',
      '2024-03-31',
      '2024-12-31',
    ]);
  });
});

describe('who answers', () => {
  test('names numbered within a cell are several', () => {
    const list = `
      2024年工作任务分解
      工作任务 | 责任分工 | 时间进度
      防返贫监测 | （一）监测股（二）各乡镇 | 6月
      项目资金管理 | 1.规划财务股 2.综合股 | 7月`;
    expect(read(list)).toEqual([
      '3 防返贫监测 | 监测股、各乡镇 |  | 2024-06-01~2024-06-30',
      '4 项目资金管理 | 规划财务股、综合股 |  | 2024-07-01~2024-07-31',
    ]);
  });

  test('a deputy called by the family name alone stays whole', () => {
    const list = `
      巡察整改台账2024
      问题 | 责任领导 | 责任部门 | 整改时限
      手续不全 | 王副镇长 | 财政所 | 6月30日
      学习不深 | 李书记 | 党政办 | 7月31日`;
    expect(judged(list, []).entries.map(({ entry }) => entry.owners)).toEqual([['王副镇长'], ['李书记']]);
  });

  test('a column of owners that names offices alone is told once, and no section is said to be missing', () => {
    const list = `
      县文旅局2024年活动安排
      活动名称 | 时间 | 负责人
      文艺晚会 | 1月 | 文化馆
      非遗展演 | 4月 | 非遗中心
      全民阅读 | 4月23日 | 图书馆`;
    expect(read(list).map((line) => line.split(' | ')[1])).toEqual(['文化馆', '非遗中心', '图书馆']);
    expect(judged(list, []).findings.map(({ rule, cell }) => [rule, cell])).toEqual([
      ['name-unclear', { row: 1, column: 2 }],
    ]);
  });
});

describe('titles', () => {
  test('in three rows: who leads, who helps, and their persons', () => {
    const list = `
      某集团2024年安全生产计划表
      工作内容 | 责任分工 | | | | 计划时间 |
       | 牵头 | | 配合 | | |
       | 部门 | 责任人 | 部门 | 责任人 | 开始 | 完成
      安全生产月 | 安监部 | 孙涛 | 工会 | 钱进 | 6月1日 | 6月30日
      应急演练 | 保卫部 | 周凯 | 安监部 | 孙涛 | 7月 | 8月`;
    expect(read(list, ['A2:A4', 'B2:E2', 'F2:G3', 'B3:C3', 'D3:E3'])).toEqual([
      '5 安全生产月 | 安监部 +工会 | 孙涛 | 2024-06-01~2024-06-30',
      '6 应急演练 | 保卫部 +安监部 | 周凯 | 2024-07-01~2024-08-31',
    ]);
  });

  test('in English', () => {
    const list = `
      Project Plan 2024
      WBS | Activity | Start | Finish | Responsible | Dept. | Remark
      1.1 | 启动会 | 3月1日 | 3月2日 | 王伟 | 项目部 |
      1.2 | 需求分析 | 3月4日 | 3月29日 | 李静 | 研发部 |`;
    expect(read(list)).toEqual([
      '3 启动会 | 项目部 | 王伟 | 2024-03-01~2024-03-02',
      '4 需求分析 | 研发部 | 李静 | 2024-03-04~2024-03-29',
    ]);
  });

  test('of subjects and measures name no section', () => {
    const exams = `
      市人社局2024年考试计划
      考试项目名称 | 考试时间 | 考试科目
      公务员录用考试 | 3月16日 | 行测、申论
      二级建造师 | 6月1日 | 3科
      执业药师 | 10月19日 | 4科`;
    expect(judged(exams, []).schedule.sections).toEqual([]);
    const duties = `
      局党组2024年责任清单
      责任内容 | 落实措施 | 完成时限 | 责任部门
      讲党课 | 每年至少讲1次党课 | 7月1日前 |
      谈心谈话 | 与分管科室负责人谈话 | 10月 | 机关党委`;
    expect(judged(duties, []).schedule.sections).toEqual(['机关党委']);
  });
});

test('of two times that are apart, the one that does not count is kept beside the other', () => {
  const exams = `
    2024年考试计划
    考试名称 | 报名时间 | 考试时间
    公务员录用考试 | 1月 | 3月16日
    执业药师 | 8月 | 10月19日`;
  expect(judged(exams, []).entries.map(({ entry: { reading } }) => reading)).toMatchObject([
    { text: '3月16日', besides: '1月' },
    { text: '10月19日', besides: '8月' },
  ]);
});

describe('tables of two forms, one above the other', () => {
  const rows = `
      序号 | 工作内容 | 责任科室 | 完成时间
      1 | 召开年会 | 办公室 | 1月
      2 | 走访调研 | 综合科 | 3月`;
  const ofRows = ['召开年会 | 办公室 |  | 2024-01-01~2024-01-31', '走访调研 | 综合科 |  | 2024-03-01~2024-03-31'];
  const lines = `
      月份 | 党建工作 | 业务工作 | 群团工作
      7月 | 谈心谈话 | 制定计划 | 写春联
      8月 | 民主生活会 | 数据上报 | 游园
      9月 |  | 现场检查 | 慰问职工`;
  const ofLines = [
    '谈心谈话 |  |  | 2024-07-01~2024-07-31',
    '民主生活会 |  |  | 2024-08-01~2024-08-31',
    '制定计划 |  |  | 2024-07-01~2024-07-31',
    '数据上报 |  |  | 2024-08-01~2024-08-31',
    '现场检查 |  |  | 2024-09-01~2024-09-30',
    '写春联 |  |  | 2024-07-01~2024-07-31',
    '游园 |  |  | 2024-08-01~2024-08-31',
    '慰问职工 |  |  | 2024-09-01~2024-09-30',
  ];
  const withoutRows = (all: readonly string[]) => all.map((line) => line.replace(/^\d+ /, ''));

  test('lines of work side by side below rows of work', () => {
    const sheet = `某局2024年工作安排${rows}\n | | | \n各线工作月度安排${lines}`;
    expect(withoutRows(read(sheet))).toEqual([...ofRows, ...ofLines]);
    expect(judged(sheet, []).findings.filter(({ rule }) => rule === 'unit-missing')).toHaveLength(1);
  });

  test('rows of work below lines of work side by side', () => {
    expect(withoutRows(read(`某局2024年工作安排${lines}\n | | | \n重点项目${rows}`))).toEqual([...ofLines, ...ofRows]);
  });

  test('quarters side by side below rows of work', () => {
    const quarters = `
      工作线 | 一季度 | 二季度 | 三季度
      党建 | 谈心谈话 | 组织生活会 | 党课
      业务 | 制定计划 | 现场检查 | 中期评估`;
    expect(withoutRows(read(`某局2024年工作安排${rows}\n | | | \n二、季度推进${quarters}`)).slice(2, 5)).toEqual([
      '谈心谈话 |  |  | 2024-01-01~2024-03-31',
      '制定计划 |  |  | 2024-01-01~2024-03-31',
      '组织生活会 |  |  | 2024-04-01~2024-06-30',
    ]);
  });
});

test('a day on which work really began does not say that it is done', () => {
  const list = `
    2024年项目节点表
    项目 | 计划完成时间 | 实际开始时间 | 实际完成时间 | 负责人
    招标 | 3月15日 | 2月10日 | 3月30日 | 刘洋
    施工 | 9月30日 | 4月10日 |  | 赵军`;
  expect(judged(list, []).entries.map(({ status }) => status)).toEqual(['done', 'planned']);
});
