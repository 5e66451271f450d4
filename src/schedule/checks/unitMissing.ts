import type { NoData } from './defineCheck';
import { defineCheck } from './defineCheck';
import { hasColumn, onePerCell, placesWithoutColumn, titleCell } from './tableCells';

interface Messages {
  readonly blank: { readonly row: number };
  readonly noColumn: NoData;
}

/** A row of work that names no section. A merged cell speaks for every row it covers. */
export const unitMissing = defineCheck<Messages>({
  id: 'unit-missing',
  severity: 'error',
  text: {
    'zh-CN': {
      title: '责任单位空缺',
      explanation: '有工作内容而没有填写责任单位的行。合并单元格里的单位对它覆盖的每一行都有效。',
      offWhen: '整张表只是一个科室的工作、不必逐行写单位时，可以关掉。',
    },
    'en-US': {
      title: 'Section missing',
      explanation: 'A row has work but names no responsible section. A merged cell speaks for every row it covers.',
      offWhen: 'Switch it off when the whole sheet is the work of one section and its rows need not name it.',
    },
  },
  messages: {
    blank: {
      'zh-CN': ({ row }) => `第 ${row} 行没有填写责任单位，请补上负责这项工作的科室。`,
      'en-US': ({ row }) => `Row ${row} names no responsible section. Fill in the section that answers for it.`,
    },
    noColumn: {
      'zh-CN': () => '没有找到“责任单位”列，无法按科室汇总。如果表里有这一列，请在设置里指定是哪一列。',
      'en-US': () =>
        'No column of responsible sections was found, so nothing can be summed up by section. If there is one, name it in Settings.',
    },
  },
  example: { message: 'blank', data: { row: 12 } },
  remarks: ({ schedule }) => {
    const noColumn = { severity: 'warning', message: 'noColumn', data: {} } as const;
    const rowsOfWork = schedule.rows.filter(({ contentLines }) => contentLines.length > 0);
    if (!hasColumn(schedule, 'unit')) {
      // Sections that the owners' cells name count as well.
      const areNamed = rowsOfWork.some(({ unitNames }) => unitNames.length > 0);
      return areNamed ? [] : [{ cell: titleCell(schedule, 'unit'), ...noColumn }];
    }
    const blank = rowsOfWork.flatMap(({ row, cells, unitNames, nameDoubts = [] }) =>
      cells.unit && unitNames.length === 0 && !nameDoubts.some(({ column }) => column === 'unit')
        ? [{ row, cell: cells.unit }]
        : [],
    );
    return [
      ...placesWithoutColumn(schedule, ['unit'], rowsOfWork).map((cell) => ({ cell, ...noColumn })),
      ...onePerCell(blank, ({ cell }) => cell).map(({ row, cell }) => ({
        cell,
        message: 'blank' as const,
        data: { row: row + 1 },
      })),
    ];
  },
});
