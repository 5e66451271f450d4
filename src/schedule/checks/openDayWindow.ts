import { countInEnglish } from '../text/countInEnglish';
import { CALENDAR_WORDS } from '../calendar/calendarWords';
import type { IsoDate } from '../calendar/isoDate';
import { daysBetween } from '../calendar/isoDate';
import type { FacilityTally, OpenDays } from '../openDays/openDays';
import { OPEN_DAY_QUOTA } from '../openDays/tallyOpenDays';
import { windowsOfYear } from '../quotas/quota';
import type { OpenDayContext, Remark } from './defineCheck';
import { defineCheck } from './defineCheck';

interface Messages {
  /** The windows of the year, 0-based. */
  readonly owed: { readonly facility: string; readonly windows: readonly number[]; readonly owed: number };
  readonly notYet: { readonly facility: string; readonly end: IsoDate; readonly daysLeft: number };
  readonly noRecords: { readonly registerSheet: string };
}

/** A facility that owes openings for windows that have ended, or has none yet in the window that runs. Points at the register. */
export const openDayWindow = defineCheck<Messages, OpenDayContext>({
  id: 'open-day-window',
  severity: 'warning',
  text: {
    'zh-CN': {
      title: '设施开放次数不足',
      explanation:
        '每个设施每两个月至少开放一次。已结束的双月没有开放又没有补开的要补；本双月还没有开放的提示还剩几天。名录写明未纳入、暂停或退出的双月不要求开放。',
      offWhen: '名录里的设施没有“每两个月至少开放一次”的要求时，可以关掉。',
    },
    'en-US': {
      title: 'A facility has opened too seldom',
      explanation:
        'Every facility opens at least once in every two months. Windows that ended without an opening are to be made up; for the one that runs, the days left are told. Nothing is asked for windows in which the register has the facility suspended, withdrawn or not entered yet.',
      offWhen: 'Switch it off when the facilities of the register need not open once in every two months.',
    },
  },
  messages: {
    owed: {
      'zh-CN': ({ facility, windows, owed }) =>
        `“${facility}”${windows.map((index) => CALENDAR_WORDS['zh-CN'].windows[index]).join('、')}没有开放，也未补开，还欠 ${owed} 次，请尽快补开。`,
      'en-US': ({ facility, windows, owed }) =>
        `“${facility}” did not open in ${windows.map((index) => CALENDAR_WORDS['en-US'].windows[index]).join(', ')} and has not made it up: ${countInEnglish(owed, 'opening')} owed.`,
    },
    notYet: {
      'zh-CN': ({ facility, end, daysLeft }) =>
        `“${facility}”本双月还没有开放，${CALENDAR_WORDS['zh-CN'].monthDay(end)}前要开放一次，${daysLeft === 0 ? '今天是最后一天' : `还剩 ${daysLeft} 天`}。`,
      'en-US': ({ facility, end, daysLeft }) =>
        `“${facility}” has not opened in this two-month window yet: one opening is due by ${CALENDAR_WORDS['en-US'].monthDay(end)}, ${countInEnglish(daysLeft, 'day')} left.`,
    },
    noRecords: {
      'zh-CN': ({ registerSheet }) =>
        `找到了设施名录“${registerSheet}”，但没有找到开放记录表（要有“设施名称”和“开放日期”两列），所有设施都按没有开放统计。`,
      'en-US': ({ registerSheet }) =>
        `The facility register “${registerSheet}” was found but no sheet of openings (it needs columns 设施名称 and 开放日期), so every facility counts as not opened.`,
    },
  },
  example: { message: 'owed', data: { facility: '白沙污水处理厂', windows: [1], owed: 1 } },
  remarks: ({ openDays, asOf }) => (openDays ? facilitiesBehind(openDays, asOf) : []),
});

function facilitiesBehind(openDays: OpenDays, asOf: IsoDate): readonly Remark<Messages>[] {
  const { facilities, recordSheet, registerSheet, year } = openDays;
  const [first] = facilities;
  if (recordSheet === null) {
    if (!first) return [];
    return [{ cell: first.facility.cell, message: 'noRecords', data: { registerSheet } }];
  }
  const running = windowsOfYear(year, OPEN_DAY_QUOTA.monthsPerWindow).find(
    ({ start, end }) => start <= asOf && asOf <= end,
  );
  return facilities.flatMap((tally) => {
    const { facility, owed, nextDeadline } = tally;
    const { cell } = facility;
    const remarks: Remark<Messages>[] = [];
    if (owed > 0)
      remarks.push({ cell, message: 'owed', data: { facility: facility.name, windows: owedWindows(tally), owed } });
    if (running && nextDeadline === running.end) {
      const { end } = running;
      const data = { facility: facility.name, end, daysLeft: daysBetween(asOf, end) };
      remarks.push({ cell, severity: 'info', message: 'notYet', data });
    }
    return remarks;
  });
}

/** The ended windows without an opening that later ones have not made up, 0-based. */
function owedWindows({ states }: FacilityTally): readonly number[] {
  return states.flatMap((state, index) => (state === 'owed' ? [index] : []));
}
