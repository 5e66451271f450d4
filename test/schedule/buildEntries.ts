import type { Entry, EntryTag } from '../../src/schedule/entries/entry';
import { foldText } from '../../src/schedule/text/foldText';
import type { PeriodReading } from '../../src/schedule/calendar/period';
import type { Slot } from '../../src/schedule/calendar/slot';
import type { RowReading, Schedule, ScheduleTable } from '../../src/schedule/entries/schedule';
import { daysInMonth } from '../../src/schedule/calendar/isoDate';

/** The sheet that built entries stand on. */
export const SHEET = '2020年日程';

/** Its table, of no rows yet. */
export const TABLE: ScheduleTable = {
  sheet: SHEET,
  columns: { month: [0], slot: [1], content: [2], unit: [3], owner: [4] },
  columnReadings: [],
  further: [],
  header: { first: 1, last: 1 },
  body: { row: 2, column: 0, rowCount: 0, columnCount: 5 },
  skipped: [],
};

/** What a test says of an entry; everything else is unremarkable. Row numbers are 1-based, as a person reads them. */
export interface EntryTraits {
  readonly row?: number;
  readonly item?: number;
  readonly content?: string;
  readonly units?: readonly string[];
  readonly owners?: readonly string[];
  readonly supportUnits?: readonly string[];
  /** The time cell, understood. */
  readonly time?: PeriodReading;
  readonly done?: boolean;
  readonly doneOn?: string;
  readonly cancelled?: boolean;
  readonly movedTo?: readonly PeriodReading[];
  readonly tags?: readonly EntryTag[];
  readonly hidden?: boolean;
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** A month of 2020, or one of its slots, as a time cell says it. */
export function time(month: number, slot: Slot | null = null, year = 2020): PeriodReading {
  const last = daysInMonth(year, month);
  const [from, to, name] =
    slot === 'first'
      ? [1, 10, '上旬']
      : slot === 'middle'
        ? [11, 20, '中旬']
        : slot === 'last'
          ? [21, last, '下旬']
          : [1, last, ''];
  const period = { start: `${year}-${pad(month)}-${pad(from)}`, end: `${year}-${pad(month)}-${pad(to)}` };
  return { kind: 'period', text: `${month}月${name}`, period, month, slot };
}

/** Any days as a time cell says them. */
export function days(text: string, start: string, end: string): PeriodReading {
  return { kind: 'period', text, period: { start, end }, month: null, slot: null };
}

export const unreadable = (text: string): PeriodReading => ({ kind: 'unreadable', text });

/** An entry of the columns 月份 A, 旬 B, 素材内容 C, 责任单位 D, 负责人 E; marks stand inside the content. */
export function buildEntry(traits: EntryTraits = {}): Entry {
  const row = (traits.row ?? 3) - 1;
  const reading = traits.time ?? time(6, 'first');
  const movedTo = traits.movedTo ?? [];
  const periodOf = (read: PeriodReading | undefined) => (read?.kind === 'period' ? read.period : null);
  const content = traits.content ?? '秸秆焚烧宣传';
  const cell = (column: number) => ({ sheet: SHEET, row, column });
  return {
    sheet: SHEET,
    row,
    item: traits.item ?? 0,
    itemCount: 1,
    content,
    contentAsWritten: content,
    units: traits.units ?? ['大气环境科'],
    owners: traits.owners ?? ['李焯'],
    ...(traits.supportUnits && { supportUnits: traits.supportUnits }),
    reading,
    period: movedTo.length > 0 ? periodOf(movedTo.at(-1)) : periodOf(reading),
    plannedPeriod: periodOf(reading),
    marks: {
      done: traits.done ?? false,
      doneOn: traits.doneOn ?? null,
      cancelled: traits.cancelled ?? false,
      movedTo,
      text: traits.done ? '已办' : '',
    },
    tags: traits.tags ?? [],
    cells: {
      month: cell(0),
      slot: cell(1),
      content: cell(2),
      unit: cell(3),
      owner: cell(4),
      status: null,
    },
    hidden: traits.hidden ?? false,
  };
}

/** Entries in rows 3, 4, 5 … unless they say another row. */
export function buildEntries(...all: readonly EntryTraits[]): readonly Entry[] {
  return all.map((traits, index) => buildEntry({ row: index + 3, ...traits }));
}

/** A schedule of 2020 with these entries, each row read as they say; `rows` overrides rows by their number in the list. */
export function buildSchedule(entries: readonly Entry[], overrides: Partial<Schedule> = {}): Schedule {
  const sections = new Map(
    entries
      .flatMap(({ units }) => units)
      .reverse()
      .map((name) => [foldText(name), name]),
  );
  const order = [...new Set(entries.flatMap(({ units }) => units.map(foldText)))];
  return {
    sheet: SHEET,
    tables: [{ ...TABLE, body: { row: 2, column: 0, rowCount: Math.max(1, entries.length), columnCount: 5 } }],
    title: '2020年向新闻媒体提供素材内容及责任分工',
    year: 2020,
    yearSource: 'title',
    entries,
    rows: entries.map((entry) => buildRow(entry)),
    remarks: [],
    account: [],
    leftAside: [],
    sections: order.map((folded) => sections.get(folded) ?? folded),
    ...overrides,
  };
}

/** The row an entry stands in alone. */
export function buildRow(entry: Entry, overrides: Partial<RowReading> = {}): RowReading {
  return {
    row: entry.row,
    hidden: entry.hidden,
    contentLines: entry.content === '' ? [] : [entry.content],
    unitNames: entry.units,
    ownerNames: entry.owners,
    paired: true,
    cells: entry.cells,
    unitText: entry.units.join('\n'),
    ownerText: entry.owners.join('\n'),
    ...overrides,
  };
}
