import type { SheetCell } from '../../workbook/cellAddress';
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
const ROWS_TO_TELL = 3;
/** So many different times in a new order of their own are a group, not slips. */
const TIMES_OF_A_GROUP = 3;

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
  readonly newGroup: Stray;
  readonly notByTime: { readonly rows: number; readonly outOfPlace: number };
}

/** Rows whose month or slot comes before that of a row above. As few rows as possible are named: the strays, not all that follow one. */
export const order = defineCheck<Messages>({
  id: 'order',
  severity: 'warning',
  text: {
    'zh-CN': {
      title: '时间顺序颠倒',
      explanation:
        '月份或旬比上面的行还早。一组组各自按时间排列的，每组只提示一次；整张表本来就不按时间排列时只提示一次。',
      offWhen: '表格本来就不按时间先后排列时，可以关掉。',
    },
    'en-US': {
      title: 'Out of order',
      explanation:
        'The month or slot is earlier than that of a row above. Where a group of rows begins anew in an order of its own, that is told once, and so is a table that is not kept by time at all.',
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
    newGroup: {
      'zh-CN': ({ row, time, otherTime }) =>
        `从第 ${row} 行起，时间又从“${time}”排起（它上面已到“${otherTime}”）；如果是另一组工作，可以不管。`,
      'en-US': ({ row, time, otherTime }) =>
        `From row ${row} on the times begin anew at “${time}”, after “${otherTime}” above it. Leave it if another group of work begins there.`,
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
  const keys = sortKeys(rows);
  const strayRows = strays(rows, keys, new Set(longestRun(keys.map(({ planned }) => planned.start))));
  const outOfPlace = strayRows.length;
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
  return blocksOf(strayRows).flatMap(remarksOnBlock);
}

/**
 * The row whose first day each row sorts by: its own, or that of a row above whose first day lies in its period. A whole month after a slot
 * of it stands where it stands.
 */
function sortKeys(rows: readonly TimedRow[]): readonly TimedRow[] {
  let above: TimedRow | undefined;
  return rows.map((row) => {
    const { start, end } = row.planned;
    above = above && above.planned.start >= start && above.planned.start <= end ? above : row;
    return above;
  });
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

interface OutOfPlace {
  readonly index: number;
  readonly row: TimedRow;
  /** A row in its place above or below, which the row is earlier or later than. */
  readonly neighbour: TimedRow;
  readonly early: boolean;
}

/** The rows outside the run that are truly earlier than one above in it, or later than the next below. */
function strays(
  rows: readonly TimedRow[],
  keys: readonly TimedRow[],
  inOrder: ReadonlySet<number>,
): readonly OutOfPlace[] {
  const below = nextInOrder(rows, inOrder);
  let above: TimedRow | undefined;
  return rows.flatMap((row, index): readonly OutOfPlace[] => {
    if (inOrder.has(index)) {
      above = keys[index];
      return [];
    }
    if (above && isEarlier(row, above)) return [{ index, row, neighbour: above, early: true }];
    const next = below[index];
    return next && isEarlier(next, row) ? [{ index, row, neighbour: next, early: false }] : [];
  });
}

/** For each row the first one below it that is in order. */
function nextInOrder(rows: readonly TimedRow[], inOrder: ReadonlySet<number>): readonly (TimedRow | undefined)[] {
  let next: TimedRow | undefined;
  return rows
    .map((_, index) => rows.length - 1 - index)
    .map((index) => {
      const below = next;
      if (inOrder.has(index)) next = rows[index];
      return below;
    })
    .reverse();
}

/** Begins and ends before the other: 6月15日 is not earlier than 6月, nor 6月20日前 than 6月15日. */
function isEarlier({ planned }: TimedRow, { planned: other }: TimedRow): boolean {
  return planned.start < other.start && planned.end < other.end;
}

/** Strays one under the other that are in order among themselves: a group of its own, such as another section's work, begins with the first. */
function blocksOf(strayRows: readonly OutOfPlace[]): readonly (readonly OutOfPlace[])[] {
  const blocks: OutOfPlace[][] = [];
  for (const stray of strayRows) {
    const last = blocks.at(-1)?.at(-1);
    const goesOn =
      last?.early === true && stray.early && stray.index === last.index + 1 && !isEarlier(stray.row, last.row);
    if (goesOn) blocks.at(-1)?.push(stray);
    else blocks.push([stray]);
  }
  return blocks;
}

function remarksOnBlock(block: readonly OutOfPlace[]): readonly Remark<Messages>[] {
  // A time carried down to the rows below is one and the same reading there.
  const written = block.filter(({ row }, index) => row.entry.reading !== block[index - 1]?.row.entry.reading);
  const [first] = written;
  const times = new Set(written.map(({ row: { planned } }) => `${planned.start}/${planned.end}`));
  if (!first || times.size < TIMES_OF_A_GROUP) return onePerCell(written, cellOf).map(remark);
  const { row, neighbour } = first;
  const data = { row: row.entry.row + 1, time: textOf(row.entry), otherTime: textOf(neighbour.entry) };
  return [{ cell: cellOf(first), severity: 'info', message: 'newGroup', data }];
}

function cellOf({ row: { entry }, neighbour }: OutOfPlace): SheetCell {
  const sameMonth = entry.plannedPeriod?.start.slice(0, 7) === neighbour.planned.start.slice(0, 7);
  return (sameMonth ? entry.cells.slot : null) ?? entry.cells.month ?? entry.cells.slot ?? entry.cells.content;
}

function remark(stray: OutOfPlace): Remark<Messages> {
  const { row, neighbour, early } = stray;
  return {
    cell: cellOf(stray),
    message: early ? 'earlier' : 'later',
    data: { row: row.entry.row + 1, time: textOf(row.entry), otherTime: textOf(neighbour.entry) },
  };
}

function textOf({ reading }: Entry): string {
  return reading.kind === 'missing' ? '' : shorten(reading.text);
}
