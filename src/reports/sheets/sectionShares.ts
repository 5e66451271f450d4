import { sectionsOf } from '../../schedule/entries/sectionsOf';
import { foldText } from '../../schedule/text/foldText';
import type { Judgement } from '../../schedule/judgement';
import type { SectionSummary } from '../../schedule/status/judgedEntry';
import { countStatuses } from '../../schedule/status/judgeStatus';
import type { ReportTexts } from '../texts/reportTexts';

/** What falls to one section, with the role that marks its sheet. */
export interface SectionShare extends SectionSummary {
  /** `section:大气环境科`, the same for every spelling of the name; `section:` for what has no section. */
  readonly role: string;
}

/** Each section's share in their order and, last, the entries without a section (only when there are any), so that the shares hold every entry. */
export function sectionShares(
  { sections, entries }: Pick<Judgement, 'sections' | 'entries'>,
  texts: ReportTexts,
): readonly SectionShare[] {
  const without = entries.filter(({ entry }) => sectionsOf(entry).length === 0);
  return [
    ...sections.map((section) => ({ ...section, role: sectionRole(section.name) })),
    ...(without.length > 0
      ? [{ name: texts.noSection, entries: without, counts: countStatuses(without), role: sectionRole('') }]
      : []),
  ];
}

function sectionRole(name: string): string {
  return `section:${foldText(name)}`;
}
