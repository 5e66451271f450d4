import { sectionsOf } from '../entries/sectionsOf';
import { foldText } from '../text/foldText';
import { countStatuses } from './judgeStatus';
import type { JudgedEntry, SectionSummary } from './judgedEntry';

/**
 * Each section's entries and how they stand, in the order the sections first appear.
 * A joint entry is in each of its sections' shares (once, even if it names a section twice); an entry without a section is in none.
 */
export function summariseSections(entries: readonly JudgedEntry[]): readonly SectionSummary[] {
  const shares = new Map<string, { readonly name: string; readonly entries: JudgedEntry[] }>();
  for (const judged of entries) {
    for (const name of sectionsOf(judged.entry)) {
      const key = foldText(name);
      const share = shares.get(key) ?? { name, entries: [] };
      shares.set(key, share);
      if (share.entries.at(-1) !== judged) share.entries.push(judged);
    }
  }
  return [...shares.values()].map((share) => ({ ...share, counts: countStatuses(share.entries) }));
}
