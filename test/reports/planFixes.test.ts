import { planFixes, planUndo } from '../../src/reports/planFixes';

const finding = {
  rule: 'name-white-space',
  severity: 'info',
  sheet: '日程',
  cell: { row: 26, column: 3 },
  message: { 'zh-CN': '单位名称中有多余空格。', 'en-US': 'The name has stray spaces.' },
} as const;

describe('planFixes', () => {
  it('writes the one cell that the repair names, if it still says what was read', () => {
    const fix = {
      sheet: '日程',
      cell: finding.cell,
      before: '固体废物与辐射 安全监管科',
      after: '固体废物与辐射安全监管科',
    };
    expect(planFixes([{ ...finding, fix }])).toEqual([
      {
        kind: 'setCell',
        sheet: '日程',
        cell: { row: 26, column: 3 },
        expected: '固体废物与辐射 安全监管科',
        value: '固体废物与辐射安全监管科',
      },
    ]);
  });

  it('is taken back by writing what it replaced, if the cell still says what the repair wrote', () => {
    expect(
      planUndo([
        { sheet: '日程', cell: finding.cell, before: '固体废物与辐射 安全监管科', after: '固体废物与辐射安全监管科' },
      ]),
    ).toEqual([
      {
        kind: 'setCell',
        sheet: '日程',
        cell: { row: 26, column: 3 },
        expected: '固体废物与辐射安全监管科',
        value: '固体废物与辐射 安全监管科',
      },
    ]);
  });

  it('writes nothing for a finding without a certain repair', () => {
    expect(planFixes([finding])).toEqual([]);
  });
});
