import type { PrintPart } from '../../workbook/printText';
import type { IsoDate } from '../../schedule/calendar/isoDate';
import type { OpenDayTotals } from '../../schedule/openDays/totalOf';
import type { Bilingual } from '../../schedule/text/language';
import type { Words } from '../../locales/words';
import { WORDS } from '../../locales/words';

/** Every text of the report sheets, in one language. */
export interface ReportTexts extends Words {
  readonly overviewSheet: string;
  readonly openDaySheet: string;
  readonly sectionSheet: string;
  /** The name of a copy that the user keeps of a report sheet, without the sheet's own name before it. */
  readonly copySuffix: (asOf: IsoDate) => string;

  readonly dateStyle: 'date' | 'isoDate';
  readonly asOf: (date: IsoDate) => string;
  readonly pages: readonly PrintPart[];
  readonly movedFrom: (period: string) => string;
  readonly none: string;

  readonly bySection: string;
  readonly section: string;
  readonly jointNote: string;
  readonly chartTitle: string;
  readonly stripTitle: (year: number) => string;
  readonly stripLegend: (parts: readonly string[]) => string;
  readonly stripOutside: (count: number) => string;
  /** Times of work that comes round again of which the schedule does not say whether they were done. */
  readonly stripUnjudged: (count: number) => string;
  readonly overdueTitle: (count: number) => string;
  readonly nothingOverdue: string;
  readonly dueTitle: (until: string, count: number) => string;
  readonly nothingDue: string;
  readonly periodColumn: string;
  readonly deadline: string;

  /** With the number of its part of the page. */
  readonly openDaysTitle: (part: 5 | 6) => string;
  readonly openDaysLine: (totals: OpenDayTotals) => string;

  readonly groupTitle: (group: string) => string;
  readonly byDeadlineTitle: (time: string) => string;
  readonly groupSummary: (asOf: string, total: number, counts: readonly string[]) => string;
  readonly number: string;
  readonly monthColumn: string;
  readonly slotColumn: string;
  readonly content: string;
  readonly statusColumn: string;
  /** In the status cell of what was done so many days after its deadline; 0 where the day is not known. Two lines: the column is narrow. */
  readonly doneLate: (days: number) => string;
  /** How many of those done were late; at least one. */
  readonly doneLateCount: (count: number) => string;
  readonly daysOverdue: string;
  readonly source: string;
  readonly sourceTip: (sheet: string, address: string) => string;
  readonly meetingNote: string;
  readonly unmatchedNotes: string;

  readonly openDayTitle: (year: number) => string;
  readonly category: string;
  readonly offline: string;
  readonly withOnline: (count: number, online: number) => string;
  readonly nextDeadline: string;
  readonly visitors: string;
  readonly standing: string;
  readonly met: string;
  readonly owes: (count: number) => string;
  readonly windowMissed: string;
  readonly windowMadeUp: string;
  readonly windowWaiting: string;
  readonly openDayLegend: (countOnline: boolean) => string;
}

/** The report sheets' texts by language. */
export const REPORT_TEXTS: Bilingual<ReportTexts> = {
  'zh-CN': {
    ...WORDS['zh-CN'],
    overviewSheet: '总览',
    openDaySheet: '开放日统计',
    sectionSheet: '科室',
    copySuffix: (asOf) => ` (副本 ${asOf.slice(5)})`,
    dateStyle: 'date',
    asOf: (date) => `截至${WORDS['zh-CN'].date(date)}`,
    pages: ['第 ', { field: 'page' }, ' 页，共 ', { field: 'pageCount' }, ' 页'],
    movedFrom: (period) => `（原${period}）`,
    none: '—',
    bySection: '一、各责任单位完成情况',
    section: '责任单位（科室）',
    jointNote: '注：几个单位共同承担的事项在各单位分别计数，合计只计一次；完成率不计取消的事项。',
    chartTitle: '各责任单位事项完成情况',
    stripTitle: (year) => `二、${year}年各旬情况（按完成时限所在旬，显示最需关注的状态和事项数）`,
    stripLegend: (parts) => `图例：${parts.join('\u3000')}`,
    stripOutside: (count) => `另有 ${count} 项没有完成时限或时限不在本年度，未列入上表。`,
    stripUnjudged: (count) => `周期性工作另有 ${count} 次已过时限、表中未标注是否完成，不作判断，未列入上表。`,
    overdueTitle: (count) => `三、逾期事项（${count} 项，按逾期天数排列）`,
    nothingOverdue: '无逾期事项。',
    dueTitle: (until, count) => `四、近期到期事项（本旬及后两旬，至${until}，${count} 项）`,
    nothingDue: '近期无到期事项。',
    periodColumn: '时段',
    deadline: '完成时限',
    openDaysTitle: (part) => `${part === 5 ? '五' : '六'}、设施向公众开放`,
    openDaysLine: ({ facilities, met, owed, visitors }) =>
      `共 ${facilities} 处设施：${met} 处达到“每两个月至少一次”，${facilities - met} 处未达到，尚欠 ${owed} 次；累计参观 ${visitors} 人次。`,
    groupTitle: (group) => `${group} 工作进度`,
    byDeadlineTitle: (time) => `${time} 工作进度（按完成时限）`,
    groupSummary: (asOf, total, counts) =>
      `${asOf}\u3000共 ${total} 项${counts.length > 0 ? `：${counts.join('，')}` : ''}`,
    number: '序号',
    monthColumn: '月份',
    slotColumn: '旬',
    content: '内容',
    statusColumn: '状态',
    doneLate: (days) => (days > 0 ? `${WORDS['zh-CN'].status.done}\n迟 ${days} 天` : '逾期办结'),
    doneLateCount: (count) => `注：已办事项中有 ${count} 项是逾期后办结的。`,
    daysOverdue: '逾期天数',
    source: '来源',
    sourceTip: (sheet, address) => `转到“${sheet}”${address}`,
    meetingNote: '会议备注',
    unmatchedNotes: '未对应的会议备注（原事项已不在日程表中，内容照旧保留，可自行删除）',
    openDayTitle: (year) => `${year}年设施向公众开放统计`,
    category: '类别',
    offline: '线下',
    withOnline: (count, online) => `${count}（线上${online}）`,
    nextDeadline: '下次开放期限',
    visitors: '参观人次',
    standing: '结论',
    met: `√ ${WORDS['zh-CN'].onTarget}`,
    owes: (count) => `× 欠${count}次`,
    windowMissed: `× ${WORDS['zh-CN'].missed}`,
    windowMadeUp: `○ ${WORDS['zh-CN'].madeUp}`,
    windowWaiting: '△ 待开',
    openDayLegend: (countOnline) =>
      `注：每处设施每两个月至少开放一次，同一天只计一次。× 漏开：该双月已过，没有开放；○ 已补：漏开后在以后双月多开补上；△ 待开：本双月尚未开放。线上开放${countOnline ? '计入' : '不计入'}各双月次数，另列一栏。`,
  },
  'en-US': {
    ...WORDS['en-US'],
    overviewSheet: 'Overview',
    openDaySheet: 'Open days',
    sectionSheet: 'Section',
    copySuffix: (asOf) => ` (copy ${asOf.slice(5)})`,
    dateStyle: 'isoDate',
    asOf: (date) => `As of ${date}`,
    pages: ['Page ', { field: 'page' }, ' of ', { field: 'pageCount' }],
    movedFrom: (period) => ` (was ${period})`,
    none: '–',
    bySection: '1. By section',
    section: 'Section',
    jointNote:
      'Joint entries count for each of their sections and once in the total; cancelled entries are left out of the completion rate.',
    chartTitle: 'Entries by section and status',
    stripTitle: (year) =>
      `2. Ten-day slots of ${year} (by deadline: the most pressing status and the number of entries)`,
    stripLegend: (parts) => `Key: ${parts.join('   ')}`,
    stripOutside: (count) => `${count} more without a deadline or with one outside this year.`,
    stripUnjudged: (count) =>
      `${count} past ${count === 1 ? 'time' : 'times'} of recurring work without a mark: not judged, and not in the table.`,
    overdueTitle: (count) => `3. Overdue, longest first (${count})`,
    nothingOverdue: 'Nothing is overdue.',
    dueTitle: (until, count) => `4. Falling due in this slot and the next two, until ${until} (${count})`,
    nothingDue: 'Nothing falls due soon.',
    periodColumn: 'Period',
    deadline: 'Deadline',
    openDaysTitle: (part) => `${part}. Facilities open to the public`,
    openDaysLine: ({ facilities, met, owed, visitors }) =>
      `${facilities} facilities: ${met} meet "at least once every two months", ${facilities - met} do not; openings owed: ${owed}; visitors so far: ${visitors}.`,
    groupTitle: (group) => `${group}: progress`,
    byDeadlineTitle: (time) => `${time}: progress (by deadline)`,
    groupSummary: (asOf, total, counts) =>
      `${asOf}. Entries: ${total}${counts.length > 0 ? ` (${counts.join(', ')})` : ''}`,
    number: 'No.',
    monthColumn: 'Month',
    slotColumn: 'Slot',
    content: 'Content',
    statusColumn: 'Status',
    doneLate: (days) => (days > 0 ? `Done late\n(${days === 1 ? '1 day' : `${days} days`})` : 'Done late'),
    doneLateCount: (count) => `Of those done, ${count} ${count === 1 ? 'was' : 'were'} done after the deadline.`,
    daysOverdue: 'Days overdue',
    source: 'Source',
    sourceTip: (sheet, address) => `Go to '${sheet}' ${address}`,
    meetingNote: 'Meeting notes',
    unmatchedNotes:
      'Meeting notes without an entry (the entry has left the schedule; delete them when no longer needed)',
    openDayTitle: (year) => `Facilities open to the public, ${year}`,
    category: 'Class',
    offline: 'On site',
    withOnline: (count, online) => `${count} (${online} online)`,
    nextDeadline: 'Next by',
    visitors: 'Visitors',
    standing: 'Result',
    met: `√ ${WORDS['en-US'].onTarget}`,
    owes: (count) => `× Owes ${count}`,
    windowMissed: `× ${WORDS['en-US'].missed}`,
    windowMadeUp: `○ ${WORDS['en-US'].madeUp}`,
    windowWaiting: '△ Waiting',
    openDayLegend: (countOnline) =>
      `Each facility opens at least once every two months; one day counts once. × Missed: the two months are over without an opening. ○ Made up: a later surplus covers it. △ Waiting: no opening yet in the current two months. Online openings ${countOnline ? 'count' : 'do not count'} for the two months and have a column of their own.`,
  },
};
