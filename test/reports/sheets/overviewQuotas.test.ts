import { brief } from '../../../src/reports/handouts/brief';
import { EACH_MONTH, IN_DEPTH, judgeQuotas } from '../judgeQuotas';
import { textOf, writtenSheets } from '../readContent';
import { readyReports } from '../readyReports';

test('the brief says what each quota asks for and who is behind', () => {
  const text = brief(judgeQuotas([EACH_MONTH, IN_DEPTH]), { kind: 'all' }, 'zh-CN');
  expect(text).toContain('数量要求');
  expect(text).toContain(
    '信息报送：每个科室每月至少 1 项（所有事项都算），漏的可在以后补上。2 个科室中 1 个有欠，共欠 1 项：大气科欠 1。',
  );
  expect(text).toContain(
    '深度报道：全单位合计每年至少 1 项（内容或类别写有“深度报道”的），漏的可在以后补上。已安排 1 项，已完成 1 项；漏 0、补 0、尚欠 0。',
  );
});

test('without a quota there is no word of any', () => {
  const none = judgeQuotas([]);
  expect(brief(none, { kind: 'all' }, 'zh-CN')).not.toContain('数量要求');
});

test('the overview has a line for each holder that owes something, and one for all together', () => {
  const { edits } = readyReports(
    judgeQuotas([EACH_MONTH, IN_DEPTH]),
    { listing: { sheets: [], stored: {}, structureProtected: false }, ownSheets: [], dateSystem: 1900 },
    { language: 'zh-CN', newGuid: () => 'g' },
  );
  const overview = writtenSheets(edits).find(({ name }) => name === '总览')!;
  const lines = textOf(overview).split('\n');
  const from = lines.indexOf('五、数量要求完成情况');
  expect(lines.slice(from + 1, from + 6)).toEqual([
    '要求 | 对象 | 已安排 | 已完成 | 漏 | 已补 | 尚欠 | 下一期限',
    '信息报送 | 大气科 | 2 | 1 | 1 | 0 | 1 | 46112',
    '信息报送：每个科室每月至少 1 项（所有事项都算），漏的可在以后补上。2 个科室中 1 个有欠，共欠 1 项：大气科欠 1。',
    '深度报道 | 全单位 | 1 | 1 | 0 | 0 | 0 | —',
    '深度报道：全单位合计每年至少 1 项（内容或类别写有“深度报道”的），漏的可在以后补上。',
  ]);
});
