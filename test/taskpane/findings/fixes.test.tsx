import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createSession } from '../../../src/session/session';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { valueAt } from '../../../src/workbook/sheetSnapshot';
import { buildSheet } from '../../schedule/buildSheet';
import { memoryWorkbook, type MemoryWorkbook } from '../../session/memoryWorkbook';

/** 示例数据：虚构。Three names with stray white space. */
const schedule = () =>
  buildSheet(
    [
      ['月份', '工作内容', '责任科室', '负责人'],
      ['1月', '工作部署会', '综 合科', '王芳'],
      ['2月', '企业帮扶', '环评科', '吴 静'],
      ['3月', '河道清漂', '水 环境科', '刘洋'],
    ],
    { name: '2020年' },
  );

const texts = ({ sheets }: MemoryWorkbook) =>
  [
    [1, 2],
    [2, 3],
    [3, 2],
  ].map(([row = 0, column = 0]) => valueAt(sheets[0]!, row, column));

async function findingsPage(workbook: MemoryWorkbook) {
  const user = userEvent.setup();
  render(<TaskPane workbook={workbook} clock={() => '2020-06-15'} newGuid={() => 'guid'} initialLanguage="zh-CN" />);
  await user.click(await screen.findByRole('tab', { name: /^检查/ }));
  return user;
}

test('all repairs of a rule are shown before they are made together, and each can be taken back', async () => {
  const workbook = memoryWorkbook([schedule()]);
  const user = await findingsPage(workbook);
  await user.click(await screen.findByRole('button', { name: '查看并全部修正' }));
  const card = screen.getByRole('region', { name: '名称里有多余的空格：3 处可以修正' });
  expect(
    within(card)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['C2 综␣合科 → 综合科', 'D3 吴␣静 → 吴静', 'C4 水␣环境科 → 水环境科']);
  await user.click(within(card).getByRole('button', { name: '修正这 3 处' }));
  await waitFor(() => {
    expect(texts(workbook)).toEqual(['综合科', '吴静', '水环境科']);
  });

  await user.click(await screen.findByRole('button', { name: '撤销对 D3 的修正' }));
  await waitFor(() => {
    expect(texts(workbook)).toEqual(['综合科', '吴 静', '水环境科']);
  });
  await user.click(await screen.findByRole('button', { name: '全部撤销' }));
  await waitFor(() => {
    expect(texts(workbook)).toEqual(['综 合科', '吴 静', '水 环境科']);
  });
  await waitFor(() => {
    expect(screen.queryByText(/已修正/)).toBeNull();
  });
}, 30_000);

describe('a session', () => {
  async function opened(workbook: MemoryWorkbook) {
    const session = createSession(
      workbook,
      () => '2020-06-15',
      () => 'guid',
    );
    const close = session.open();
    await session.reload();
    const { outcome } = session.getState();
    return { session, close, findings: outcome?.ok ? outcome.judgement.findings.filter(({ fix }) => fix) : [] };
  }

  test('makes none of the repairs when one cell was changed meanwhile, and says which', async () => {
    const workbook = memoryWorkbook([schedule()]);
    const { session, close, findings } = await opened(workbook);
    workbook.type('2020年', { row: 3, column: 2 }, '水环境与海洋科');
    await session.applyFixes(findings);
    expect(texts(workbook)[2]).toBe('水环境与海洋科');
    expect(session.getState().notice).toMatchObject({
      kind: 'failed',
      way: 'refresh',
      error: { code: 'cellChanged', detail: { cell: 'C4' } },
    });
    close();
  });

  test('opened again on the same workbook still knows what the repairs replaced', async () => {
    const workbook = memoryWorkbook([schedule()]);
    const first = await opened(workbook);
    await first.session.applyFixes(first.findings);
    first.close();
    const { session, close } = await opened(workbook);
    expect(session.getState().fixed.map(({ before }) => before)).toEqual(['综 合科', '吴 静', '水 环境科']);
    await session.undoFixes(session.getState().fixed);
    expect(texts(workbook)).toEqual(['综 合科', '吴 静', '水 环境科']);
    close();
  });

  test('does not take a repair back from a cell that was changed since', async () => {
    const workbook = memoryWorkbook([schedule()]);
    const { session, close, findings } = await opened(workbook);
    await session.applyFixes(findings);
    const made = session.getState().fixed;
    workbook.type('2020年', { row: 2, column: 3 }, '吴敏');
    await session.undoFixes(made.slice(1, 2));
    expect(texts(workbook)[1]).toBe('吴敏');
    expect(session.getState().notice).toMatchObject({ kind: 'failed', error: { code: 'cellChanged' } });
    close();
  });
});
