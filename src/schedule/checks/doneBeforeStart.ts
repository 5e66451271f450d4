import type { IsoDate } from '../calendar/isoDate';
import { saysDeadline } from '../calendar/periodText';
import type { Entry } from '../entries/entry';
import type { Schedule } from '../entries/schedule';
import { remembered } from '../text/memoize';
import { shorten } from '../text/shorten';
import { defineCheck } from './defineCheck';
import { titleOver } from './tableCells';

/** Titles of columns that say by when, not when. */
const DEADLINE_TITLE = /时限|期限|截止|截至|最迟|办结|完成/;

interface Messages {
  readonly early: {
    readonly row: number;
    readonly content: string;
    readonly start: IsoDate;
    /** The day the sheet says; null where it says none. */
    readonly doneOn: IsoDate | null;
  };
}

/** Marked done before its period began: done early, or marked on the wrong line. */
export const doneBeforeStart = defineCheck<Messages>({
  id: 'done-before-start',
  severity: 'info',
  text: {
    'zh-CN': {
      title: '时间未到就已办结',
      explanation:
        '计划的时间还没开始就标了“已办”。可能是提前完成，也可能标错了行。“6月20日前”这样的期限没有开始的时间，不作提示。',
      offWhen: '工作常常提前完成时，可以关掉。',
    },
    'en-US': {
      title: 'Done before it began',
      explanation:
        'Marked done before its planned period began. It may be early, or the mark may be on the wrong line. A deadline such as 6月20日前 has no beginning and is passed over.',
      offWhen: 'Switch it off when work is often done ahead of its time.',
    },
  },
  messages: {
    early: {
      'zh-CN': ({ row, content, start, doneOn }) =>
        `第 ${row} 行“${content}”计划 ${start} 开始，却已${doneOn === null ? '' : `于 ${doneOn} `}标记办结；如果不是提前完成，请核对标记。`,
      'en-US': ({ row, content, start, doneOn }) =>
        `“${content}” in row ${row} begins on ${start} and is marked done${doneOn === null ? '' : ` on ${doneOn}`}. Unless it was done early, check the mark.`,
    },
  },
  example: { message: 'early', data: { row: 30, content: '环境应急演练', start: '2020-10-21', doneOn: null } },
  remarks: ({ schedule, entries, asOf }) => {
    const isLastDay = remembered(isLastDayAlone, (text) => text);
    return entries.flatMap(({ entry }) => {
      const { row, content, cells, marks, period } = entry;
      return marks.done && period && (marks.doneOn ?? asOf) < period.start && !isDeadline(entry, schedule, isLastDay)
        ? [
            {
              cell: cells.status ?? cells.content,
              message: 'early',
              data: { row: row + 1, content: shorten(content), start: period.start, doneOn: marks.doneOn },
            },
          ]
        : [];
    });
  },
});

function isLastDayAlone(time: string): boolean {
  return /[底末]$/.test(time) || saysDeadline(time);
}

/** Whether the time in force is a last day alone, by its own words or its column's title: the first day worked out for it is nowhere on the sheet. */
function isDeadline(
  { reading, marks, cells }: Entry,
  schedule: Schedule,
  isLastDay: (time: string) => boolean,
): boolean {
  const moved = marks.movedTo.at(-1);
  const inForce = moved ?? reading;
  if (inForce.kind === 'period' && isLastDay(inForce.text)) return true;
  const timeCell = cells.slot ?? cells.month;
  return moved === undefined && timeCell !== null && DEADLINE_TITLE.test(titleOver(schedule, timeCell));
}
