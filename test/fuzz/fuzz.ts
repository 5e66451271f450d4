/** `npm run fuzz -- [--seconds 60] [--seed 1]`: tries random inputs in rounds until the time is up, and tells the seed of what fails. */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { cellSoup } from './cellSoup';
import { interleavings } from './interleavings';
import { mutatedFiles } from './mutatedFiles';

const RUNS_IN_A_ROUND = 20;
const HOUR = 3600;

const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
const seconds = Number(values.seconds ?? HOUR);
const firstSeed = Number(values.seed ?? Date.now() % 1_000_000_000);
const PROPERTIES: Readonly<Record<string, fc.IRawProperty<unknown>>> = { mutatedFiles, cellSoup, interleavings };

async function fuzz(): Promise<void> {
  const until = Date.now() + seconds * 1000;
  const counts: Record<string, number> = {};
  for (let seed = firstSeed; Date.now() < until || seed === firstSeed; seed += 1) {
    for (const [name, property] of Object.entries(PROPERTIES)) {
      const details = await fc.check(property as fc.IAsyncProperty<unknown>, { seed, numRuns: RUNS_IN_A_ROUND });
      counts[name] = (counts[name] ?? 0) + details.numRuns;
      if (!details.failed) continue;
      process.stderr.write(
        `${name} fails: npm run fuzz -- --seconds 1 --seed ${seed}\n${fc.defaultReportMessage(details) ?? ''}\n${String(details.errorInstance)}\n`,
      );
      process.exitCode = 1;
      return;
    }
  }
  process.stdout.write(
    `fuzz, seed ${firstSeed}: ${Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}; none failed\n`,
  );
}

void fuzz();
