import { noticePaper, reminderPapers } from '../../../src/reports/handouts/notice';
import { paperText } from '../../../src/reports/handouts/paper';
import { judge } from '../../../src/schedule/judge';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { parseWrittenSheets, snapshotOf } from '../../schedule/writtenSheets';

const SHEETS = parseWrittenSheets(`
  示例市生态环境局2026年工作安排
  时间 | 工作内容 | 责任单位 | 负责人 | 完成情况
  1月 | 编制年度计划 | 办公室 | 张三 | 已完成
  3月 | 修订应急预案 | 监测科 | 李四 |
  5月31日 | 环境日筹备 | 宣教科、监测科 | 王五 |
  6月30日 | 半年总结 | 办公室 | 张三 |
  12月 | 年终总结 | 办公室 | 张三 |
`).map(snapshotOf);

const judgement = (() => {
  const outcome = judge(SHEETS, DEFAULT_SETTINGS, '2026-06-15');
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.judgement;
})();

test('the notice says overall, who did well, what is overdue by section, what is next, and by when to answer', () => {
  expect(paperText([noticePaper(judgement, 'zh-CN')])).toBe(
    `关于示例市生态环境局2026年工作安排进展情况的通报

各有关科室（单位）：
按照《示例市生态环境局2026年工作安排》安排，现将截至2026年6月15日的工作进展情况通报如下。
一、总体情况
全年共安排工作 5 项，已办结 1 项，完成率 20%；逾期 2 项；未到期 2 项。
办公室：共 3 项，已办结 1 项，逾期 0 项，完成率 33%。
监测科：共 2 项，已办结 0 项，逾期 2 项，完成率 0%。
宣教科：共 1 项，已办结 0 项，逾期 1 项，完成率 0%。
二、完成较好的科室（单位）
办公室应办工作没有逾期，完成情况较好。
三、逾期事项
逾期未完成 2 项，涉及 2 个科室（单位），请逐项说明原因。
（一）监测科（1 项）
1. 修订应急预案（李四），应于2026年3月31日前完成，已逾期 76 天。
（二）宣教科（1 项）
1. 环境日筹备（王五），应于2026年5月31日前完成，已逾期 15 天。
四、近期到期事项
至2026年7月10日到期的工作有 1 项。
1. 半年总结（办公室，张三），2026年6月30日到期。
五、有关要求
1. 有逾期事项的科室（单位）要逐项查明原因，明确完成时间，于2026年6月23日前书面报送。
2. 各科室（单位）要对照时限抓好近期到期事项，如期完成；确需调整的，提前说明。
3. 工作完成后，请及时在日程表中标注完成情况和办结时间。

示例市生态环境局
2026年6月15日`,
  );
});

test('each section with something to do gets a reminder of its own, with all that is its', () => {
  const papers = reminderPapers(judgement, 'zh-CN');
  expect(papers.map(({ addressee }) => addressee)).toEqual(['办公室：', '监测科：', '宣教科：']);
  expect(paperText(papers.slice(1, 2))).toBe(
    `关于示例市生态环境局2026年工作安排有关工作的催办单

监测科：
《示例市生态环境局2026年工作安排》中由你单位负责的工作，截至2026年6月15日有以下事项需抓紧办理。
一、已逾期 2 项
1. 修订应急预案（李四），应于2026年3月31日前完成，已逾期 76 天。
2. 环境日筹备（王五），应于2026年5月31日前完成，已逾期 15 天。
请你单位抓紧办理，于2026年6月23日前书面说明逾期原因和完成时间；已完成的请及时标注。

示例市生态环境局
2026年6月15日`,
  );
  expect(reminderPapers(judgement, 'zh-CN', '宣教科')).toHaveLength(1);
});

test('a row of a table says what its line says', () => {
  for (const paper of [noticePaper(judgement, 'zh-CN'), ...reminderPapers(judgement, 'en-US')])
    for (const block of paper.blocks) {
      if (block.kind !== 'table') continue;
      expect(block.lines).toHaveLength(block.rows.length);
      block.rows.forEach((row, index) => {
        expect(row).toHaveLength(block.columns.length);
        for (const cell of row.slice(1)) expect(block.lines[index]).toContain(cell);
      });
    }
});
