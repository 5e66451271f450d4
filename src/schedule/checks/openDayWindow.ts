import type { IsoDate } from '../calendar/isoDate';
import { daysBetween } from '../calendar/isoDate';
import type { FacilityTally, OpenDays } from '../openDays/openDays';
import { windowsOfYear } from '../quotas/quota';
import { OPEN_DAY_QUOTA } from '../openDays/tallyOpenDays';
import { windowName } from '../quotas/windowName';
import type { Remark } from './defineCheck';
import { defineCheck } from './defineCheck';

/** A facility that owes openings for windows that have ended, or has none yet in the window that runs. Points at the register. */
export const openDayWindow = defineCheck({
  id: 'open-day-window',
  severity: 'warning',
  text: {
    'zh-CN': {
      title: '设施开放次数不足',
      explanation:
        '每个设施每两个月至少开放一次。已结束的双月没有开放又没有补开的要补；本双月还没有开放的提示还剩几天。名录写明未纳入、暂停或退出的双月不要求开放。',
      example: '“白沙污水处理厂”3-4月没有开放，也未补开，还欠 1 次，请尽快补开。',
    },
    'en-US': {
      title: 'A facility has opened too seldom',
      explanation:
        'Every facility opens at least once in every two months. Windows that ended without an opening are to be made up; for the one that runs, the days left are told. Nothing is asked for windows in which the register has the facility suspended, withdrawn or not entered yet.',
      example: '“白沙污水处理厂” did not open in months 3-4 and has not made it up: 1 opening owed.',
    },
  },
  remarks: ({ openDays, asOf }) => (openDays ? facilitiesBehind(openDays, asOf) : []),
});

function facilitiesBehind(
  { facilities, recordSheet, registerSheet, year }: OpenDays,
  asOf: IsoDate,
): readonly Remark[] {
  const first = facilities[0];
  if (recordSheet === null) {
    if (!first) return [];
    return [
      {
        cell: { sheet: registerSheet, ...first.facility.cell },
        message: {
          'zh-CN': `找到了设施名录“${registerSheet}”，但没有找到开放记录表（要有“设施名称”和“开放日期”两列），所有设施都按没有开放统计。`,
          'en-US': `The facility register “${registerSheet}” was found but no sheet of openings (it needs columns 设施名称 and 开放日期), so every facility counts as not opened.`,
        },
      },
    ];
  }
  return facilities.flatMap((tally) => {
    const { facility, owed, nextDeadline } = tally;
    const place = { cell: { sheet: registerSheet, ...facility.cell } };
    const remarks: Remark[] = [];
    if (owed > 0) {
      const windows = owedWindows(tally).join('、');
      remarks.push({
        ...place,
        message: {
          'zh-CN': `“${facility.name}”${windows}没有开放，也未补开，还欠 ${owed} 次，请尽快补开。`,
          'en-US': `“${facility.name}” did not open in ${windows} (months) and has not made it up: ${owed} opening(s) owed.`,
        },
      });
    }
    const current = windowsOfYear(year, OPEN_DAY_QUOTA.monthsPerWindow).find(
      ({ start, end }) => start <= asOf && asOf <= end,
    );
    if (current && nextDeadline === current.end) {
      const days = daysBetween(asOf, current.end);
      remarks.push({
        ...place,
        severity: 'info',
        message: {
          'zh-CN': `“${facility.name}”本双月还没有开放，${current.end} 前要开放一次，${days === 0 ? '今天是最后一天' : `还剩 ${days} 天`}。`,
          'en-US': `“${facility.name}” has not opened in this two-month window yet: one opening is due by ${current.end}, ${days} day(s) left.`,
        },
      });
    }
    return remarks;
  });
}

/** The ended windows without an opening that later ones have not made up, such as `3-4月`. */
function owedWindows({ states }: FacilityTally): readonly string[] {
  return states.flatMap((state, index) =>
    state === 'owed' ? [windowName(index, OPEN_DAY_QUOTA.monthsPerWindow)] : [],
  );
}
