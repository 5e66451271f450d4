import type { CheckCases } from './checkCases';

export const cases: CheckCases = {
  finds: `
    时间 | 工作内容 | 责任单位 | 完成情况
    6月上旬 | 环境日主场活动 | 宣教科 | 已完成
    10月下旬 | 环境应急演练 | 应急科 | ⚑已完成
  `,
  passesOver: `
    时间 | 工作内容 | 责任单位 | 完成情况
    6月中旬 | 水质公报 | 监测站 | 已完成
    7月20日前 | 报送半年总结 | 综合科 | 已完成
    9月底前 | 整理卷宗 | 法规科 | 已完成
    10月下旬 | 环境应急演练 | 应急科 |
  `,
};
