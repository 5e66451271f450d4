import type { CheckCases } from './checkCases';

export const cases: CheckCases = {
  finds: `
    工作内容 | 时间 | 责任单位 | 完成情况
    年度工作部署会 | ⚑ | 综合科 |
    生物多样性日宣传 | 5月 | 生态科 |
  `,
  passesOver: `
    工作内容 | 时间 | 责任单位 | 完成情况
    年度工作部署会 | | 综合科 | 已完成
    生物多样性日宣传 | 5月 | 生态科 |
    自然保护区巡查 | | 生态科 |
    信访件办理 | 长期 | 执法大队 |
  `,
};
