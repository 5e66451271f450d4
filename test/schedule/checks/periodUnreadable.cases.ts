import type { CheckCases } from './checkCases';

export const cases: CheckCases = {
  finds: `
    时间 | 工作内容 | 责任单位 | 完成情况
    ⚑忙完再说 | 档案整理 | 综合科 |
    6月上旬 | 环境日主场活动 | 宣教科 | 延期至7月上旬
  `,
  passesOver: `
    时间 | 工作内容 | 责任单位 | 完成情况
    2020.5.22 | 生物多样性日宣传 | 生态科 |
    6月5日前 | 环境日主场活动 | 宣教科 | 延期至6月中旬
    第三季度 | 秸秆禁烧巡查 | 大气科 |
    每月 | 信访件办理 | 执法大队 |
  `,
};
