import { assignRoles } from '../../../src/schedule/table/assignRoles';
import type { ColumnRole } from '../../../src/schedule/table/columnRole';
import { ROLE_NAMES } from '../../../src/schedule/table/columnRole';
import { findHeader } from '../../../src/schedule/table/findHeader';
import type { CellValue } from '../../../src/workbook/sheetSnapshot';
import { buildSheet } from '../buildSheet';

const columns = (rows: readonly (readonly CellValue[])[], merges: readonly string[] = []) =>
  findHeader(buildSheet(rows, { merges }))?.columns;

describe('tables that nobody foresaw', () => {
  it.each([
    [
      'an inspection ledger',
      [
        ['序号', '检查时间', '被检查单位', '存在问题', '整改措施', '整改责任人', '整改期限', '整改情况'],
        [1, '2023.3.5', '东风加油站', '灭火器过期', '更换灭火器', '张建国', '3月15日前', '已整改'],
        [2, '2023.3.6', '红星超市', '通道堵塞', '清理杂物', '王海', '3月10日前', '整改中'],
      ],
      { owner: [5], month: [1], slot: [6], status: [7] },
    ],
    [
      'a museum’s exhibitions',
      [
        ['展览名称', '展期', '展厅', '策展人', '主办方'],
        ['青铜文明展', '3月1日-5月31日', '一号展厅', '周明', '保管部'],
        ['非遗剪纸展', '6月10日-8月20日', '二号展厅', '吴倩', '社教部'],
      ],
      { content: [0], month: [1], owner: [3], unit: [4] },
    ],
    [
      'plain questions with short answers',
      [
        ['事项', '谁来办', '什么时候办完', '办了没有'],
        ['检修排涝泵站', '水利站', '4月底', '√'],
        ['储备编织袋', '应急办', '5月15日前', null],
      ],
      { content: [0], unit: [1], month: [2], status: [3] },
    ],
    [
      'titles in two languages',
      [
        ['No.', '任务Task', '负责人Owner', '截止时间Deadline', '状态Status'],
        [1, '上线官网', '王芳', '2023-06-30', '进行中'],
        [2, '迁移数据', '李强', '2023-09-30', '未开始'],
      ],
      { content: [1], owner: [2], month: [3], status: [4] },
    ],
    [
      'persons under 责任单位',
      [
        ['工作任务', '责任单位', '完成时限'],
        ['制定方案', '张伟', '3月'],
        ['组织培训', '王芳', '5月'],
      ],
      { content: [0], owner: [1], month: [2] },
    ],
  ])('%s', (_, rows, expected) => expect(columns(rows)).toMatchObject(expected));

  it('a column of classes beside the titles, without one', () =>
    expect(
      columns(
        [
          [null, '工作任务', '责任单位', '时限'],
          ['党建', '制定学习计划', '党办', '1月'],
          [null, '开展主题党日', '党办', '每月'],
          ['业务', '修订制度', '法规科', '6月'],
        ],
        ['A2:A3'],
      ),
    ).toEqual({ category: [0], content: [1], unit: [2], month: [3] }));

  it('no titles at all: the first row is work like the others', () =>
    expect(
      findHeader(
        buildSheet([
          ['3月', '春季植树', '园林科', '张三'],
          ['4月', '病虫害防治', '植保站', '李四'],
          ['5月', '苗木采购', '后勤科', '王五'],
        ]),
      ),
    ).toMatchObject({ columns: { month: [0], content: [1], unit: [2], owner: [3] }, header: { first: 0, last: -1 } }));
});

describe('tables that are no schedule', () => {
  it.each([
    [
      'contracts',
      [
        ['合同名称', '对方单位', '合同金额', '签订日期', '经办人'],
        ['物业服务合同', '甲公司', 360000, '2023-01-05', '张三'],
        ['保洁合同', '乙公司', 80000, '2023-02-01', '李四'],
      ],
    ],
    [
      'goods handed out',
      [
        ['领用日期', '物品名称', '数量', '领用部门', '领用人'],
        ['3月1日', '打印纸', 5, '办公室', '张三'],
        ['3月5日', '签字笔', 20, '财务科', '李四'],
      ],
    ],
    [
      'the use of cars',
      [
        ['日期', '用车人', '事由', '目的地', '里程（公里）', '驾驶员'],
        ['3月1日', '张三', '下乡调研', '东乡', 120, '王师傅'],
        ['3月2日', '李四', '送文件', '市政府', 15, '王师傅'],
      ],
    ],
    [
      'marks',
      [
        ['学号', '姓名', '语文', '数学'],
        ['01', '张三', 90, 88],
        ['02', '李四', 85, 92],
      ],
    ],
  ])('%s', (_, rows) => expect(columns(rows)).toBeUndefined());
});

describe('the assignment of roles', () => {
  const weigh = (weights: Partial<Record<ColumnRole, number>>) => ({
    weights: Object.fromEntries(ROLE_NAMES.map((role) => [role, weights[role] ?? -9])) as Record<ColumnRole, number>,
  });
  const none: ReadonlySet<ColumnRole> = new Set();

  it('gives one work at most, to the column with which the whole weighs most', () => {
    const both = [weigh({ content: 5, category: 4 }), weigh({ content: 4 })];
    expect(assignRoles(both, none)).toMatchObject({ roles: ['category', 'content'], sum: 8 });
  });

  it('says by how much each column is surer than anything else', () =>
    expect(assignRoles([weigh({ unit: 5, owner: 2 }), weigh({ owner: 1 })], none).margins()).toEqual([3, 1]));

  it('judges all others around what the user said', () => {
    const said = [weigh({ content: 9 }), { ...weigh({ content: 3 }), fixed: 'content' as const }];
    expect(assignRoles(said, new Set<ColumnRole>(['content'])).roles).toEqual([null, 'content']);
  });
});
