/** Tells from a record's words whether the opening took place. */
import type { IsoDate } from './calendarDate';
import { foldText } from './foldText';
import { readOpeningDates } from './readOpeningDates';

/** The opening did not take place, or was put off, to the day named if there is one. */
export interface NotHeld {
  readonly kind: 'cancelled' | 'postponed';
  readonly movedTo: IsoDate | null;
}

const POSTPONED = /延期|推迟|改期|顺延|延后|(?:延|改)(?:至|到)/;
const NOT_HELD = '(?:取消|未(?:能)?(?:如期|按期)?(?:开放|开展|举办|举行)|停开|暂停(?:开放)?|不(?:再)?(?:开放|开展|举办))';
/** In a column that tells of nothing else. */
const CANCELLED_STATUS = new RegExp(`^(?:否|未|×|x|✗)$|${NOT_HELD}`, 'i');
/** A clause of a note that ends in it speaks of the opening itself; 补2月取消的场次 and 取消预约限制 do not. */
const CANCELLED_CLAUSE = new RegExp(`${NOT_HELD}(?:开放|活动|参观|一次)?$`);
/** A clause with such words says that it was held after all, or instead of another. */
const HELD_AFTER_ALL = /补|原(?:定|计划)|^[由从]|已(?:经)?(?:开放|开展|举办|举行)|部分|没有取消|未取消|不取消/;
const MOVED_ONLINE = /[改转]为?(?:在)?线上|[改转]为(?:云|直播)/;
const MOVED_TO = /(?:至|到|为)((?:\d{4}年)?\d{1,2}月\d{1,2}[日号]?|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./]\d{1,2})/;

/**
 * Whether the status and note of a record of these dates say that the opening was not held; null when they do not. The status speaks
 * of the opening in any words; a note only where a clause of it ends in 取消, 未开放 and the like, or says 延期. One that was
 * put off to the record's own date was held on it. Dates without a year are in `year`.
 */
export function notHeld(status: string, note: string, dates: readonly IsoDate[], year: number): NotHeld | null {
  const clauses = foldText(note).split(/[,;。!]/);
  if (MOVED_ONLINE.test(foldText(status)) || clauses.some((clause) => MOVED_ONLINE.test(clause))) return null;
  const state = foldText(status);
  const putOff = [state, ...clauses].find((text) => POSTPONED.test(text) && !HELD_AFTER_ALL.test(text));
  if (putOff !== undefined) {
    const movedTo = movedToIn(putOff, year);
    return movedTo !== null && dates.includes(movedTo) ? null : { kind: 'postponed', movedTo };
  }
  const cancelled = [...(CANCELLED_STATUS.test(state) ? [state] : []), ...clauses.filter((clause) => CANCELLED_CLAUSE.test(clause))];
  return cancelled.some((text) => !HELD_AFTER_ALL.test(text)) ? { kind: 'cancelled', movedTo: null } : null;
}

function movedToIn(text: string, year: number): IsoDate | null {
  const written = MOVED_TO.exec(text)?.[1];
  return written === undefined ? null : (readOpeningDates(written, 'General', 1900, year)?.[0] ?? null);
}
