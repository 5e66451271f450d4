import { workbenchForEachTest } from './workbenchPage';

const page = workbenchForEachTest();
const button = (name: string) => page().getByRole('button', { name, exact: true });

test('with the keyboard alone all reports of a kind that is no longer chosen are looked through and deleted', async () => {
  await button('生成报表').click();
  await page()
    .getByText(/已生成 15 张报表/)
    .waitFor();
  await page().getByRole('tab', { name: '设置' }).click();
  await page().getByRole('heading', { name: '报表', exact: true }).click();
  await page().getByRole('checkbox', { name: '每个科室一张' }).click();
  await button('保存设置').click();
  await page()
    .getByText(/设置已写入本工作簿/)
    .waitFor();
  await button('生成报表').click();
  await page()
    .getByText(/已生成 2 张报表/)
    .waitFor();

  const focused = () =>
    page().evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
  await button('全部删除（13 张）…').focus();
  await page().keyboard.press('Enter');
  expect(await focused()).toBe('这 13 张报表不再更新，是否全部删除？');
  await page().keyboard.press('Escape');
  expect(await focused()).toMatch(/^报表“.*”不再更新/u);
  for (const wanted of ['删除', '保留', '全部删除（13 张）…']) {
    await page().keyboard.press('Tab');
    expect(await focused()).toBe(wanted);
  }
  await page().keyboard.press('Enter');
  await page().keyboard.press('Tab');
  expect(await focused()).toBe('全部删除');
  await page().keyboard.press('Enter');
  await page()
    .getByText(/^已删除 13 张报表：/)
    .waitFor();
  expect(
    await page()
      .getByRole('group', { name: /不再更新/u })
      .count(),
  ).toBe(0);
});
