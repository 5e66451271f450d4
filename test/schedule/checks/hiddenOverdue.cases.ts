import type { CheckCases } from './checkCases';

export const cases: CheckCases = {
  finds: `
    时间 | 工作内容 | 责任单位 | 完成情况
    ⊘ 5月上旬 | ⚑秸秆禁烧宣传 | 大气科 |
    6月下旬 | 水质公报 | 监测站 |
  `,
  passesOver: `
    时间 | 工作内容 | 责任单位 | 完成情况
    5月上旬 | 秸秆禁烧宣传 | 大气科 |
    ⊘ 5月下旬 | 生物多样性日宣传 | 生态科 | 已完成
    ⊘ 6月下旬 | 水质公报 | 监测站 |
  `,
};
