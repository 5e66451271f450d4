import type { NoData } from './defineCheck';
import { defineCheck } from './defineCheck';
import { hasColumn, onePerCell, placesWithoutColumn, titleCell } from './tableCells';

interface Messages {
  readonly blank: { readonly row: number };
  readonly noColumn: NoData;
}

/** A row of work that names no owner. A merged cell speaks for every row it covers. */
export const ownerMissing = defineCheck<Messages>({
  id: 'owner-missing',
  severity: 'error',
  text: {
    'zh-CN': {
      title: '负责人空缺',
      explanation: '有工作内容而没有填写负责人的行。合并单元格里的负责人对它覆盖的每一行都有效。',
      offWhen: '只把工作落实到科室、不落实到人时，可以关掉。',
    },
    'en-US': {
      title: 'Owner missing',
      explanation: 'A row has work but names no owner. A merged cell speaks for every row it covers.',
      offWhen: 'Switch it off when work is given to sections and not to persons.',
    },
  },
  messages: {
    blank: {
      'zh-CN': ({ row }) => `第 ${row} 行没有填写负责人，请补上姓名。`,
      'en-US': ({ row }) => `Row ${row} names no owner. Fill in the name.`,
    },
    noColumn: {
      'zh-CN': () => '没有找到“负责人”列，报表里将不显示负责人。如果表里有这一列，请在设置里指定是哪一列。',
      'en-US': () => 'No column of owners was found, so reports show none. If there is one, name it in Settings.',
    },
  },
  example: { message: 'blank', data: { row: 12 } },
  remarks: ({ schedule }) => {
    const noColumn = { severity: 'info', message: 'noColumn', data: {} } as const;
    const rowsOfWork = schedule.rows.filter(({ contentLines }) => contentLines.length > 0);
    if (!hasColumn(schedule, 'owner')) {
      // Persons that the sections' cells name count as well.
      const areNamed = rowsOfWork.some(({ ownerNames }) => ownerNames.length > 0);
      return areNamed ? [] : [{ cell: titleCell(schedule, 'owner'), ...noColumn }];
    }
    const blank = rowsOfWork.flatMap(({ row, cells, ownerNames, nameDoubts = [] }) =>
      cells.owner && ownerNames.length === 0 && !nameDoubts.some(({ column }) => column === 'owner')
        ? [{ row, cell: cells.owner }]
        : [],
    );
    return [
      ...placesWithoutColumn(schedule, ['owner'], rowsOfWork).map((cell) => ({ cell, ...noColumn })),
      ...onePerCell(blank, ({ cell }) => cell).map(({ row, cell }) => ({
        cell,
        message: 'blank' as const,
        data: { row: row + 1 },
      })),
    ];
  },
});
