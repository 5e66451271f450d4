import type { PeriodReading } from '../calendar/period';
import { foldText } from '../text/foldText';
import { shorten } from '../text/shorten';
import { defineCheck } from './defineCheck';

interface Messages {
  readonly moved: { readonly row: number; readonly content: string; readonly times: readonly string[] };
}

/** An entry that was put off twice or more. The last period is the one in force. */
export const movedMoreThanOnce = defineCheck<Messages>({
  id: 'moved-more-than-once',
  severity: 'info',
  text: {
    'zh-CN': {
      title: '多次延期',
      explanation: '标了两次以上“延期至”“推迟至”的条目。以最后一次为准。',
      offWhen: '延期另有审批、不必在表上提醒时，可以关掉。',
    },
    'en-US': {
      title: 'Moved more than once',
      explanation: 'An entry was put off twice or more (延期至, 推迟至). The last time holds.',
      offWhen: 'Switch it off when postponements are approved elsewhere and need no reminder on the sheet.',
    },
  },
  messages: {
    moved: {
      'zh-CN': ({ row, content, times }) =>
        `第 ${row} 行“${content}”已延期 ${times.length} 次（${times.join('、')}），现按“${times.at(-1) ?? ''}”计算，请关注。`,
      'en-US': ({ row, content, times }) =>
        `“${content}” in row ${row} was moved ${times.length} times (${times.join(', ')}); “${times.at(-1) ?? ''}” holds. Keep an eye on it.`,
    },
  },
  example: { message: 'moved', data: { row: 18, content: '产业发展论坛', times: ['11月下旬', '12月上旬'] } },
  remarks: ({ schedule }) =>
    schedule.entries
      .filter(({ marks }) => !marks.done && !marks.cancelled)
      .map((entry) => ({ entry, times: differentTimes(entry.marks.movedTo) }))
      .filter(({ times }) => times.length > 1)
      .map(({ entry: { row, cells, content }, times }) => ({
        cell: cells.status ?? cells.content,
        message: 'moved',
        data: { row: row + 1, content: shorten(content), times: times.map((text) => shorten(text)) },
      })),
});

/** The times one after the other; the same one said again, in the content and in the status, is no further move. */
function differentTimes(moves: readonly PeriodReading[]): readonly string[] {
  const times = moves.map((reading) => (reading.kind === 'missing' ? '' : reading.text));
  return times.filter((text, index) => index === 0 || foldText(text) !== foldText(times[index - 1] ?? ''));
}
