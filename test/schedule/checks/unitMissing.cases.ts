import type { CheckCases } from './checkCases';

export const cases: CheckCases = {
  finds: `
    月份 | 工作内容 | 责任单位 | 负责人
    5月 | 生物多样性日宣传 | 生态科 | 赵敏
    6月 | 环境日主场活动 | ⚑ | 王芳
  `,
  passesOver: `
    月份 | 工作内容 | 责任单位 | 负责人
    5月 | 生物多样性日宣传 | 生态科 | 赵敏
    6月 | 环境日主场活动 | ^ | 王芳
    7月 | | | 陈明
  `,
};
