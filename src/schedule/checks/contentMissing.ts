import { defineCheck } from './defineCheck';
import { onePerCell } from './tableCells';

/** A row that has a section or an owner and no work, or nothing but a status mark where the work should be. A slot left free is no mistake. */
export const contentMissing = defineCheck({
  id: 'content-missing',
  severity: 'error',
  text: {
    'zh-CN': {
      title: '工作内容空缺',
      explanation: '填了责任单位或负责人，却没有写工作内容的行；只写了“（已办）”之类标记的也算。',
      example: '第 12 行没有工作内容，请补上，或删去这一行。',
    },
    'en-US': {
      title: 'Content missing',
      explanation: 'A row has a section or an owner but says nothing of the work, or holds a status mark alone.',
      example: 'Row 12 does not say what the work is. Fill it in, or delete the row.',
    },
  },
  remarks: ({ schedule }) => {
    const blank = [
      ...schedule.rows.filter(({ contentLines, unitNames, ownerNames }) => contentLines.length === 0 && unitNames.length + ownerNames.length > 0),
      ...schedule.entries.filter(({ content }) => content === ''),
    ];
    return onePerCell(blank, ({ cells }) => cells.content).map(({ row, cells }) => ({
      cell: cells.content,
      message: {
        'zh-CN': `第 ${row + 1} 行没有工作内容，请补上，或删去这一行。`,
        'en-US': `Row ${row + 1} does not say what the work is. Fill it in, or delete the row.`,
      },
    }));
  },
});
