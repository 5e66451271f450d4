import { CALENDAR_WORDS } from '../calendar/calendarWords';
import type { IsoDate } from '../calendar/isoDate';
import type { Period } from '../calendar/period';
import type { Facility, OpenDays } from '../openDays/openDays';
import type { FacilityPlan } from '../openDays/openingPlan';
import type { ScheduledOpening } from '../openDays/scheduledOpenings';
import { shorten } from '../text/shorten';
import type { OpenDayContext, Remark } from './defineCheck';
import { defineCheck } from './defineCheck';

const zh = CALENDAR_WORDS['zh-CN'];
const en = CALENDAR_WORDS['en-US'];

interface Messages {
  readonly missed: {
    readonly facility: string;
    readonly period: Period;
    /** As written; null where the cell means several times. */
    readonly written: string | null;
    readonly insteadOn: IsoDate | null;
  };
  /** The windows of the year, 0-based. */
  readonly willMiss: { readonly facility: string; readonly windows: readonly number[] };
  readonly notPlanned: { readonly facility: string };
  readonly doneWithoutRecord: { readonly content: string; readonly start: IsoDate; readonly end: IsoDate };
  readonly heldAndNotDone: { readonly content: string; readonly heldOn: IsoDate };
}

/** A planned opening that was not held, windows that a facility's own plan leaves empty, and entries of the schedule that the record contradicts. */
export const openDayPlan = defineCheck<Messages, OpenDayContext>({
  id: 'open-day-plan',
  severity: 'warning',
  text: {
    'zh-CN': {
      title: '开放计划与记录不符',
      explanation:
        '把开放计划和日程表里的开放日事项与开放记录对照：计划的时间已过而没有开放记录的；往后的双月还没有开放、计划里也没有安排的；名录里有而计划里没有的设施；日程表标了已办而记录里没有的，记录里已开放而日程表还没有标已办的。',
      offWhen: '开放计划只作参考、不要求逐次对照时，可以关掉。',
    },
    'en-US': {
      title: 'The plan of openings and the records differ',
      explanation:
        'The plan of openings and the schedule’s own entries about open days are set against the records: what was planned and not held; windows to come that hold no opening and get none by the plan; facilities of the register that the plan leaves out; entries marked done without a record, and openings on record whose entries are not marked done.',
      offWhen: 'Switch it off when the plan is a rough guide and need not be kept opening by opening.',
    },
  },
  messages: {
    missed: {
      'zh-CN': ({ facility, period, written, insteadOn }) =>
        `“${facility}”计划${written ?? zh.monthDayRange(period.start, period.end)}开放，时间已过，没有开放记录${insteadOn === null ? '' : `（同一双月${zh.monthDay(insteadOn)}另有开放）`}。`,
      'en-US': ({ facility, period, written, insteadOn }) =>
        `“${facility}” was to open in ${written ?? en.dateRange(period.start, period.end)}; the time is over without a record${insteadOn === null ? '' : ` (it opened on ${en.monthDay(insteadOn)} of the same window)`}.`,
    },
    willMiss: {
      'zh-CN': ({ facility, windows }) =>
        `“${facility}”${windows.map((index) => zh.windows[index]).join('、')}还没有开放，计划里也没有安排，照计划会漏开，请补充安排。`,
      'en-US': ({ facility, windows }) =>
        `“${facility}” has no opening in ${windows.map((index) => en.windows[index]).join(', ')} yet and none planned: by its own plan it will miss ${windows.length === 1 ? 'this window' : 'these windows'}. Plan one.`,
    },
    notPlanned: {
      'zh-CN': ({ facility }) => `开放计划里没有“${facility}”，请补上它的开放时间。`,
      'en-US': ({ facility }) => `The plan of openings leaves out “${facility}”. Add when it is to open.`,
    },
    doneWithoutRecord: {
      'zh-CN': ({ content, start, end }) =>
        `“${content}”标为已办，但开放记录里${zh.monthDayRange(start, end)}没有开放；如已开放，请补记。`,
      'en-US': ({ content, start, end }) =>
        `“${content}” is marked done, but the records have no opening from ${en.dateRange(start, end)}. Record it if it was held.`,
    },
    heldAndNotDone: {
      'zh-CN': ({ content, heldOn }) => `“${content}”还没有标已办，开放记录里${zh.monthDay(heldOn)}已经开放，请核对。`,
      'en-US': ({ content, heldOn }) =>
        `“${content}” is not marked done, while the records have an opening on ${en.monthDay(heldOn)}. Check it.`,
    },
  },
  example: { message: 'willMiss', data: { facility: '白沙污水处理厂', windows: [3] } },
  remarks: ({ openDays, asOf }) =>
    openDays ? [...planRemarks(openDays, asOf), ...openDays.scheduled.flatMap(entryRemarks)] : [],
});

function planRemarks({ plan, facilities }: OpenDays, asOf: IsoDate): readonly Remark<Messages>[] {
  if (!plan) return [];
  return plan.facilities.flatMap((facilityPlan, index) => {
    const tally = facilities[index];
    return tally ? facilityRemarks(facilityPlan, tally.facility, asOf) : [];
  });
}

function facilityRemarks(
  { planned, willMiss }: FacilityPlan,
  { name, cell, term }: Facility,
  asOf: IsoDate,
): readonly Remark<Messages>[] {
  const facility = name;
  if (planned.length === 0) {
    const isGone = term.withdrawal !== null && term.withdrawal <= asOf;
    return willMiss.length > 0 && !isGone ? [{ cell, message: 'notPlanned', data: { facility } }] : [];
  }
  return [
    ...planned.flatMap((one): readonly Remark<Messages>[] =>
      one.standing === 'missed'
        ? [
            {
              cell: one.cell,
              ...(one.insteadOn !== null && { severity: 'info' }),
              message: 'missed',
              data: { facility, period: one.period, written: writtenTime(one.text), insteadOn: one.insteadOn },
            },
          ]
        : [],
    ),
    ...(willMiss.length > 0
      ? [{ cell, message: 'willMiss', data: { facility, windows: willMiss } } satisfies Remark<Messages>]
      : []),
  ];
}

/** The text where it names one time alone; null of 单月15日 or √, where the reader wants to know which. */
function writtenTime(text: string): string | null {
  const namesOne = text.match(/\d{1,2}月/g)?.length === 1 && !/[、,，;；和及每单双]/.test(text);
  return namesOne ? shorten(text) : null;
}

function entryRemarks({ entry, heldOn, standing }: ScheduledOpening): readonly Remark<Messages>[] {
  const cell = entry.cells.content;
  const content = shorten(entry.content);
  const [firstDay] = heldOn;
  const { period, marks } = entry;
  if (standing === 'missed' && marks.done && period)
    return [{ cell, severity: 'info', message: 'doneWithoutRecord', data: { content, ...period } }];
  return firstDay !== undefined && !marks.done
    ? [{ cell, severity: 'info', message: 'heldAndNotDone', data: { content, heldOn: firstDay } }]
    : [];
}
