import type { StatusCounts } from '../../schedule/status/status';
import { STATUSES } from '../../schedule/status/status';
import { countInEnglish } from '../../schedule/text/countInEnglish';
import type { Bilingual } from '../../schedule/text/language';
import { WORDS } from '../../locales/words';

/** The words of a notice (通报) and of a reminder (催办), as offices write them. Days come as text. */
export interface NoticeTexts {
  readonly title: (schedule: string) => string;
  readonly everySection: string;
  readonly opening: (schedule: string, day: string) => string;
  /** 一、; from 0. */
  readonly part: (index: number, title: string) => string;
  /** （一）; from 0. */
  readonly section: (index: number, title: string) => string;
  readonly overall: string;
  readonly counts: (total: number, counts: StatusCounts, percent: number) => string;
  readonly rate: (percent: number) => string;
  readonly sectionTable: readonly [section: string, total: string, done: string, overdue: string, share: string];
  readonly sectionLine: (name: string, total: number, counts: StatusCounts, percent: number) => string;
  readonly doneWell: string;
  readonly doneWellLine: (sections: readonly string[]) => string;
  readonly overdue: string;
  readonly overdueLine: (count: number, sections: number) => string;
  readonly ofSection: (name: string, count: number) => string;
  readonly overdueTable: readonly [
    number: string,
    content: string,
    owner: string,
    deadline: string,
    days: string,
    reason: string,
  ];
  readonly next: string;
  readonly nextLine: (until: string, count: number) => string;
  readonly nothingNext: (until: string) => string;
  readonly nextTable: readonly [number: string, section: string, content: string, owner: string, deadline: string];
  readonly demands: string;
  readonly explain: (by: string) => string;
  readonly keepOn: string;
  readonly mark: string;
  readonly noSection: string;
  readonly noOffice: string;
  readonly reminderTitle: (schedule: string) => string;
  readonly reminderTo: (section: string) => string;
  readonly reminderOpening: (schedule: string, day: string) => string;
  readonly reminderOverdue: (count: number) => string;
  readonly reminderNext: (until: string, count: number) => string;
  readonly reminderDemand: (by: string, overdue: boolean) => string;
}

const [zh, en] = [WORDS['zh-CN'], WORDS['en-US']];
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 1 to 99 in Chinese. */
function numeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const last = ones === 0 ? '' : (NUMERALS[ones - 1] ?? '');
  if (tens === 0) return last;
  return `${tens === 1 ? '' : (NUMERALS[tens - 1] ?? '')}十${last}`;
}

/** The statuses that occur beside what is done, each with its count. */
function others(counts: StatusCounts): readonly (readonly [status: keyof StatusCounts, count: number])[] {
  return STATUSES.filter((status) => status !== 'done' && counts[status] > 0).map((status) => [status, counts[status]]);
}

export const NOTICE_TEXTS: Bilingual<NoticeTexts> = {
  'zh-CN': {
    title: (schedule) => `关于${schedule}进展情况的通报`,
    everySection: '各有关科室（单位）：',
    opening: (schedule, day) => `按照《${schedule}》安排，现将截至${day}的工作进展情况通报如下。`,
    part: (index, title) => `${numeral(index + 1)}、${title}`,
    section: (index, title) => `（${numeral(index + 1)}）${title}`,
    overall: '总体情况',
    counts: (total, counts, percent) =>
      `全年共安排工作 ${total} 项，已办结 ${counts.done} 项，完成率 ${percent}%${others(counts)
        .map(([status, count]) => `；${zh.status[status]} ${count} 项`)
        .join('')}。`,
    rate: (percent) => `已明确办结时间的工作按期率 ${percent}%。`,
    sectionTable: ['科室（单位）', '事项', '已办结', '逾期', '完成率'],
    sectionLine: (name, total, counts, percent) =>
      `${name}：共 ${total} 项，已办结 ${counts.done} 项，逾期 ${counts.overdue} 项，完成率 ${percent}%。`,
    doneWell: '完成较好的科室（单位）',
    doneWellLine: (sections) => `${sections.join('、')}应办工作没有逾期，完成情况较好。`,
    overdue: '逾期事项',
    overdueLine: (count, sections) =>
      count === 0 ? '没有逾期事项。' : `逾期未完成 ${count} 项，涉及 ${sections} 个科室（单位），请逐项说明原因。`,
    ofSection: (name, count) => `${name}（${count} 项）`,
    overdueTable: ['序号', '工作内容', '负责人', '完成时限', '逾期天数', '原因'],
    next: '近期到期事项',
    nextLine: (until, count) => `至${until}到期的工作有 ${count} 项。`,
    nothingNext: (until) => `至${until}没有到期的工作。`,
    nextTable: ['序号', '科室（单位）', '工作内容', '负责人', '完成时限'],
    demands: '有关要求',
    explain: (by) => `有逾期事项的科室（单位）要逐项查明原因，明确完成时间，于${by}前书面报送。`,
    keepOn: '各科室（单位）要对照时限抓好近期到期事项，如期完成；确需调整的，提前说明。',
    mark: '工作完成后，请及时在日程表中标注完成情况和办结时间。',
    noSection: '未填责任单位',
    noOffice: '（单位名称）',
    reminderTitle: (schedule) => `关于${schedule}有关工作的催办单`,
    reminderTo: (section) => `${section}：`,
    reminderOpening: (schedule, day) => `《${schedule}》中由你单位负责的工作，截至${day}有以下事项需抓紧办理。`,
    reminderOverdue: (count) => `已逾期 ${count} 项`,
    reminderNext: (until, count) => `至${until}到期 ${count} 项`,
    reminderDemand: (by, overdue) =>
      overdue
        ? `请你单位抓紧办理，于${by}前书面说明逾期原因和完成时间；已完成的请及时标注。`
        : `请你单位按时限办理；已完成的请及时标注，确需调整的请于${by}前说明。`,
  },
  'en-US': {
    title: (schedule) => `Notice on the progress of “${schedule}”`,
    everySection: 'To all sections concerned,',
    opening: (schedule, day) => `This is how the work of “${schedule}” stands as of ${day}.`,
    part: (index, title) => `${index + 1}. ${title}`,
    section: (index, title) => `(${index + 1}) ${title}`,
    overall: 'Overall',
    counts: (total, counts, percent) =>
      `Of ${countInEnglish(total, 'entry', 'entries')}, ${counts.done} are done (${percent}%)${others(counts)
        .map(([status, count]) => `; ${en.status[status].toLowerCase()}: ${count}`)
        .join('')}.`,
    rate: (percent) => `Of what has a day on which it was done, ${percent}% was done on time.`,
    sectionTable: ['Section', 'Entries', 'Done', 'Overdue', 'Share done'],
    sectionLine: (name, total, counts, percent) =>
      `${name}: ${countInEnglish(total, 'entry', 'entries')}, ${counts.done} done, ${counts.overdue} overdue, ${percent}%.`,
    doneWell: 'Sections that did well',
    doneWellLine: (sections) => `Nothing is overdue in ${sections.join(', ')}.`,
    overdue: 'Overdue',
    overdueLine: (count, sections) =>
      count === 0
        ? 'Nothing is overdue.'
        : `${countInEnglish(count, 'entry is', 'entries are')} overdue in ${countInEnglish(sections, 'section')}. Please give the reason for each.`,
    ofSection: (name, count) => `${name} (${count})`,
    overdueTable: ['No.', 'Work', 'Owner', 'Deadline', 'Days late', 'Reason'],
    next: 'Due soon',
    nextLine: (until, count) => `${countInEnglish(count, 'entry falls', 'entries fall')} due until ${until}.`,
    nothingNext: (until) => `Nothing falls due until ${until}.`,
    nextTable: ['No.', 'Section', 'Work', 'Owner', 'Deadline'],
    demands: 'What is asked for',
    explain: (by) =>
      `Sections with overdue work state the reason and the day by which each will be done, in writing, by ${by}.`,
    keepOn: 'All sections keep to the deadlines that are near, and say beforehand where one has to move.',
    mark: 'What is done is marked in the schedule with its day.',
    noSection: 'No section',
    noOffice: '(office)',
    reminderTitle: (schedule) => `Reminder: “${schedule}”`,
    reminderTo: (section) => `${section},`,
    reminderOpening: (schedule, day) =>
      `as of ${day}, the following work of yours in “${schedule}” needs to be dealt with.`,
    reminderOverdue: (count) => `Overdue (${count})`,
    reminderNext: (until, count) => `Due until ${until} (${count})`,
    reminderDemand: (by, overdue) =>
      overdue
        ? `Please deal with it, and state in writing by ${by} why it is late and when it will be done. Mark what is done.`
        : `Please keep to the deadlines. Mark what is done, and say by ${by} where one has to move.`,
  },
};
