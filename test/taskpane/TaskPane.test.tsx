import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { StrictMode } from 'react';
import type { Language } from '../../src/schedule/text/language';
import { fetchLaterPages } from '../../src/taskpane/laterPages';
import { TaskPane } from '../../src/taskpane/TaskPane';
import { WorkbookError } from '../../src/workbook/workbookError';
import { buildSheet } from '../schedule/buildSheet';
import { seedSheet } from '../schedule/seedSheet';
import { memoryWorkbook, type MemoryWorkbook } from '../session/memoryWorkbook';

const clock = () => '2020-06-15';

configure({ asyncUtilTimeout: 10_000 });

beforeAll(fetchLaterPages);
interface Shown {
  readonly workbook?: MemoryWorkbook;
  readonly language?: Language;
  readonly asOf?: string;
}

function show({ workbook = memoryWorkbook([seedSheet()]), language = 'zh-CN', asOf }: Shown = {}) {
  let guids = 0;
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  render(
    <TaskPane
      workbook={workbook}
      clock={clock}
      newGuid={() => `guid-${(guids += 1)}`}
      initialLanguage={language}
      {...(asOf ? { initialAsOf: asOf } : {})}
    />,
  );
  return { user, workbook };
}

/** The pane on the real schedule, once it is judged. */
async function ready(shown: Shown = {}) {
  const page = show(shown);
  await screen.findByRole('grid');
  return page;
}

const tile = (name: string) => screen.findByRole('button', { name });
const tab = (name: string | RegExp) => screen.getByRole('tab', { name });

test('before the workbook is read the pane says that it is reading', async () => {
  show({ workbook: { ...memoryWorkbook([seedSheet()]), list: () => new Promise(() => {}) } });
  expect(await screen.findByText('正在读取工作簿…')).toBeTruthy();
});

test('the overview counts how the entries stand, and says where the year comes from', async () => {
  await ready();
  expect(await tile('已办 12 条')).toBeTruthy();
  expect(await tile('逾期 6 条')).toBeTruthy();
  expect(screen.getByText('2020年日程 · 2020年（年份取自标题）')).toBeTruthy();
  expect(screen.getByRole('img', { name: '已办 12 / 38，完成率 32%' })).toBeTruthy();
});

test('a count leads to its entries, and an entry to its cell', async () => {
  const { user, workbook } = await ready();
  await user.click(await tile('逾期 6 条'));
  expect(screen.getByText('找到 6 条，共 38 条')).toBeTruthy();
  await user.click(screen.getByText('2019年新建8个自动监测站运行情况'));
  expect(workbook.selected.at(-1)).toMatchObject({
    sheet: '2020年日程',
    range: { column: 2, rowCount: 1, columnCount: 1 },
  });
});

test('a section in the table leads to its entries', async () => {
  const { user } = await ready();
  await user.click(within(screen.getByRole('table', { name: '各科室' })).getByRole('button', { name: '法规科' }));
  expect(tab('条目').getAttribute('aria-selected')).toBe('true');
  expect(screen.getByRole('button', { name: '取消条件 法规科' })).toBeTruthy();
  expect(screen.getByText('找到 1 条，共 38 条')).toBeTruthy();
});

test('every entry says how its time was understood', async () => {
  const { user } = await ready();
  await user.click(tab('条目'));
  expect(screen.getAllByText('时间“1月”，即 2020年1月1日至31日（休息日，前一工作日1月23日）').length).toBeGreaterThan(
    0,
  );
});

test('an entry names the sections that help with it', async () => {
  const rows = [
    ['1月上旬', '空气质量通报', '大气环境科', '技术中心', '张三'],
    ['2月', '六五环境日', '综合科', '', '李四'],
  ];
  const { user } = await ready({
    workbook: memoryWorkbook([
      buildSheet([['时间', '工作内容', '责任科室', '配合单位', '负责人'], ...rows], { name: '2020年日程' }),
    ]),
  });
  await user.click(tab('条目'));
  expect(screen.getByText('大气环境科 · 张三 · 配合：技术中心')).toBeTruthy();
  expect(screen.getByText('综合科 · 李四')).toBeTruthy();
});

test('hidden rows are counted, and said to be hidden', async () => {
  await ready({ workbook: memoryWorkbook([{ ...seedSheet(), hiddenRows: [2, 3] }]) });
  expect(screen.getByText(/其中 2 条所在的行被隐藏/)).toBeTruthy();
});

test('of ten thousand entries those in view are drawn', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => ['1月', `第${index + 1}项工作`, '办公室', '张三']);
  const workbook = memoryWorkbook([
    buildSheet([['时间', '工作内容', '责任科室', '负责人'], ...rows], { name: '2020年日程' }),
  ]);
  const { user } = await ready({ workbook });
  await user.click(tab('条目'));
  expect(screen.getByText('共 10000 条')).toBeTruthy();
  expect(screen.getByText('第1项工作')).toBeTruthy();
  expect(screen.getAllByRole('listitem').length).toBeLessThan(100);
  expect(screen.getAllByRole('listitem')[0]!.getAttribute('aria-setsize')).toBe('10001');
});

test('a finding leads to its cell, and its repair is shown before it is made', async () => {
  const { user, workbook } = await ready();
  await user.click(tab(/^检查/));
  await user.click(screen.getAllByText(/^第 .*里有多余的空格/)[0]!);
  expect(workbook.selected).toHaveLength(1);
  await user.click(screen.getAllByRole('button', { name: '查看修改' })[0]!);
  expect(screen.getByText('固体废物与辐射␣安全监管科')).toBeTruthy();
  expect(workbook.applied).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: '确认修改' }));
  await screen.findByText(/已修改 D/);
  // The record of the repair stands before it is made, so that a cut between them loses no way back.
  expect(workbook.applied).toMatchObject([
    [{ kind: 'store', key: 'fixes' }],
    [{ kind: 'setCell', value: '固体废物与辐射安全监管科' }],
  ]);
});

test('a repair is refused in words when the cell no longer says what was read, and a new reading is offered', async () => {
  const { user, workbook } = await ready();
  await user.click(tab(/^检查/));
  await user.click(screen.getAllByRole('button', { name: '查看修改' })[0]!);
  workbook.sheets = [
    seedSheet((rows) => rows.map((row) => ({ ...row, unit: row.unit.replace('固体废物与辐射 安全监管科', '固废科') }))),
  ];
  await user.click(screen.getByRole('button', { name: '确认修改' }));
  const notice = (await screen.findByText(/^工作表“2020年日程”D\d+ 单元格已被改动$/)).closest<HTMLElement>(
    '.fui-MessageBar',
  )!;
  expect(workbook.applied.flat().filter(({ kind }) => kind !== 'store')).toEqual([]);
  await user.click(within(notice).getByRole('button', { name: '重新读取' }));
  await screen.findByText('截至 2020年6月15日 · 共 38 条');
  expect(screen.queryByText(/单元格已被改动/)).toBeNull();
});

test('findings can be narrowed to one severity', async () => {
  const { user } = await ready();
  await user.click(tab(/^检查/));
  await user.click(screen.getByRole('button', { name: '错误 0' }));
  expect(screen.getByText('没有这一类问题。')).toBeTruthy();
});

test('highlighting applies the edits and says what was done', async () => {
  const { user, workbook } = await ready();
  await user.click(screen.getByRole('button', { name: '高亮逾期' }));
  expect(await screen.findByText(/已高亮逾期和临近的条目/)).toBeTruthy();
  expect(workbook.applied[0]?.[0]).toMatchObject({ kind: 'clearHighlights', sheet: '2020年日程' });
  await user.click(screen.getByRole('button', { name: '清除高亮' }));
  expect(await screen.findByText(/已清除本工具加的高亮/)).toBeTruthy();
});

test('on another day than today the statuses follow, and the pane says that the highlight is fixed', async () => {
  const { user } = await ready({ asOf: '2020-05-01' });
  expect(await tile('逾期 1 条')).toBeTruthy();
  expect(screen.getByText(/不是今天；此时高亮会固定在这一天/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '高亮逾期' }));
  expect(await screen.findByText(/已按 2020年5月1日 高亮。颜色停在这一天/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '今天' }));
  expect(await tile('逾期 6 条')).toBeTruthy();
});

test('reports: the sheets written are named, and one that had to take another name', async () => {
  const { user } = await ready({ workbook: memoryWorkbook([seedSheet(), buildSheet([['我的']], { name: '总览' })]) });
  await user.click(screen.getByRole('button', { name: '生成报表' }));
  expect(await screen.findByText(/已生成 14 张报表/)).toBeTruthy();
  expect(screen.getByText(/“总览”已有同名工作表，那张表没有改动；报表写在“总览 \(2\)”/)).toBeTruthy();
});

test('a report whose section is gone is removed only after its notes were shown', async () => {
  const { user, workbook } = await ready();
  await user.click(screen.getByRole('button', { name: '生成报表' }));
  await screen.findByText(/已生成 14 张报表/);
  const report = workbook.sheets.find(({ name }) => name === '法规科')!;
  workbook.sheets = [seedSheet((rows) => rows.filter(({ unit }) => unit !== '法规科')), ...workbook.sheets.slice(1)];
  act(() => {
    workbook.changed('2020年日程');
  });
  await user.click(screen.getByRole('button', { name: '生成报表' }));
  const offer = await screen.findByRole('group', {
    name: '报表“法规科”不再更新（对应的内容已不在日程表中，或没有选这类报表），是否删除？',
  });
  expect(within(offer).getByText('其中没有会议备注。')).toBeTruthy();
  expect(workbook.sheets).toContain(report);
  await user.click(within(offer).getByRole('button', { name: '删除' }));
  expect(await screen.findByText('已删除报表“法规科”。')).toBeTruthy();
  expect(workbook.sheets).not.toContain(report);
});

test('a section that has gone from the sheet no longer narrows the list', async () => {
  const { user, workbook } = await ready();
  await user.click(tab('条目'));
  await user.click(screen.getByRole('button', { name: '筛选与排序' }));
  await user.selectOptions(screen.getByLabelText('科室'), '法规科');
  expect(screen.getByText('找到 1 条，共 38 条')).toBeTruthy();
  workbook.sheets = [seedSheet((rows) => rows.slice(0, 3))];
  await user.click(screen.getByRole('button', { name: '重新读取' }));
  expect(await screen.findByText('共 3 条')).toBeTruthy();
});

test('a protected sheet is told in Chinese with what to do, and can be tried again', async () => {
  const { user, workbook } = await ready();
  workbook.failNext = new WorkbookError('sheetProtected', { sheet: '2020年日程' });
  await user.click(screen.getByRole('button', { name: '高亮逾期' }));
  expect(await screen.findByText('工作表“2020年日程”受保护')).toBeTruthy();
  expect(screen.getByText(/撤消工作表保护/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByText(/已高亮逾期/)).toBeTruthy();
});

test('a cell being edited is told with the key to press, and trying again works', async () => {
  const { user, workbook } = await ready();
  workbook.failNext = new WorkbookError('cellEditMode');
  await user.click(screen.getByRole('button', { name: '生成报表' }));
  expect(await screen.findByText('有单元格正在编辑')).toBeTruthy();
  expect(screen.getByText(/按 Enter 或 Esc/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByText(/已生成 14 张报表/)).toBeTruthy();
});

test('a failure that is not ours is told without its own words', async () => {
  const { user, workbook } = await ready();
  workbook.failNext = new TypeError('Cannot read properties of undefined');
  await user.click(screen.getByRole('button', { name: '高亮逾期' }));
  expect(await screen.findByText('出了意外')).toBeTruthy();
  expect(document.body.textContent).not.toContain('Cannot read');
});

test('a workbook that cannot be read leaves a way to try again', async () => {
  const workbook = memoryWorkbook([seedSheet()]);
  workbook.failNextRead = new WorkbookError('hostBusy');
  const { user } = show({ workbook });
  expect(await screen.findByText('Excel 没有回应')).toBeTruthy();
  await user.click(screen.getAllByRole('button', { name: '重试' })[0]!);
  expect(await tile('已办 12 条')).toBeTruthy();
});

test('two schedules in one workbook: the user chooses, and the choice is kept', async () => {
  const { user, workbook } = show({
    workbook: memoryWorkbook([
      { ...seedSheet(), name: '甲' },
      { ...seedSheet(), name: '乙' },
    ]),
  });
  await user.click(await screen.findByRole('button', { name: '选用这张表：乙' }));
  expect(await tile('已办 12 条')).toBeTruthy();
  expect(JSON.stringify(workbook.applied[0])).toContain('乙');
});

test('where there is no schedule the pane says what to do, and offers nothing that cannot be done', async () => {
  show({ workbook: memoryWorkbook([buildSheet([['通讯录'], ['张三', '2825000']], { name: 'Sheet1' })]) });
  expect(await screen.findByText('没有找到日程表')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '高亮逾期' })).toBeNull();
  expect(screen.queryByRole('button', { name: '生成报表' })).toBeNull();
  expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(['概览', '']);
});

test('what was done on one page is told there, and is no news on another', async () => {
  const { user } = await ready();
  await user.click(screen.getByRole('button', { name: '高亮逾期' }));
  expect(await screen.findByText(/已高亮逾期/)).toBeTruthy();
  await user.click(tab('条目'));
  expect(screen.queryByText(/已高亮逾期/)).toBeNull();
});

test('a highlight can be undone where it is told', async () => {
  const { user, workbook } = await ready();
  await user.click(screen.getByRole('button', { name: '高亮逾期' }));
  await user.click(await screen.findByRole('button', { name: '撤销高亮' }));
  expect(await screen.findByText(/已清除本工具加的高亮/)).toBeTruthy();
  expect(workbook.applied.at(-1)).toMatchObject([{ kind: 'clearHighlights' }]);
});

test('settings that are not saved outlast a change of page and of language, and are asked about before the page is left', async () => {
  const { user } = await ready();
  await user.click(tab('设置'));
  await user.clear(screen.getByLabelText('提前提醒天数'));
  await user.type(screen.getByLabelText('提前提醒天数'), '25');
  await user.selectOptions(screen.getByLabelText('界面语言'), 'en-US');
  await user.click(tab('Overview'));
  expect(tab('Settings').getAttribute('aria-selected')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'Save later (changes are kept)' }));
  expect(tab('Overview').getAttribute('aria-selected')).toBe('true');
  await user.click(tab('Settings'));
  expect(screen.getByLabelText<HTMLInputElement>('Days of notice').value).toBe('25');
});

test('the language can be changed', async () => {
  const { user } = await ready();
  await user.click(tab('设置'));
  await user.selectOptions(screen.getByLabelText('界面语言'), 'en-US');
  await user.click(tab('Overview'));
  expect(await tile('Overdue: 6 entries')).toBeTruthy();
});

test('a check that is switched off says nothing more', async () => {
  const { user } = await ready();
  await user.click(tab('设置'));
  await user.click(screen.getByLabelText(/空格/));
  await user.click(screen.getByRole('button', { name: '保存设置' }));
  await screen.findByText(/设置已写入/);
  await user.click(tab(/^检查/));
  expect(screen.queryByText(/里有多余的空格/)).toBeNull();
});

test('a setting that is no number cannot be saved, and full-width digits can', async () => {
  const { user, workbook } = await ready();
  await user.click(tab('设置'));
  const days = screen.getByLabelText('提前提醒天数');
  await user.clear(days);
  await user.type(days, '十天');
  expect(screen.getByText('请填 0 到 90 的整数')).toBeTruthy();
  expect(screen.getByText('有一项填得不对，改好才能保存')).toBeTruthy();
  await user.clear(days);
  await user.type(days, '３０');
  await user.click(screen.getByRole('button', { name: '保存设置' }));
  await screen.findByText(/设置已写入/);
  expect(JSON.stringify(workbook.applied[0])).toContain('\\"leadDays\\":30');
});

test('there are tabs only for pages that have something to show', async () => {
  await ready();
  expect(screen.queryByRole('tab', { name: '开放日' })).toBeNull();
  expect(screen.queryByRole('tab', { name: '数量要求' })).toBeNull();
});

test('the arrow keys lead from tab to tab, with one stop for the Tab key', async () => {
  const { user } = await ready();
  await user.click(tab('概览'));
  await user.keyboard('{ArrowRight}');
  expect(tab('条目').getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement).toBe(tab('条目'));
  await user.keyboard('{End}');
  expect(tab('设置').getAttribute('aria-selected')).toBe('true');
  expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
});

test('a facility shows its windows as held, made up or owed, online apart', async () => {
  const workbook = memoryWorkbook([
    seedSheet(),
    buildSheet(
      [
        ['设施名称', '设施类别'],
        ['城北污水处理厂', '城市污水处理'],
        ['垃圾焚烧发电厂', '垃圾处理'],
      ],
      { name: '设施名录' },
    ),
    buildSheet(
      [
        ['设施名称', '开放日期', '形式'],
        ['城北污水处理厂', '2020-03-05', '现场'],
        ['城北污水处理厂', '2020-04-08', '线上'],
      ],
      { name: '设施开放记录' },
    ),
  ]);
  const { user } = await ready({ workbook });
  await user.click(tab('开放日'));
  const cards = screen.getAllByRole('listitem').filter((item) => item.querySelector('button'));
  expect(within(cards[0]!).getByTitle('1—2月：漏开，已补')).toBeTruthy();
  expect(within(cards[0]!).getByTitle('3—4月：开放 2 次').textContent).toContain('线上1');
  expect(within(cards[1]!).getByTitle('1—2月：漏开，未补')).toBeTruthy();
  expect(within(cards[1]!).getByText('欠 2 次')).toBeTruthy();
});

test('in strict mode too the pane follows the sheet', async () => {
  const workbook = memoryWorkbook([seedSheet()]);
  render(
    <StrictMode>
      <TaskPane workbook={workbook} clock={clock} newGuid={() => 'guid'} initialLanguage="zh-CN" />
    </StrictMode>,
  );
  await tile('逾期 6 条');
  workbook.sheets = [seedSheet((rows) => rows.slice(0, 3))];
  act(() => {
    workbook.changed('2020年日程');
  });
  expect(await screen.findByText('截至 2020年6月15日 · 共 3 条')).toBeTruthy();
});

test('a workbook with open days and no schedule opens to them, and the other pages say that no schedule was found', async () => {
  const list = buildSheet(
    [
      ['设施名称', '设施类别'],
      ['东湖污水厂', '污水处理'],
    ],
    { name: '设施名录' },
  );
  const records = buildSheet(
    [
      ['设施名称', '开放日期'],
      ['东湖污水厂', '2020年1月12日'],
    ],
    { name: '开放记录' },
  );
  const { user } = show({ workbook: memoryWorkbook([list, records]) });
  expect(await screen.findByText('东湖污水厂')).toBeTruthy();
  expect(tab('开放日').getAttribute('aria-selected')).toBe('true');
  await user.click(tab('概览'));
  expect(await screen.findByText(/没有找到日程表/)).toBeTruthy();
});
