import type { Entry } from '../entries/entry';
import { foldText } from '../text/foldText';
import { shorten } from '../text/shorten';
import { defineCheck } from './defineCheck';

interface Messages {
  readonly repeated: { readonly row: number; readonly content: string; readonly earlierRow: number };
}

/** The same work of the same sections in the same period, entered twice. The same title in another month or section is another entry. */
export const duplicateEntry = defineCheck<Messages>({
  id: 'duplicate-entry',
  severity: 'warning',
  text: {
    'zh-CN': {
      title: '重复的条目',
      explanation: '工作内容、时间、责任单位都相同的条目。不同月份或不同科室的同名工作不算重复。',
      offWhen: '同一项工作本来就分几行填写、靠别的列区分时，可以关掉。',
    },
    'en-US': {
      title: 'Duplicate entry',
      explanation:
        'The same content, time and sections twice. The same title in another month or section is no duplicate.',
      offWhen: 'Switch it off when the same work is rightly entered in several rows that another column tells apart.',
    },
  },
  messages: {
    repeated: {
      'zh-CN': ({ row, content, earlierRow }) =>
        `第 ${row} 行的“${content}”与第 ${earlierRow} 行重复（内容、时间、单位都相同），请核对是否多填了一行。`,
      'en-US': ({ row, content, earlierRow }) =>
        `“${content}” in row ${row} repeats row ${earlierRow} (same content, time and sections). Check that it is not entered twice.`,
    },
  },
  example: { message: 'repeated', data: { row: 12, content: '秸秆焚烧宣传', earlierRow: 9 } },
  remarks: ({ schedule }) => {
    const first = new Map<string, Entry>();
    return schedule.entries.flatMap((entry) => {
      const key = identity(entry);
      if (key === null) return [];
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, entry);
        return [];
      }
      return [
        {
          cell: entry.cells.content,
          message: 'repeated',
          data: { row: entry.row + 1, content: shorten(entry.content), earlierRow: earlier.row + 1 },
        },
      ];
    });
  },
});

function identity({ content, plannedPeriod, reading, units }: Entry): string | null {
  if (content === '' || reading.kind === 'missing') return null;
  const time = plannedPeriod ? `${plannedPeriod.start}/${plannedPeriod.end}` : foldText(reading.text);
  return JSON.stringify([foldText(content), time, units.map(foldText).sort()]);
}
