/** From the latest months to the earliest: only so late and so early a month is a turn of the year. */
const LATE_MONTH = 11;
const EARLY_MONTH = 2;
/** A list that goes back at more than this share of its steps beside the turn is not kept by time. */
const SHARE_GOING_BACK = 1 / 4;

/**
 * Finds whether months in the order of the rows run over a year's end, as in 9..12, 1..8. Gives the first month of the first
 * year's part (9 there): earlier months belong to the next year. Null when they stay within one year. A single month out of order,
 * or tables sorted by section that start again at January, are no turn: all months before it must be later than all after it. Nor is
 * there one in deadlines of one year that are listed in no order, such as 11, 12, 3, 1.
 */
export function findYearTurn(months: readonly number[]): number | null {
  const ordered = withoutStrays(months);
  const goingBack = ordered.filter((month, index) => month < (ordered[index - 1] ?? 0)).length - 1;
  if (goingBack > Math.max(0, ordered.length - 2) * SHARE_GOING_BACK) return null;
  const latestFrom = new Array<number>(ordered.length + 1).fill(0);
  for (let index = ordered.length - 1; index >= 0; index--)
    latestFrom[index] = Math.max(latestFrom[index + 1] ?? 0, ordered[index] ?? 0);
  let earliest = 13;
  let latest = 0;
  for (const [index, month] of ordered.entries()) {
    const latestAfter = latestFrom[index] ?? 0;
    if (index > 0 && earliest > latestAfter && latest >= LATE_MONTH && month <= EARLY_MONTH) return earliest;
    earliest = Math.min(earliest, month);
    latest = Math.max(latest, month);
  }
  return null;
}

/** Leaves out a month that stands alone between two that are in order without it. */
function withoutStrays(months: readonly number[]): number[] {
  const runs = months.filter((month, index) => month !== months[index - 1]);
  return runs.filter((month, index) => {
    const before = runs[index - 1];
    const after = runs[index + 1];
    return before === undefined || after === undefined || before > after || (month >= before && month <= after);
  });
}
