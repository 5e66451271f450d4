import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { storeSettings } from '../../../src/schedule/settings/settingsStore';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { memoryWorkbook } from '../../session/memoryWorkbook';
import { parseWrittenSheets, snapshotOf } from '../../schedule/writtenSheets';

const SHEETS = parseWrittenSheets(`
  # 2020年工作安排
  时间 | 工作内容 | 责任单位
  6月 | 设施向公众开放 | 宣教科
  # 设施名录
  设施名称 | 类别
  白沙污水处理厂 | 城市污水处理设施
  城北监测站 | 环境监测设施
  # 设施开放记录
  设施名称 | 开放日期
  白沙污水处理厂 | 2020年2月20日
`).map(snapshotOf);

test('that no joint opening is on record is said with the publicity month that the office has entered', async () => {
  const themeDays = [{ name: '生态环境宣传月', first: '2020-05-10', last: '2020-06-10' }];
  const edits = storeSettings({}, { ...DEFAULT_SETTINGS, themeDays });
  const stored = Object.fromEntries(edits.map(({ key, value }) => [key, value ?? '']));
  const workbook = memoryWorkbook([...SHEETS], stored);
  const user = userEvent.setup();
  render(<TaskPane workbook={workbook} clock={() => '2020-06-15'} newGuid={() => 'guid'} initialLanguage="zh-CN" />);
  await user.click(await screen.findByRole('tab', { name: '开放日' }));
  expect(await screen.findByText('宣传月（5月10日至6月10日）还没有集中开放的记录。')).toBeTruthy();
});

test('the figures of a period are shown to be copied', async () => {
  const user = userEvent.setup();
  render(
    <TaskPane
      workbook={memoryWorkbook([...SHEETS])}
      clock={() => '2020-06-15'}
      newGuid={() => 'guid'}
      initialLanguage="zh-CN"
    />,
  );
  await user.click(await screen.findByRole('tab', { name: '开放日' }));
  await user.selectOptions(await screen.findByLabelText('上报文字（按时段）'), '2020年一季度');
  const button = screen.getByRole('button', { name: '复制上报文字' });
  await user.click(button.nextElementSibling!);
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '上报文字（按时段）' })).value).toMatch(
    /^2020年一季度设施向公众开放情况/,
  );
});
