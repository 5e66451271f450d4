/**
 * `npm run bench`: one table of what speed is promised, and whether it is kept; ends with 1 where it is not. Processor time, which another
 * program beside changes least, and ratios within one run, since seconds say more of the machine than of the program.
 * `-- --only NAME…` takes some groups alone; `-- --complete` counts what this machine cannot measure as missed.
 */
import { againstEarlier } from './againstEarlier';
import { isMet, type BenchGroup, type BenchLine } from './benchLine';
import { tableRows } from './benchTable';
import { generatingInExcel } from './generatingInExcel';
import { growthOfKinds } from './growthOfKinds';
import { judging } from './judging';
import { checkAgainstSheetJs, growthOfPrograms, reportAgainstOpenpyxl, start } from './terminalSpeed';
import { withFacilities } from './withFacilities';
import { withQuotas } from './withQuotas';

const GROUPS: readonly BenchGroup[] = [
  start,
  checkAgainstSheetJs,
  reportAgainstOpenpyxl,
  growthOfPrograms,
  growthOfKinds,
  judging,
  generatingInExcel,
  againstEarlier,
  withQuotas,
  withFacilities,
];

async function bench(given: readonly string[]): Promise<number> {
  const isComplete = given.includes('--complete');
  const names = given.filter((word) => !word.startsWith('--'));
  const unknown = names.filter((name) => !GROUPS.some((group) => group.name === name));
  if (unknown.length > 0 || (names.length > 0 && !given.includes('--only'))) {
    console.error(`--only ${GROUPS.map(({ name }) => name).join(' | ')}`);
    return 2;
  }
  const lines: BenchLine[] = [];
  for (const group of GROUPS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    console.error(`measuring ${group.name}…`);
    lines.push(...(await group.take()));
  }
  for (const row of tableRows(lines)) console.log(row);
  const missed = lines.filter((line) => isMet(line) === false || (isComplete && isMet(line) === null));
  console.log(`\n${lines.length} measures, ${missed.length} missed.`);
  return missed.length > 0 ? 1 : 0;
}

void bench(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
