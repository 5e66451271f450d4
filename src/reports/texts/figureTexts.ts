import { countInEnglish } from '../../schedule/text/countInEnglish';
import type { OpenDayFigures, ReportingPeriod } from '../../schedule/openDays/openDayFigures';
import type { PlanCounts } from '../../schedule/openDays/openingPlan';
import type { Bilingual } from '../../schedule/text/language';
import { WORDS } from '../../locales/words';

/** The words of the open days' figures, on the sheet and as a text to paste. */
export interface FigureTexts {
  readonly periodName: (period: ReportingPeriod, year: number) => string;
  readonly title: (period: string) => string;
  readonly overall: string;
  readonly byClass: string;
  readonly byDistrict: string;
  readonly byPeriod: string;
  readonly unnamed: string;
  /** The title over the names of periods, and that over those of counties. */
  readonly period: string;
  readonly district: string;
  /** How often, and how many came. */
  readonly line: (figures: OpenDayFigures) => string;
  readonly ofGroup: (name: string, figures: OpenDayFigures) => string;
  /** 应开尽开. */
  readonly complete: (figures: OpenDayFigures) => string;
  readonly overAndUnder: (figures: OpenDayFigures) => string;
  readonly planTitle: string;
  readonly plan: (counts: PlanCounts) => string;
  readonly willMiss: (facilities: readonly string[]) => string;
  readonly notPlanned: (facilities: readonly string[]) => string;
  readonly willMissOne: (facility: string, windows: string) => string;
  /** The titles of the figures' columns. */
  readonly columns: {
    readonly facilities: string;
    readonly opened: string;
    readonly times: string;
    readonly visitors: string;
    readonly onlineVisitors: string;
    readonly asked: string;
    readonly over: string;
    readonly under: string;
    readonly complete: string;
  };
}

const zh = WORDS['zh-CN'];
const en = WORDS['en-US'];

export const FIGURE_TEXTS: Bilingual<FigureTexts> = {
  'zh-CN': {
    periodName: ({ kind, number }, year) => {
      switch (kind) {
        case 'year':
          return `${year}年全年`;
        case 'half':
          return `${year}年${number === 1 ? '上' : '下'}半年`;
        case 'quarter':
          return zh.quarterOfYear(year, number);
        case 'month':
          return zh.monthOfYear(year, number);
      }
    },
    title: (period) => `${period}设施向公众开放情况`,
    overall: '总体情况',
    byClass: '按类别',
    byDistrict: '按县区',
    byPeriod: '按季度和半年',
    period: '时段',
    district: '县区',
    unnamed: '未注明',
    line: ({ facilities, opened, times, onSite, online, visitors, onlineVisitors }) =>
      `应开放设施 ${facilities} 处，开放过的 ${opened} 处，共开放 ${times} 次（线下 ${onSite} 次、线上 ${online} 次），参观 ${visitors} 人次${onlineVisitors > 0 ? `（其中线上 ${onlineVisitors} 人次）` : ''}。`,
    ofGroup: (name, { facilities, times, online, visitors, under }) =>
      `${name}：${facilities} 处，开放 ${times} 次${online > 0 ? `（线上 ${online} 次）` : ''}，参观 ${visitors} 人次${under > 0 ? `，尚欠 ${under} 次` : ''}。`,
    complete: ({ complete, askedFacilities, incomplete }) =>
      askedFacilities === 0
        ? '应开尽开：还没有到期的双月。'
        : incomplete.length === 0
          ? `应开尽开：应开放的 ${askedFacilities} 处设施全部按“每两个月至少一次”开放。`
          : `应开尽开：应开放的 ${askedFacilities} 处设施中 ${complete} 处做到（${percent(complete, askedFacilities)}），未做到的有${incomplete.join('、')}。`,
    overAndUnder: ({ asked, over, under, madeUp }) =>
      `到期双月应开放 ${asked} 次，超出 ${over} 次，漏开后已补 ${madeUp} 次，尚欠 ${under} 次。`,
    planTitle: '全年计划执行情况',
    plan: ({ planned, held, missed, ahead, beside }) =>
      `计划开放 ${planned} 次：按计划开放 ${held} 次，计划未开放 ${missed} 次，待开放 ${ahead} 次；计划外开放 ${beside} 次。`,
    willMiss: (facilities) => `照计划将漏开：${facilities.join('；')}。`,
    notPlanned: (facilities) => `计划里没有的设施：${facilities.join('、')}。`,
    willMissOne: (facility, windows) => `${facility}（${windows}）`,
    columns: {
      facilities: '应开设施',
      opened: '已开设施',
      times: '开放次数',
      visitors: '参观人次',
      onlineVisitors: '线上人次',
      asked: '应开',
      over: '超出',
      under: '尚欠',
      complete: '应开尽开',
    },
  },
  'en-US': {
    periodName: ({ kind, number }, year) => {
      switch (kind) {
        case 'year':
          return String(year);
        case 'half':
          return `${year} H${number}`;
        case 'quarter':
          return en.quarterOfYear(year, number);
        case 'month':
          return en.monthOfYear(year, number);
      }
    },
    title: (period) => `Facilities open to the public, ${period}`,
    overall: 'Overall',
    byClass: 'By class',
    byDistrict: 'By county or district',
    byPeriod: 'By quarter and half year',
    period: 'Period',
    district: 'County or district',
    unnamed: 'Not given',
    line: ({ facilities, opened, times, onSite, online, visitors, onlineVisitors }) =>
      `${countInEnglish(facilities, 'facility', 'facilities')} had to open and ${opened} did: ${countInEnglish(times, 'opening')} (${onSite} on site, ${online} online), ${countInEnglish(visitors, 'visitor')}${onlineVisitors > 0 ? ` (${onlineVisitors} of them online)` : ''}.`,
    ofGroup: (name, { facilities, times, online, visitors, under }) =>
      `${name}: ${countInEnglish(facilities, 'facility', 'facilities')}, ${countInEnglish(times, 'opening')}${online > 0 ? ` (${online} online)` : ''}, ${countInEnglish(visitors, 'visitor')}${under > 0 ? `, ${under} owed` : ''}.`,
    complete: ({ complete, askedFacilities, incomplete }) =>
      askedFacilities === 0
        ? 'Opened all that should: no two-month window has ended yet.'
        : incomplete.length === 0
          ? `Opened all that should: all ${askedFacilities} facilities opened at least once in every two months.`
          : `Opened all that should: ${complete} of ${askedFacilities} facilities (${percent(complete, askedFacilities)}); not ${incomplete.join(', ')}.`,
    overAndUnder: ({ asked, over, under, madeUp }) =>
      `The windows that have ended ask for ${countInEnglish(asked, 'opening')}: ${over} beyond that, ${madeUp} missed and made up, ${under} owed.`,
    planTitle: 'The year’s plan',
    plan: ({ planned, held, missed, ahead, beside }) =>
      `${countInEnglish(planned, 'opening')} planned: ${held} held as planned, ${missed} planned and not held, ${ahead} to come; ${beside} held beside the plan.`,
    willMiss: (facilities) => `Will miss a window by their own plan: ${facilities.join('; ')}.`,
    notPlanned: (facilities) => `Not in the plan: ${facilities.join(', ')}.`,
    willMissOne: (facility, windows) => `${facility} (${windows})`,
    columns: {
      facilities: 'Had to open',
      opened: 'Opened',
      times: 'Openings',
      visitors: 'Visitors',
      onlineVisitors: 'Online visitors',
      asked: 'Asked',
      over: 'Over',
      under: 'Owed',
      complete: 'All that should',
    },
  },
};

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)}%`;
}
