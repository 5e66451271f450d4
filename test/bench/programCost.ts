/** What whole programs cost, each run in a process of its own. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Processor time (user and system) in milliseconds, and the most memory it held. */
export interface Cost {
  readonly ms: number;
  readonly kilobytes: number;
}

/** A program with its arguments. */
export type Program = readonly string[];

const NODE: Program = [process.execPath, '--require', path.join(__dirname, 'cost.cjs')];
const PYTHON: Program = ['python3', path.join(__dirname, 'cost.py')];

export const nodeProgram = (...given: readonly string[]): Program => [...NODE, ...given];
export const pythonProgram = (...given: readonly string[]): Program => [...PYTHON, ...given];

/** Runs a program and gives its cost. Fails where it ends with an exit code that is not among those allowed. */
function costOf([command = '', ...given]: Program, allowed: readonly number[] = [0, 1]): Cost {
  const run = spawnSync(command, given, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  if (run.status === null || !allowed.includes(run.status))
    throw new Error(`${command} ${given.join(' ')} ended with ${run.status ?? run.signal}: ${run.stderr}`);
  return JSON.parse(run.output[3] ?? '') as Cost;
}

/** Each program's costs by round, the programs in turn; one round before that warms the disk and does not count. */
export function costsInTurn<Side extends string>(
  rounds: number,
  programs: Readonly<Record<Side, Program>>,
): Readonly<Record<Side, readonly Cost[]>> {
  const sides = Object.keys(programs) as Side[];
  const costs = Object.fromEntries(sides.map((side) => [side, [] as Cost[]])) as Record<Side, Cost[]>;
  for (let round = 0; round <= rounds; round += 1) {
    for (const side of sides) {
      const cost = costOf(programs[side]);
      if (round > 0) costs[side].push(cost);
    }
  }
  return costs;
}

/** Why programs in Python that use openpyxl cannot be measured here; null where they can. */
export function noOpenpyxl(): string | null {
  const { status } = spawnSync('python3', ['-c', 'import resource, openpyxl'], { stdio: 'ignore' });
  return status === 0 ? null : 'python3 with openpyxl is not on this machine';
}
