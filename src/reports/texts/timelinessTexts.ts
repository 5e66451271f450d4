import { countInEnglish } from '../../schedule/text/countInEnglish';
import type { Timeliness } from '../../schedule/status/onTime';
import { CALENDAR_WORDS } from '../../schedule/calendar/calendarWords';
import type { IsoDate } from '../../schedule/calendar/isoDate';
import type { Bilingual, Language } from '../../schedule/text/language';

/** The words of when work was done: 按期率 and what it is made of. */
export interface TimelinessTexts {
  readonly title: string;
  readonly early: string;
  readonly onTime: string;
  readonly late: string;
  readonly overdue: string;
  readonly untold: string;
  readonly rate: string;
  readonly note: string;
  readonly line: (name: string, timeliness: Timeliness) => string;
  /** That the deadline is on a day off, with the working day before it. */
  readonly dayOff: (workday: string) => string;
  /** That the deadline was moved to the working day before the one written. */
  readonly movedFromDayOff: string;
  readonly noHolidays: (year: number) => string;
}

/** What is to be known of a deadline on a day off; empty where it is, and was, on none. */
export function dayOffText(
  { deadline, workdayBefore }: { readonly deadline: IsoDate | null; readonly workdayBefore?: IsoDate },
  language: Language,
): string {
  if (workdayBefore === undefined) return '';
  const words = TIMELINESS_TEXTS[language];
  return workdayBefore === deadline
    ? words.movedFromDayOff
    : words.dayOff(CALENDAR_WORDS[language].monthDay(workdayBefore));
}

/** The rate in whole percent; a dash where nothing is told of it. */
export const rateText = ({ rate }: Pick<Timeliness, 'rate'>): string =>
  rate === null ? '—' : `${Math.round(100 * rate)}%`;

export const TIMELINESS_TEXTS: Bilingual<TimelinessTexts> = {
  'zh-CN': {
    title: '按期办结情况',
    early: '提前',
    onTime: '按期',
    late: '逾期办结',
    overdue: '逾期未办',
    untold: '未写办结时间',
    rate: '按期率',
    note: '注：按期率为提前和按期办结的占应办结（含逾期未办）的比例；没有写明办结时间的不计。季度按完成时限。',
    line: (name, one) =>
      `${name}：按期率 ${rateText(one)}（提前 ${one.early}，按期 ${one.onTime}，逾期办结 ${one.late}，逾期未办 ${one.overdue}${one.untold > 0 ? `，未写办结时间 ${one.untold}` : ''}）。`,
    dayOff: (workday) => `（休息日，前一工作日${workday}）`,
    movedFromDayOff: '（原时限是休息日，按前一工作日计）',
    noHolidays: (year) => `没有 ${year} 年的节假日安排，休息日只按周六、周日算；可在“设置”里补充。`,
  },
  'en-US': {
    title: 'Done on time',
    early: 'Early',
    onTime: 'On time',
    late: 'Late',
    overdue: 'Not done',
    untold: 'Day not given',
    rate: 'On-time rate',
    note: 'The rate is what was done early or on time, of all that was due, the overdue included; what was done on a day that is not given is left out. Quarters are those of the deadlines.',
    line: (name, one) =>
      `${name}: ${rateText(one)} on time (${one.early} early, ${one.onTime} on time, ${one.late} late, ${one.overdue} not done${one.untold > 0 ? `, ${countInEnglish(one.untold, 'entry', 'entries')} without the day` : ''}).`,
    dayOff: (workday) => ` (a day off; the working day before is ${workday})`,
    movedFromDayOff: ' (a day off as written; the working day before counts)',
    noHolidays: (year) =>
      `There is no table of holidays for ${year}: days off are Saturdays and Sundays alone. Add one in Settings.`,
  },
};
