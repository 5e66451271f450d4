import { defineCheck } from './defineCheck';
import { hasColumn, onePerCell, titleCell } from './tableCells';

/** A row of work that names no owner. A merged cell speaks for every row it covers. */
export const ownerMissing = defineCheck({
  id: 'owner-missing',
  severity: 'error',
  text: {
    'zh-CN': {
      title: '负责人空缺',
      explanation: '有工作内容而没有填写负责人的行。合并单元格里的负责人对它覆盖的每一行都有效。',
      example: '第 12 行没有填写负责人，请补上姓名。',
    },
    'en-US': {
      title: 'Owner missing',
      explanation: 'A row has work but names no owner. A merged cell speaks for every row it covers.',
      example: 'Row 12 names no owner. Fill in the name.',
    },
  },
  remarks: ({ schedule }) => {
    if (!hasColumn(schedule, 'owner')) {
      return [
        {
          cell: titleCell(schedule, 'owner'),
          severity: 'info',
          message: {
            'zh-CN': '没有找到“负责人”列，报表里将不显示负责人。如果表里有这一列，请在设置里指定是哪一列。',
            'en-US': 'No column of owners was found, so reports show none. If there is one, name it in Settings.',
          },
        },
      ];
    }
    const cellOf = (row: (typeof schedule.rows)[number]) => row.cells.owner ?? row.cells.content;
    const blank = schedule.rows.filter(
      ({ ownerNames, contentLines }) => ownerNames.length === 0 && contentLines.length > 0,
    );
    return onePerCell(blank, cellOf).map((row) => ({
      cell: cellOf(row),
      message: {
        'zh-CN': `第 ${row.row + 1} 行没有填写负责人，请补上姓名。`,
        'en-US': `Row ${row.row + 1} names no owner. Fill in the name.`,
      },
    }));
  },
});
