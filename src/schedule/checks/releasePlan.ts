import type { CheckContext, Remark } from './defineCheck';
import { defineCheck } from './defineCheck';
import { titleCell } from './tableCells';

/** The year's press conferences against the plan in Settings. A schedule that plans none at all is told so too: the plan may be set to 0. */
export const releasePlan = defineCheck({
  id: 'release-plan',
  severity: 'warning',
  text: {
    'zh-CN': {
      title: '新闻发布会场次不足',
      explanation:
        '按“4·2·1+N”模式，全年至少 4 场、其中 1 场以市政府名义召开，每季度至少 1 场；场次可在设置里修改，取消的不计。某季度没有安排只作提示。',
      example: '全年安排了 3 场新闻发布会，少于计划的 4 场，请再安排 1 场。',
    },
    'en-US': {
      title: 'Too few press conferences',
      explanation:
        'The 4·2·1+N model asks for 4 a year, 1 of them in the municipal government’s name, 1 in every quarter. The numbers can be set; cancelled ones do not count.',
      example: 'The year has 3 press conference(s), fewer than the 4 planned. Plan 1 more.',
    },
  },
  remarks: (context) => [...shortOfPlan(context), ...quartersWithout(context)],
});

function shortOfPlan({ schedule, releases }: CheckContext): readonly Remark[] {
  const cell = titleCell(schedule, 'content');
  const { total, target, government, governmentTarget } = releases;
  const remarks: Remark[] = [];
  if (total < target) {
    remarks.push({
      cell,
      message: {
        'zh-CN': `全年安排了 ${total} 场新闻发布会，少于计划的 ${target} 场，请再安排 ${target - total} 场。`,
        'en-US': `The year has ${total} press conference(s), fewer than the ${target} planned. Plan ${target - total} more.`,
      },
    });
  }
  if (government < governmentTarget) {
    remarks.push({
      cell,
      message: {
        'zh-CN': `以市政府名义召开的新闻发布会有 ${government} 场，少于计划的 ${governmentTarget} 场，请再安排 ${governmentTarget - government} 场。`,
        'en-US': `The year has ${government} press conference(s) in the municipal government’s name, fewer than the ${governmentTarget} planned. Plan ${governmentTarget - government} more.`,
      },
    });
  }
  return remarks;
}

function quartersWithout({ schedule, releases, settings }: CheckContext): readonly Remark[] {
  const { perQuarter } = settings.releases;
  if (releases.total === 0) return [];
  return releases.byQuarter.flatMap((count, index) => {
    if (count >= perQuarter) return [];
    const quarter = index + 1;
    return [
      {
        cell: titleCell(schedule, 'content'),
        severity: 'info' as const,
        message: {
          'zh-CN': `第${'一二三四'[index]}季度安排了 ${count} 场新闻发布会，少于每季度 ${perQuarter} 场的计划。`,
          'en-US': `Quarter ${quarter} has ${count} press conference(s), fewer than the ${perQuarter} planned for each quarter.`,
        },
      },
    ];
  });
}
