import type { IsoDate } from '../calendar/isoDate';
import { dayOf, daysBetween, monthOf, yearOf } from '../calendar/isoDate';
import { foldText } from '../text/foldText';
import type { JudgedEntry } from '../status/judgedEntry';
import type { Period } from '../calendar/period';
import type { ThemeDay, ThemeDayDates } from '../calendar/themeDays';
import { themeDaysIn } from '../calendar/themeDays';
import type { Remark } from './defineCheck';
import { defineCheck } from './defineCheck';
import { shorten } from '../text/shorten';

/** Work that goes before the day or follows it, and rightly stands beside it. */
const AROUND_THE_DAY =
  /筹备|准备|预热|预告|方案|策划|征集|通知|部署|动员|前期|倒计时|总结|小结|回顾|成果|成效|评选|报送/;

/**
 * An entry that names a theme day and is planned for a time the day is not in. A day whose dates of that year are not known is passed
 * over, and so is what prepares the day or looks back on it.
 */
export const themeDay = defineCheck({
  id: 'theme-day',
  severity: 'warning',
  text: {
    'zh-CN': {
      title: '时间与主题日对不上',
      explanation:
        '内容里提到了某个主题日（如六五环境日、节能宣传周），所填的时间却不含这一天。节能宣传周、低碳日每年另行公布，可在“设置”里填写，也可加上本地的宣传月等；筹备、总结一类的工作不作提示。',
      example:
        '第 19 行“六五环境日、节能宣传周”提到的“全国节能宣传周”是 6月29日至7月5日，而这一条排在 2020-06-01 至 2020-06-10，请核对时间。',
    },
    'en-US': {
      title: 'Time does not match the theme day',
      explanation:
        'The content names a theme day or week, and the planned time does not contain it. 节能宣传周 and 低碳日 are announced anew each year and can be entered in Settings, as can days of your own; work that prepares a day or sums it up is passed over.',
      example:
        '“全国节能宣传周”, named in “六五环境日、节能宣传周” in row 19, is from 2020-06-29 to 2020-07-05 while the entry is planned for 2020-06-01 to 2020-06-10. Check its time.',
    },
  },
  remarks: ({ entries, settings }) => entries.flatMap((judged) => remarksOn(judged, settings.themeDays)),
});

function remarksOn({ entry, status }: JudgedEntry, own: readonly ThemeDayDates[]): readonly Remark[] {
  const { period, row, cells } = entry;
  const content = foldText(entry.content);
  if (!period || status === 'cancelled' || AROUND_THE_DAY.test(content)) return [];
  return missedDays(content, period, own).map((day) => {
    const shown = shorten(entry.content);
    return {
      cell: cells.slot ?? cells.month ?? cells.content,
      message: {
        'zh-CN': `第 ${row + 1} 行“${shown}”提到的“${day.name}”是 ${spanOf(day)}，而这一条排在 ${period.start} 至 ${period.end}，请核对时间。`,
        'en-US': `“${day.name}”, named in “${shown}” in row ${row + 1}, is ${day.first === day.last ? `on ${day.first}` : `from ${day.first} to ${day.last}`} while the entry is planned for ${period.start} to ${period.end}. Check its time.`,
      },
    };
  });
}

/** The days named that are in none of the period's years within it, each at its nearest. */
function missedDays(content: string, period: Period, own: readonly ThemeDayDates[]): readonly ThemeDay[] {
  const years = [...new Set([yearOf(period.start), yearOf(period.end)])];
  const named = years.flatMap((year) => themeDaysIn(year, own)).filter(({ isNamedIn }) => isNamedIn(content));
  const touched = new Set(
    named.filter(({ first, last }) => first <= period.end && last >= period.start).map(({ name }) => name),
  );
  const missed = named.filter(({ name }) => !touched.has(name)).sort((a, b) => away(a, period) - away(b, period));
  return missed.filter(({ name }, index) => missed.findIndex((other) => other.name === name) === index);
}

function away({ first, last }: ThemeDay, { start, end }: Period): number {
  return last < start ? daysBetween(last, start) : daysBetween(end, first);
}

function spanOf({ first, last }: ThemeDay): string {
  return first === last ? inChinese(first) : `${inChinese(first)}至${inChinese(last)}`;
}

function inChinese(date: IsoDate): string {
  return `${monthOf(date)}月${dayOf(date)}日`;
}
