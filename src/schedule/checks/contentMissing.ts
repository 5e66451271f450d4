import type { Entry } from '../entries/entry';
import { foldText } from '../text/foldText';
import { defineCheck } from './defineCheck';
import { onePerCell } from './tableCells';

interface Messages {
  readonly blank: { readonly row: number };
  readonly free: { readonly row: number };
}

/** A row that has a section or an owner and no work, or nothing but a status mark where the work should be. A slot left free is only mentioned. */
export const contentMissing = defineCheck<Messages>({
  id: 'content-missing',
  severity: 'error',
  text: {
    'zh-CN': {
      title: '工作内容空缺',
      explanation:
        '填了责任单位或负责人，却没有写工作内容的行；只写了“（已办）”之类标记的也算。只填了时间的行仅作提示。',
      offWhen: '表格先印好单位和人员、工作随后再填时，可以先关掉。',
    },
    'en-US': {
      title: 'Content missing',
      explanation:
        'A row has a section or an owner but says nothing of the work, or holds a status mark alone. A row with nothing but a time is only mentioned.',
      offWhen: 'Switch it off while the sheet is a form whose sections are printed and whose work is still to come.',
    },
  },
  messages: {
    blank: {
      'zh-CN': ({ row }) => `第 ${row} 行没有工作内容，请补上，或删去这一行。`,
      'en-US': ({ row }) => `Row ${row} does not say what the work is. Fill it in, or delete the row.`,
    },
    free: {
      'zh-CN': ({ row }) => `第 ${row} 行只填了时间，还没有安排工作；没有安排的话可以不管。`,
      'en-US': ({ row }) => `Row ${row} has a time and no work yet. Leave it if none is planned.`,
    },
  },
  example: { message: 'blank', data: { row: 12 } },
  remarks: ({ schedule }) => {
    const blank = [
      ...schedule.rows
        .filter(({ contentLines }) => contentLines.length === 0)
        .map((row) => ({ ...row, free: row.unitNames.length + row.ownerNames.length === 0 })),
      ...schedule.entries.filter(isMarkAlone).map((entry) => ({ ...entry, free: false })),
    ];
    return onePerCell(blank, ({ cells }) => cells.content).map(({ row, cells, free }) => ({
      cell: cells.content,
      data: { row: row + 1 },
      ...(free ? { message: 'free', severity: 'info' } : { message: 'blank' }),
    }));
  },
});

/** Something beside brackets. */
const SAYS_MORE = /[^\s()（）[\]【】〔〕\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\uff3b\uff3d]/;

/** Whether nothing stands where the work should be but the mark that it is done: the reader keeps the mark as the content then. */
function isMarkAlone({ content, marks }: Entry): boolean {
  if (marks.text === '' && SAYS_MORE.test(content)) return false;
  const written = bare(content);
  return written === '' || (marks.text !== '' && written === bare(marks.text));
}

function bare(text: string): string {
  return foldText(text).replace(/[()[\]【】〔〕]/g, '');
}
