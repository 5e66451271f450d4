import type { CellPosition } from '../../workbook/cellAddress';
import { numberFormatAt, valueAt } from '../../workbook/sheetSnapshot';
import type { IsoDate } from '../calendar/isoDate';
import { yearOf } from '../calendar/isoDate';
import { nearestName } from '../text/editDistance';
import { foldText } from '../text/foldText';
import type { Facility, OpenDayProblem, Opening } from './openDays';
import type { RecordTable } from './openDaySheets';
import { notHeld, wasMovedOnline } from './wasHeld';
import { readOpeningDates } from '../calendar/readDays';
import { mergeOrigins, recordRows, textAt } from './titledTable';

const ONLINE = /线上|直播|云|VR|虚拟现实|网上|网络/i;
const ON_SITE = /线下|现场|实地/;
const JOINT = /(?:集中|联合|统一)(?:向(?:社会)?公众)?开放/;
const NOT_JOINT = /(?:未|没有?|不|非)(?:参加|属于)?(?:集中|联合|统一)/;
const YES = /^(?:是|有|√|✓|✔|☑|1|y|yes|集中|联合|统一|集中开放|联合开放|统一开放)$/i;

/** The openings a record sheet holds, and what is wrong with its other rows. */
export interface OpeningsReading {
  readonly openings: readonly Opening[];
  readonly problems: readonly OpenDayProblem[];
}

/**
 * Reads the records of openings. An opening is kept when its facility is registered and its day is readable and in `year`;
 * every other record is a problem, and so is one that says it was cancelled or put off. One after `asOf` is kept and is a problem too:
 * it does not count yet.
 */
export function readOpenings(
  table: RecordTable,
  facilities: readonly Facility[],
  year: number,
  asOf: IsoDate,
): OpeningsReading {
  const { sheet, columns } = table;
  const registered = new Map(facilities.map(({ name }) => [foldText(name), name]));
  const names = [...registered.values()];
  const originOf = mergeOrigins(sheet);
  const openings: Opening[] = [];
  const problems: OpenDayProblem[] = [];

  for (const row of recordRows(table)) {
    const cell = (column: number | undefined): CellPosition => originOf({ row, column: column ?? -1 });
    const facilityCell = cell(columns.facility);
    const dateCell = cell(columns.date);
    const written = textAt(sheet, facilityCell);
    const dateText = textAt(sheet, dateCell);
    if (written === '' && dateText === '') continue;

    const format = numberFormatAt(sheet, dateCell.row, dateCell.column);
    const dates = readOpeningDates(valueAt(sheet, dateCell.row, dateCell.column), format, sheet.dateSystem, year);
    const note = textAt(sheet, cell(columns.note));
    const status = textAt(sheet, cell(columns.status));
    const absence = notHeld(status, note, dates ?? [], year);
    if (absence) {
      const { kind, movedTo } = absence;
      problems.push({
        kind,
        sheet: sheet.name,
        cell: dateCell,
        text: dates?.join('、') ?? dateText,
        ...(movedTo === null ? {} : { movedTo }),
      });
      continue;
    }
    const name = registered.get(foldText(written));
    if (name === undefined) {
      const nearest = nearestName(foldText(written), names);
      problems.push({
        kind: 'unknownFacility',
        sheet: sheet.name,
        cell: facilityCell,
        text: written,
        ...(nearest === undefined ? {} : { nearest }),
      });
    }
    if (!dates) problems.push({ kind: 'unreadableDate', sheet: sheet.name, cell: dateCell, text: dateText });

    const form = textAt(sheet, cell(columns.form));
    const online = wasMovedOnline(status, note) || (ONLINE.test(form) && !ON_SITE.test(form));
    const visitors = readCount(textAt(sheet, cell(columns.visitors)));
    const joint = isJoint(textAt(sheet, cell(columns.joint)), [note, form, textAt(sheet, cell(columns.theme))]);
    for (const [index, date] of (dates ?? []).entries()) {
      if (yearOf(date) !== year) problems.push({ kind: 'otherYear', sheet: sheet.name, cell: dateCell, text: date });
      else if (date > asOf) problems.push({ kind: 'futureDate', sheet: sheet.name, cell: dateCell, text: date });
      if (name === undefined || yearOf(date) !== year) continue;
      openings.push({
        facility: name,
        date,
        online,
        joint,
        visitors: index === 0 ? visitors : null,
        note,
        cell: { sheet: sheet.name, ...dateCell },
      });
    }
  }
  return { openings, problems };
}

/** The column for it says yes, or another text calls it a joint opening. */
function isJoint(column: string, texts: readonly string[]): boolean {
  return (
    YES.test(foldText(column)) || texts.some((text) => JOINT.test(foldText(text)) && !NOT_JOINT.test(foldText(text)))
  );
}

/** The first whole number in the text (`约30人` is 30); null when there is none. */
function readCount(text: string): number | null {
  const match = /\d+/.exec(text.normalize('NFKC').replaceAll(',', ''));
  return match ? Number(match[0]) : null;
}
