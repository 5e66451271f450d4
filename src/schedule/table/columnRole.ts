/** What the columns of a schedule may hold: one table of roles, from which all that is told of a role is taken. */
import type { ColumnLook } from './cellLooks';
import { TITLES } from './roleTitles';

/**
 * What a column of the schedule holds. `start` is the first day of what `month` ends: 开始时间 beside 结束时间. `stage` is one step of
 * approval (撰写, 审核, 签发, 报送), a column each. `category` is a class of work over several entries.
 */
export type ColumnRole =
  | 'number'
  | 'start'
  | 'month'
  | 'slot'
  | 'category'
  | 'content'
  | 'unit'
  | 'supportUnit'
  | 'owner'
  | 'phone'
  | 'status'
  | 'doneOn'
  | 'stage'
  | 'remarks';

/** Which column (0-based on the sheet) plays which role. A role may have several columns (完成情况 and 办结时间, say), best first. */
export type ColumnMapping = Readonly<Partial<Record<ColumnRole, readonly number[]>>>;

/** What a role's titles are like. */
export interface RoleTitles {
  /** Usual titles, best first, folded and without a bracketed end. */
  readonly known: readonly string[];
  /** Families of titles, each with its weight, the surest first; the first that fits counts. */
  readonly families: readonly (readonly [words: RegExp, weight: number])[];
  /** Titles that look like the role's and are none of it. */
  readonly never?: RegExp;
}

/** What is known of a role. */
export interface RoleTraits extends RoleTitles {
  /** What the role adds to a header that names it: a schedule is above all what is to be done, by when and by whom. */
  readonly weight: number;
  /** Only one column of a table can play it. */
  readonly exclusive: boolean;
  /** Whether the cells of its columns are read row by row, and which column then counts: the first that holds something, or all of them. */
  readonly read: 'first' | 'all' | 'never';
  /** What its cells look like; the share of them counts. Null where any text may stand. */
  readonly look: keyof ColumnLook['shares'] | null;
}

/** A table has one column of these. */
const EXCLUSIVE: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['start', 'month', 'slot', 'content']);

const traits = (role: ColumnRole, weight: number, read: RoleTraits['read'], look: RoleTraits['look']): RoleTraits => ({
  ...TITLES[role],
  weight,
  read,
  look,
  exclusive: EXCLUSIVE.has(role),
});

/** Every role, in the order in which a column that plays two is named. */
export const ROLES: Readonly<Record<ColumnRole, RoleTraits>> = {
  number: traits('number', 1, 'first', 'ordinal'),
  start: traits('start', 2, 'first', 'time'),
  month: traits('month', 4, 'first', 'time'),
  slot: traits('slot', 3, 'first', 'time'),
  category: traits('category', 1, 'all', null),
  content: traits('content', 6, 'first', 'label'),
  unit: traits('unit', 4, 'first', 'section'),
  supportUnit: traits('supportUnit', 2, 'all', 'section'),
  owner: traits('owner', 4, 'first', 'person'),
  phone: traits('phone', 1, 'never', 'phone'),
  status: traits('status', 2, 'first', 'status'),
  doneOn: traits('doneOn', 1, 'first', 'time'),
  stage: traits('stage', 1, 'never', null),
  remarks: traits('remarks', 1, 'first', null),
};

/** The roles, in the table's order. */
export const ROLE_NAMES = Object.keys(ROLES) as readonly ColumnRole[];

/** Whether the text names a role. */
export function isColumnRole(role: string): role is ColumnRole {
  return Object.hasOwn(ROLES, role);
}
