import { defineCheck } from './defineCheck';
import { onePerCell } from './tableCells';

interface Messages {
  readonly noSlot: { readonly row: number; readonly month: number };
}

/** An entry with a month and no slot, in a month where other entries have slots. It is due at the month's end, which may not be meant. */
export const slotEmpty = defineCheck<Messages>({
  id: 'slot-empty',
  severity: 'info',
  text: {
    'zh-CN': {
      title: '没有填写旬',
      explanation: '同一个月里别的条目分了旬，这一条没有。没有旬的条目按月底到期计算。',
      offWhen: '有的工作按旬、有的按月安排，本来就不必都分旬时，可以关掉。',
    },
    'en-US': {
      title: 'Slot empty',
      explanation:
        'Other entries of the month have slots and this one has none. Without a slot it is due at the end of the month.',
      offWhen: 'Switch it off when some work is planned by slots and some by months, and is meant to be.',
    },
  },
  messages: {
    noSlot: {
      'zh-CN': ({ row, month }) =>
        `第 ${row} 行没有填写旬，而 ${month}月 的其他条目分了旬；现按月底到期计算，如有具体安排请补上。`,
      'en-US': ({ row, month }) =>
        `Row ${row} has no slot while other entries of month ${month} have one. It counts as due at the end of the month; fill in a slot if one is meant.`,
    },
  },
  example: { message: 'noSlot', data: { row: 12, month: 3 } },
  remarks: ({ schedule }) => {
    const monthsWithSlots = new Set<string>();
    for (const { reading } of schedule.entries)
      if (reading.kind === 'period' && reading.slot) monthsWithSlots.add(reading.period.start.slice(0, 7));
    const whole = schedule.entries.flatMap((entry) => {
      const { reading } = entry;
      const isWholeMonth = reading.kind === 'period' && reading.month !== null && reading.slot === null;
      return isWholeMonth && monthsWithSlots.has(reading.period.start.slice(0, 7))
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
