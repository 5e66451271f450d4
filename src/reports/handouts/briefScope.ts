import { foldText } from '../../schedule/text/foldText';
import type { Judgement } from '../../schedule/judgement';
import type { JudgedEntry } from '../../schedule/status/judgedEntry';

/** Whose work a brief or a calendar file is about: everybody's, one section's or one person's. */
export type BriefScope = { readonly kind: 'all' } | { readonly kind: 'section' | 'owner'; readonly name: string };

/** The entries of the scope, in the schedule's order. Names are compared without regard to width and white space. */
export function entriesInScope({ entries }: Pick<Judgement, 'entries'>, scope: BriefScope): readonly JudgedEntry[] {
  if (scope.kind === 'all') return entries;
  const wanted = foldText(scope.name);
  return entries.filter(({ entry }) =>
    (scope.kind === 'section' ? entry.units : entry.owners).some((name) => foldText(name) === wanted),
  );
}

/** The persons that the schedule names, each once, as first written. */
export function ownersOf({ entries }: Pick<Judgement, 'entries'>): readonly string[] {
  const owners = new Map<string, string>();
  for (const { entry } of entries)
    for (const owner of entry.owners) if (!owners.has(foldText(owner))) owners.set(foldText(owner), owner);
  return [...owners.values()];
}
