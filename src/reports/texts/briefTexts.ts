import type { Words } from '../../locales/words';
import { WORDS } from '../../locales/words';
import type { ReleaseTally } from '../../schedule/quotas/tallyReleases';
import { countInEnglish } from '../../schedule/text/countInEnglish';
import type { Bilingual } from '../../schedule/text/language';

/** The words of the brief, as an office writes a notice. Days come as text. */
export interface BriefTexts extends Words {
  readonly title: (schedule: string) => string;
  readonly asOf: (day: string) => string;
  readonly greeting: (scope: 'section' | 'owner', name: string, schedule: string, day: string) => string;
  /** Numbers the parts: 一、二、三 */
  readonly part: (index: number, title: string) => string;
  readonly overall: string;
  readonly counts: (total: number, parts: readonly string[], percent: number) => string;
  readonly overdue: (count: number) => string;
  readonly nothingOverdue: string;
  readonly sectionHeading: (name: string, count: number) => string;
  readonly overdueLine: (content: string, who: string, deadline: string, days: number) => string;
  readonly due: (until: string, count: number) => string;
  readonly nothingDue: string;
  readonly dueLine: (content: string, who: string, deadline: string) => string;
  readonly releasesLine: (releases: ReleaseTally) => string;
  readonly openDays: string;
  readonly closing: string;
  /** In the calendar file. */
  readonly overdueMark: (days: number) => string;
  readonly ownerLine: (owners: string) => string;
  readonly periodLine: (period: string) => string;
  readonly placeLine: (place: string) => string;
}

const [zh, en] = [WORDS['zh-CN'], WORDS['en-US']];
const NUMERALS = '一二三四五六七八九';

export const BRIEF_TEXTS: Bilingual<BriefTexts> = {
  'zh-CN': {
    ...WORDS['zh-CN'],
    title: (schedule) => `“${schedule}”进展通报`,
    asOf: (day) => `（截至${day}）`,
    greeting: (scope, name, schedule, day) =>
      `${name}：\n${scope === 'owner' ? '您负责的' : '你科室负责的'}“${schedule}”有关工作，截至${day}进展如下，请按时办理；已完成的请及时标注。`,
    part: (index, title) => `${NUMERALS[index] ?? index + 1}、${title}`,
    overall: '总体情况',
    counts: (total, parts, percent) => `共 ${total} 项：${parts.join('，')}。完成率 ${percent}%。`,
    overdue: (count) => `逾期事项（${count} 项）`,
    nothingOverdue: '没有逾期事项。',
    sectionHeading: (name, count) => `【${name}】${count} 项`,
    overdueLine: (content, who, deadline, days) =>
      `${content}${who === '' ? '' : `（${who}）`}，应于${deadline}前完成，已逾期 ${days} 天。`,
    due: (until, count) => `近期到期事项（至${until}，${count} 项）`,
    nothingDue: '近期没有到期事项。',
    dueLine: (content, who, deadline) => `${content}${who === '' ? '' : `（${who}）`}，${deadline}到期。`,
    releasesLine: ({ total, target, done, government, governmentTarget }) =>
      `全年${zh.planned} ${target} 场，${zh.scheduled} ${total} 场、${zh.held} ${done} 场；其中${zh.inGovernmentName}${zh.planned} ${governmentTarget} 场，${zh.scheduled} ${government} 场。`,
    openDays: '设施向公众开放',
    closing: '如有调整，请及时告知。',
    overdueMark: (days) => `逾期 ${days} 天`,
    ownerLine: (owners) => `${zh.owner}：${owners}`,
    periodLine: (period) => `计划时间：${period}`,
    placeLine: (place) => `日程表位置：${place}`,
  },
  'en-US': {
    ...WORDS['en-US'],
    title: (schedule) => `Progress of “${schedule}”`,
    asOf: (day) => `(as of ${day})`,
    greeting: (scope, name, schedule, day) =>
      `${name},\n${scope === 'owner' ? 'this is how your work' : 'this is how your section’s work'} in “${schedule}” stands as of ${day}. Please deal with it in time, and mark what is done.`,
    part: (index, title) => `${index + 1}. ${title}`,
    overall: 'Overall',
    counts: (total, parts, percent) => `${total} entries: ${parts.join(', ')}. Completed: ${percent}%.`,
    overdue: (count) => `Overdue (${count})`,
    nothingOverdue: 'Nothing is overdue.',
    sectionHeading: (name, count) => `[${name}] ${count}`,
    overdueLine: (content, who, deadline, days) =>
      `${content}${who === '' ? '' : ` (${who})`}: due by ${deadline}, ${countInEnglish(days, 'day')} overdue.`,
    due: (until, count) => `Due soon (to ${until}, ${count})`,
    nothingDue: 'Nothing is due soon.',
    dueLine: (content, who, deadline) => `${content}${who === '' ? '' : ` (${who})`}: due on ${deadline}.`,
    releasesLine: ({ total, target, done, government, governmentTarget }) =>
      `${target} ${en.planned} for the year, ${total} ${en.scheduled}, ${done} ${en.held}; ${en.inGovernmentName} ${governmentTarget} ${en.planned}, ${government} ${en.scheduled}.`,
    openDays: 'Facilities open to the public',
    closing: 'Please tell us of any change.',
    overdueMark: (days) => `${countInEnglish(days, 'day')} overdue`,
    ownerLine: (owners) => `${en.owner}: ${owners}`,
    periodLine: (period) => `Planned for: ${period}`,
    placeLine: (place) => `In the schedule: ${place}`,
  },
};
