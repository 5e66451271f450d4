/** Tells from a record's words whether the opening took place. */
import type { IsoDate } from '../calendar/isoDate';
import { dayOf } from '../calendar/isoDate';
import { foldText } from '../text/foldText';
import { readOpeningDates } from '../calendar/readDays';

/** The opening did not take place, or was put off, to the day named if there is one. */
export interface NotHeld {
  readonly kind: 'cancelled' | 'postponed';
  readonly movedTo: IsoDate | null;
}

const POSTPONED = /延期|推迟|改期|顺延|延后|(?:延|改)(?:至|到)|改[在为](?=\d{1,2}[月日号]|\d{4}[年./-])/;
const NOT_DONE =
  '(?:未(?:能)?|没(?:有|能)?)(?:如期|按期|按时|按计划|组织)?(?:对外|向公众)?(?:开放|开展|举办|举行|办成)';
const NOT_HELD = `(?:取消|${NOT_DONE}|暂缓|停开|停办|停止开放|暂停(?:开放)?|不(?:再)?(?:开放|开展|举办))`;
/** In a column that tells of nothing else; what is only planned has not been held either. */
const CANCELLED_STATUS = new RegExp(
  `^(?:否|未|未办|未完成|没有?|[×✕✗x]|no?|计划中|待.*|拟.*|筹备.*)$|${NOT_HELD}`,
  'i',
);
/** A clause of a note that ends in it speaks of the opening itself; 取消预约限制 does not. */
const CANCELLED_CLAUSE = new RegExp(
  `${NOT_HELD}(?:本次|此次|该次|当日|当天)*(?:的)?(?:开放日?|开展|举办|举行|活动|参观|一次)*(?:\\(.*\\))?$`,
);
/** A clause with such words says that it was held after all, or instead of another: 补2月取消的场次, but not 取消，3月补. */
const HELD_AFTER_ALL = new RegExp(
  `补.*${NOT_HELD}|补.*(?:${POSTPONED.source})|原(?:定|计划)|^[由从]|部分|(?:没有|未|不|无需|不必)取消`,
);
/** A column that says so is believed where a note speaks of 延期 without a day: the day of the record is the new one. */
const HELD_STATUS = /^(?:是|[√✓✔]|y|yes|(?:已经?|如期|按期|按时|正常)*(?:开放|开展|举办|举行|完成|办结|落实))$/i;
/** What would be done if it rained was not done. */
const CONDITION = /(?:如遇|如有|如因|若(?!干)|雨天则?(?=顺延|延期))[^;。!]*?(?:取消|顺延|延期|推迟|改期|延后)/g;
const MOVED_ONLINE = /(?:改|转|调整|通过|采[用取])(?:为|成|至|到|在|以|用)*(?:线上|网上|云|直播)/;
const MOVED_TO =
  /(?:至|到|为|在)((?:\d{4}年)?\d{1,2}月\d{1,2}[日号]?|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./]\d{1,2})/;
/** The day of the record, named without its month. */
const MOVED_HERE = /(?:至|到|为|在)(?:(?:本|今|当)[日天]|(\d{1,2})[日号])/;

/** Whether the status or note says that the opening was held online in place of on site. */
export function wasMovedOnline(status: string, note: string): boolean {
  return MOVED_ONLINE.test(foldText(status)) || MOVED_ONLINE.test(foldText(note));
}

/**
 * Whether the status and note of a record of these dates say that the opening was not held; null when they do not. The status speaks
 * of the opening in any words; a note only where a clause of it ends in 取消, 未开放 and the like, or says 延期. One that was
 * put off to the record's own date was held on it, and so was one of which a part went on (照常). Dates without a year are in `year`.
 */
export function notHeld(status: string, note: string, dates: readonly IsoDate[], year: number): NotHeld | null {
  const [states, clauses] = [clausesOf(status), clausesOf(note)];
  if (wasMovedOnline(status, note) || [...states, ...clauses].some((clause) => clause.includes('照常'))) return null;
  const isHeld = states.some((state) => HELD_STATUS.test(state));
  const putOff = [...states, ...clauses].filter((clause) => POSTPONED.test(clause) && !HELD_AFTER_ALL.test(clause));
  if (putOff.length > 0) {
    const movedTo = putOff.map((clause) => movedToIn(clause, year)).find((day) => day !== null) ?? null;
    const isHere =
      movedTo === null
        ? putOff.some((clause) => isMovedHere(clause, dates)) ||
          (isHeld && !states.some((state) => POSTPONED.test(state)))
        : dates.includes(movedTo);
    return isHere ? null : { kind: 'postponed', movedTo };
  }
  const cancelled = [
    ...states.filter((state) => CANCELLED_STATUS.test(state)),
    ...clauses.filter((clause) => CANCELLED_CLAUSE.test(clause)),
  ];
  return cancelled.some((clause) => !HELD_AFTER_ALL.test(clause)) ? { kind: 'cancelled', movedTo: null } : null;
}

function clausesOf(text: string): readonly string[] {
  return foldText(text)
    .replace(CONDITION, '')
    .split(/[,;。!]/);
}

function movedToIn(clause: string, year: number): IsoDate | null {
  const written = MOVED_TO.exec(clause)?.[1];
  return written === undefined ? null : (readOpeningDates(written, 'General', 1900, year)?.[0] ?? null);
}

function isMovedHere(clause: string, dates: readonly IsoDate[]): boolean {
  const match = MOVED_HERE.exec(clause);
  return match !== null && (match[1] === undefined || dates.some((date) => dayOf(date) === Number(match[1])));
}
