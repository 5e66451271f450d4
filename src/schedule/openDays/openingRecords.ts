/** What the rows of a record sheet say of openings. */
import type { CellPosition } from '../../workbook/cellAddress';
import { numberFormatAt, valueAt } from '../../workbook/sheetSnapshot';
import { foldText } from '../text/foldText';
import type { RecordTable } from './openDaySheets';
import type { OpeningTimes } from './readOpeningTimes';
import { readOpeningTimes } from './readOpeningTimes';
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
}

const ONLINE = /线上|直播|云|VR|虚拟现实|网上|网络/i;
const ON_SITE = /线下|现场|实地/;
const JOINT = /(?:集中|联合|统一)(?:向(?:社会)?公众)?开放/;
const NOT_JOINT = /(?:未|没有?|不|非)(?:参加|属于)?(?:集中|联合|统一)/;
const YES = /^(?:是|有|√|✓|✔|☑|1|y|yes|集中|联合|统一|集中开放|联合开放|统一开放)$/i;

/** The rows that name a facility or a date, in order. */
export function readRecords(table: RecordTable, year: number): readonly OpeningRecord[] {
  const { sheet, columns } = table;
  const originOf = mergeOrigins(sheet);
  return recordRows(table).flatMap((row): readonly OpeningRecord[] => {
    const cell = (column: number | undefined): CellPosition => originOf({ row, column: column ?? -1 });
    const textIn = (column: number | undefined): string => textAt(sheet, cell(column));
    const dateCell = cell(columns.date);
    const [facility, dateText] = [textIn(columns.facility), textAt(sheet, dateCell)];
    if (facility === '' && dateText === '') return [];
    const format = numberFormatAt(sheet, dateCell.row, dateCell.column);
    const value = valueAt(sheet, dateCell.row, dateCell.column);
    const times = readOpeningTimes(value, format, { year, month: null, dateSystem: sheet.dateSystem });
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
        visitors: readCount(textIn(columns.visitors)),
      },
    ];
  });
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
