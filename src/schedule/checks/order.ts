import type { IsoDate } from '../calendar/isoDate';
import type { Entry } from '../entries/entry';
import type { Period } from '../calendar/period';
import type { Schedule } from '../entries/schedule';
import { isInTable, sheetsOfSchedule } from '../entries/scheduleTables';
import type { Remark } from './defineCheck';
import { defineCheck } from './defineCheck';
import { shorten } from '../text/shorten';
import { onePerCell, titleCell } from './tableCells';

/** With more than this share of the rows out of order, the table is not kept by time at all. */
const SHARE_NOT_KEPT_BY_TIME = 1 / 3;
const ROWS_TO_TELL = 6;

interface TimedRow {
  readonly entry: Entry;
  readonly planned: Period;
}

interface Stray {
  readonly row: number;
  readonly time: string;
  readonly otherTime: string;
}

interface Messages {
  readonly earlier: Stray;
  readonly later: Stray;
  readonly notByTime: { readonly rows: number; readonly outOfPlace: number };
}

/** Rows whose month or slot comes before that of a row above. As few rows as possible are named: the strays, not all that follow one. */
export const order = defineCheck<Messages>({
  id: 'order',
  severity: 'warning',
  text: {
    'zh-CN': {
      title: '时间顺序颠倒',
      explanation: '月份或旬比上面的行还早。整张表本来就不按时间排列时只提示一次。',
      offWhen: '表格本来就不按时间先后排列时，可以关掉。',
    },
    'en-US': {
      title: 'Out of order',
      explanation:
        'The month or slot is earlier than that of a row above. A table that is not kept by time at all is told so once.',
      offWhen: 'Switch it off when the table is not kept by time.',
    },
  },
  messages: {
    earlier: {
      'zh-CN': ({ row, time, otherTime }) =>
        `第 ${row} 行的时间“${time}”早于它上面的“${otherTime}”，请核对时间或调整位置。`,
      'en-US': ({ row, time, otherTime }) =>
        `The time “${time}” in row ${row} is earlier than “${otherTime}” above it. Check the time or move the row.`,
    },
    later: {
      'zh-CN': ({ row, time, otherTime }) =>
        `第 ${row} 行的时间“${time}”晚于它下面的“${otherTime}”，请核对时间或调整位置。`,
      'en-US': ({ row, time, otherTime }) =>
        `The time “${time}” in row ${row} is later than “${otherTime}” below it. Check the time or move the row.`,
    },
    notByTime: {
      'zh-CN': ({ rows, outOfPlace }) =>
        `这张表看来不是按时间先后排列的（${rows} 行中有 ${outOfPlace} 行次序不符），不再逐行提示。`,
      'en-US': ({ rows, outOfPlace }) =>
        `This table does not seem to be kept by time (${outOfPlace} of ${rows} rows out of order); they are not named one by one.`,
    },
  },
  example: { message: 'earlier', data: { row: 12, time: '4月上旬', otherTime: '5月中旬' } },
  remarks: ({ schedule }) => downTheSheet(schedule).flatMap((entries) => remarksOn(entries, schedule)),
});

/** The entries one under the other: those of tables side by side apart, each of which has an order of its own. */
function downTheSheet(schedule: Schedule): readonly (readonly Entry[])[] {
  const { tables, entries } = schedule;
  if (tables.length === sheetsOfSchedule(schedule).length) return [entries];
  return tables.map((table) => entries.filter(({ cells }) => isInTable(cells.content, table)));
}

function remarksOn(entries: readonly Entry[], schedule: Schedule): readonly Remark<Messages>[] {
  const rows = entries.flatMap((entry) =>
    entry.item === 0 && entry.plannedPeriod ? [{ entry, planned: entry.plannedPeriod }] : [],
  );
  const inOrder = longestRun(sortKeys(rows));
  const outOfPlace = rows.length - inOrder.length;
  if (rows.length >= ROWS_TO_TELL && outOfPlace > rows.length * SHARE_NOT_KEPT_BY_TIME) {
    return [
      {
        cell: titleCell(schedule, 'month'),
        severity: 'info',
        message: 'notByTime',
        data: { rows: rows.length, outOfPlace },
      },
    ];
  }
  return strays(rows, new Set(inOrder));
}

/** The day each row sorts by. A row whose period holds the day of the row above (a whole month after a slot of it) stands where it stands. */
function sortKeys(rows: readonly TimedRow[]): readonly IsoDate[] {
  let above = '';
  return rows.map(({ planned: { start, end } }) => (above = above >= start && above <= end ? above : start));
}

/**
 * The indexes of a longest run of keys that never goes back (patience sorting, from the end, so that of equal runs
 * the one that keeps the upper rows is chosen).
 */
function longestRun(keys: readonly IsoDate[]): readonly number[] {
  const firstOfLength: number[] = [];
  const after: number[] = keys.map(() => -1);
  for (let index = keys.length - 1; index >= 0; index -= 1) {
    const key = keys[index] ?? '';
    let low = 0;
    let high = firstOfLength.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[firstOfLength[middle] ?? 0] ?? '') >= key) low = middle + 1;
      else high = middle;
    }
    after[index] = firstOfLength[low - 1] ?? -1;
    firstOfLength[low] = index;
  }
  const run: number[] = [];
  for (let index = firstOfLength.at(-1) ?? -1; index >= 0; index = after[index] ?? -1) run.push(index);
  return run;
}

function strays(rows: readonly TimedRow[], inOrder: ReadonlySet<number>): readonly Remark<Messages>[] {
  const found: { readonly row: TimedRow; readonly neighbour: TimedRow; readonly early: boolean }[] = [];
  let above: TimedRow | undefined;
  for (const [index, row] of rows.entries()) {
    if (inOrder.has(index)) {
      above = row;
      continue;
    }
    const early = above !== undefined && above.planned.start > row.planned.start;
    const neighbour = early ? above : rows[index + 1];
    if (neighbour) found.push({ row, neighbour, early });
  }
  const cellOf = ({ row: { entry }, neighbour }: (typeof found)[number]) => {
    const sameMonth = entry.plannedPeriod?.start.slice(0, 7) === neighbour.planned.start.slice(0, 7);
    return (sameMonth ? entry.cells.slot : null) ?? entry.cells.month ?? entry.cells.slot ?? entry.cells.content;
  };
  return onePerCell(found, cellOf).map((stray) => {
    const { row, neighbour, early } = stray;
    return {
      cell: cellOf(stray),
      message: early ? 'earlier' : 'later',
      data: { row: row.entry.row + 1, time: textOf(row.entry), otherTime: textOf(neighbour.entry) },
    };
  });
}

function textOf({ reading }: Entry): string {
  return reading.kind === 'missing' ? '' : shorten(reading.text);
}
