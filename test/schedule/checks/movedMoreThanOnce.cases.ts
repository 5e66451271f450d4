import type { CheckCases } from './checkCases';

export const cases: CheckCases = {
  finds: `
    时间 | 工作内容 | 责任单位 | 完成情况
    5月 | 产业发展论坛 | 综合科 | ⚑延期至6月下旬，再延期至7月上旬
    6月 | 环境日主场活动 | 宣教科 |
  `,
  passesOver: `
    时间 | 工作内容 | 责任单位 | 完成情况
    5月 | 产业发展论坛 | 综合科 | 延期至6月下旬
    6月 | 环境日主场活动（延期至7月上旬） | 宣教科 | 延期至7月上旬
  `,
};
