import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { seedSheet } from '../../schedule/seedSheet';
import { memoryWorkbook } from '../../session/memoryWorkbook';

/** The page that hands the brief out. */
async function reportsPage() {
  const user = userEvent.setup();
  render(
    <TaskPane
      workbook={memoryWorkbook([seedSheet()])}
      clock={() => '2020-06-15'}
      newGuid={() => 'guid'}
      initialLanguage="zh-CN"
    />,
  );
  await screen.findByRole('grid');
  await user.click(screen.getByRole('tab', { name: '报表' }));
  await screen.findByRole('button', { name: '复制通报' });
  return user;
}

test('the brief is copied with one click', async () => {
  const user = await reportsPage();
  await user.click(screen.getByRole('button', { name: '复制通报' }));
  expect(await screen.findByText('已复制，可粘贴到 Word 或微信。')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toMatch(
    /^“2020年向新闻媒体提供素材内容及责任分工”进展通报\n（截至2020年6月15日）\n一、总体情况\n共 38 项/,
  );
});

test('it can be about one person', async () => {
  const user = await reportsPage();
  await user.selectOptions(
    screen.getByRole('combobox', { name: '范围' }),
    screen.getByRole('option', { name: '廖清州' }),
  );
  await user.click(screen.getByRole('button', { name: '复制通报' }));
  expect(await navigator.clipboard.readText()).toMatch(/^廖清州：\n您负责的/);
});

test('where the clipboard is closed the text is shown to be copied by hand', async () => {
  const user = await reportsPage();
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  await user.click(screen.getByRole('button', { name: '复制通报' }));
  expect(await screen.findByText('复制不了，请在下面的文字框里按 Ctrl+C。')).toBeTruthy();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '通报文字' }).value).toContain('逾期事项');
});

test('the calendar file is offered for download', async () => {
  const made: Blob[] = [];
  URL.createObjectURL = (blob) => {
    made.push(blob as Blob);
    return 'blob:calendar';
  };
  URL.revokeObjectURL = () => undefined;
  const names: string[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const user = await reportsPage();
  await user.click(screen.getByRole('button', { name: '下载日历（.ics）' }));
  expect(names).toEqual(['2020年向新闻媒体提供素材内容及责任分工.ics']);
  expect(made[0]?.type).toBe('text/calendar;charset=utf-8');
  expect(screen.getByText(/已生成文件/)).toBeTruthy();
});

test('the notice is offered as a Word document', async () => {
  const made: Blob[] = [];
  URL.createObjectURL = (blob) => {
    made.push(blob as Blob);
    return 'blob:notice';
  };
  URL.revokeObjectURL = () => undefined;
  const names: string[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const user = await reportsPage();
  await user.click(screen.getByRole('button', { name: '下载通报（Word）' }));
  expect(await screen.findByText(/已生成文件/)).toBeTruthy();
  expect(names).toEqual(['关于2020年向新闻媒体提供素材内容及责任分工进展情况的通报.docx']);
  expect(made[0]?.size).toBeGreaterThan(5000);
});
