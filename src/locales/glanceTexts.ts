/** What the first page says at a glance, in both languages. */
import type { IsoDate } from '../schedule/calendar/isoDate';
import { CALENDAR_WORDS } from '../schedule/calendar/calendarWords';
import { countInEnglish as items } from '../schedule/text/countInEnglish';
import type { Bilingual } from '../schedule/text/language';

/** The figures that the opening sentence names. */
interface StandingFigures {
  /** All that is not cancelled. */
  readonly asked: number;
  readonly done: number;
  readonly percent: number;
  readonly overdue: number;
}

export interface GlanceTexts {
  /** Where we stand, in one sentence. */
  readonly standing: (figures: StandingFigures) => string;
  readonly overdue: (count: number, shown: number) => string;
  readonly daysLate: (days: number) => string;
  readonly showAll: (count: number) => string;
  /** What falls due in the running slot and the next two. */
  readonly dueSoon: (count: number) => string;
  readonly moreIn: (slot: string, count: number) => string;
  readonly more: (count: number) => string;
  readonly strip: (year: number) => string;
  readonly stripCell: (slot: string, entries: string) => string;
  readonly stripEmpty: string;
  readonly missingUnits: (count: number) => string;
  readonly missingOwners: (count: number) => string;
  readonly openDaysMet: (facilities: number) => string;
  readonly openDaysOwed: (facilities: number, owed: number) => string;
  readonly releases: (scheduled: number, planned: number, held: number) => string;
  readonly pastYear: (year: number, asOf: IsoDate, isToday: boolean) => string;
  readonly lookBack: (day: IsoDate) => string;
}

const [chinese, english] = [CALENDAR_WORDS['zh-CN'], CALENDAR_WORDS['en-US']];

export const GLANCE_TEXTS: Bilingual<GlanceTexts> = {
  'zh-CN': {
    standing: ({ asked, done, percent, overdue }) =>
      done === asked
        ? `${asked} 条已全部办结。`
        : `${asked} 条已办 ${done} 条（${percent}%），${overdue > 0 ? `${overdue} 条逾期` : '没有逾期'}。`,
    overdue: (count, shown) => (count > shown ? `逾期最久的 ${shown} 条` : `逾期 ${count} 条`),
    daysLate: (days) => `${days} 天`,
    showAll: (count) => `全部 ${count} 条`,
    dueSoon: (count) => (count === 0 ? '本旬和后两旬没有到期的' : `本旬和后两旬到期 ${count} 条`),
    moreIn: (slot, count) => `${slot}还有 ${count} 条`,
    more: (count) => `还有 ${count} 条`,
    strip: (year) => `${year}年各旬`,
    stripCell: (slot, entries) => `${slot}：${entries}`,
    stripEmpty: '没有到期的',
    missingUnits: (count) => `${count} 条没有写责任单位`,
    missingOwners: (count) => `${count} 条没有写负责人`,
    openDaysMet: (facilities) => `开放日：${facilities} 处设施都没有欠次`,
    openDaysOwed: (facilities, owed) => `开放日：${facilities} 处设施共欠 ${owed} 次`,
    releases: (scheduled, planned, held) => `新闻发布会：计划 ${planned} 场，已安排 ${scheduled} 场，已召开 ${held} 场`,
    pastYear: (year, asOf, isToday) =>
      `这是 ${year} 年的日程。按${isToday ? `今天（${chinese.date(asOf)}）` : ` ${chinese.date(asOf)} `}看，没有登记办结的都算逾期。`,
    lookBack: (day) => `按 ${chinese.date(day)} 看`,
  },
  'en-US': {
    standing: ({ asked, done, percent, overdue }) => {
      if (done === asked) return asked === 1 ? 'The one entry is done.' : `All ${asked} entries are done.`;
      return `${done} of ${asked} done (${percent}%), ${overdue > 0 ? `${overdue} overdue` : 'nothing overdue'}.`;
    },
    overdue: (count, shown) => (count > shown ? `Overdue longest` : `${count} overdue`),
    daysLate: (days) => items(days, 'day'),
    showAll: (count) => `All ${count}`,
    dueSoon: (count) => `${count === 0 ? 'Nothing' : count} due in this slot and the next two`,
    moreIn: (slot, count) => `${count} more, ${slot}`,
    more: (count) => `${count} more`,
    strip: (year) => `${year} by ten-day slots`,
    stripCell: (slot, entries) => `${slot}: ${entries}`,
    stripEmpty: 'nothing due',
    missingUnits: (count) => `${items(count, 'entry names', 'entries name')} no section`,
    missingOwners: (count) => `${items(count, 'entry names', 'entries name')} no owner`,
    openDaysMet: (facilities) => `Open days: nothing owed by ${items(facilities, 'facility', 'facilities')}`,
    openDaysOwed: (facilities, owed) =>
      `Open days: ${items(owed, 'opening')} owed by ${items(facilities, 'facility', 'facilities')}`,
    releases: (scheduled, planned, held) =>
      `Press conferences: ${planned} planned, ${scheduled} scheduled, ${held} held`,
    pastYear: (year, asOf, isToday) =>
      `This is the schedule of ${year}. Seen from ${isToday ? `today (${english.date(asOf)})` : english.date(asOf)}, all that is not marked done is overdue.`,
    lookBack: (day) => `See it as of ${english.date(day)}`,
  },
};
