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
  finds: `${register}
    # 设施开放记录
    设施名称 | 开放日期
    ⚑白沙污水厂 | 2020年2月20日
    城北监测站 | ⚑下周
    城北监测站 | ⚑2019年12月31日
  `,
  passesOver: `${register}
    # 设施开放记录
    设施名称 | 开放日期
    白沙污水处理厂 | 2020年2月20日
    城北监测站 | 3月5日
  `,
};
