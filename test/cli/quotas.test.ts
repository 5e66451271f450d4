import { jsonReport } from '../../src/cli/jsonReport';
import { textReport } from '../../src/cli/textReport';
import { EACH_MONTH, judgeQuotas } from '../reports/judgeQuotas';

test('the terminal names each holder, and says what a quota that cannot be understood needs', () => {
  const text = textReport(judgeQuotas([EACH_MONTH]), 'zh-CN');
  expect(text).toContain('大气科  已安排 2 项，已完成 1 项；漏 1、补 0、尚欠 1；下一期限 2026年3月31日。');
  expect(text).toContain('第 2 条数量要求“简报”看不懂，没有统计；原样留在工作簿里。“至少几项”应是 1 到 9999 的整数。');
});

test('--json has the figures by window', () => {
  const [quota, broken] = jsonReport(judgeQuotas([EACH_MONTH]), 'en-US').quotas;
  expect(quota).toMatchObject({
    name: '信息报送',
    months: 1,
    holders: [
      {
        name: '大气科',
        held: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        missed: 1,
        madeUp: 0,
        owed: 1,
        nextDeadline: '2026-03-31',
      },
      { name: '水科', missed: 0, owed: 0 },
    ],
  });
  expect(broken?.problems).toEqual([expect.stringContaining('How many has to be a whole number from 1 to 9999')]);
});

test('without a quota there is no word of any', () => {
  expect(textReport(judgeQuotas([]), 'zh-CN')).not.toContain('数量要求');
  expect(jsonReport(judgeQuotas([]), 'zh-CN').quotas).toEqual([]);
});
