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

/** What a row of the records says. */
interface OpeningRecord {
  readonly sheet: string;
  readonly facility: string;
  readonly facilityCell: CellPosition;
  readonly dateCell: CellPosition;
  readonly dateText: string;
  /** Null where the text is no date. */
  readonly dates: readonly IsoDate[] | null;
  readonly status: string;
  readonly note: string;
  readonly online: boolean;
  readonly joint: boolean;
  readonly visitors: number | null;
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
  const registered = new Map(facilities.map(({ name }) => [foldText(name), name]));
  const readings = readRecords(table, year).map((record): OpeningsReading => {
    const cancellation = cancellationOf(record, year);
    if (cancellation) return { openings: [], problems: [cancellation] };
    const facility = registered.get(foldText(record.facility));
    return {
      openings: facility === undefined ? [] : openingsOf(record, facility, year),
      problems: [
        ...(facility === undefined ? [unknownFacility(record, [...registered.values()])] : []),
        ...dateProblems(record, year, asOf),
      ],
    };
  });
  return {
    openings: readings.flatMap(({ openings }) => openings),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/** The rows that name a facility or a date, in order. */
function readRecords(table: RecordTable, year: number): readonly OpeningRecord[] {
  const { sheet, columns } = table;
  const originOf = mergeOrigins(sheet);
  return recordRows(table).flatMap((row): readonly OpeningRecord[] => {
    const cell = (column: number | undefined): CellPosition => originOf({ row, column: column ?? -1 });
    const textIn = (column: number | undefined): string => textAt(sheet, cell(column));
    const dateCell = cell(columns.date);
    const [facility, dateText] = [textIn(columns.facility), textAt(sheet, dateCell)];
    if (facility === '' && dateText === '') return [];
    const format = numberFormatAt(sheet, dateCell.row, dateCell.column);
    const [form, note, status] = [textIn(columns.form), textIn(columns.note), textIn(columns.status)];
    return [
      {
        sheet: sheet.name,
        facility,
        facilityCell: cell(columns.facility),
        dateCell,
        dateText,
        dates: readOpeningDates(valueAt(sheet, dateCell.row, dateCell.column), format, sheet.dateSystem, year),
        status,
        note,
        online: wasMovedOnline(status, note) || (ONLINE.test(form) && !ON_SITE.test(form)),
        joint: isJoint(textIn(columns.joint), [note, form, textIn(columns.theme)]),
        visitors: readCount(textIn(columns.visitors)),
      },
    ];
  });
}

/** That the opening did not take place, where the record says so. */
function cancellationOf(
  { sheet, dateCell, dateText, dates, status, note }: OpeningRecord,
  year: number,
): OpenDayProblem | null {
  const absence = notHeld(status, note, dates ?? [], year);
  if (!absence) return null;
  const { kind, movedTo } = absence;
  const text = dates?.join('、') ?? dateText;
  return { kind, sheet, cell: dateCell, text, ...(movedTo === null ? {} : { movedTo }) };
}

function unknownFacility(
  { sheet, facility, facilityCell }: OpeningRecord,
  registered: readonly string[],
): OpenDayProblem {
  const nearest = nearestName(foldText(facility), registered);
  return {
    kind: 'unknownFacility',
    sheet,
    cell: facilityCell,
    text: facility,
    ...(nearest === undefined ? {} : { nearest }),
  };
}

function dateProblems(
  { sheet, dateCell: cell, dateText, dates }: OpeningRecord,
  year: number,
  asOf: IsoDate,
): readonly OpenDayProblem[] {
  if (!dates) return [{ kind: 'unreadableDate', sheet, cell, text: dateText }];
  return dates.flatMap((date): readonly OpenDayProblem[] => {
    if (yearOf(date) !== year) return [{ kind: 'otherYear', sheet, cell, text: date }];
    return date > asOf ? [{ kind: 'futureDate', sheet, cell, text: date }] : [];
  });
}

/** An opening for each day in the year. The visitors are those of all its days, and stand with the first. */
function openingsOf(
  { sheet, dateCell, dates, online, joint, visitors, note }: OpeningRecord,
  facility: string,
  year: number,
): readonly Opening[] {
  return (dates ?? []).flatMap((date, index): readonly Opening[] =>
    yearOf(date) === year
      ? [
          {
            facility,
            date,
            online,
            joint,
            visitors: index === 0 ? visitors : null,
            note,
            cell: { sheet, ...dateCell },
          },
        ]
      : [],
  );
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
