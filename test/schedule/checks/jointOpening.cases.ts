import type { CheckCases } from './checkCases';

const register = `
    # 工作安排
    时间 | 工作内容 | 责任单位
    6月 | 设施向公众开放 | 宣教科
    # 设施名录
    设施名称 | 类别
    白沙污水处理厂 | 城市污水处理设施
    城北监测站 | 环境监测设施
`;

export const cases: CheckCases = {
  asOf: '2020-07-01',
  finds: `${register}
    ⚑东郊热电厂 | 电力行业
    # 设施开放记录
    设施名称 | 开放日期
    白沙污水处理厂 | 2020年6月5日
    城北监测站 | 2020年6月5日
  `,
  passesOver: `${register}
    东郊热电厂 | 电力行业
    # 设施开放记录
    设施名称 | 开放日期
    白沙污水处理厂 | 2020年6月5日
    城北监测站 | 2020年6月5日
    东郊热电厂 | 2020年6月5日
  `,
};
