import type { IsoDate } from '../calendar/isoDate';
import type { OpenDayProblem } from '../openDays/openDays';
import { shorten } from '../text/shorten';
import type { OpenDayContext } from './defineCheck';
import { defineCheck } from './defineCheck';

/** These need no mending as a rule. */
const OF_NOTE: ReadonlySet<OpenDayProblem['kind']> = new Set([
  'futureDate',
  'cancelled',
  'postponed',
  'notActive',
  'plan',
  'otherYearPlan',
]);

/** What any of the messages may tell of a record or a line of the register. */
interface Problem {
  readonly row: number;
  /** The text or date at fault. */
  readonly text: string;
  readonly year: number;
  readonly asOf: IsoDate;
  readonly nearest: string | null;
  readonly movedTo: IsoDate | null;
}

/** A message for each kind of problem, and one each for a facility and a date that are not there at all. */
type Messages = Readonly<Record<OpenDayProblem['kind'] | 'noFacility' | 'noDate', Problem>>;

/** A record of an opening that could not be counted, or not yet, and a facility that is registered twice. */
export const openDayRecord = defineCheck<Messages, OpenDayContext>({
  id: 'open-day-record',
  severity: 'warning',
  text: {
    'zh-CN': {
      title: '开放记录、设施名录有疑问',
      explanation:
        '开放记录里的设施不在名录中、日期看不懂或不是本年度的，都不计入统计；开放计划里看不懂的时间和不在名录中的设施不列入计划；日期在截至日期之后的暂不计入；写明取消、未开放或延期的不计入。名录里重复的设施只算一个，纳入、暂停、退出的时间看不懂或没有写明的按正常开放统计。',
      offWhen: '开放记录另有核对、这里只看大数时，可以关掉。',
    },
    'en-US': {
      title: 'Questions about the opening records and the register',
      explanation:
        'Records of a facility that is not registered, with an unreadable date or of another year do not count; a planned time that cannot be read and a planned facility that is not registered are no part of the plan; those after the as-of date do not count yet; those that say they were cancelled or put off do not count. A facility registered twice counts as one, and one whose dates of entry, suspension or withdrawal are unreadable or not given counts as open.',
      offWhen: 'Switch it off when the records are checked elsewhere and rough figures do.',
    },
  },
  messages: {
    unknownFacility: {
      'zh-CN': ({ row, text, nearest }) =>
        `第 ${row} 行的“${text}”不在设施名录里，这次开放没有计入；${nearest === null ? '请核对名称，或把它补进名录。' : `是不是“${nearest}”？`}`,
      'en-US': ({ row, text, nearest }) =>
        `“${text}” in row ${row} is not in the register, so this opening is not counted. ${nearest === null ? 'Check the name, or add it to the register.' : `Is it “${nearest}”?`}`,
    },
    noFacility: {
      'zh-CN': ({ row }) => `第 ${row} 行没有填写设施名称，这次开放没有计入，请补上。`,
      'en-US': ({ row }) => `Row ${row} names no facility, so this opening is not counted. Fill it in.`,
    },
    unreadableDate: {
      'zh-CN': ({ row, text, year }) =>
        `第 ${row} 行的开放日期“${text}”看不懂，这次开放没有计入；请写成“${year}年3月5日”这样的日期，连续几天的分行填写。`,
      'en-US': ({ row, text, year }) =>
        `The date “${text}” in row ${row} cannot be read, so this opening is not counted. Write it like ${year}-03-05, one day a row.`,
    },
    noDate: {
      'zh-CN': ({ row }) => `第 ${row} 行没有填写开放日期，这次开放没有计入，请补上。`,
      'en-US': ({ row }) => `Row ${row} has no date, so this opening is not counted. Fill it in.`,
    },
    otherYear: {
      'zh-CN': ({ row, text, year }) => `第 ${row} 行的开放日期 ${text} 不在 ${year} 年度内，没有计入，请核对年份。`,
      'en-US': ({ row, text, year }) =>
        `The date ${text} in row ${row} is not in ${year}, so this opening is not counted. Check the year.`,
    },
    futureDate: {
      'zh-CN': ({ row, text, asOf }) => `第 ${row} 行的开放日期 ${text} 在截至日期 ${asOf} 之后，暂不计入。`,
      'en-US': ({ row, text, asOf }) =>
        `The date ${text} in row ${row} is after the as-of date ${asOf}, so this opening does not count yet.`,
    },
    duplicateFacility: {
      'zh-CN': ({ row, text }) => `设施名录第 ${row} 行的“${text}”前面已经登记过，只算一个设施，请删去重复的一行。`,
      'en-US': ({ row, text }) =>
        `“${text}” in row ${row} of the register is there already and counts as one facility. Delete the repeated row.`,
    },
    cancelled: {
      'zh-CN': ({ row, text }) => `第 ${row} 行的开放${text === '' ? '' : `（${text}）`}写明没有举行，没有计入。`,
      'en-US': ({ row, text }) =>
        `The opening in row ${row}${text === '' ? '' : ` (${text})`} is said not to have been held and is not counted.`,
    },
    postponed: {
      'zh-CN': ({ row, text, movedTo }) =>
        `第 ${row} 行的开放${text === '' ? '' : `（${text}）`}写明延期${movedTo === null ? '' : `至 ${movedTo}`}，没有计入；开放以后请按实际日期另记一行。`,
      'en-US': ({ row, text, movedTo }) =>
        `The opening in row ${row}${text === '' ? '' : ` (${text})`} is said to be put off${movedTo === null ? '' : ` to ${movedTo}`} and is not counted. Once held, record it in a row of its own.`,
    },
    notActive: {
      'zh-CN': ({ row, text }) =>
        `第 ${row} 行的开放日期 ${text} 不在该设施的应开放期内（名录写明当时未纳入、暂停或已退出），仍计入，请核对。`,
      'en-US': ({ row, text }) =>
        `On ${text} in row ${row} the register has this facility not entered, suspended or withdrawn; the opening is counted all the same. Check the dates.`,
    },
    unreadableTerm: {
      'zh-CN': ({ row, text, year }) =>
        `设施名录第 ${row} 行的“${text}”看不懂是什么时间，没有采用；请写成“${year}年4月”“${year}年4月1日”或“${year}年4月至6月”。`,
      'en-US': ({ row, text, year }) =>
        `“${text}” in row ${row} of the register cannot be read as a date and is not used. Write it like ${year}-04-01, or ${year}年4月至6月.`,
    },
    plan: {
      'zh-CN': ({ text }) =>
        `“${text}”是开放计划，只用来与开放记录对照，没有计入开放次数；开放以后请在开放记录里登记，计划表里另有“实际开放日期”一列的按那一列统计。`,
      'en-US': ({ text }) =>
        `“${text}” plans openings: it is set against the records, and nothing of it is counted. Record each opening once it is held; in a plan with a column 实际开放日期 that column is counted.`,
    },
    unreadablePlan: {
      'zh-CN': ({ row, text, year }) =>
        `第 ${row} 行的计划时间“${text}”看不出是哪几天或哪个月，没有列入计划；请写成“${year}年3月5日”“3月”“3月、5月”“单月”“每季度第一个月”这样的话。`,
      'en-US': ({ row, text, year }) =>
        `The planned time “${text}” in row ${row} tells no day or month and is not in the plan. Write it like ${year}-03-05, 3月, 3月、5月, 单月 (odd months) or 每季度第一个月.`,
    },
    otherYearPlan: {
      'zh-CN': ({ row, text, year }) => `第 ${row} 行的计划时间“${text}”不在 ${year} 年度内，没有列入计划。`,
      'en-US': ({ row, text, year }) =>
        `The planned time “${text}” in row ${row} is not in ${year} and is not in the plan.`,
    },
    unknownPlanned: {
      'zh-CN': ({ row, text }) =>
        `计划第 ${row} 行的“${text}”不在设施名录里，没有列入计划；请核对名称，或把它补进名录。`,
      'en-US': ({ row, text }) =>
        `“${text}” in row ${row} of the plan is not in the register and is not in the plan’s figures. Check the name, or add it to the register.`,
    },
    undatedTerm: {
      'zh-CN': ({ row, text, year }) =>
        `设施名录第 ${row} 行写着“${text}”，但没有写明从何时起，仍按正常开放统计；请写成“${year}年4月起暂停”这样的话。`,
      'en-US': ({ row, text, year }) =>
        `Row ${row} of the register says “${text}” without a date, so the facility counts as open. Say from when, such as ${year}年4月起暂停.`,
    },
  },
  together: {
    futureDate: {
      'zh-CN': (count) => `${count} 条开放记录在截至日期之后，暂不计入`,
      'en-US': (count) =>
        count === 1
          ? '1 opening after the as-of date, not counted yet'
          : `${count} openings after the as-of date, not counted yet`,
    },
  },
  example: {
    message: 'unknownFacility',
    data: { row: 8, text: '白沙污水厂', year: 2020, asOf: '2020-06-15', nearest: '白沙污水处理厂', movedTo: null },
  },
  remarks: ({ openDays, asOf }) =>
    (openDays?.problems ?? []).map((problem) => ({
      cell: { sheet: problem.sheet, ...problem.cell },
      severity: OF_NOTE.has(problem.kind) ? 'info' : 'warning',
      message: messageFor(problem),
      data: {
        row: problem.cell.row + 1,
        text: shorten(problem.text),
        year: openDays?.year ?? 0,
        asOf,
        nearest: problem.nearest ?? null,
        movedTo: problem.movedTo ?? null,
      },
    })),
});

function messageFor({ kind, text }: OpenDayProblem): keyof Messages {
  if (text === '' && kind === 'unknownFacility') return 'noFacility';
  return text === '' && kind === 'unreadableDate' ? 'noDate' : kind;
}
