import type { CheckCases } from './checkCases';

export const cases: CheckCases = {
  finds: `
    月份 | 旬 | 工作内容 | 责任单位
    3月 | 上旬 | 植树节宣传 | 生态科
    3月 | ⚑ | 水源地巡查 | 水环境科
  `,
  passesOver: `
    时间 | 工作内容 | 责任单位
    3月 | 水源地巡查 | 水环境科
    3月10日前 | 报送计划 | 综合科
    3月底前 | 数据汇总 | 监测站
    4月上旬 | 春季巡查 | 执法大队
    4月30日前 | 报送总结 | 综合科
    4月底前 | 整理卷宗 | 综合科
  `,
};
