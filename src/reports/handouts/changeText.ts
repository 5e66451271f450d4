import type { EntryTime } from '../../schedule/baseline/baseline';
import type { Change, ChangeKind, ChangePart } from '../../schedule/baseline/compareWithBaseline';
import { CHANGE_KINDS, countChanges } from '../../schedule/baseline/compareWithBaseline';
import type { IsoDate } from '../../schedule/calendar/isoDate';
import type { Schedule } from '../../schedule/entries/schedule';
import type { Language } from '../../schedule/text/language';
import { CHANGE_TEXTS } from '../texts/changeTexts';
import { periodText } from '../texts/periodLabel';
import { REPORT_TEXTS } from '../texts/reportTexts';

/** A change in words: what it is about, and what happened to it, one line each. */
export interface ChangeLines {
  readonly title: string;
  readonly kinds: readonly ChangeKind[];
  readonly details: readonly string[];
}

/** The change in words. `year` is the schedule's: days of other years are spelled out. */
export function changeLines(change: Change, year: number, language: Language): ChangeLines {
  const shown = change.kind === 'removed' ? change.before : change.entry;
  const title = shown.content || CHANGE_TEXTS[language].noContent;
  if (change.kind === 'altered')
    return {
      title,
      kinds: change.parts.map(({ kind }) => kind),
      details: change.parts.map((part) => partLine(part, year, language)),
    };
  const period = change.kind === 'removed' ? change.before.time.period : change.entry.period;
  const time = period ? [timeText({ period, text: '' }, year, language)] : [];
  return {
    title,
    kinds: [change.kind],
    details: [[...time, sections(shown.units, language), owners(shown.owners, language)].join(' · ')],
  };
}

/** All changes as text for a meeting or a message: what was compared, how many of each kind, and each change numbered. */
export function changesText(
  { title, year }: Pick<Schedule, 'title' | 'year'>,
  setOn: IsoDate,
  changes: readonly Change[],
  language: Language,
): string {
  const words = CHANGE_TEXTS[language];
  const lines = changes.map((change, index) => {
    const {
      title: about,
      kinds: [kind],
      details,
    } = changeLines(change, year, language);
    return `${index + 1}. ${change.kind !== 'altered' && kind ? words.kinds[kind] + words.colon : ''}${about}${words.detailsOf(details)}`;
  });
  return [words.heading(title, REPORT_TEXTS[language].date(setOn)), changeCounts(changes, language), ...lines].join(
    '\n',
  );
}

/** How many changes of each kind there are, in one line. */
export function changeCounts(changes: readonly Change[], language: Language): string {
  const words = CHANGE_TEXTS[language];
  if (changes.length === 0) return words.nothing;
  const counts = countChanges(changes);
  return CHANGE_KINDS.filter((kind) => counts[kind] > 0)
    .map((kind) => `${words.kinds[kind]} ${counts[kind]}`)
    .join(REPORT_TEXTS[language].listSeparator);
}

function partLine(part: ChangePart, year: number, language: Language): string {
  const words = CHANGE_TEXTS[language];
  const fromTo = (before: string, after: string) => `${words.kinds[part.kind]}${words.colon}${before} → ${after}`;
  switch (part.kind) {
    case 'moved':
      return fromTo(timeText(part.before, year, language), timeText(part.after, year, language));
    case 'section':
      return fromTo(sections(part.before, language), sections(part.after, language));
    case 'owner':
      return fromTo(owners(part.before, language), owners(part.after, language));
    case 'reworded':
      return fromTo(words.quoted(part.before), words.quoted(part.after));
    default:
      return words.kinds[part.kind];
  }
}

function sections(names: readonly string[], language: Language): string {
  return names.join(REPORT_TEXTS[language].listSeparator) || CHANGE_TEXTS[language].noSection;
}

function owners(names: readonly string[], language: Language): string {
  return names.join(REPORT_TEXTS[language].listSeparator) || CHANGE_TEXTS[language].noOwner;
}

function timeText({ period, text }: EntryTime, year: number, language: Language): string {
  const texts = REPORT_TEXTS[language];
  return period ? periodText(period, year, texts) : text || texts.none;
}
