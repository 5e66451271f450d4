import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MESSAGES } from '../../src/locales';
import { HIGHLIGHTED } from '../../src/session/actions/highlight';
import { RIBBON_BUTTONS } from '../../src/session/ribbonButtons';
import type { RibbonOutcome, RibbonPress } from '../../src/session/ribbonOutcome';
import { ExcelPane } from '../../src/taskpane/ExcelPane';
import { seedSheet } from '../schedule/seedSheet';
import { memoryWorkbook } from '../session/memoryWorkbook';

const zh = MESSAGES['zh-CN'];
const CLEARED = /已清除本工具加的高亮/;
const clock = () => '2020-06-15';
const newGuid = () => crypto.randomUUID();

/** The pane in Excel, open and ready, and the ribbon that tells it what it did. */
async function open() {
  const workbook = memoryWorkbook([seedSheet()]);
  let onPress: (press: RibbonPress) => void = () => undefined;
  const channel = {
    deliver: async () => true,
    listen: (_: string, listener: typeof onPress) => {
      onPress = listener;
      return () => undefined;
    },
  };
  const onLanguage = jest.fn();
  render(
    <ExcelPane
      workbook={workbook}
      channel={channel}
      clock={clock}
      newGuid={newGuid}
      initialLanguage="zh-CN"
      onLanguage={onLanguage}
    />,
  );
  await screen.findByRole('button', { name: /^已办/ });
  const reported = (outcome: RibbonOutcome, command: RibbonPress['command'] = 'checkAndHighlight') => {
    act(() => {
      onPress({ id: '1', workbook: '', day: clock(), command, outcome });
    });
    return within(screen.getByRole('region', { name: RIBBON_BUTTONS[command].label['zh-CN'] }));
  };
  return { user: userEvent.setup(), workbook, reported };
}

test('what the ribbon did is told above the pane, with what the check found', async () => {
  const { reported } = await open();
  const bar = reported({
    kind: 'done',
    notice: { kind: 'highlight', asOf: clock(), live: true, unreadable: 0 },
    found: { overdue: 6, findings: { error: 1, warning: 2, info: 3 } },
    look: null,
  });
  expect(bar.getByText(HIGHLIGHTED['zh-CN'](clock(), true))).toBeTruthy();
  expect(bar.getByText(`逾期 6 · ${zh.findingsLine(1, 2, 3)}`)).toBeTruthy();
});

test('why the ribbon could not do it is told, and it can be done again from the pane', async () => {
  const { user, workbook, reported } = await open();
  const bar = reported({ kind: 'failed', code: 'cellEditMode', detail: {} }, 'clearHighlights');
  expect(bar.getByText(zh.error('cellEditMode', {}).advice)).toBeTruthy();
  await user.click(bar.getByRole('button', { name: zh.actions.retry }));
  expect(await screen.findByText(CLEARED)).toBeTruthy();
  expect(workbook.applied.flat().map(({ kind }) => kind)).toEqual(['clearHighlights']);
});

test('a workbook without a schedule is told as in the pane', async () => {
  const { reported } = await open();
  const bar = reported({ kind: 'unusable', problem: { kind: 'emptySheet', sheet: '附件' } }, 'generateReports');
  expect(bar.getByText(/附件/)).toBeTruthy();
});

test('what the ribbon did goes when it is dismissed', async () => {
  const { user, reported } = await open();
  const bar = reported(
    { kind: 'done', notice: { kind: 'clearHighlights', unreadable: 0 }, found: null, look: null },
    'clearHighlights',
  );
  await user.click(bar.getByRole('button', { name: zh.actions.dismiss }));
  expect(screen.queryByText(CLEARED)).toBeNull();
});
