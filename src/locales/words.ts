/** The words for what the pane, reports, briefs and the terminal all name: one word for one fact, in both languages. */
import type { CalendarWords } from '../schedule/calendar/calendarWords';
import { CALENDAR_WORDS } from '../schedule/calendar/calendarWords';
import type { FacilityStanding } from '../schedule/openDays/facilityTerm';
import type { Status } from '../schedule/status/status';
import type { Bilingual, Language } from '../schedule/text/language';
import type { StoredKey } from '../workbook/storedText';

export interface Words extends CalendarWords {
  readonly listSeparator: string;
  readonly clauseSeparator: string;
  readonly colon: string;
  readonly status: Readonly<Record<Status, string>>;
  /** One character a status, for the slot strip. */
  readonly statusSign: Readonly<Record<Status, string>>;
  readonly completionRate: string;
  readonly total: string;
  readonly owner: string;
  readonly supportUnits: string;
  /** What stands where the schedule names no section, owner, time or content. */
  readonly noSection: string;
  readonly noOwner: string;
  readonly noTime: string;
  readonly noContent: string;
  readonly releases: string;
  /** Press conferences that the year's plan asks for, that the schedule has, and that were held. */
  readonly planned: string;
  readonly scheduled: string;
  readonly held: string;
  readonly inGovernmentName: string;
  readonly facility: string;
  /** How many days a facility was open. */
  readonly openings: string;
  readonly missed: string;
  readonly madeUp: string;
  readonly owed: string;
  readonly online: string;
  readonly onTarget: string;
  /** A window in which nothing is asked of the facility. */
  readonly notAsked: string;
  readonly standings: Readonly<Record<Exclude<FacilityStanding, 'active'>, string>>;
  /** The texts kept in a workbook, as they stand after 工作簿里的 and “the workbook's”. */
  readonly storedTexts: Readonly<Record<StoredKey, string>>;
}

/** What a text kept in the file is called; one that only a later version knows has its key for a name. */
export function storedTextName(key: string, language: Language): string {
  const names: Readonly<Record<string, string>> = WORDS[language].storedTexts;
  return (Object.hasOwn(names, key) ? names[key] : undefined) ?? key;
}

export const WORDS: Bilingual<Words> = {
  'zh-CN': {
    ...CALENDAR_WORDS['zh-CN'],
    listSeparator: '、',
    clauseSeparator: '，',
    colon: '：',
    status: { done: '已办', cancelled: '取消', overdue: '逾期', due: '当期', upcoming: '临近', planned: '未到期' },
    statusSign: { done: '办', cancelled: '消', overdue: '逾', due: '当', upcoming: '近', planned: '未' },
    completionRate: '完成率',
    total: '合计',
    owner: '负责人',
    supportUnits: '配合单位',
    noSection: '未填责任单位',
    noOwner: '未填负责人',
    noTime: '未定时间',
    noContent: '（未填内容）',
    releases: '新闻发布会',
    planned: '计划',
    scheduled: '已安排',
    held: '已召开',
    inGovernmentName: '以市政府名义',
    facility: '设施',
    openings: '开放天数',
    missed: '漏开',
    madeUp: '已补',
    owed: '尚欠',
    online: '线上',
    onTarget: '达标',
    notAsked: '免',
    standings: { notEntered: '尚未纳入', suspended: '暂停开放', withdrawn: '已退出' },
    storedTexts: {
      settings: '设置',
      baseline: '对比基准',
      fixes: '修正记录',
      reports: '报表记录',
      writtenReports: '报表内容记录',
    },
  },
  'en-US': {
    ...CALENDAR_WORDS['en-US'],
    listSeparator: ', ',
    clauseSeparator: ', ',
    colon: ': ',
    status: {
      done: 'Done',
      cancelled: 'Cancelled',
      overdue: 'Overdue',
      due: 'Due now',
      upcoming: 'Upcoming',
      planned: 'Planned',
    },
    statusSign: { done: 'D', cancelled: 'C', overdue: 'O!', due: 'N', upcoming: 'U', planned: 'P' },
    completionRate: '% done',
    total: 'Total',
    owner: 'Owner',
    supportUnits: 'Supporting sections',
    noSection: 'No section',
    noOwner: 'No owner',
    noTime: 'No date',
    noContent: '(no content)',
    releases: 'Press conferences',
    planned: 'planned',
    scheduled: 'scheduled',
    held: 'held',
    inGovernmentName: "in the municipal government's name",
    facility: 'Facility',
    openings: 'Days open',
    missed: 'Missed',
    madeUp: 'Made up',
    owed: 'Owed',
    online: 'Online',
    onTarget: 'On target',
    notAsked: 'n/a',
    standings: { notEntered: 'Not entered yet', suspended: 'Suspended', withdrawn: 'Withdrawn' },
    storedTexts: {
      settings: 'settings',
      baseline: 'baseline',
      fixes: 'list of fixes made',
      reports: 'list of report sheets',
      writtenReports: 'record of what the reports hold',
    },
  },
};
