import { WORDS } from '../../locales/words';
import type { Period } from '../../schedule/calendar/period';
import { monthOf } from '../../schedule/calendar/isoDate';
import type { MonthsPerWindow } from '../../schedule/calendar/windowLength';
import type { HolderTally, QuotaJudgement } from '../../schedule/quotas/tallyOfficeQuotas';
import { meetsQuota } from '../../schedule/quotas/tallyOfficeQuotas';
import type {
  CountedWords,
  OfficeQuota,
  QuotaField,
  QuotaHolder,
  UnreadableQuota,
} from '../../schedule/settings/officeQuota';
import { countInEnglish } from '../../schedule/text/countInEnglish';
import type { Bilingual } from '../../schedule/text/language';

/** The words for quotas that an office set, on screens, sheets, in the brief and the terminal. */
export interface QuotaTexts {
  readonly colon: string;
  readonly title: string;
  /** With the number of its part of the page, from 1. */
  readonly partTitle: (part: number) => string;
  readonly name: string;
  readonly holder: string;
  readonly scheduled: string;
  readonly done: string;
  readonly missed: string;
  readonly madeUp: string;
  readonly owed: string;
  readonly nextDeadline: string;
  readonly everybody: string;
  readonly holders: Readonly<Record<QuotaHolder, string>>;
  readonly per: Readonly<Record<MonthsPerWindow, string>>;
  readonly window: (window: Period, months: MonthsPerWindow) => string;
  /** What the quota asks for, as a sentence. */
  readonly rule: (quota: OfficeQuota) => string;
  readonly counted: (counted: CountedWords) => string;
  readonly part: (quota: OfficeQuota) => string;
  /** On the badge of a holder, with what is owed; 0 where nothing is. */
  readonly owes: (count: number) => string;
  /** How the holders stand, in one line. */
  readonly standing: (judgement: QuotaJudgement) => string;
  /** How one holder stands. */
  readonly figures: (tally: HolderTally) => string;
  readonly partFigures: (quota: OfficeQuota, tally: HolderTally) => string;
  /** What the schedule lacks in windows that have not ended; empty where it lacks nothing. */
  readonly lacking: (windows: readonly string[]) => string;
  readonly inNoWindow: (count: number) => string;
  readonly noHolder: (holder: Exclude<QuotaHolder, 'all'>) => string;
  readonly missingColumn: (title: string) => string;
  /** A quota that cannot be used, and what each wrong field has to hold. */
  readonly unreadable: (quota: UnreadableQuota, place: number) => string;
  readonly expected: Readonly<Record<QuotaField, string>>;
}

const [zh, en] = [WORDS['zh-CN'], WORDS['en-US']];
const NUMERALS = '一二三四五六七八九十';
const behind = ({ holders }: QuotaJudgement) => holders.filter((tally) => !meetsQuota(tally));
const owedBy = (holders: readonly HolderTally[]) =>
  holders.reduce((sum, { owed, part }) => sum + owed + (part?.owed ?? 0), 0);
const nameOf = ({ kept }: UnreadableQuota) => (typeof kept.name === 'string' ? kept.name : '');

const zhCN: QuotaTexts = {
  colon: zh.colon,
  title: '数量要求',
  partTitle: (part) => `${NUMERALS.charAt(part - 1)}、数量要求完成情况`,
  name: '要求',
  holder: '对象',
  scheduled: zh.scheduled,
  done: '已完成',
  missed: '漏',
  madeUp: zh.madeUp,
  owed: zh.owed,
  nextDeadline: '下一期限',
  everybody: '全单位',
  holders: { all: '全单位合计', section: '每个科室', owner: '每个负责人' },
  per: { 1: '每月', 2: '每两个月', 3: '每季度', 6: '每半年', 12: '每年' },
  window: ({ start }, months) => {
    const month = monthOf(start);
    if (months === 12) return '全年';
    if (months === 6) return month === 1 ? '上半年' : '下半年';
    if (months === 3) return zh.quarter(Math.ceil(month / 3));
    return months === 2 ? (zh.windows[Math.floor(month / 2)] ?? '') : zh.month(month);
  },
  rule: (quota) => {
    const { holder, monthsPerWindow, minimum, counted, canMakeUp, from } = quota;
    const clauses = [
      `${zhCN.holders[holder]}${zhCN.per[monthsPerWindow]}至少 ${minimum} 项（${zhCN.counted(counted)}）`,
      ...(quota.part ? [zhCN.part(quota)] : []),
      canMakeUp ? '漏的可在以后补上' : '漏的不能补',
      ...(from === null ? [] : [`自${zh.date(from)}起`]),
    ];
    return `${clauses.join('，')}。`;
  },
  counted: ({ column, words }) => {
    const named = words.map((word) => `“${word}”`).join('或');
    if (column === null) return words.length === 0 ? '所有事项都算' : `内容或类别写有${named}的`;
    return words.length === 0 ? `“${column}”栏填了内容的` : `“${column}”栏写有${named}的`;
  },
  part: ({ part }) =>
    part ? `其中${zhCN.per[part.monthsPerWindow]}至少 ${part.minimum} 项是${zhCN.counted(part.counted)}` : '',
  owes: (count) => (count === 0 ? '没有欠' : `欠 ${count} 项`),
  standing: (judgement) => {
    const { quota, holders } = judgement;
    const late = behind(judgement);
    const [together] = holders;
    if (!together) return quota.holder === 'all' ? '' : zhCN.noHolder(quota.holder);
    if (quota.holder === 'all') return zhCN.figures(together);
    const names = late.map(({ name, owed, part }) => `${name ?? ''}欠 ${owed + (part?.owed ?? 0)}`);
    const all = `${holders.length} 个${quota.holder === 'section' ? '科室' : '负责人'}`;
    return late.length === 0
      ? `${all}都没有欠。`
      : `${all}中 ${late.length} 个有欠，共欠 ${owedBy(late)} 项：${names.join('、')}。`;
  },
  figures: ({ total, done, missed, madeUp, owed, nextDeadline }) =>
    `${zhCN.scheduled} ${total} 项，${zhCN.done} ${done} 项；漏 ${missed}、补 ${madeUp}、${zhCN.owed} ${owed}${nextDeadline === null ? '' : `；下一期限 ${zh.date(nextDeadline)}`}。`,
  partFigures: (quota, { part }) =>
    part
      ? `${zhCN.part(quota)}：${zhCN.scheduled} ${part.total} 项，${zhCN.done} ${part.done} 项，${zhCN.owed} ${part.owed}。`
      : '',
  lacking: (windows) => (windows.length === 0 ? '' : `日程里还没有安排够：${windows.join('、')}。`),
  inNoWindow: (count) => `另有 ${count} 项没有时限或时限不在本年度，未计入各时段。`,
  noHolder: (holder) =>
    holder === 'section' ? '日程里没有写责任单位，无法分科室统计。' : '日程里没有写负责人，无法分人统计。',
  missingColumn: (title) => `日程表里没有标题是“${title}”的列，这样算不到任何事项。请在设置里改成表里的列标题。`,
  unreadable: (quota, place) =>
    `第 ${place} 条数量要求${nameOf(quota) === '' ? '' : `“${nameOf(quota)}”`}看不懂，没有统计；原样留在工作簿里。${quota.faults.map((field) => zhCN.expected[field]).join('；')}。`,
  expected: {
    name: '“名称”应填写文字',
    words: '“关键词”应是一个或几个词',
    column: '“看哪一列”应是列标题，或留空',
    holder: '“对谁要求”应是全单位、每个科室或每个负责人',
    minimum: '“至少几项”应是 1 到 9999 的整数',
    monthsPerWindow: '“多久一次”应是每月、每两个月、每季度、每半年或每年',
    canMakeUp: '“可以补”应是“是”或“否”',
    from: '“从哪天起”应是 2026-04-01 这样的日期，或留空',
    'part.words': '“其中”的关键词应是一个或几个词',
    'part.column': '“其中”看哪一列应是列标题，或留空',
    'part.minimum': '“其中至少几项”应是 1 到 9999 的整数',
    'part.monthsPerWindow': '“其中”多久一次应是每月、每两个月、每季度、每半年或每年',
  },
};

const enUS: QuotaTexts = {
  colon: en.colon,
  title: 'Quotas',
  partTitle: (part) => `${part}. Quotas`,
  name: 'Quota',
  holder: 'Who',
  scheduled: 'Scheduled',
  done: 'Done',
  missed: 'Missed',
  madeUp: en.madeUp,
  owed: en.owed,
  nextDeadline: 'Next by',
  everybody: 'The whole office',
  holders: { all: 'The whole office', section: 'Each section', owner: 'Each owner' },
  per: { 1: 'a month', 2: 'every two months', 3: 'a quarter', 6: 'every half-year', 12: 'a year' },
  window: ({ start }, months) => {
    const month = monthOf(start);
    if (months === 12) return 'the year';
    if (months === 6) return month === 1 ? 'first half' : 'second half';
    if (months === 3) return en.quarter(Math.ceil(month / 3));
    return months === 2 ? (en.windows[Math.floor(month / 2)] ?? '') : en.month(month);
  },
  rule: (quota) => {
    const { holder, monthsPerWindow, minimum, counted, canMakeUp, from } = quota;
    const clauses = [
      `${enUS.holders[holder]}: at least ${minimum} ${enUS.per[monthsPerWindow]} (${enUS.counted(counted)})`,
      ...(quota.part ? [enUS.part(quota)] : []),
      canMakeUp ? 'what is missed can be made up later' : 'what is missed cannot be made up',
      ...(from === null ? [] : [`from ${from} on`]),
    ];
    return `${clauses.join('; ')}.`;
  },
  counted: ({ column, words }) => {
    const named = words.map((word) => `“${word}”`).join(' or ');
    if (column === null) return words.length === 0 ? 'every entry counts' : `content or category says ${named}`;
    return words.length === 0 ? `column “${column}” is filled in` : `column “${column}” says ${named}`;
  },
  part: ({ part }) =>
    part
      ? `of these at least ${part.minimum} ${enUS.per[part.monthsPerWindow]} where ${enUS.counted(part.counted)}`
      : '',
  owes: (count) => (count === 0 ? 'Nothing owed' : `Owes ${count}`),
  standing: (judgement) => {
    const { quota, holders } = judgement;
    const late = behind(judgement);
    const [together] = holders;
    if (!together) return quota.holder === 'all' ? '' : enUS.noHolder(quota.holder);
    if (quota.holder === 'all') return enUS.figures(together);
    const names = late.map(({ name, owed, part }) => `${name ?? ''} ${owed + (part?.owed ?? 0)}`);
    const all = countInEnglish(holders.length, quota.holder);
    return late.length === 0
      ? `${all}, none owes anything.`
      : `${all}, ${late.length} behind, ${owedBy(late)} owed in all: ${names.join(', ')}.`;
  },
  figures: ({ total, done, missed, madeUp, owed, nextDeadline }) =>
    `${total} scheduled, ${done} done; ${missed} missed, ${madeUp} made up, ${owed} owed${nextDeadline === null ? '' : `; next by ${nextDeadline}`}.`,
  partFigures: (quota, { part }) =>
    part ? `${enUS.part(quota)}: ${part.total} scheduled, ${part.done} done, ${part.owed} owed.` : '',
  lacking: (windows) => (windows.length === 0 ? '' : `Not enough is scheduled yet for ${windows.join(', ')}.`),
  inNoWindow: (count) => `${count} more without a deadline in this year: counted in no stretch of it.`,
  noHolder: (holder) => `The schedule names no ${holder}, so this cannot be counted by ${holder}.`,
  missingColumn: (title) =>
    `No column of the schedule has the title “${title}”, so nothing counts. Enter a title of the sheet in Settings.`,
  unreadable: (quota, place) =>
    `Quota ${place}${nameOf(quota) === '' ? '' : ` (“${nameOf(quota)}”)`} cannot be understood and is not counted; it stays in the workbook as it is. ${quota.faults.map((field) => enUS.expected[field]).join('; ')}.`,
  expected: {
    name: 'The name has to be a text',
    words: 'The words have to be one or more words',
    column: 'The column has to be a column title, or empty',
    holder: 'For whom has to be the whole office, each section or each owner',
    minimum: 'How many has to be a whole number from 1 to 9999',
    monthsPerWindow: 'How often has to be a month, two months, a quarter, a half-year or a year',
    canMakeUp: 'Whether it can be made up has to be yes or no',
    from: 'The first day has to be a date such as 2026-04-01, or empty',
    'part.words': 'The words of the part have to be one or more words',
    'part.column': 'The column of the part has to be a column title, or empty',
    'part.minimum': 'How many of the part has to be a whole number from 1 to 9999',
    'part.monthsPerWindow': 'How often for the part has to be a month, two months, a quarter, a half-year or a year',
  },
};

export const QUOTA_TEXTS: Bilingual<QuotaTexts> = { 'zh-CN': zhCN, 'en-US': enUS };
