import type { CellValue } from '../../workbook/sheetSnapshot';
import type { Period } from '../calendar/period';
import { readPeriod } from '../calendar/readPeriod';
import type { QuotaRule } from '../quotas/quota';
import { windowsOfYear } from '../quotas/quota';
import { arabicNumerals } from '../text/chineseNumerals';
import { foldText } from '../text/foldText';
import type { TimesContext } from './readOpeningTimes';
import { readOpeningTimes } from './readOpeningTimes';
import { severalIn } from './severalIn';

/** A rhythm that a plan may say: the months it means (1-12 each, or stretches of months), and what stands behind it. */
const EVERY_MONTH = /^(?:每个?月|逐月|按月)(.*)$/;
const ODD_MONTHS = /^(?:每个?)?(?:单|奇数)月份?(.*)$/;
const EVEN_MONTHS = /^(?:每个?)?(?:双|偶数)月份?(.*)$/;
const STRETCHES: readonly (readonly [RegExp, QuotaRule['monthsPerWindow']])[] = [
  [/^(?:每|隔)(?:2个?|双|1个?)月|^隔月|^每2月|^双月/, 2],
  [/^(?:每个?|各|按)季度?/, 3],
  [/^(?:每个?|按)半年/, 6],
  [/^(?:每年|全年|年度|年内)/, 12],
];
const MONTH_OF_STRETCH = /第(\d)个?月|(首|头)月|(末|最后1个?)月/;
const TIMES = /(\d{1,2})[次场]/;
/** What is said of the opening itself and not of when. */
const ABOUT_OPENING = /(?:至少|不少于|各|组织|集中|对外|向公众|公众)*(?:开放|活动)?(?:1次)?$/;

/**
 * The times at which a plan wants an opening, each a day or a stretch of days inside the year: what a record may say, a longer stretch
 * (3-5月: once in it), or a rhythm (单月15日, 每月10日, 每两个月一次, 每季度第一个月). Null where it tells no time that ends: 常年, 预约, 另行通知.
 */
export function readPlanTimes(value: CellValue, numberFormat: string, context: TimesContext): readonly Period[] | null {
  const times = readOpeningTimes(value, numberFormat, context);
  if (times) return times.periods;
  if (typeof value !== 'string') return null;
  const text = arabicNumerals(foldText(value)).replace(/\(.*?\)/g, '');
  return rhythmIn(text, context) ?? stretchIn(text, context);
}

function rhythmIn(text: string, context: TimesContext): readonly Period[] | null {
  const [, everyMonth] = EVERY_MONTH.exec(text) ?? [];
  const [, odd] = ODD_MONTHS.exec(text) ?? [];
  const [, even = ''] = EVEN_MONTHS.exec(text) ?? [];
  if (everyMonth !== undefined) return inMonths(MONTHS, everyMonth, context);
  if (odd !== undefined)
    return inMonths(
      MONTHS.filter((month) => month % 2 === 1),
      odd,
      context,
    );
  // 双月 alone is as much "in every two months" as "in even months": once in the window is both.
  if (/^\d{1,2}[日号]|^[上中下]旬|^[初中底末]/.test(even))
    return inMonths(
      MONTHS.filter((month) => month % 2 === 0),
      even,
      context,
    );
  const [, months] = STRETCHES.find(([words]) => words.test(text)) ?? [];
  return months === undefined ? null : inStretches(text, windowsOfYear(context.year, months), context);
}

const MONTHS: readonly number[] = Array.from({ length: 12 }, (_, index) => index + 1);

/** The day or slot that the rest of the text says in each of the months, or else the month. */
function inMonths(months: readonly number[], rest: string, context: TimesContext): readonly Period[] {
  const within = rest.replace(/^的/, '').replace(ABOUT_OPENING, '');
  const count = Number(TIMES.exec(rest)?.[1] ?? 1);
  return months.flatMap((month) => {
    const day = within === '' ? null : periodOf(`${month}月${within}`, context);
    const whole = periodOf(`${month}月`, context);
    const period = day ?? whole;
    return period ? severalIn(period, count) : [];
  });
}

/** Once, or so many times, in each stretch; in one month of it where the text says which. */
function inStretches(text: string, stretches: readonly Period[], context: TimesContext): readonly Period[] {
  const [found, nth, first, last] = MONTH_OF_STRETCH.exec(text) ?? [];
  const count = Number(TIMES.exec(text)?.[1] ?? 1);
  return stretches.flatMap((stretch) => {
    if (found === undefined) return severalIn(stretch, count);
    const [from, to] = [Number(stretch.start.slice(5, 7)), Number(stretch.end.slice(5, 7))];
    const month = first ? from : last ? to : from + Number(nth) - 1;
    return month > to ? [] : (periodOf(`${month}月`, context) ?? []);
  });
}

/** A stretch over the end of a window, once in it. */
function stretchIn(text: string, context: TimesContext): readonly Period[] | null {
  const period = periodOf(text.replace(ABOUT_OPENING, ''), context);
  return period && [period];
}

function periodOf(text: string, context: TimesContext): Period | null {
  const reading = readPeriod(text, { ...context, numberFormat: 'General' });
  return reading.kind === 'period' ? reading.period : null;
}
