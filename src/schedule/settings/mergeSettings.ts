import { REPORT_GROUPINGS, type Settings } from './settings';

/** Settings in which both sides' changes are, and what both had changed to different ends. */
export interface MergedSettings {
  readonly settings: Settings;
  /** Paths of fields, such as `schedule.year`: there the changes of `mine` stand. */
  readonly conflicts: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Merges what was changed since `base` on two sides, field by field. Lists of names gain and lose what each side added and took out; a field
 * that both changed differently is as `mine` has it.
 */
export function mergeSettings(base: Settings, mine: Settings, theirs: Settings): MergedSettings {
  const conflicts: string[] = [];
  const merged = mergeFields([{ ...base }, { ...mine }, { ...theirs }], '', conflicts) as unknown as Settings;
  const by = REPORT_GROUPINGS.filter((grouping) => merged.reports.by.includes(grouping));
  return { settings: { ...merged, reports: { ...merged.reports, by } }, conflicts };
}

function mergeFields(
  [base, mine, theirs]: readonly [Fields, Fields, Fields],
  path: string,
  conflicts: string[],
): Fields {
  return Object.fromEntries(
    Object.keys(mine).map((name) => [
      name,
      mergeValue([base[name], mine[name], theirs[name]], path === '' ? name : `${path}.${name}`, conflicts),
    ]),
  );
}

function mergeValue(
  [base, mine, theirs]: readonly [unknown, unknown, unknown],
  path: string,
  conflicts: string[],
): unknown {
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine;
  if (isSame(base, mine)) return theirs;
  if (isFields(base) && isFields(mine) && isFields(theirs) && !WHOLE.includes(path))
    return mergeFields([base, mine, theirs], path, conflicts);
  const texts = isTexts(base) && isTexts(mine) && isTexts(theirs) ? mergeTexts([base, mine, theirs]) : null;
  if (texts && (texts.length > 0 || !NEVER_EMPTY.includes(path))) return texts;
  conflicts.push(path);
  return mine;
}

/** Fields whose parts mean nothing apart. */
const WHOLE: readonly string[] = ['schedule.header'];
/** Lists of which each side took out what the other left: without a name they would say nothing. */
const NEVER_EMPTY: readonly string[] = ['schedule.sheets'];

function mergeTexts([base, mine, theirs]: readonly [
  readonly string[],
  readonly string[],
  readonly string[],
]): readonly string[] {
  const kept = theirs.filter((text) => mine.includes(text) || !base.includes(text));
  return [...kept, ...mine.filter((text) => !base.includes(text) && !kept.includes(text))];
}

/** Whether both say the same, their fields in whatever order. */
function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  if (!isFields(one) || !isFields(other)) return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame(one[name], other[name]));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
