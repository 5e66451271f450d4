import type { Finding, Severity } from '../../schedule/checks/finding';
import { CHECKS } from '../../schedule/checks/registry';
import type { Language } from '../../schedule/text/language';
import { cellAddress } from '../../workbook/cellAddress';
import { searchTexts } from '../lists/searchTexts';
import type { ListRow } from '../lists/VirtualList';
import { SEVERITIES } from '../parts/severityLooks';

/** Which findings the page shows; null for all. */
export interface FindingFilter {
  readonly severity: Severity | null;
  /** The id of a check. */
  readonly rule: string | null;
  /** The words that are searched. */
  readonly search: string;
}

export const ALL_FINDINGS: FindingFilter = { severity: null, rule: null, search: '' };

export type FindingGrouping = 'check' | 'place';

/** A heading over findings, the repair of all of a check's at once, or a finding; those without a heading name their check themselves. */
export type FindingRow = ListRow &
  (
    | {
        readonly kind: 'group';
        readonly name: string;
        readonly severity: Severity;
        readonly count: number;
        readonly folded: boolean;
      }
    | { readonly kind: 'fixAll'; readonly title: string; readonly findings: readonly Finding[] }
    | { readonly kind: 'finding'; readonly finding: Finding; readonly title: string | null }
  );

const HEADING_PX = 36;
const FIX_ALL_PX = 50;
const FINDING_PX = 76;
const FIXABLE_PX = 116;
/** A group of more mere hints than this is folded until it is opened. */
const MANY_HINTS = 5;

/** The findings that meet all conditions, in the order they were found. */
export function filterFindings(
  findings: readonly Finding[],
  { severity, rule, search }: FindingFilter,
): readonly Finding[] {
  const meeting = findings.filter(
    (finding) => (severity === null || finding.severity === severity) && (rule === null || finding.rule === rule),
  );
  return searchTexts(meeting, search, ({ message, sheet, cell, rule: id }) => {
    const check = checkOf(id);
    return [
      message['zh-CN'],
      message['en-US'],
      check?.text['zh-CN'].title ?? '',
      check?.text['en-US'].title ?? '',
      sheet,
      cellAddress(cell),
    ];
  });
}

const checks = new Map(CHECKS.map((check) => [check.id, check]));

function checkOf(rule: string) {
  return checks.get(rule);
}

/** A check's title; its id where a later version found it. */
export function titleOf(rule: string, language: Language): string {
  return checkOf(rule)?.text[language].title ?? rule;
}

/** The rows of the list: in groups by check, the worst first, or in the order they were found. */
export function arrangeFindings(
  findings: readonly Finding[],
  grouping: FindingGrouping,
  { language, chosenFor }: { readonly language: Language; readonly chosenFor: (group: string) => boolean | null },
): readonly FindingRow[] {
  const rowOf = rowsOfFindings();
  if (grouping === 'place') return findings.map((finding) => rowOf(finding, titleOf(finding.rule, language)));
  return groupsOf(findings).flatMap(({ key, members }): FindingRow[] => {
    const [first] = members;
    const told = first.together === undefined ? undefined : checkOf(first.rule)?.together?.[first.together];
    const hintsAlone = first.severity === 'info';
    const folded = chosenFor(key) ?? (told !== undefined || (hintsAlone && members.length > MANY_HINTS));
    const title = titleOf(first.rule, language);
    const heading: FindingRow = {
      kind: 'group',
      key,
      height: HEADING_PX,
      name: told?.[language](members.length) ?? title,
      severity: first.severity,
      count: members.length,
      folded,
    };
    return [
      heading,
      ...fixAllRow(key, title, members),
      ...(folded ? [] : members.map((finding) => rowOf(finding, null))),
    ];
  });
}

type Members = [Finding, ...Finding[]];

/** The findings of each check, worst first within it, and the checks by their worst; those told in one line are a group of their own after it. */
function groupsOf(findings: readonly Finding[]): readonly { readonly key: string; readonly members: Members }[] {
  const groups = new Map<string, Members>();
  for (const severity of SEVERITIES)
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const key = `check: ${finding.rule} ${finding.together ?? ''}`;
      const before = groups.get(key);
      if (before) before.push(finding);
      else groups.set(key, [finding]);
    }
  return [...groups].map(([key, members]) => ({ key, members }));
}

/** Where more than one of them has a certain repair, these can be made together. */
function fixAllRow(key: string, title: string, members: Members): FindingRow[] {
  const fixable = members.filter(({ fix }) => fix !== undefined);
  if (fixable.length < 2) return [];
  return [{ kind: 'fixAll', key: `${key} all`, height: FIX_ALL_PX, title, findings: fixable }];
}

/** Gives each finding a key that tells it from its like from one reading to the next, so that an open repair stays open. */
function rowsOfFindings(): (finding: Finding, title: string | null) => FindingRow {
  const seen = new Map<string, number>();
  return (finding, title) => {
    const key = `${finding.rule} ${finding.sheet} ${cellAddress(finding.cell)} ${finding.message['zh-CN']}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return {
      kind: 'finding',
      key: `${key} ${before}`,
      height: finding.fix ? FIXABLE_PX : FINDING_PX,
      finding,
      title,
    };
  };
}
