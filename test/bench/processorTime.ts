/** Processor time, which a busy machine changes least: of work in this process. */

/** Milliseconds of processor time (user and system, all threads) that a piece of work took here. */
async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Each side's milliseconds by round, the sides in turn; one round before that warms them and does not count. */
export async function alternately<Side extends string>(
  rounds: number,
  sides: Readonly<Record<Side, () => unknown>>,
): Promise<Readonly<Record<Side, readonly number[]>>> {
  const names = Object.keys(sides) as Side[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Side, number[]>;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const time = await processorTime(sides[name]);
      if (round > 0) times[name].push(time);
    }
  }
  return times;
}

/** Round by round how many times the one is the other. */
export function ratios(ones: readonly number[], others: readonly number[]): readonly number[] {
  return ones.map((one, round) => one / (others[round] ?? Number.NaN));
}
