/** What the filled cells of a table of facilities by months say. */
import { numberFormatAt, valueAt } from '../../workbook/sheetSnapshot';
import { monthOf } from '../calendar/isoDate';
import type { Period } from '../calendar/period';
import { foldText } from '../text/foldText';
import type { MonthCell, MonthTable } from './monthTable';
import type { OpeningRecord } from './openingRecords';
import { isOnline, readCount } from './openingRecords';
import { readOpeningTimes } from './readOpeningTimes';
import { severalIn } from './severalIn';
import { textAt } from './titledTable';

/** In place of a mark: nothing was held. */
const NOT_OPENED =
  /^(?:[×✕✗✘╳x\-—–/\\○〇]+|0[次场]?|否|无|没有?|未(?:能)?(?:开放|开展|举办)?|暂停(?:开放)?|停(?:运|产|开)(?:检修)?|检修|不开放)$/i;
const MARKS = /^[√✓✔☑●■★]+$/;
const OPENED =
  /^(?:是|有|已?(?:对外)?开放|已?(?:开展|完成|举办)|如期开放|(?:线上|线下|现场|实地|网上|直播|云|VR)(?:开放|参观|直播|活动)?)$/i;
const TIMES = /^(?:开放)?(\d{1,2})[次场批](?:[^\d]|$)/;
const VISITORS = /^约?\d+人次?$/;
/** How many of each form: 线下1次、线上2次. */
const OF_EACH_FORM = /(线上|网上|直播|云|线下|现场|实地)(?:开放|参观|活动)?(\d{1,2})[次场]/g;
/** More openings of one facility in a cell are rather visitors or a day. */
const MOST_TIMES = 10;

/** So many openings, of which so many online. */
interface Count {
  readonly all: number;
  readonly online: number;
}

/** The openings that each filled cell of the table tells of, or a record that cannot be read. */
export function readMonthTable(table: MonthTable, year: number): readonly OpeningRecord[] {
  return table.cells.flatMap((cell) => recordsIn(table, cell, year));
}

function recordsIn({ sheet }: MonthTable, monthCell: MonthCell, year: number): readonly OpeningRecord[] {
  const { facility, facilityCell, period, cell, visitorsCell } = monthCell;
  const dateText = textAt(sheet, cell);
  const text = foldText(dateText);
  if (NOT_OPENED.test(text)) return [];
  const visitors = visitorsCell ? readCount(textAt(sheet, visitorsCell)) : VISITORS.test(text) ? readCount(text) : null;
  const record = (part: Pick<OpeningRecord, 'times' | 'online' | 'note' | 'visitors'>): OpeningRecord => ({
    sheet: sheet.name,
    facility,
    facilityCell,
    dateCell: cell,
    dateText,
    status: '',
    joint: false,
    onlineVisitors: null,
    ...part,
  });
  const count = countIn(text);
  if (!count) {
    const isOneMonth = monthOf(period.start) === monthOf(period.end);
    const times = readOpeningTimes(
      valueAt(sheet, cell.row, cell.column),
      numberFormatAt(sheet, cell.row, cell.column),
      { year, month: isOneMonth ? monthOf(period.start) : null, dateSystem: sheet.dateSystem },
    );
    const note = times?.remark ?? '';
    return [record({ times, note, online: isOnline(note), visitors })];
  }
  // A quarter is no window: which two months it was is not told.
  const periods = isWithinWindow(period) ? severalIn(period, count.all) : null;
  const note = /\((.*)\)$/.exec(text)?.[1] ?? '';
  const [onSite, online] = [count.all - count.online, count.online];
  const part = (from: number, to: number, isPartOnline: boolean) =>
    from < to
      ? [
          record({
            times: periods && { periods: periods.slice(from, to), remark: note },
            note,
            online: isPartOnline,
            visitors: from === 0 ? visitors : null,
          }),
        ]
      : [];
  return [...part(0, onSite, false), ...part(onSite, onSite + online, true)];
}

/** How many openings a mark stands for; null for a text that is no mark. Brackets hold a remark: √（线上）, 2次（线上1次）. */
function countIn(text: string): Count | null {
  const ofForms = [...text.matchAll(OF_EACH_FORM)];
  const total = (isWanted: (form: string) => boolean): number =>
    ofForms.reduce((sum, [, form = '', times = '0']) => sum + (isWanted(form) ? Number(times) : 0), 0);
  const online = total(isOnline);
  const [, bare = text, remark = ''] = /^([^(]+)\((.*)\)$/.exec(text) ?? [];
  const all = plainCount(bare);
  if (all === null) return ofForms.length > 0 ? { all: total(() => true), online } : null;
  if (ofForms.length > 0)
    return {
      all: Math.max(
        all,
        total(() => true),
      ),
      online,
    };
  return { all, online: isOnline(remark) || isOnline(bare) ? all : 0 };
}

function plainCount(text: string): number | null {
  if (MARKS.test(text)) return text.length;
  if (OPENED.test(text) || VISITORS.test(text)) return 1;
  const times = TIMES.exec(text)?.[1] ?? (/^\d+$/.test(text) ? text : undefined);
  if (times === undefined) return null;
  return Number(times) > MOST_TIMES ? 1 : Number(times);
}

function isWithinWindow({ start, end }: Period): boolean {
  return Math.ceil(monthOf(start) / 2) === Math.ceil(monthOf(end) / 2);
}
