import type { CheckCases } from './checkCases';

const schedule = `
    # 工作安排
    时间 | 工作内容 | 责任单位
    6月 | 设施向公众开放 | 宣教科
    # 设施名录
    设施名称 | 类别
`;

export const cases: CheckCases = {
  finds: `${schedule}
    白沙污水处理厂 | 城市污水处理设施
    ⚑湿地科普馆 | 环境教育基地
    青少年宫展厅 | 环境教育基地
  `,
  passesOver: `${schedule}
    白沙污水处理厂 | 污水处理
    城北监测站 | 环境监测设施
    东郊热电厂 | 电力行业
    湿地科普馆 |
  `,
};
