import { groupBy } from '../../workbook/groupBy';
import type { IsoDate } from '../calendar/isoDate';
import { yearOf } from '../calendar/isoDate';
import { activeStretches } from './facilityTerm';
import { foldText } from '../text/foldText';
import type { Facility, JointOpening, JointStanding, Opening } from './openDays';
import type { Period } from '../calendar/period';
import type { OpenDaySettings } from '../settings/settings';
import type { ThemeDayDates } from '../calendar/themeDays';

/** What an office calls its environment publicity month, the plainest last. 安全生产宣传月 and the like are of other work. */
const PUBLICITY_MONTHS = [/(?:环境|生态|环保).*宣传月/, /^(?:.{0,8}[省市县区州局])?宣传月$/];

/**
 * The environment publicity month of the year (生态环境宣传月), first and last day inclusive: what the office entered as a theme day of such
 * a name; else the plan of 柳环发〔2020〕52号 has it over 22 May, 5 June and 低碳日, which moves and is mostly in June.
 */
export function publicityMonth(year: number, themeDays: readonly ThemeDayDates[]): Period {
  const ofYear = themeDays.filter(({ first }) => yearOf(first) === year);
  const entered = PUBLICITY_MONTHS.flatMap((names) => ofYear.filter(({ name }) => names.test(foldText(name))))[0];
  return entered ? { start: entered.first, end: entered.last } : { start: `${year}-05-22`, end: `${year}-06-30` };
}

/**
 * The joint opening of the publicity month, as far as the as-of date. It is asked for by the publicity plan of an office (柳环发〔2020〕52号:
 * 生态环境宣传月期间，由市生态环境局组织各开放设施单位集中开放，协同联动) and held around 六五环境日. Days whose records say 集中开放 or
 * 联合开放 are the joint opening; where none does, it is the day of the month on which the most facilities opened, at least two,
 * the earliest of equals. Openings outside the month are none.
 */
export function findJointOpening(
  openings: readonly Opening[],
  month: Period,
  settings: OpenDaySettings,
  asOf: IsoDate,
): JointOpening {
  const held = openings.filter(
    ({ date, until, online }) =>
      until === undefined &&
      date >= month.start &&
      date <= month.end &&
      date <= asOf &&
      (settings.countOnline || !online),
  );
  const marked = new Set(held.filter(({ joint }) => joint).map(({ date }) => date));
  if (marked.size > 0) return { month, days: [...marked].sort(), marked: true };
  const [fullest] = [...groupBy(held, ({ date }) => date)]
    .map(([date, openings]) => [date, new Set(openings.map(({ facility }) => facility))] as const)
    .filter(([, facilities]) => facilities.size >= 2)
    .sort(([a, first], [b, second]) => second.size - first.size || (a < b ? -1 : 1));
  return { month, days: fullest ? [fullest[0]] : [], marked: false };
}

/** A facility's part in the joint opening, from the dates on which it was open. */
export function jointStanding(
  { term }: Facility,
  dates: readonly IsoDate[],
  { month, days }: JointOpening,
): JointStanding {
  if (dates.some((date) => days.includes(date))) return 'joined';
  if (dates.some((date) => date >= month.start && date <= month.end)) return 'inMonth';
  const asked = days.length > 0 ? days.map((day) => ({ start: day, end: day })) : [month];
  return asked.some((period) => activeStretches(term, period).length > 0) ? 'absent' : 'notActive';
}
