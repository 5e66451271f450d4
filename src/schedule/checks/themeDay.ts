import { CALENDAR_WORDS } from '../calendar/calendarWords';
import type { IsoDate } from '../calendar/isoDate';
import { daysBetween, yearOf } from '../calendar/isoDate';
import type { Period } from '../calendar/period';
import { saysDeadline } from '../calendar/periodText';
import type { ThemeDay } from '../calendar/themeDays';
import { themeDaysIn } from '../calendar/themeDays';
import type { JudgedEntry } from '../status/judgedEntry';
import { foldText } from '../text/foldText';
import { remembered } from '../text/memoize';
import { shorten } from '../text/shorten';
import type { Remark } from './defineCheck';
import { defineCheck } from './defineCheck';

/** Work that goes before the day or follows it, and rightly stands beside it. */
const AROUND_THE_DAY =
  /筹备|准备|预热|预告|方案|策划|征集|通知|部署|动员|前期|倒计时|总结|小结|回顾|成果|成效|评选|报送|系列|制作|印制|采购|彩排|布置|撰写|起草|拟定|印发|申报/;

interface Messages {
  readonly missed: {
    readonly row: number;
    readonly content: string;
    readonly day: Pick<ThemeDay, 'name' | 'first' | 'last'>;
    readonly planned: Period;
  };
}

/**
 * An entry that names a theme day and is planned for a time the day is not in. A day whose dates of that year are not known is passed
 * over, and so is what prepares the day or looks back on it.
 */
export const themeDay = defineCheck<Messages>({
  id: 'theme-day',
  severity: 'warning',
  text: {
    'zh-CN': {
      title: '时间与主题日对不上',
      explanation:
        '内容里提到了某个主题日（如六五环境日、节能宣传周），所填的时间却不含这一天。节能宣传周、低碳日每年另行公布，可在“设置”里填写，也可加上本地的宣传月等；筹备、总结一类的工作，以及写明在那天以前完成的，不作提示。',
      offWhen: '主题日的活动常常提前或推后举办时，可以关掉。',
    },
    'en-US': {
      title: 'Time does not match the theme day',
      explanation:
        'The content names a theme day or week, and the planned time does not contain it. 节能宣传周 and 低碳日 are announced anew each year and can be entered in Settings, as can days of your own; work that prepares a day or sums it up, or is due by a day before it, is passed over.',
      offWhen: 'Switch it off when the events of a theme day are often held before or after it.',
    },
  },
  messages: {
    missed: {
      'zh-CN': ({ row, content, day, planned }) =>
        `第 ${row} 行“${content}”提到的“${day.name}”是 ${CALENDAR_WORDS['zh-CN'].dateRange(day.first, day.last)}，而这一条排在 ${CALENDAR_WORDS['zh-CN'].dateRange(planned.start, planned.end)}，请核对时间。`,
      'en-US': ({ row, content, day: { name, first, last }, planned }) =>
        `“${name}”, named in “${content}” in row ${row}, is ${first === last ? `on ${first}` : `from ${first} to ${last}`} while the entry is planned for ${planned.start} to ${planned.end}. Check its time.`,
    },
  },
  example: {
    message: 'missed',
    data: {
      row: 19,
      content: '六五环境日、节能宣传周',
      day: { name: '全国节能宣传周', first: '2020-06-29', last: '2020-07-05' },
      planned: { start: '2020-06-01', end: '2020-06-10' },
    },
  },
  remarks: ({ entries, settings }) => {
    const daysIn = remembered((year: number) => namedDays(themeDaysIn(year, settings.themeDays)), String);
    return entries.flatMap((judged) => remarksOn(judged, daysIn));
  },
});

/** Gives the days of a year that a folded text names. */
type DaysInYear = (year: number) => (folded: string) => readonly ThemeDay[];

const NO_DAYS: readonly ThemeDay[] = [];

/** Most texts name none of the days, which is told by looking once. */
function namedDays(days: readonly ThemeDay[]): (folded: string) => readonly ThemeDay[] {
  const any = new RegExp(days.map(({ pattern }) => pattern.source).join('|') || '(?!)');
  return (folded) => (any.test(folded) ? days.filter(({ pattern }) => pattern.test(folded)) : NO_DAYS);
}

function remarksOn({ entry, status }: JudgedEntry, daysIn: DaysInYear): readonly Remark<Messages>[] {
  const { period, row, cells } = entry;
  if (!period || status === 'cancelled') return [];
  const content = foldText(entry.content);
  const missed = missedDays(content, period, daysIn);
  if (missed.length === 0 || AROUND_THE_DAY.test(content)) return [];
  return missed
    .filter(({ first }) => !isPreparedBy(entry, period, first))
    .map((day) => ({
      cell: cells.slot ?? cells.month ?? cells.content,
      message: 'missed',
      data: { row: row + 1, content: shorten(entry.content), day, planned: period },
    }));
}

/** Whether the time is a deadline before the day: by then what the day needs is ready. */
function isPreparedBy({ reading, marks }: JudgedEntry['entry'], { end }: Period, day: IsoDate): boolean {
  const inForce = marks.movedTo.at(-1) ?? reading;
  return inForce.kind === 'period' && end < day && saysDeadline(inForce.text);
}

/** The days named that are in none of the period's years within it, each at its nearest. */
function missedDays(content: string, period: Period, daysIn: DaysInYear): readonly ThemeDay[] {
  const [firstYear, lastYear] = [yearOf(period.start), yearOf(period.end)];
  const inFirst = daysIn(firstYear)(content);
  const named = lastYear === firstYear ? inFirst : [...inFirst, ...daysIn(lastYear)(content)];
  if (named.length === 0) return NO_DAYS;
  const touched = new Set(
    named.filter(({ first, last }) => first <= period.end && last >= period.start).map(({ name }) => name),
  );
  const missed = named.filter(({ name }) => !touched.has(name)).sort((a, b) => away(a, period) - away(b, period));
  return missed.filter(({ name }, index) => missed.findIndex((other) => other.name === name) === index);
}

function away({ first, last }: ThemeDay, { start, end }: Period): number {
  return last < start ? daysBetween(last, start) : daysBetween(end, first);
}
