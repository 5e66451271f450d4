/** What the rows of a record sheet say of openings. */
import type { CellPosition } from '../../workbook/cellAddress';
import { numberFormatAt, valueAt } from '../../workbook/sheetSnapshot';
import { foldText } from '../text/foldText';
import type { RecordTable } from './openDaySheets';
import { severalIn } from './severalIn';
import type { OpeningTimes } from './readOpeningTimes';
import { readOpeningTimes } from './readOpeningTimes';
import { monthOfTable } from './tableLooks';
import { mergeOrigins, recordRows, textAt } from './titledTable';
import { wasMovedOnline } from './wasHeld';

/** One record of openings, from a row of its own or a cell of a table of months. */
export interface OpeningRecord {
  readonly sheet: string;
  /** As written; perhaps several facilities. */
  readonly facility: string;
  readonly facilityCell: CellPosition;
  readonly dateCell: CellPosition;
  readonly dateText: string;
  /** Null where the text is no time. */
  readonly times: OpeningTimes | null;
  readonly status: string;
  readonly note: string;
  readonly online: boolean;
  readonly joint: boolean;
  readonly visitors: number | null;
  /** Of them, those online, where the record parts them. */
  readonly onlineVisitors: number | null;
}

const ONLINE = /线上|直播|云|VR|虚拟现实|网上|网络/i;
const ON_SITE = /线下|现场|实地/;
const JOINT = /(?:集中|联合|统一)(?:向(?:社会)?公众)?开放/;
const NOT_JOINT = /(?:未|没有?|不|非)(?:参加|属于)?(?:集中|联合|统一)/;
const YES = /^(?:是|有|√|✓|✔|☑|1|y|yes|集中|联合|统一|集中开放|联合开放|统一开放)$/i;

/** The rows that name a facility or a date, in order; of a table that plans as well, those that say when it was held. */
export function readRecords(table: RecordTable, year: number): readonly OpeningRecord[] {
  const { sheet, columns } = table;
  const originOf = mergeOrigins(sheet);
  const monthOfTitle = monthOfTable(table);
  return recordRows(table).flatMap((row): readonly OpeningRecord[] => {
    const cell = (column: number | undefined): CellPosition => originOf({ row, column: column ?? -1 });
    const textIn = (column: number | undefined): string => textAt(sheet, cell(column));
    const dateCell = cell(columns.date ?? columns.month);
    const [facility, dateText] = [textIn(columns.facility), textAt(sheet, dateCell)];
    if (dateText === '' && (facility === '' || columns.planned !== undefined)) return [];
    const month = columns.date === undefined ? null : monthIn(textIn(columns.month));
    const times = severalTimes(
      readOpeningTimes(
        valueAt(sheet, dateCell.row, dateCell.column),
        numberFormatAt(sheet, dateCell.row, dateCell.column),
        {
          year,
          month: month ?? monthOfTitle,
          dateSystem: sheet.dateSystem,
        },
      ),
      textIn(columns.times),
    );
    const remark = times?.remark ?? '';
    const note = [textIn(columns.note), remark].filter((text) => text !== '').join(';');
    const [form, status] = [textIn(columns.form), textIn(columns.status)];
    return [
      {
        sheet: sheet.name,
        facility,
        facilityCell: cell(columns.facility),
        dateCell,
        dateText,
        times,
        status,
        note,
        online: wasMovedOnline(status, note) || isOnline(form) || isOnline(remark),
        joint: isJoint(textIn(columns.joint), [note, form, textIn(columns.theme)]),
        ...visitorsIn(textIn, columns),
      },
    ];
  });
}

/** All visitors of a row and, where it parts them, those online. */
function visitorsIn(
  textIn: (column: number | undefined) => string,
  { visitors, onlineVisitors, onSiteVisitors }: RecordTable['columns'],
): Pick<OpeningRecord, 'visitors' | 'onlineVisitors'> {
  const [all, online, onSite] = [visitors, onlineVisitors, onSiteVisitors].map((column) => readCount(textIn(column)));
  const parts = [online, onSite].flatMap((count) => count ?? []);
  const sum = parts.length > 0 ? parts.reduce((total, count) => total + count, 0) : null;
  return { visitors: all ?? sum, onlineVisitors: online ?? null };
}

/** The month (1-12) that a column of months says beside one of days. */
function monthIn(text: string): number | null {
  const month = Number(/^(?:\d{4}年)?(\d{1,2})月?份?$/.exec(foldText(text))?.[1]);
  return month >= 1 && month <= 12 ? month : null;
}

/** A month with how often it was: 3月 | 2次. A day stays one, however often it was open. */
function severalTimes(times: OpeningTimes | null, written: string): OpeningTimes | null {
  const count = readCount(written) ?? 1;
  const [period] = times?.periods ?? [];
  return times && period && times.periods.length === 1 && period.start < period.end && count > 1
    ? { ...times, periods: severalIn(period, count) }
    : times;
}

/** Whether a text for the form says that the opening was held online alone. */
export function isOnline(form: string): boolean {
  return ONLINE.test(form) && !ON_SITE.test(form);
}

/** The column for it says yes, or another text calls it a joint opening. */
function isJoint(column: string, texts: readonly string[]): boolean {
  return (
    YES.test(foldText(column)) || texts.some((text) => JOINT.test(foldText(text)) && !NOT_JOINT.test(foldText(text)))
  );
}

/** The first whole number in the text (`约30人` is 30); null when there is none. */
export function readCount(text: string): number | null {
  const match = /\d+/.exec(text.normalize('NFKC').replaceAll(',', ''));
  return match ? Number(match[0]) : null;
}
