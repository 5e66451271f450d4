import { countInEnglish } from '../text/countInEnglish';
import { CALENDAR_WORDS } from '../calendar/calendarWords';
import type { SheetCell } from '../../workbook/cellAddress';
import type { ReleaseTally } from '../quotas/tallyReleases';
import type { Remark } from './defineCheck';
import { defineCheck } from './defineCheck';
import { titleCell } from './tableCells';

interface Count {
  readonly count: number;
  readonly target: number;
}

interface Messages {
  readonly total: Count;
  readonly government: Count;
  readonly quarter: Count & { readonly quarter: number };
}

/** The year's press conferences against the plan in Settings, where the schedule names any or the office asks for them anyway. */
export const releasePlan = defineCheck<Messages>({
  id: 'release-plan',
  severity: 'warning',
  text: {
    'zh-CN': {
      title: '新闻发布会场次不足',
      explanation:
        '按“4·2·1+N”模式，全年至少 4 场、其中 1 场以市政府名义召开，每季度至少 1 场；场次可在设置里修改，取消的不计。某季度没有安排只作提示。日程里没有写到新闻发布会的不提示，除非设置里要求一律按计划核对。',
      offWhen: '单位没有新闻发布会的任务时，可以关掉。',
    },
    'en-US': {
      title: 'Too few press conferences',
      explanation:
        'The 4·2·1+N model asks for 4 a year, 1 of them in the municipal government’s name, 1 in every quarter. The numbers can be set; cancelled ones do not count. A schedule that names no press conference is asked for none, unless the settings say so.',
      offWhen: 'Switch it off when the office has no press conferences to hold.',
    },
  },
  messages: {
    total: {
      'zh-CN': ({ count, target }) =>
        `全年安排了 ${count} 场新闻发布会，少于计划的 ${target} 场，请再安排 ${target - count} 场。`,
      'en-US': ({ count, target }) =>
        `The year has ${countInEnglish(count, 'press conference')}, fewer than the ${target} planned. Plan ${target - count} more.`,
    },
    government: {
      'zh-CN': ({ count, target }) =>
        `以市政府名义召开的新闻发布会有 ${count} 场，少于计划的 ${target} 场，请再安排 ${target - count} 场。`,
      'en-US': ({ count, target }) =>
        `The year has ${countInEnglish(count, 'press conference')} in the municipal government’s name, fewer than the ${target} planned. Plan ${target - count} more.`,
    },
    quarter: {
      'zh-CN': ({ quarter, count, target }) =>
        `${CALENDAR_WORDS['zh-CN'].quarter(quarter)}安排了 ${count} 场新闻发布会，少于每季度 ${target} 场的计划。`,
      'en-US': ({ quarter, count, target }) =>
        `${CALENDAR_WORDS['en-US'].quarter(quarter)} has ${countInEnglish(count, 'press conference')}, fewer than the ${target} planned for each quarter.`,
    },
  },
  example: { message: 'total', data: { count: 3, target: 4 } },
  remarks: ({ schedule, releases }) => (releases ? remarksOn(releases, titleCell(schedule, 'content')) : []),
});

function remarksOn(
  { total, target, government, governmentTarget, byQuarter, perQuarter, short }: ReleaseTally,
  cell: SheetCell,
): readonly Remark<Messages>[] {
  const remarks: Remark<Messages>[] = [];
  if (short.total > 0) remarks.push({ cell, message: 'total', data: { count: total, target } });
  if (short.government > 0)
    remarks.push({ cell, message: 'government', data: { count: government, target: governmentTarget } });
  if (total === 0) return remarks;
  for (const [index, count] of byQuarter.entries())
    if ((short.byQuarter[index] ?? 0) > 0)
      remarks.push({
        cell,
        severity: 'info',
        message: 'quarter',
        data: { quarter: index + 1, count, target: perQuarter },
      });
  return remarks;
}
