import type { Entry } from './entry';

/** The sections that answer for the entry: its units without groups and words that are no section's name. */
export function sectionsOf({ units, noSections }: Pick<Entry, 'units' | 'noSections'>): readonly string[] {
  return noSections === undefined || noSections.length === 0
    ? units
    : units.filter((unit) => !noSections.includes(unit));
}
