import { defineCheck } from './defineCheck';
import { hasColumn, onePerCell, titleCell } from './tableCells';

/** A row of work that names no section. A merged cell speaks for every row it covers. */
export const unitMissing = defineCheck({
  id: 'unit-missing',
  severity: 'error',
  text: {
    'zh-CN': {
      title: '责任单位空缺',
      explanation: '有工作内容而没有填写责任单位的行。合并单元格里的单位对它覆盖的每一行都有效。',
      example: '第 12 行没有填写责任单位，请补上负责这项工作的科室。',
    },
    'en-US': {
      title: 'Section missing',
      explanation: 'A row has work but names no responsible section. A merged cell speaks for every row it covers.',
      example: 'Row 12 names no responsible section. Fill in the section that answers for it.',
    },
  },
  remarks: ({ schedule }) => {
    if (!hasColumn(schedule, 'unit')) {
      return [
        {
          cell: titleCell(schedule, 'unit'),
          severity: 'warning',
          message: {
            'zh-CN': '没有找到“责任单位”列，无法按科室汇总。如果表里有这一列，请在设置里指定是哪一列。',
            'en-US':
              'No column of responsible sections was found, so nothing can be summed up by section. If there is one, name it in Settings.',
          },
        },
      ];
    }
    const cellOf = (row: (typeof schedule.rows)[number]) => row.cells.unit ?? row.cells.content;
    const blank = schedule.rows.filter(
      ({ unitNames, contentLines }) => unitNames.length === 0 && contentLines.length > 0,
    );
    return onePerCell(blank, cellOf).map((row) => ({
      cell: cellOf(row),
      message: {
        'zh-CN': `第 ${row.row + 1} 行没有填写责任单位，请补上负责这项工作的科室。`,
        'en-US': `Row ${row.row + 1} names no responsible section. Fill in the section that answers for it.`,
      },
    }));
  },
});
