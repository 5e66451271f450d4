/** What the titles of a schedule's columns mean: a usual title, or one of a family, as evidence for the roles it may stand for. */
import { foldText } from '../text/foldText';
import { remembered } from '../text/memoize';
import { simplified } from '../text/simplifiedCharacters';
import type { ColumnRole } from './columnRole';
import { ROLES, ROLE_NAMES } from './columnRole';
import { LEDGER_TITLES, UNUSED_TITLES, WEEK_TITLES } from './roleTitles';

/** What a title says its column holds. `exact`: a usual title; otherwise one of a family. A lower rank is a better column for the role. */
export interface TitleMeaning {
  readonly role: ColumnRole;
  readonly exact: boolean;
  readonly rank: number;
}

/** How strongly a title speaks for each role, from 0; and whether it is one of a column that a schedule makes no use of. */
export interface TitleEvidence {
  readonly roles: Readonly<Partial<Record<ColumnRole, number>>>;
  /** The role of which it is a usual title. */
  readonly known: TitleMeaning | null;
  readonly unused: boolean;
  /** A title of tables of money, goods or past events. */
  readonly ledger: boolean;
}

/** What a usual title weighs; families weigh less (see `roleTitles`). */
export const KNOWN_WEIGHT = 10;
/** How little a usual title's place in its role's list weighs: only where two columns are alike otherwise. */
const RANK_WEIGHT = 0.03;
const LONGEST_TITLE = 14;
/** Longer texts may still be titles, when a word in them tells; beyond this none is looked for. */
const LONGEST_FAMILY = 40;
/** No title is written at greater length, brackets and spaces included; longer texts are not looked into. */
const LONGEST_WRITTEN = 80;
const NO_EVIDENCE: TitleEvidence = { roles: {}, known: null, unused: false, ledger: false };
const KNOWN: ReadonlyMap<string, TitleMeaning> = new Map(
  ROLE_NAMES.flatMap((role) => ROLES[role].known.map((title, rank) => [title, { role, exact: true, rank }] as const)),
);

/** A title for comparison: folded, without a bracketed or punctuated end. `责任单位（科室）` is 责任单位. */
export function plainTitle(title: string): string {
  if (title.length > LONGEST_WRITTEN) return title;
  return simplified(foldText(title))
    .toLowerCase()
    .replace(/[([【〔][^)\]】〕]*[)\]】〕]$/, '')
    .replace(/[:*]+$/, '');
}

/** Whether it is one of the usual titles: quicker to tell than all that it may speak for. */
export function isUsualTitle(title: string): boolean {
  if (title.length > LONGEST_WRITTEN) return false;
  const plain = plainTitle(title);
  return plain.length <= LONGEST_FAMILY && (KNOWN.has(plain) || namesUnitAndOwner(title));
}

/** What the title speaks for. Remembered: the same titles are asked for again and again. */
export const titleEvidence: (title: string) => TitleEvidence = remembered(weighTitle, (title) => title);

function weighTitle(title: string): TitleEvidence {
  const plain = plainTitle(title);
  if (plain === '' || plain.length > LONGEST_FAMILY) return NO_EVIDENCE;
  const whole = simplified(foldText(title));
  const knownTitle =
    KNOWN.get(plain) ?? (namesUnitAndOwner(title) ? { role: 'unit' as const, exact: true, rank: 99 } : null);
  const roles: Partial<Record<ColumnRole, number>> = {};
  for (const role of ROLE_NAMES) {
    const weight = familyWeight(role, plain);
    if (weight > 0) roles[role] = weight;
  }
  if (knownTitle) roles[knownTitle.role] = KNOWN_WEIGHT - knownTitle.rank * RANK_WEIGHT;
  return {
    roles,
    known: knownTitle,
    unused: UNUSED_TITLES.test(plain) || UNUSED_TITLES.test(whole),
    ledger: LEDGER_TITLES.test(whole),
  };
}

function familyWeight(role: ColumnRole, plain: string): number {
  const { families, never } = ROLES[role];
  if (never?.test(plain)) return 0;
  const weight = families.find(([words]) => words.test(plain))?.[1] ?? 0;
  // In a long text a word tells less.
  return plain.length > LONGEST_TITLE ? weight / 2 : weight;
}

/** What the title means by itself, most strongly; null when it is no title of a schedule's column, or may stand for several things. */
export function titleMeaning(title: string): TitleMeaning | null {
  if (plainTitle(title).length > LONGEST_TITLE) return null;
  const { known, roles, unused } = titleEvidence(title);
  if (known) return known;
  const best = ROLE_NAMES.reduce<ColumnRole | null>(
    (before, role) => ((roles[role] ?? 0) > (before ? (roles[before] ?? 0) : 0) ? role : before),
    null,
  );
  return best && !unused ? { role: best, exact: false, rank: 100 } : null;
}

/** Whether the title is that of a column of weeks: 周次, 教学周（第一学期）. */
export function isWeekTitle(title: string): boolean {
  return WEEK_TITLES.test(plainTitle(title));
}

/** A title that names both who answers and the person: 责任单位及负责人, merged over the two columns. */
export function namesUnitAndOwner(title: string): boolean {
  const plain = plainTitle(title);
  return /单位|科室|部门|处室|股室|责任分工/.test(plain) && /负责人|责任人|联系人|承办人|责任分工/.test(plain);
}

/** Titles of a register of facilities or of their openings: such a sheet is no schedule. */
export function isOpenDayTitle(title: string): boolean {
  return (
    /^设施|^开放(?:日期|时间|形式|方式|单位|设施)/.test(plainTitle(title)) && plainTitle(title).length <= LONGEST_TITLE
  );
}
