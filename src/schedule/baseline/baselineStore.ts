/**
 * How the baseline is kept in the workbook: one JSON text under one key. Sheets, names and times stand once each in tables and entries
 * name them by number, since every reading of the workbook brings the text along.
 */
import { MAX_ROWS } from '../../workbook/cellAddress';
import type { StoreEdit, StoredFields, StoredReading, StoredText, StoredTexts } from '../../workbook/storedText';
import { isIndex, isListOf, isText, readStored, storeEdits } from '../../workbook/storedText';
import { utf8Bytes } from '../../workbook/utf8';
import { WorkbookError } from '../../workbook/workbookError';
import type { Baseline, BaselineEntry, EntryTime } from './baseline';
import { parseIsoDate } from '../calendar/isoDate';
import type { Period } from '../calendar/period';

/**
 * Most UTF-8 bytes of a kept baseline, about 25,000 entries. Every reading of the workbook brings the text along as XML, and Excel on the
 * web refuses answers over 5 MB (learn.microsoft.com/office/dev/add-ins/excel/performance): beyond that the workbook could not be read again.
 */
const MOST_BYTES = 2_500_000;
const DONE = 1;
const CANCELLED = 2;

/** content, sheet, row, item, units, owners, time, marks and, where it has one, category: all names and the time are numbers in the tables. */
type KeptEntry = readonly [
  string,
  number,
  number,
  number,
  readonly number[],
  readonly number[],
  number,
  number,
  number?,
];

/** The kept baseline: one text whose tables are named by number. Of a damaged text nothing is used, or what is lost of it would pass for added. */
const BASELINE_TEXT: StoredText<Baseline> = { key: 'baseline', version: 1, decode, encode };

export type BaselineReading =
  | StoredReading<Baseline>
  /** Another program dropped it when it saved the workbook. */
  | { readonly kind: 'lost' };

/** The baseline among the workbook's stored texts. Never fails. */
export function readBaseline(stored: StoredTexts): StoredReading<Baseline> {
  return readStored(stored, BASELINE_TEXT);
}

/**
 * The edits that keep the baseline, and the UTF-8 bytes of its text. Fails with `tooLarge` when it is too long to be read again, and
 * with `newerText` where a later version's baseline is kept.
 */
export function storeBaseline(
  stored: StoredTexts,
  baseline: Baseline,
): { readonly edits: readonly StoreEdit[]; readonly bytes: number } {
  const edits = storeEdits(stored, BASELINE_TEXT, baseline);
  const bytes = utf8Bytes(edits.at(-1)?.value ?? '');
  if (bytes > MOST_BYTES) throw new WorkbookError('tooLarge');
  return { edits, bytes };
}

function encode({ setOn, sheet, title, year, entries }: Baseline): StoredFields {
  const names = new NumberedTable<string>();
  const times = new NumberedTable<unknown>();
  const keptEntries = entries.map((entry): KeptEntry => [
    entry.content,
    names.numberOf(entry.sheet, entry.sheet),
    entry.row,
    entry.item,
    entry.units.map((unit) => names.numberOf(unit, unit)),
    entry.owners.map((owner) => names.numberOf(owner, owner)),
    times.numberOf(keyOfTime(entry.time), keptTime(entry.time)),
    (entry.done ? DONE : 0) + (entry.cancelled ? CANCELLED : 0),
    ...(entry.category === undefined ? ([] as const) : ([names.numberOf(entry.category, entry.category)] as const)),
  ]);
  return { setOn, sheet, title, year, names: names.items, times: times.items, entries: keptEntries };
}

function decode({ setOn, sheet, title, year, names, times, entries }: StoredFields): Baseline | null {
  if (!isDay(setOn) || !isText(sheet) || !isText(title) || !isIndex(year, 10_000)) return null;
  if (!isListOf(names, isText) || !Array.isArray(times) || !Array.isArray(entries)) return null;
  const timesRead = times.map(timeOf);
  const entriesRead = entries.map((entry) => entryOf(entry, names, timesRead));
  return entriesRead.every((entry) => entry !== null) ? { setOn, sheet, title, year, entries: entriesRead } : null;
}

/** Items in the order they were first met, each once by its key. */
class NumberedTable<Item> {
  readonly items: Item[] = [];
  private readonly numbers = new Map<string, number>();

  /** The item's number in the table, where it is put if it is new. */
  numberOf(key: string, item: Item): number {
    const number = this.numbers.get(key);
    if (number !== undefined) return number;
    this.numbers.set(key, this.items.length);
    this.items.push(item);
    return this.items.length - 1;
  }
}

function keyOfTime({ period, text }: EntryTime): string {
  return period ? `${period.start}~${period.end}` : `"${text}`;
}

/** First and last day, or the words. */
function keptTime({ period, text }: EntryTime): readonly [string, string] | string {
  return period ? [period.start, period.end] : text;
}

function timeOf(value: unknown): EntryTime | null {
  if (typeof value === 'string') return { period: null, text: value };
  const period = periodOf(value);
  return period && { period, text: '' };
}

function periodOf(value: unknown): Period | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [start, end] = value as readonly unknown[];
  return isDay(start) && isDay(end) ? { start, end } : null;
}

function entryOf(value: unknown, names: readonly string[], times: readonly (EntryTime | null)[]): BaselineEntry | null {
  if (!Array.isArray(value)) return null;
  const [content, sheetNumber, row, item, unitNumbers, ownerNumbers, timeNumber, marks, categoryNumber] =
    value as readonly unknown[];
  const sheet = nameAt(sheetNumber, names);
  const time = isIndex(timeNumber, times.length) ? times[timeNumber] : null;
  const units = namesOf(unitNumbers, names);
  const owners = namesOf(ownerNumbers, names);
  if (typeof content !== 'string' || sheet === undefined || !time || !units || !owners) return null;
  if (!isIndex(row, MAX_ROWS) || !isIndex(item, MAX_ROWS) || !isIndex(marks, DONE + CANCELLED + 1)) return null;
  const category = nameAt(categoryNumber, names);
  if (categoryNumber !== undefined && category === undefined) return null;
  return {
    sheet,
    row,
    item,
    content,
    units,
    owners,
    time,
    done: (marks & DONE) !== 0,
    cancelled: (marks & CANCELLED) !== 0,
    ...(category !== undefined && { category }),
  };
}

function nameAt(number: unknown, names: readonly string[]): string | undefined {
  return isIndex(number, names.length) ? names[number] : undefined;
}

function namesOf(numbers: unknown, names: readonly string[]): readonly string[] | null {
  if (!isListOf(numbers, (number): number is number => isIndex(number, names.length))) return null;
  return numbers.map((number) => names[number] ?? '');
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && parseIsoDate(value) !== null;
}
