import { defineCheck } from './defineCheck';

interface Messages {
  readonly unpaired: {
    readonly row: number;
    readonly items: number;
    readonly units: number;
    readonly owners: number;
  };
}

/** Several items, sections or owners in one row that cannot be paired by position. */
export const countsDiffer = defineCheck<Messages>({
  id: 'counts-differ',
  severity: 'warning',
  text: {
    'zh-CN': {
      title: '单位与负责人数量对不上',
      explanation: '一行里写了几项工作、几个单位或几名负责人，数量不一致，分不清谁负责哪一项。',
      offWhen: '一行里的几项工作本来就由几个单位共同负责时，可以关掉。',
    },
    'en-US': {
      title: 'Items, sections and owners do not pair up',
      explanation:
        'A row holds several items, sections or owners and their numbers differ, so nobody can tell who answers for what.',
      offWhen: 'Switch it off when several sections answer together for all the items of a row.',
    },
  },
  messages: {
    unpaired: {
      'zh-CN': ({ row, items, units, owners }) =>
        `第 ${row} 行有 ${items} 项工作、${units} 个责任单位、${owners} 名负责人，对不上号，请按顺序一一对应填写。`,
      'en-US': ({ row, items, units, owners }) =>
        `Row ${row} has ${items} item(s), ${units} section(s) and ${owners} owner(s), which do not pair up. List them in the same order and number.`,
    },
  },
  example: { message: 'unpaired', data: { row: 12, items: 2, units: 2, owners: 1 } },
  remarks: ({ schedule }) =>
    schedule.rows
      .filter(({ paired, unitNames, ownerNames }) => !paired && (unitNames.length > 0 || ownerNames.length > 0))
      .map(({ row, cells, contentLines, unitNames, ownerNames }) => ({
        cell: cells.unit ?? cells.owner ?? cells.content,
        message: 'unpaired',
        data: { row: row + 1, items: contentLines.length, units: unitNames.length, owners: ownerNames.length },
      })),
});
