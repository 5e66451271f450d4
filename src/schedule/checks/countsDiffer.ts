import { defineCheck } from './defineCheck';

/** Several items, sections or owners in one row that cannot be paired by position. */
export const countsDiffer = defineCheck({
  id: 'counts-differ',
  severity: 'warning',
  text: {
    'zh-CN': {
      title: '单位与负责人数量对不上',
      explanation: '一行里写了几项工作、几个单位或几名负责人，数量不一致，分不清谁负责哪一项。',
      example: '第 12 行有 2 项工作、2 个责任单位、1 名负责人，对不上号，请按顺序一一对应填写。',
    },
    'en-US': {
      title: 'Items, sections and owners do not pair up',
      explanation:
        'A row holds several items, sections or owners and their numbers differ, so nobody can tell who answers for what.',
      example:
        'Row 12 has 2 items, 2 sections and 1 owner, which do not pair up. List them in the same order and number.',
    },
  },
  remarks: ({ schedule }) =>
    schedule.rows
      .filter(({ paired, unitNames, ownerNames }) => !paired && (unitNames.length > 0 || ownerNames.length > 0))
      .map(({ row, cells, contentLines, unitNames, ownerNames }) => ({
        cell: cells.unit ?? cells.owner ?? cells.content,
        message: {
          'zh-CN': `第 ${row + 1} 行有 ${contentLines.length} 项工作、${unitNames.length} 个责任单位、${ownerNames.length} 名负责人，对不上号，请按顺序一一对应填写。`,
          'en-US':
            `Row ${row + 1} has ${contentLines.length} item(s), ${unitNames.length} section(s) and ${ownerNames.length} owner(s), ` +
            'which do not pair up. List them in the same order and number.',
        },
      })),
});
