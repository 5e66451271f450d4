import { CALENDAR_WORDS } from '../calendar/calendarWords';
import { foldText } from '../text/foldText';
import { remembered } from '../text/memoize';
import { simplified } from '../text/simplifiedCharacters';
import { defineCheck } from './defineCheck';
import { onePerCell } from './tableCells';

interface Messages {
  readonly noSlot: { readonly row: number; readonly month: number };
}

/** 6月上旬, 上旬; in a slot column also 上. Days and 月底 are exact times, not slots. */
const NAMES_SLOT = /[上中下]旬?$/;
/** A month and nothing beside it: 6, 6月, 六月份, 2020年6月. */
const MONTH_ALONE = /^(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[本当])(?:月份?)?$/;

/** An entry with a month and no slot, in a month where other entries have slots. It is due at the month's end, which may not be meant. */
export const slotEmpty = defineCheck<Messages>({
  id: 'slot-empty',
  severity: 'info',
  text: {
    'zh-CN': {
      title: '没有填写旬',
      explanation:
        '同一个月里别的条目分了旬，这一条只写了月份。没有旬的条目按月底到期计算。写明某日前、月底前的已经明确，不作提示。',
      offWhen: '有的工作按旬、有的按月安排，本来就不必都分旬时，可以关掉。',
    },
    'en-US': {
      title: 'Slot empty',
      explanation:
        'Other entries of the month have slots and this one has its month alone. Without a slot it is due at the end of the month. A day, or the month’s end said outright, is a time of its own and passed over.',
      offWhen: 'Switch it off when some work is planned by slots and some by months, and is meant to be.',
    },
  },
  messages: {
    noSlot: {
      'zh-CN': ({ row, month }) =>
        `第 ${row} 行没有填写旬，而${CALENDAR_WORDS['zh-CN'].month(month)}的其他条目分了旬；现按月底到期计算，如有具体安排请补上。`,
      'en-US': ({ row, month }) =>
        `Row ${row} has no slot while other entries of ${CALENDAR_WORDS['en-US'].month(month)} have one. It counts as due at the end of the month; fill in a slot if one is meant.`,
    },
  },
  example: { message: 'noSlot', data: { row: 12, month: 3 } },
  remarks: ({ schedule }) => {
    const plain = remembered(plainText, (text) => text);
    const monthsWithSlots = new Set<string>();
    for (const { reading } of schedule.entries)
      if (reading.kind === 'period' && reading.slot && NAMES_SLOT.test(plain(reading.text)))
        monthsWithSlots.add(reading.period.start.slice(0, 7));
    const whole = schedule.entries.flatMap((entry) => {
      const { reading } = entry;
      const isMonthAlone =
        reading.kind === 'period' &&
        reading.month !== null &&
        reading.slot === null &&
        MONTH_ALONE.test(plain(reading.text));
      return isMonthAlone && monthsWithSlots.has(reading.period.start.slice(0, 7))
        ? [{ entry, month: reading.month }]
        : [];
    });
    const onePerRow = whole.filter(({ entry }) => entry.item === 0);
    const cellOf = ({ entry: { cells } }: (typeof whole)[number]) => cells.slot ?? cells.month ?? cells.content;
    return onePerCell(onePerRow, cellOf).map((item) => ({
      cell: cellOf(item),
      message: 'noSlot',
      data: { row: item.entry.row + 1, month: item.month },
    }));
  },
});

function plainText(text: string): string {
  return simplified(foldText(text));
}
