import type { IsoDate } from '../calendar/isoDate';
import { dayOf, daysBetween, monthOf } from '../calendar/isoDate';
import type { OpenDays } from '../openDays/openDays';
import type { Remark } from './defineCheck';
import { defineCheck } from './defineCheck';

/** No joint opening of the facilities in the environment publicity month, or facilities that took no part in it. Points at the register. */
export const jointOpening = defineCheck({
  id: 'joint-opening',
  severity: 'warning',
  text: {
    'zh-CN': {
      title: '宣传月没有集中开放',
      explanation:
        '生态环境宣传月里（5月22日至6月30日）组织各设施集中开放：记录写明“集中开放”“联合开放”的那天，没有写明的取同日开放设施最多（至少两处）的一天。宣传月过了还没有的要说明；有了的，提示没有参加的设施。',
      example:
        '生态环境宣传月（5月22日至6月30日）已经结束，没有集中开放的记录；如已组织，请在开放记录里写明“集中开放”。',
    },
    'en-US': {
      title: 'No joint opening in the publicity month',
      explanation:
        'In the environment publicity month (22 May to 30 June) the facilities open together: on the day that the records call a joint opening (集中开放, 联合开放), else on the day on which most facilities opened, at least two. It is told when the month is over without one, and which facilities took no part in it.',
      example:
        'The environment publicity month (5-22 to 6-30) is over without a joint opening. If there was one, say 集中开放 in its records.',
    },
  },
  remarks: ({ openDays, asOf }) =>
    openDays === null || openDays.recordSheet === null ? [] : aboutTheMonth(openDays, asOf),
});

function aboutTheMonth(openDays: OpenDays, asOf: IsoDate): readonly Remark[] {
  const { facilities, joint, registerSheet } = openDays;
  if (joint.days.length > 0) return absentees(openDays);
  const asked = facilities.filter((tally) => tally.joint !== 'notActive');
  const [first] = asked;
  // A single facility has nobody to open together with.
  if (!first || asked.length < 2 || asOf < joint.month.start) return [];
  const cell = { sheet: registerSheet, ...first.facility.cell };
  const [start, end] = [joint.month.start, joint.month.end];
  if (asOf > end) {
    return [
      {
        cell,
        message: {
          'zh-CN': `生态环境宣传月（${dayName(start)}至${dayName(end)}）已经结束，没有集中开放的记录；如已组织，请在开放记录里写明“集中开放”。`,
          'en-US': `The environment publicity month (${start} to ${end}) is over without a joint opening. If there was one, say 集中开放 in its records.`,
        },
      },
    ];
  }
  const left = daysBetween(asOf, end);
  return [
    {
      cell,
      severity: 'info',
      message: {
        'zh-CN': `生态环境宣传月（${dayName(start)}至${dayName(end)}）还没有集中开放，${left === 0 ? '今天是最后一天' : `还剩 ${left} 天`}。`,
        'en-US': `There has been no joint opening in the environment publicity month (${start} to ${end}) yet: ${left} day(s) left.`,
      },
    },
  ];
}

/** The facilities that had to open and did not open with the others, each at its line of the register. */
function absentees({ facilities, joint, registerSheet }: OpenDays): readonly Remark[] {
  const days = joint.days.map(dayName).join('、');
  return facilities
    .filter((tally) => tally.joint === 'inMonth' || tally.joint === 'absent')
    .map(({ facility, joint: standing }): Remark => ({
      cell: { sheet: registerSheet, ...facility.cell },
      severity: 'info',
      message: {
        'zh-CN': `“${facility.name}”没有参加${days}的集中开放${standing === 'inMonth' ? '，宣传月内另有开放' : '，宣传月内也没有开放'}。`,
        'en-US': `“${facility.name}” took no part in the joint opening of ${joint.days.join(', ')}${standing === 'inMonth' ? '; it opened on another day of the publicity month' : ' and did not open in the publicity month'}.`,
      },
    }));
}

function dayName(date: IsoDate): string {
  return `${monthOf(date)}月${dayOf(date)}日`;
}
