import type { CheckCases } from './checkCases';

export const cases: CheckCases = {
  finds: `
    月份 | 工作内容 | 责任单位 | 负责人
    6月 | 放射源检查 | ⚑固体废物与辐射␣安全监管科 | ⚑左␣␣钢
    7月 | 秸秆禁烧巡查 | 大气科 | 陈明
  `,
  passesOver: `
    月份 | 工作内容 | 责任单位 | 负责人
    6月 | 联合检查 | 大气科↵水环境科 | 陈明␣13800000000
    6月 | 联合执法 | 宣传部␣文旅局 | 陈明
    7月 | 对外交流 | 办公室 | Li␣Zhuo
  `,
};
