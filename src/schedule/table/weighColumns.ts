/**
 * Weighs for every column of a header what it may hold: by its titles, by the look of its cells, and by its place beside the others.
 * The weights are like log-odds: 0 says nothing, what is below 0 speaks against the role. A title of the usual ones weighs 10, a family
 * of titles 3 to 8, the cells at most about 4, as people keep to a title more than to a way of writing.
 */
import type { ColumnLook } from './cellLooks';
import type { Carrying, TableWindow } from './tableWindow';
import type { ColumnRole } from './columnRole';
import { ROLES, ROLE_NAMES } from './columnRole';
import type { HeaderColumn, HeaderShape } from './headerCells';
import { sharesUnitAndOwner } from './headerCells';
import type { TitleEvidence } from './headerTitles';
import { KNOWN_WEIGHT, isWeekTitle, plainTitle, titleEvidence } from './headerTitles';

/** Why a role was weighed as it was; the words for each are in `readColumns`. */
export type WeightReason =
  | 'title'
  | 'words'
  | 'shared'
  | 'cells'
  | 'unlike'
  | 'never'
  | 'unused'
  | 'carries'
  | 'detail'
  | 'second'
  | 'correction'
  | 'guess';

interface Weight {
  readonly value: number;
  readonly reason: WeightReason;
}

/** One column with what was seen of it. */
export interface WeighedColumn {
  readonly column: number;
  readonly titles: readonly string[];
  readonly evidence: TitleEvidence;
  readonly look: ColumnLook;
  /** It is a text under which another column differs row by row. */
  readonly isUpper: boolean;
  readonly weights: Readonly<Record<ColumnRole, readonly Weight[]>>;
}

/** A role that a title is none of. */
const NEVER = -4;
const UNUSED = -6;
/** A unit of measure is no section. */
const MEASURE = -12;
/** What is taken for a role by its cells alone starts so low. */
const GUESS: Readonly<Record<ColumnRole, number>> = {
  number: -2,
  start: -9,
  month: -1,
  slot: -1,
  category: -9,
  content: -1,
  unit: -1.2,
  supportUnit: -9,
  owner: -1.2,
  phone: -1,
  status: -2,
  doneOn: -9,
  stage: -9,
  remarks: -9,
};
/** An upper column over a detail is its class, whatever its title says of the work. */
const CARRIES = 14;
const UPPER_IS_NO_WORK = -5;
const DETAIL = 3;
/** A title of weeks, where no column is of dates. */
const WEEKS = 7;
/** Cells that are all persons outweigh a title of sections by so much. */
const PERSONS = 4;
/** The least share of a detail's rows in which the upper column goes on. */
const LEAST_CARRIED = 0.15;

/** The columns of the header, weighed. */
export function weighColumns(shape: HeaderShape, window: TableWindow): readonly WeighedColumn[] {
  const rows = window.rowsFrom(shape.last + 1);
  const seen = withWeeks(
    shape.columns.map((column) => ({
      ...column,
      evidence: columnEvidence(column),
      look: window.columnLook(column.column, rows),
    })),
  );
  const texts = seen.filter(mayBeText);
  const carries = (upper: Seen, detail: Seen): boolean =>
    upper.column < detail.column &&
    mayBeUpper(upper) &&
    detail.look.variety >= 0.5 &&
    detail.look.variety * detail.look.filled > upper.look.variety * upper.look.filled &&
    isCarried(window.carrying(upper.column, detail.column, rows));
  const uppers = new Set(texts.filter((upper) => texts.some((detail) => detail !== upper && carries(upper, detail))));
  const details = new Set(
    texts.filter((detail) => !uppers.has(detail) && [...uppers].some((upper) => carries(upper, detail))),
  );
  const timesToTheLeft = (column: number): boolean =>
    seen.some((other) => other.column < column && (other.evidence.roles.month ?? 0) > 0 && !isOfHours(other.look));
  return seen.map((column) => ({
    column: column.column,
    titles: column.titles,
    evidence: column.evidence,
    look: column.look,
    isUpper: uppers.has(column),
    weights: weightsOf(column, {
      isUpper: uppers.has(column),
      isDetail: details.has(column),
      hasTimeToTheLeft: timesToTheLeft(column.column),
    }),
  }));
}

type Seen = HeaderColumn & { readonly evidence: TitleEvidence; readonly look: ColumnLook };

/** A column of weeks is the column of times where there is none of dates, and else of no use: the dates are surer. */
function withWeeks(seen: readonly Seen[]): readonly Seen[] {
  const isOfWeeks = ({ titles }: Seen): boolean => isWeekTitle(titles.at(-1) ?? '');
  if (!seen.some(isOfWeeks)) return seen;
  const isDated = seen.some((column) => !isOfWeeks(column) && isOfDates(column));
  const evidence: TitleEvidence = isDated ? OF_NO_USE : { ...OF_NO_USE, roles: { month: WEEKS }, unused: false };
  return seen.map((column) => (isOfWeeks(column) ? { ...column, evidence } : column));
}

/** By its title and not against its cells, or by its cells where the title says nothing. */
function isOfDates({ evidence: { roles, unused }, look }: Seen): boolean {
  if (isOfHours(look)) return false;
  if ([roles.month, roles.start, roles.slot].some((weight = 0) => weight > 0))
    return look.filled === 0 || look.shares.time >= 0.3;
  return Object.keys(roles).length === 0 && !unused && look.shares.time >= 0.8;
}

interface Place {
  readonly isUpper: boolean;
  readonly isDetail: boolean;
  readonly hasTimeToTheLeft: boolean;
}

function isCarried({ carried, rows }: Carrying): boolean {
  return rows > 0 && carried >= LEAST_CARRIED;
}

/** A column that may hold the work or a class of it: texts, under a title of neither times, names nor anything else. */
function mayBeText({ evidence, look }: Seen): boolean {
  if (look.filled === 0 || look.shares.label < 0.4 || evidence.unused) return false;
  const { content = 0, category = 0, ...others } = evidence.roles;
  return Math.max(0, ...Object.values(others)) <= Math.max(content, category);
}

function mayBeUpper({ look }: Seen): boolean {
  return look.shares.time < 0.5 && look.shares.person < 0.8;
}

/**
 * What the titles over the column speak for: the lowest one, together with what stands over it where it alone says nothing
 * (牵头 under 责任单位), and a title over several columns for each of them, less surely for those further right.
 */
function columnEvidence(column: HeaderColumn): TitleEvidence {
  const [lowest = '', parent = ''] = [...column.titles].reverse();
  const lowestEvidence = titleEvidence(lowest);
  if (parent !== '') {
    const joined = titleEvidence(lowest + parent);
    const asWritten = titleEvidence(parent + lowest);
    // 配合 over 责任人: persons who help answer for nothing.
    if (speaksOfHelpers(titleEvidence(parent)) && (lowestEvidence.roles.owner ?? 0) > 0) return OF_NO_USE;
    const ofHelpers = [joined, asWritten].find(speaksOfHelpers);
    if (ofHelpers) return ofHelpers;
    if (Object.keys(lowestEvidence.roles).length > 0) return lowestEvidence;
    return { ...lessSure(joined, 0.8), unused: joined.unused || lowestEvidence.unused, ledger: joined.ledger };
  }
  if (column.placeCount < 2 || column.place === 0) return lowestEvidence;
  if (column.place === 1 && sharesUnitAndOwner(column))
    return { ...lowestEvidence, known: null, roles: { owner: KNOWN_WEIGHT - 1 } };
  if (column.place === 1 && (lowestEvidence.roles.month ?? 0) > 0)
    return { ...lowestEvidence, known: null, roles: { slot: KNOWN_WEIGHT - 1 } };
  return lessSure(lowestEvidence, 0.6);
}

const OF_NO_USE: TitleEvidence = { roles: {}, known: null, unused: true, ledger: false };

function speaksOfHelpers({ roles }: TitleEvidence): boolean {
  return (roles.supportUnit ?? 0) > 0;
}

function lessSure(evidence: TitleEvidence, by: number): TitleEvidence {
  return {
    ...evidence,
    known: null,
    roles: Object.fromEntries(Object.entries(evidence.roles).map(([role, weight]) => [role, weight * by])),
  };
}

function weightsOf(column: Seen, place: Place): Readonly<Record<ColumnRole, readonly Weight[]>> {
  return Object.fromEntries(
    ROLE_NAMES.map((role) => [
      role,
      [...titleWeights(column, role), ...lookWeights(column, role), ...placeWeights(column, role, place)],
    ]),
  ) as unknown as Readonly<Record<ColumnRole, readonly Weight[]>>;
}

function titleWeights({ evidence, titles, placeCount, place }: Seen, role: ColumnRole): Weight[] {
  const title = evidence.roles[role] ?? 0;
  const isShared = placeCount > 1 && place > 0;
  if (title > 0)
    return [
      { value: title, reason: isShared ? 'shared' : evidence.known?.role === role ? 'title' : 'words' },
      ...(evidence.unused && !evidence.known ? [{ value: UNUSED, reason: 'unused' } as const] : []),
    ];
  const last = titles.at(-1) ?? '';
  return [
    { value: GUESS[role], reason: 'guess' },
    ...(evidence.unused ? [{ value: UNUSED, reason: 'unused' } as const] : []),
    ...(last !== '' && ROLES[role].never?.test(last) ? [{ value: NEVER, reason: 'never' } as const] : []),
    ...(evidence.known ? [{ value: NEVER, reason: 'never' } as const] : []),
  ];
}

function lookWeights({ look, titles }: Seen, role: ColumnRole): Weight[] {
  if (role === 'unit' && isMeasure(look, titles.at(-1) ?? '')) return [{ value: MEASURE, reason: 'unlike' }];
  const value = look.filled === 0 ? 0 : lookWeight(look, role);
  return value === 0 ? [] : [{ value, reason: value > 0 ? 'cells' : 'unlike' }];
}

/** A column 单位 of 张, 台 and 个 tells in what things are counted. */
function isMeasure({ shares, meanLength, filled }: ColumnLook, title: string): boolean {
  return (
    filled > 0 &&
    /^(?:计量)?单位$/.test(plainTitle(title)) &&
    shares.section === 0 &&
    shares.person === 0 &&
    meanLength <= 3
  );
}

function lookWeight(look: ColumnLook, role: ColumnRole): number {
  const { shares, filled } = look;
  const share = (name: keyof ColumnLook['shares'], from: number, weight: number): number =>
    (shares[name] - from) * weight;
  switch (role) {
    case 'month':
    case 'start':
      return share('time', 0.4, 6) - shares.clock * 7;
    case 'doneOn':
      return share('time', 0.4, 3);
    case 'slot':
      return Math.max(share('slotName', 0.5, 8), share('time', 0.5, 4)) - shares.clock * 8;
    case 'content':
      return contentLook(look);
    case 'unit':
    case 'supportUnit':
      return share('section', 0.3, 5) - shares.person * 3 - shares.time * 2 - shares.quantity * 3;
    case 'owner':
      return share('person', 0.3, 5) - shares.section * 2 - shares.time * 2 - shares.quantity * 3;
    case 'phone':
      return share('phone', 0.5, 6);
    case 'status':
      return share('status', 0.2, 3) - shares.section * 2 - shares.person * 2;
    case 'number':
      return share('ordinal', 0.5, 4) * (filled > 1 ? 1 : 0.5);
    default:
      return 0;
  }
}

/** The work is told in texts that differ row by row and are longer than a class, a name or a mark. */
function contentLook({ shares, filled, variety, meanLength }: ColumnLook): number {
  const texts = (shares.label - 0.5) * 4;
  const differs = filled < 2 ? 0 : variety < 0.6 ? (variety - 0.6) * 8 : (variety - 0.6) * 4;
  const isOneText = filled >= 3 && variety * filled <= 1 ? -4 : 0;
  return texts + differs + isOneText + (Math.min(meanLength, 24) / 24) * 2 - shares.quantity * 4;
}

function placeWeights({ evidence, look }: Seen, role: ColumnRole, place: Place): Weight[] {
  if (role === 'category' && place.isUpper) return [{ value: CARRIES, reason: 'carries' }];
  if (role === 'content' && place.isUpper) return [{ value: UPPER_IS_NO_WORK, reason: 'carries' }];
  if (role === 'content' && place.isDetail) return [{ value: DETAIL, reason: 'detail' }];
  if (holdsPersons(look) && (evidence.roles.unit ?? 0) > 0) {
    // 责任单位 over nothing but persons.
    if (role === 'owner') return [{ value: (evidence.roles.unit ?? 0) + PERSONS, reason: 'words' }];
    if (role === 'unit') return [{ value: -PERSONS, reason: 'unlike' }];
  }
  return role === 'slot' && (evidence.roles.slot ?? 0) <= 0 ? secondTimeWeights(evidence, look, place) : [];
}

/** What speaks for a column that no title calls a slot's. */
function secondTimeWeights(evidence: Seen['evidence'], look: ColumnLook, place: Place): Weight[] {
  // A second column of times refines the first to its left: 月份 with 完成时限.
  const time = evidence.roles.month ?? 0;
  if (time > 0 && place.hasTimeToTheLeft && (look.filled === 0 || look.shares.time >= 0.4))
    return [{ value: time - 0.5, reason: 'second' }];
  return look.shares.slotName >= 0.9 && place.hasTimeToTheLeft
    ? [{ value: 3, reason: 'cells' }]
    : [{ value: NEVER, reason: 'never' }];
}

function holdsPersons({ shares, filled }: ColumnLook): boolean {
  return filled >= 2 && shares.person >= 0.9 && shares.section <= 0.1;
}

function isOfHours({ shares }: ColumnLook): boolean {
  return shares.clock >= 0.5;
}
