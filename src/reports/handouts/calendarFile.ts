/** Writes deadlines as a calendar file (.ics, RFC 5545) that Outlook, phones and mail services take in. */
import type { IsoDate } from '../../schedule/calendar/isoDate';
import { addDays, daysBetween } from '../../schedule/calendar/isoDate';
import type { Entry } from '../../schedule/entries/entry';
import type { Judgement } from '../../schedule/judgement';
import type { JudgedEntry } from '../../schedule/status/judgedEntry';
import type { Language } from '../../schedule/text/language';
import { fnv1a } from '../../schedule/text/fnv1a';
import { cellAddress } from '../../workbook/cellAddress';
import { utf8Bytes } from '../../workbook/utf8';
import { dueEntries, overdueEntries, type DueEntry } from '../../schedule/status/dueEntries';
import { entriesInScope, type BriefScope } from './briefScope';
import { compact, recurringDays } from './recurringDays';
import { BRIEF_TEXTS } from '../texts/briefTexts';
import { inOneText, periodLabel } from '../texts/periodLabel';
import { REPORT_TEXTS } from '../texts/reportTexts';

/** Octets of a line without its end (RFC 5545, 3.1). */
const LINE_OCTETS = 75;
/** A second hash beside the first, so that two entries hardly ever share an identity. */
const SECOND_SEED = 0x01234567;

/**
 * What is overdue, on the as-of date and marked so, and the deadlines from that date on of what is not finished: a whole-day event each (work that
 * comes round again a recurring one), those to come with a reminder the day before (what goes on every day has none). The same entry has
 * the same UID every time, wherever it moves to, and the as-of date counts as the revision: taken in again, it replaces itself.
 */
export function calendarFile(judgement: Judgement, scope: BriefScope, language: Language): string {
  const { schedule, asOf, entries } = judgement;
  const uids = uidsOf(entries, schedule.title);
  const inScope = entriesInScope(judgement, scope);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Xuncheng//Work schedule//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(schedule.title)}`,
    ...[
      ...overdueEntries(inScope).map((judged) => overdueEvent(judged, asOf, uids.get(judged) ?? '')),
      ...dueEntries(inScope, asOf, null).flatMap((due) => eventsOf(due, uids.get(due.judged) ?? '')),
    ].flatMap((event) => eventLines(event, judgement, language)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** One event of the calendar. */
interface DeadlineEvent {
  readonly entry: Entry;
  readonly uid: string;
  readonly day: IsoDate;
  /** How it comes round again; null where it does not. */
  readonly rule: string | null;
  /** Days of the rule that are none of the work's. */
  readonly except: readonly IsoDate[];
  /** Whole days since the deadline; 0 unless overdue. */
  readonly daysOverdue: number;
  /** With a reminder the day before: what goes on every day has none. */
  readonly reminds: boolean;
}

/** What is overdue stands on the as-of date; beside the times to come of work that comes round again it is an event of its own. */
function overdueEvent({ entry, daysOverdue }: JudgedEntry, asOf: IsoDate, uid: string): DeadlineEvent {
  const ownUid = entry.period ? uid : uid.replace('@', '-overdue@');
  return { entry, uid: ownUid, day: asOf, daysOverdue, rule: null, except: [], reminds: false };
}

/** Work that comes round again is a recurring event from its next time on, or several: see `recurringDays`. */
function eventsOf({ judged: { entry, series }, deadline }: DueEntry, uid: string): readonly DeadlineEvent[] {
  if (entry.period || !entry.recurrence || !series)
    return [{ entry, uid, day: deadline, daysOverdue: 0, rule: null, except: [], reminds: true }];
  const dues = series.times.filter(({ status }) => status !== 'done').map(({ due }) => due);
  return recurringDays(entry.recurrence, dues, deadline).map(({ key, first, rule, except }) => ({
    entry,
    uid: key === '' ? uid : uid.replace('@', `-${key}@`),
    day: first,
    rule,
    except,
    daysOverdue: 0,
    reminds: !series.isDaily,
  }));
}

function eventLines(
  { entry, uid, day, daysOverdue, rule, except, reminds }: DeadlineEvent,
  { schedule, asOf }: Judgement,
  language: Language,
): readonly string[] {
  const words = BRIEF_TEXTS[language];
  const texts = REPORT_TEXTS[language];
  const content = entry.content || words.noContent;
  const sections = entry.units.join(texts.listSeparator);
  const description = [
    ...(entry.owners.length > 0 ? [words.ownerLine(entry.owners.join(texts.listSeparator))] : []),
    words.periodLine(inOneText(periodLabel(entry, schedule.year, texts))),
    words.placeLine(`${entry.sheet}!${cellAddress(entry.cells.content)}`),
  ].join('\n');
  const inBrackets = (text: string): string => (text === '' ? '' : language === 'zh-CN' ? `【${text}】` : `[${text}] `);
  const late = daysOverdue > 0 ? words.overdueMark(daysOverdue) : '';
  const summary = `${inBrackets(late)}${inBrackets(sections)}${content}`;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(asOf)}T000000Z`,
    `SEQUENCE:${daysBetween('2000-01-01', asOf)}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    ...(rule === null ? [] : [`RRULE:${rule}`]),
    ...(except.length > 0 ? [`EXDATE;VALUE=DATE:${except.map(compact).join(',')}`] : []),
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    ...(reminds ? reminder(summary) : []),
    'END:VEVENT',
  ];
}

function reminder(summary: string): readonly string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(summary)}`, 'TRIGGER:-PT15H', 'END:VALARM'];
}

/** An entry is known by its schedule, content and sections; equals are counted in their order. */
function uidsOf(entries: readonly JudgedEntry[], title: string): ReadonlyMap<JudgedEntry, string> {
  const seen = new Map<string, number>();
  return new Map(
    entries.map((judged) => {
      const { content, units } = judged.entry;
      const key = JSON.stringify([title, content, units]);
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      return [judged, `${hexadecimal(fnv1a(key))}${hexadecimal(fnv1a(key, SECOND_SEED))}-${nth}@xuncheng`];
    }),
  );
}

/** The hash as 8 hexadecimal digits. */
function hexadecimal(hash: number): string {
  return hash.toString(16).padStart(8, '0');
}

// eslint-disable-next-line no-control-regex -- control characters are what is taken out
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** Text as RFC 5545 (3.3.11) has it: backslash, semicolon, comma and line breaks escaped; other control characters have no place. */
function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(CONTROL_CHARACTERS, '');
}

/** The line in pieces of at most 75 octets, never within a character; each further piece begins with a space. */
function folded(line: string): string {
  let octets = 0;
  let text = '';
  for (const character of line) {
    const size = utf8Bytes(character);
    if (octets + size > LINE_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
