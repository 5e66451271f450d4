import type { Entry } from '../entries/entry';
import { foldText } from '../text/foldText';
import { defineCheck } from './defineCheck';
import { shorten } from '../text/shorten';

/** The same work of the same sections in the same period, entered twice. The same title in another month or section is another entry. */
export const duplicateEntry = defineCheck({
  id: 'duplicate-entry',
  severity: 'warning',
  text: {
    'zh-CN': {
      title: '重复的条目',
      explanation: '工作内容、时间、责任单位都相同的条目。不同月份或不同科室的同名工作不算重复。',
      example: '第 12 行的“秸秆焚烧宣传”与第 9 行重复（内容、时间、单位都相同），请核对是否多填了一行。',
    },
    'en-US': {
      title: 'Duplicate entry',
      explanation:
        'The same content, time and sections twice. The same title in another month or section is no duplicate.',
      example:
        '“秸秆焚烧宣传” in row 12 repeats row 9 (same content, time and sections). Check that it is not entered twice.',
    },
  },
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
      const content = shorten(entry.content);
      return [
        {
          cell: entry.cells.content,
          message: {
            'zh-CN': `第 ${entry.row + 1} 行的“${content}”与第 ${earlier.row + 1} 行重复（内容、时间、单位都相同），请核对是否多填了一行。`,
            'en-US': `“${content}” in row ${entry.row + 1} repeats row ${earlier.row + 1} (same content, time and sections). Check that it is not entered twice.`,
          },
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
