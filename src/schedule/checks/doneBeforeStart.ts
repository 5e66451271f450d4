import { defineCheck } from './defineCheck';
import { shorten } from '../text/shorten';

/** Marked done before its period began: done early, or marked on the wrong line. */
export const doneBeforeStart = defineCheck({
  id: 'done-before-start',
  severity: 'info',
  text: {
    'zh-CN': {
      title: '时间未到就已办结',
      explanation: '计划的时间还没开始就标了“已办”。可能是提前完成，也可能标错了行。',
      example: '第 30 行“环境应急演练”计划 2020-10-21 开始，却已标记办结；如果不是提前完成，请核对标记。',
    },
    'en-US': {
      title: 'Done before it began',
      explanation:
        'Marked done before its planned period began. It may be early, or the mark may be on the wrong line.',
      example:
        '“环境应急演练” in row 30 begins on 2020-10-21 and is marked done. Unless it was done early, check the mark.',
    },
  },
  remarks: ({ entries, asOf }) =>
    entries.flatMap(({ entry }) => {
      const { marks, period, row, cells } = entry;
      if (!marks.done || !period || (marks.doneOn ?? asOf) >= period.start) return [];
      const content = shorten(entry.content);
      const [on, onInEnglish] = marks.doneOn === null ? ['', ''] : [`于 ${marks.doneOn} `, ` on ${marks.doneOn}`];
      return [
        {
          cell: cells.status ?? cells.content,
          message: {
            'zh-CN': `第 ${row + 1} 行“${content}”计划 ${period.start} 开始，却已${on}标记办结；如果不是提前完成，请核对标记。`,
            'en-US': `“${content}” in row ${row + 1} begins on ${period.start} and is marked done${onInEnglish}. Unless it was done early, check the mark.`,
          },
        },
      ];
    }),
});
