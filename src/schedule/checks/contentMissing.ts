import type { SheetCell } from '../../workbook/cellAddress';
import type { Remark } from './defineCheck';
import { defineCheck } from './defineCheck';
import { onePerCell } from './tableCells';

/** A row that has a section or an owner and no work, or nothing but a status mark where the work should be. A slot left free is only mentioned. */
export const contentMissing = defineCheck({
  id: 'content-missing',
  severity: 'error',
  text: {
    'zh-CN': {
      title: '工作内容空缺',
      explanation:
        '填了责任单位或负责人，却没有写工作内容的行；只写了“（已办）”之类标记的也算。只填了时间的行仅作提示。',
      example: '第 12 行没有工作内容，请补上，或删去这一行。',
    },
    'en-US': {
      title: 'Content missing',
      explanation:
        'A row has a section or an owner but says nothing of the work, or holds a status mark alone. A row with nothing but a time is only mentioned.',
      example: 'Row 12 does not say what the work is. Fill it in, or delete the row.',
    },
  },
  remarks: ({ schedule }) => {
    const blank = [
      ...schedule.rows
        .filter(({ contentLines }) => contentLines.length === 0)
        .map((row) => ({ ...row, free: row.unitNames.length + row.ownerNames.length === 0 })),
      ...schedule.entries.filter(({ content }) => content === '').map((entry) => ({ ...entry, free: false })),
    ];
    return onePerCell(blank, ({ cells }) => cells.content).map(({ row, cells, free }) =>
      free ? freeRow(row, cells.content) : blankContent(row, cells.content),
    );
  },
});

function blankContent(row: number, cell: SheetCell): Remark {
  return {
    cell,
    message: {
      'zh-CN': `第 ${row + 1} 行没有工作内容，请补上，或删去这一行。`,
      'en-US': `Row ${row + 1} does not say what the work is. Fill it in, or delete the row.`,
    },
  };
}

function freeRow(row: number, cell: SheetCell): Remark {
  return {
    cell,
    severity: 'info',
    message: {
      'zh-CN': `第 ${row + 1} 行只填了时间，还没有安排工作；没有安排的话可以不管。`,
      'en-US': `Row ${row + 1} has a time and no work yet. Leave it if none is planned.`,
    },
  };
}
