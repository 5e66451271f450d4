import { brief } from '../../../src/reports/handouts/brief';
import { ownersOf } from '../../../src/reports/handouts/briefScope';
import { buildEntries, buildEntry, time } from '../../schedule/buildEntries';
import { buildJudgement, seedEntries } from '../buildJudgement';
import { buildOpenDays } from '../buildOpenDays';

const seed = buildJudgement(seedEntries(), { openDays: buildOpenDays() });

test('the office’s brief says how things stand, who is overdue and by how long, and what is due next', () => {
  const entries = [
    buildEntry({ row: 3, content: '扬尘整治', units: ['大气环境科'], owners: ['李焯'], time: time(3, 'last') }),
    buildEntry({ row: 4, content: '水质月报', units: ['水生态环境科'], owners: ['覃芳'], time: time(5, 'last') }),
    buildEntry({ row: 5, content: '秸秆禁烧', units: ['大气环境科'], owners: ['李焯'], time: time(6, 'first') }),
    buildEntry({ row: 6, content: '环境日', units: ['综合科'], owners: ['王芳'], time: time(6, 'first'), done: true }),
    buildEntry({ row: 7, content: '执法案例', units: ['法规科'], owners: ['方洁'], time: time(6, 'last') }),
    buildEntry({ row: 8, content: '年终总结', units: ['综合科'], owners: ['王芳'], time: time(12, 'last') }),
  ];
  expect(brief(buildJudgement(entries), { kind: 'all' }, 'zh-CN').split('\n')).toEqual([
    '“2020年向新闻媒体提供素材内容及责任分工”进展通报',
    '（截至2020年6月15日）',
    '一、总体情况',
    '共 6 项：已办 1，逾期 3，临近 1，未到期 1。完成率 17%。',
    '二、逾期事项（3 项）',
    '【大气环境科】2 项',
    '1. 扬尘整治（李焯），应于2020年3月31日前完成，已逾期 76 天。',
    '2. 秸秆禁烧（李焯），应于2020年6月10日前完成，已逾期 5 天。',
    '【水生态环境科】1 项',
    '1. 水质月报（覃芳），应于2020年5月31日前完成，已逾期 15 天。',
    '三、近期到期事项（至2020年7月10日，1 项）',
    '1. 执法案例（法规科，方洁），2020年6月30日到期。',
  ]);
});

test('a person’s reminder has that person’s items alone, on every sheet of the office', () => {
  const entries = buildEntries(
    { content: '扬尘整治', owners: ['李焯', '陈明'], time: time(3, 'last') },
    { content: '水质月报', owners: ['覃芳'], time: time(5, 'last') },
  );
  const text = brief(buildJudgement(entries), { kind: 'owner', name: '陈 明' }, 'zh-CN');
  expect(text).toMatch(/^陈 明：\n您负责的“2020年向新闻媒体提供素材内容及责任分工”有关工作，截至2020年6月15日进展如下/);
  expect(text).toContain('1. 扬尘整治，应于2020年3月31日前完成，已逾期 76 天。');
  expect(text).not.toContain('水质月报');
  expect(text).not.toContain('新闻发布会');
});

test('where nothing is late or due it says so', () => {
  const text = brief(buildJudgement(buildEntries({ done: true })), { kind: 'section', name: '大气环境科' }, 'zh-CN');
  expect(text).toContain('没有逾期事项。');
  expect(text).toContain('近期没有到期事项。');
});

test('every overdue entry of the seed is in the office’s brief, and open days are in one line', () => {
  const text = brief(seed, { kind: 'all' }, 'zh-CN');
  for (const { entry, status } of seed.entries) if (status === 'overdue') expect(text).toContain(entry.content);
  expect(text).toContain('五、设施向公众开放\n共 4 处设施');
});

test('every person of the seed can be written to, in both languages', () => {
  expect(ownersOf(seed).length).toBeGreaterThan(10);
  for (const name of ownersOf(seed)) {
    for (const language of ['zh-CN', 'en-US'] as const)
      expect(brief(seed, { kind: 'owner', name }, language)).not.toMatch(/undefined|NaN/);
  }
});
