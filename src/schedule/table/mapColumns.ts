import type { ColumnMapping, ColumnRole } from './columnRole';
import { plainTitle } from './headerTitles';
import type { WeighedColumn } from './weighColumns';

interface Given {
  readonly column: number;
  readonly role: ColumnRole | null;
}

/** Who leads goes before who is responsible: 牵头 before 主办 before all others. */
const LEADS = [/牵头/, /主责|主办|主抓/];
/** Who answers beside a lead helps it. */
const ANSWERS = /责任|承办|落实|实施|负责|办理|主责|主办|承担|执行/;

/**
 * The columns by role, best first: usual titles before others, from left to right. Beside its best column the work has spare ones,
 * which count where that one is blank. Beside a column of who leads, who is responsible answers only where no lead is named, and
 * helps otherwise: it stands under both roles. Where only a start is said, or a day of finishing that need not be past, it is the time.
 */
export function mapColumns(
  weighed: readonly WeighedColumn[],
  given: readonly Given[],
  fixed: ColumnMapping,
): ColumnMapping {
  const columns: Partial<Record<ColumnRole, readonly number[]>> = {};
  const seen = new Map(weighed.map((column) => [column.column, column]));
  for (const { column, role } of given) if (role !== null) columns[role] = [...(columns[role] ?? []), column];
  for (const role of Object.keys(columns) as ColumnRole[]) columns[role] = inOrder(role, columns[role] ?? [], seen);
  const spares = weighed.filter((one) => isSpareContent(one, given));
  if (columns.content && !fixed.content && spares.length > 0)
    columns.content = [...columns.content, ...spares.map(({ column }) => column)];
  const all = { ...columns, ...fixed };
  return withHelpers(withTime(all, seen), seen);
}

function withTime(columns: ColumnMapping, seen: ReadonlyMap<number, WeighedColumn>): ColumnMapping {
  if (columns.month || columns.slot) return columns;
  const { start, doneOn, ...others } = columns;
  if (start) return { ...others, ...(doneOn && { doneOn }), month: start };
  const isPast = doneOn?.some((column) => /实际|销号/.test(seen.get(column)?.titles.at(-1) ?? ''));
  return doneOn && !isPast ? { ...others, month: doneOn } : columns;
}

function inOrder(role: ColumnRole, columns: readonly number[], seen: ReadonlyMap<number, WeighedColumn>): number[] {
  // Stages and classes follow one another from left to right; of other roles the best column comes first.
  const rank = (column: number): number => {
    if (role === 'stage' || role === 'category') return 0;
    const lead = role === 'unit' ? leadRank(seen.get(column)) : LEADS.length;
    return lead * 100 - (seen.get(column)?.evidence.roles[role] ?? 0);
  };
  return [...columns].sort((a, b) => rank(a) - rank(b) || a - b);
}

function leadRank(column: WeighedColumn | undefined): number {
  const title = plainTitle(column?.titles.at(-1) ?? '');
  const rank = LEADS.findIndex((words) => words.test(title));
  return rank < 0 ? LEADS.length : rank;
}

/** A text whose title speaks of the work, beside the column of the work. */
function isSpareContent({ column, evidence, look }: WeighedColumn, given: readonly Given[]): boolean {
  const role = given.find((one) => one.column === column)?.role;
  return (
    role === null &&
    (evidence.roles.content ?? 0) > 0 &&
    !evidence.unused &&
    (look.filled === 0 || look.shares.label >= 0.4)
  );
}

function withHelpers(columns: ColumnMapping, seen: ReadonlyMap<number, WeighedColumn>): ColumnMapping {
  const [lead, ...others] = columns.unit ?? [];
  if (lead === undefined || leadRank(seen.get(lead)) === LEADS.length) return columns;
  const helpers = others.filter((column) => ANSWERS.test(plainTitle(seen.get(column)?.titles.at(-1) ?? '')));
  return helpers.length > 0 ? { ...columns, supportUnit: [...helpers, ...(columns.supportUnit ?? [])] } : columns;
}
