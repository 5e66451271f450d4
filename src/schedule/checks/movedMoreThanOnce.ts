import { defineCheck } from './defineCheck';
import { shorten } from '../text/shorten';

/** An entry that was put off twice or more. The last period is the one in force. */
export const movedMoreThanOnce = defineCheck({
  id: 'moved-more-than-once',
  severity: 'info',
  text: {
    'zh-CN': {
      title: '多次延期',
      explanation: '标了两次以上“延期至”“推迟至”的条目。以最后一次为准。',
      example: '第 18 行“产业发展论坛”已延期 2 次（11月下旬、12月上旬），现按“12月上旬”计算，请关注。',
    },
    'en-US': {
      title: 'Moved more than once',
      explanation: 'An entry was put off twice or more (延期至, 推迟至). The last time holds.',
      example: '“产业发展论坛” in row 18 was moved 2 times (11月下旬, 12月上旬); “12月上旬” holds. Keep an eye on it.',
    },
  },
  remarks: ({ schedule }) =>
    schedule.entries
      .filter(({ marks }) => marks.movedTo.length > 1 && !marks.done && !marks.cancelled)
      .map(({ row, cells, content, marks }) => {
        const times = marks.movedTo.map((reading) => (reading.kind === 'missing' ? '' : shorten(reading.text)));
        const [title, last] = [shorten(content), times.at(-1) ?? ''];
        return {
          cell: cells.status ?? cells.content,
          message: {
            'zh-CN': `第 ${row + 1} 行“${title}”已延期 ${times.length} 次（${times.join('、')}），现按“${last}”计算，请关注。`,
            'en-US': `“${title}” in row ${row + 1} was moved ${times.length} times (${times.join(', ')}); “${last}” holds. Keep an eye on it.`,
          },
        };
      }),
});
