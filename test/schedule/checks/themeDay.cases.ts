import type { CheckCases } from './checkCases';

export const cases: CheckCases = {
  finds: `
    时间 | 工作内容 | 责任单位
    3月下旬 | 世界水日宣传 | 水环境科
    ⚑6月中旬 | 六五环境日主场活动 | 宣教科
  `,
  passesOver: `
    时间 | 工作内容 | 责任单位
    5月中旬 | 六五环境日活动方案报送 | 宣教科
    5月底前 | 六五环境日展板上墙 | 宣教科
    6月上旬 | 六五环境日主场活动 | 宣教科
    6月中旬 | 六五环境日活动总结 | 宣教科
    7月 | 环境日常监测 | 监测站
  `,
};
