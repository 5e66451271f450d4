import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Notice } from '../../../src/session/sessionState';
import { NoticeBar } from '../../../src/taskpane/frame/NoticeBar';
import { LanguageProvider } from '../../../src/taskpane/parts/language';

const result = { sheetsWritten: ['总览'], cosmeticFailures: [], unreadableHighlights: 0 };
const generated: Notice = { kind: 'generateReports', result, renamed: [], copies: [], added: [] };

function shown(notice: Notice, again: () => Promise<void>) {
  render(
    <FluentProvider theme={webLightTheme}>
      <LanguageProvider value="zh-CN">
        <NoticeBar notice={notice} again={again} onDismiss={() => undefined} />
      </LanguageProvider>
    </FluentProvider>,
  );
}

test('rows that the reports do not have are named beside a button that generates again', async () => {
  const again = jest.fn(() => Promise.resolve());
  shown({ ...generated, unreported: [{ sheet: '2020年日程', rows: [11, 14] }] }, again);
  expect(screen.getByText(/“2020年日程”第 12、15 行/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '再次生成' }));
  expect(again).toHaveBeenCalledTimes(1);
});

test('reports that have everything offer nothing to be done again', () => {
  shown(generated, () => Promise.resolve());
  expect(screen.queryByRole('button', { name: '再次生成' })).toBeNull();
});
