import type { CheckCases } from './checkCases';

export const cases: CheckCases = {
  finds: `
    月份 | 工作内容 | 责任单位 | 负责人
    9月 | 核对台账 | 生态环境技术保障中心 | 周强
    10月 | 抽检样品 | ⚑生态环境技术保证中心 | 周强
  `,
  passesOver: `
    月份 | 工作内容 | 责任单位 | 负责人
    9月 | 水质采样 | 监测一科 | 周强
    10月 | 噪声监测 | 监测二科 | 吴静
    11月 | 执法案例 | 法规科 | 方洁
  `,
};
