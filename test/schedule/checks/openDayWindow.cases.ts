import type { CheckCases } from './checkCases';

const schedule = `
    # 工作安排
    时间 | 工作内容 | 责任单位
    6月 | 设施向公众开放 | 宣教科
`;

export const cases: CheckCases = {
  finds: `${schedule}
    # 设施名录
    设施名称 | 类别
    ⚑白沙污水处理厂 | 城市污水处理设施
    # 设施开放记录
    设施名称 | 开放日期
    白沙污水处理厂 | 2020年2月20日
    白沙污水处理厂 | 2020年5月20日
  `,
  passesOver: `${schedule}
    # 设施名录
    设施名称 | 类别
    白沙污水处理厂 | 城市污水处理设施
    # 设施开放记录
    设施名称 | 开放日期
    白沙污水处理厂 | 2020年3月10日
    白沙污水处理厂 | 2020年4月10日
    白沙污水处理厂 | 2020年5月20日
  `,
};
