import { countInEnglish } from '../text/countInEnglish';
import { CALENDAR_WORDS } from '../calendar/calendarWords';
import type { IsoDate } from '../calendar/isoDate';
import { daysBetween } from '../calendar/isoDate';
import type { Period } from '../calendar/period';
import type { JointStanding, OpenDays } from '../openDays/openDays';
import type { OpenDayContext, Remark } from './defineCheck';
import { defineCheck } from './defineCheck';

const { monthDay, monthDayRange } = CALENDAR_WORDS['zh-CN'];

interface Messages {
  readonly none: { readonly month: Period };
  readonly notYet: { readonly month: Period; readonly daysLeft: number };
  readonly absent: {
    readonly facility: string;
    /** The days of the joint opening. */
    readonly days: readonly IsoDate[];
    readonly standing: Extract<JointStanding, 'inMonth' | 'absent'>;
  };
}

/** No joint opening of the facilities in the environment publicity month, or facilities that took no part in it. Points at the register. */
export const jointOpening = defineCheck<Messages, OpenDayContext>({
  id: 'joint-opening',
  severity: 'warning',
  text: {
    'zh-CN': {
      title: '宣传月没有集中开放',
      explanation:
        '生态环境宣传月里（在“设置”里填写的日子，没有填写的按5月22日至6月30日）组织各设施集中开放：记录写明“集中开放”“联合开放”的那天，没有写明的取同日开放设施最多（至少两处）的一天。宣传月过了还没有的要说明；有了的，提示没有参加的设施。',
      offWhen: '本地不组织集中开放时，可以关掉。',
    },
    'en-US': {
      title: 'No joint opening in the publicity month',
      explanation:
        'In the environment publicity month (the days entered in Settings, else 22 May to 30 June) the facilities open together: on the day that the records call a joint opening (集中开放, 联合开放), else on the day on which most facilities opened, at least two. It is told when the month is over without one, and which facilities took no part in it.',
      offWhen: 'Switch it off where no joint opening is held.',
    },
  },
  messages: {
    none: {
      'zh-CN': ({ month: { start, end } }) =>
        `生态环境宣传月（${monthDayRange(start, end)}）已经结束，没有集中开放的记录；如已组织，请在开放记录里写明“集中开放”。`,
      'en-US': ({ month: { start, end } }) =>
        `The environment publicity month (${start} to ${end}) is over without a joint opening. If there was one, say 集中开放 in its records.`,
    },
    notYet: {
      'zh-CN': ({ month: { start, end }, daysLeft }) =>
        `生态环境宣传月（${monthDayRange(start, end)}）还没有集中开放，${daysLeft === 0 ? '今天是最后一天' : `还剩 ${daysLeft} 天`}。`,
      'en-US': ({ month: { start, end }, daysLeft }) =>
        `There has been no joint opening in the environment publicity month (${start} to ${end}) yet: ${countInEnglish(daysLeft, 'day')} left.`,
    },
    absent: {
      'zh-CN': ({ facility, days, standing }) =>
        `“${facility}”没有参加${days.map(monthDay).join('、')}的集中开放${standing === 'inMonth' ? '，宣传月内另有开放' : '，宣传月内也没有开放'}。`,
      'en-US': ({ facility, days, standing }) =>
        `“${facility}” took no part in the joint opening of ${days.join(', ')}${standing === 'inMonth' ? '; it opened on another day of the publicity month' : ' and did not open in the publicity month'}.`,
    },
  },
  example: { message: 'none', data: { month: { start: '2020-05-22', end: '2020-06-30' } } },
  remarks: ({ openDays, asOf }) =>
    openDays === null || openDays.recordSheet === null ? [] : aboutTheMonth(openDays, asOf),
});

function aboutTheMonth(openDays: OpenDays, asOf: IsoDate): readonly Remark<Messages>[] {
  const { facilities, joint } = openDays;
  const { month } = joint;
  if (joint.days.length > 0) return absentees(openDays);
  const asked = facilities.filter((tally) => tally.joint !== 'notActive');
  const [first] = asked;
  // A single facility has nobody to open together with.
  if (!first || asked.length < 2 || asOf < month.start) return [];
  const cell = first.facility.cell;
  return asOf > month.end
    ? [{ cell, message: 'none', data: { month } }]
    : [{ cell, severity: 'info', message: 'notYet', data: { month, daysLeft: daysBetween(asOf, month.end) } }];
}

/** The facilities that had to open and did not open with the others, each at its line of the register. */
function absentees({ facilities, joint }: OpenDays): readonly Remark<Messages>[] {
  return facilities.flatMap(({ facility, joint: standing }): readonly Remark<Messages>[] =>
    standing === 'inMonth' || standing === 'absent'
      ? [
          {
            cell: facility.cell,
            severity: 'info',
            message: 'absent',
            data: { facility: facility.name, days: joint.days, standing },
          },
        ]
      : [],
  );
}
