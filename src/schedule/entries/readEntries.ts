/** Makes entries of the rows of the table. */
import type { DateSystem } from '../../workbook/sheetSnapshot';
import type { IsoDate } from '../calendar/isoDate';
import { monthOf, yearOf } from '../calendar/isoDate';
import type { readContentMarks } from '../marks/contentMarks';
import { joinStatuses } from '../marks/contentMarks';
import type { MarkedContent } from '../marks/contentMarks';
import type { Entry, EntryCells } from './entry';
import type { SheetCell } from '../../workbook/cellAddress';
import type { EntryMarks } from '../marks/entryMarks';
import { entryTags } from './entryTags';
import { isBlank, textLines, tidyText } from '../text/foldText';
import type { Period, PeriodReading } from '../calendar/period';
import { singleDay } from '../calendar/period';
import type { PeriodContext } from '../calendar/readPeriod';
import { readPeriod } from '../calendar/readPeriod';
import { readRecurring } from './recurringEntry';
import { readStages } from '../marks/readStages';
import type { RowReading } from './schedule';
import type { RowNames } from './rowNames';
import type { RowItem } from './splitItems';
import { splitItems } from './splitItems';
import type { DoneLamps } from '../marks/statusLamps';
import { lampsIn, withoutLamps } from '../marks/statusLamps';
import type { StatusReading } from '../marks/readStatus';
import type { readStatus } from '../marks/readStatus';
import { NO_STATUS, isDoneOf, isStatusMark } from '../marks/readStatus';
import { isNumberedLine } from '../table/linePatterns';
import type { RowCell, RowCells, TableRow } from '../table/tableRow';

/** What a row gives: itself for the checks, and its entries; none when it has no content. */
export interface EntriesOfRow {
  readonly row: RowReading;
  readonly entries: readonly Entry[];
}

/** What a row's reading leans on beside its own cells. */
export interface RowContext {
  /** The worksheet's name. */
  readonly sheet: string;
  readonly year: number;
  /** The days that the schedule is about. */
  readonly span: Period;
  readonly dateSystem: DateSystem;
  readonly doneLamps: DoneLamps;
  /** Reads the text of a status cell. */
  readonly statusWords: typeof readStatus;
  /** Reads the marks in a line of the content. */
  readonly contentMarks: typeof readContentMarks;
}

/** Reads one row with the period that `readTimes` gave it and those whom `readRowNames` found in it. */
export function readEntries(
  table: TableRow,
  reading: PeriodReading,
  names: RowNames,
  statuses: RowContext,
): EntriesOfRow {
  const { sheet, year, dateSystem } = statuses;
  const { row, hidden, cells } = table;
  const split = splitItems(cells.content?.text ?? '', names);
  const positions = entryCells(table, sheet);
  const planned = reading.kind === 'period' ? reading.period : null;
  const context: PeriodContext = {
    year: planned ? yearOf(planned.start) : year,
    month: planned ? monthOf(planned.start) : null,
    dateSystem,
    numberFormat: 'General',
  };
  const status = statusOfItems(cells, split.items.length, context, statuses);
  const more = saidInSomeTables(table, reading, sheet, context);
  const entries = split.items.map((item, index): Entry => {
    const said = readItem(item, status(index), statuses.contentMarks, context);
    const recurring = readRecurring(reading, said, cells, statuses);
    const { content } = said;
    const marks = recurring?.marks ?? said.marks;
    const moved = marks.movedTo.at(-1);
    // Written out, and added to where there is more: most rows have none of it, and an object put together from others takes long to make.
    const entry: Entry = {
      sheet,
      row,
      item: index,
      itemCount: split.items.length,
      content,
      contentAsWritten: item.asWritten,
      units: item.units,
      owners: item.owners,
      supportUnits: names.supportUnits,
      noSections: names.noSections,
      reading,
      period: moved ? (moved.kind === 'period' ? moved.period : null) : planned,
      plannedPeriod: planned,
      marks,
      tags: entryTags(content),
      cells: positions,
      hidden,
    };
    return recurring || more ? { ...entry, ...recurring?.series, ...more } : entry;
  });
  return { row: rowReading(table, split, names, positions), entries };
}

function rowReading(
  { row, hidden }: TableRow,
  { contentLines, paired }: ReturnType<typeof splitItems>,
  names: RowNames,
  cells: EntryCells,
): RowReading {
  return {
    row,
    hidden,
    contentLines,
    unitNames: names.units,
    ownerNames: names.owners,
    nameDoubts: names.doubts,
    paired,
    cells,
    unitText: names.unitText,
    ownerText: names.ownerText,
  };
}

/** What few tables have: steps of a time, stages of approval, classes of work. Null where there is none of it. */
function saidInSomeTables(
  { stages, categories }: TableRow,
  reading: PeriodReading,
  sheet: string,
  context: PeriodContext,
): Pick<Entry, 'milestones' | 'stages' | 'category'> | null {
  const hasMilestones = reading.kind === 'period' && reading.milestones !== undefined;
  if (!hasMilestones && stages.length === 0 && categories.length === 0) return null;
  return {
    ...(reading.kind === 'period' && reading.milestones && { milestones: reading.milestones }),
    ...(stages.length > 0 && { stages: readStages(stages, sheet, context) }),
    ...(categories.length > 0 && { category: categories.join(' / ') }),
  };
}

function entryCells({ row, cells }: TableRow, sheet: string): EntryCells {
  const place = (cell: RowCell | undefined): SheetCell | null =>
    cell ? { sheet, row: cell.position.row, column: cell.position.column } : null;
  return {
    month: place(cells.month),
    slot: place(cells.slot),
    content: place(cells.content) ?? { sheet, row, column: 0 },
    unit: place(cells.unit),
    owner: place(cells.owner),
    status: place(cells.status),
  };
}

const NOTHING_SAID: RowStatus = { words: NO_STATUS, text: '', decides: false };

type Statuses = Pick<RowContext, 'doneLamps' | 'statusWords'>;

interface RowStatus {
  readonly words: StatusReading;
  readonly text: string;
  /** The status column says something: it outweighs the marks in the content. */
  readonly decides: boolean;
}

/** The status column's word on each item: line by line where it has as many lines as the row has items, else as a whole. */
function statusOfItems(
  cells: RowCells,
  itemCount: number,
  context: PeriodContext,
  statuses: Statuses,
): (item: number) => RowStatus {
  const written = cells.status?.text ?? markInRemarks(cells, context);
  const lines = textLines(written);
  if (itemCount < 2 || lines.length !== itemCount) {
    const status = statusOfRow(cells, tidyText(written), context, statuses);
    return () => status;
  }
  return (item) => statusOfRow(cells, tidyText(lines[item] ?? ''), context, statuses);
}

/** Without a status column, remarks that are nothing but a mark (已办) say the status. */
function markInRemarks({ remarks }: RowCells, context: PeriodContext): string {
  return remarks && isStatusMark(remarks.text, context) ? remarks.text : '';
}

function statusOfRow(cells: RowCells, text: string, context: PeriodContext, statuses: Statuses): RowStatus {
  const doneOn = dayOfDone(cells, context);
  if (text === '' && doneOn === null) return NOTHING_SAID;
  if (isBlank(withoutLamps(text))) {
    const done = doneOn !== null || lampsIn(text).some((colour) => statuses.doneLamps.has(colour));
    return { words: { ...NO_STATUS, done, doneOn }, text, decides: false };
  }
  const words = statuses.statusWords(text, context);
  return { words: { ...words, doneOn: words.doneOn ?? doneOn }, text, decides: true };
}

/** The day in a 办结时间 column. */
function dayOfDone({ doneOn }: RowCells, context: PeriodContext): IsoDate | null {
  if (!doneOn || doneOn.text === '') return null;
  return singleDay(readPeriod(doneOn.value, { ...context, numberFormat: doneOn.numberFormat }));
}

function readItem(
  item: RowItem,
  status: RowStatus,
  contentMarks: typeof readContentMarks,
  context: PeriodContext,
): { content: string; marks: EntryMarks } {
  const parts = item.lines.map((line) => contentMarks(line, context));
  const words = status.decides ? status.words : joinStatuses([status.words, inContent(item, parts)]);
  const text = joined([status.text, ...parts.map((part) => part.text)], '、');
  const content = joined(
    parts.map((part) => part.content),
    ' ',
  );
  const { doneOn, late, cancelled, movedTo } = words;
  const done = isDoneOf(words, content);
  return {
    content: content === '' ? tidyText(item.asWritten) : content,
    marks: { done, doneOn, late: done && late, cancelled: cancelled && !done, movedTo, text },
  };
}

/** The texts that say something, one after the other. */
function joined(texts: readonly string[], separator: string): string {
  const [only = '', ...more] = texts.filter((text) => text !== '');
  return more.length === 0 ? only : [only, ...more].join(separator);
}

/**
 * What the marks in an item's lines say of it. One item of several lines is done or cancelled when every line says so,
 * or when the lines are not numbered and the last one does.
 */
function inContent({ lines }: RowItem, parts: readonly MarkedContent[]): StatusReading {
  const joined = joinStatuses(parts.map((part) => part.words));
  if (parts.length <= 1) return joined;
  const numbered = lines.some(isNumberedLine);
  const holds = (says: (words: StatusReading) => boolean): boolean => {
    const last = parts.at(-1);
    return parts.every((part) => says(part.words)) || (!numbered && last !== undefined && says(last.words));
  };
  return { ...joined, done: holds(({ done }) => done), cancelled: holds(({ cancelled }) => cancelled) };
}
