/** The terminal program as a user runs it, against what else would do the job: each run is a process of its own. */
import path from 'node:path';
import { least, median, most, type BenchGroup, type BenchLine, type Target } from './benchLine';
import { inFolder, scheduleOf, terminalProgram } from './benchFolder';
import { ratios } from './processorTime';
import { costsInTurn, nodeProgram, noOpenpyxl, pythonProgram, type Cost, type Program } from './programCost';
import type { ScheduleSize } from './scheduleFile';

const AS_OF = '2020-06-15';
const OPENPYXL = path.join(__dirname, 'split_with_openpyxl.py');
const MANY_SECTIONS = 300;
const FEW_SECTIONS = 13;
const SMALL = { rows: 40, sections: FEW_SECTIONS };
const THOUSAND = { rows: 1_000, sections: FEW_SECTIONS };
const TEN_THOUSAND = { rows: 10_000, sections: FEW_SECTIONS };
const HUNDRED_THOUSAND = { rows: 100_000, sections: FEW_SECTIONS };
/** 40 rows in 300 sections are no schedule. */
const SIZES: readonly ScheduleSize[] = [
  SMALL,
  ...[THOUSAND, TEN_THOUSAND, HUNDRED_THOUSAND].flatMap((size) => [size, { ...size, sections: MANY_SECTIONS }]),
];
const ROUNDS_OF_START = 15;

const check = (size: ScheduleSize): Program =>
  nodeProgram(terminalProgram(), 'check', scheduleOf(size), '--as-of', AS_OF);
const report = (size: ScheduleSize): Program => {
  const out = inFolder('report.xlsx');
  return nodeProgram(terminalProgram(), 'report', scheduleOf(size), '--out', out, '--as-of', AS_OF);
};
const withOpenpyxl = (size: ScheduleSize): Program =>
  pythonProgram(OPENPYXL, scheduleOf(size), inFolder('openpyxl.xlsx'), AS_OF);
const withSheetJs = (size: ScheduleSize): Program =>
  nodeProgram('-e', `require(${JSON.stringify(require.resolve('xlsx'))}).readFile(process.argv[1])`, scheduleOf(size));

/** Fewer rounds of what takes long, where one differs less from another. */
const roundsAt = ({ rows }: ScheduleSize): number => (rows >= 100_000 ? 2 : rows >= 10_000 ? 3 : 7);
const named = ({ rows, sections }: ScheduleSize): string =>
  `${rows.toLocaleString('en-US')} rows × ${sections} sections`;
const inSeconds = (costs: readonly Cost[]): string => `${(median(costs.map(({ ms }) => ms)) / 1000).toFixed(2)} s`;
const times = (costs: readonly Cost[]): readonly number[] => costs.map(({ ms }) => ms);
const megabytes = (costs: readonly Cost[]): readonly number[] => costs.map(({ kilobytes }) => kilobytes / 1000);

/** `report` against an openpyxl script that does the same split, formats and highlights: how many times as fast, and the memory of the largest. */
export const reportAgainstOpenpyxl: BenchGroup = {
  name: 'report',
  take: () => {
    const notTaken = noOpenpyxl();
    return Promise.resolve(SIZES.flatMap((size) => againstOpenpyxl(size, notTaken)));
  },
};

function againstOpenpyxl(size: ScheduleSize, notTaken: string | null): readonly BenchLine[] {
  const speed = { measure: `report, openpyxl / ours: ${named(size)}`, target: speedTarget(size) };
  const memory = { measure: `report, peak memory, ours / openpyxl: ${named(size)}`, target: most(1) };
  const asksMemory = size.rows >= 100_000;
  if (notTaken !== null) return [{ ...speed, notTaken }, ...(asksMemory ? [{ ...memory, notTaken }] : [])];
  const { ours, theirs } = costsInTurn(roundsAt(size), { ours: report(size), theirs: withOpenpyxl(size) });
  const [ourMemory, theirMemory] = [megabytes(ours), megabytes(theirs)];
  return [
    {
      ...speed,
      values: ratios(times(theirs), times(ours)),
      scale: `${inSeconds(theirs)} / ${inSeconds(ours)}`,
    },
    ...(asksMemory
      ? [
          {
            ...memory,
            values: ratios(ourMemory, theirMemory),
            scale: `${median(ourMemory).toFixed(0)} MB / ${median(theirMemory).toFixed(0)} MB`,
          },
        ]
      : []),
  ];
}

function speedTarget({ rows }: ScheduleSize): Target {
  return least(rows >= 10_000 ? 3 : 1);
}

/** `check` against SheetJS reading the same file and doing nothing with it. */
export const checkAgainstSheetJs: BenchGroup = {
  name: 'check',
  take: () =>
    Promise.resolve(
      [SMALL, THOUSAND, TEN_THOUSAND, HUNDRED_THOUSAND].map((size): BenchLine => {
        const { ours, theirs } = costsInTurn(roundsAt(size), { ours: check(size), theirs: withSheetJs(size) });
        return {
          measure: `check / SheetJS reading the file: ${named(size)}`,
          target: most(1),
          values: ratios(times(ours), times(theirs)),
          scale: `${inSeconds(ours)} / ${inSeconds(theirs)}`,
        };
      }),
    ),
};

/** How the time of the terminal program grows with rows and sections. */
export const growthOfPrograms: BenchGroup = {
  name: 'growth',
  take: () => {
    const largest = { ...THOUSAND, sections: MANY_SECTIONS };
    return Promise.resolve([
      growth('check, 10,000 → 100,000 rows', 11, check(TEN_THOUSAND), check(HUNDRED_THOUSAND)),
      growth('report, 10,000 → 100,000 rows', 11, report(TEN_THOUSAND), report(HUNDRED_THOUSAND)),
      growth('check, 13 → 300 sections in 1,000 rows', 2, check(THOUSAND), check(largest)),
      growth('report, 13 → 300 sections in 1,000 rows', 2, report(THOUSAND), report(largest)),
    ]);
  },
};

function growth(measure: string, bound: number, smaller: Program, larger: Program): BenchLine {
  const costs = costsInTurn(3, { smaller, larger });
  return {
    measure,
    target: most(bound),
    values: ratios(times(costs.larger), times(costs.smaller)),
    scale: `${inSeconds(costs.larger)} / ${inSeconds(costs.smaller)}`,
  };
}

/** What starting costs: the smallest schedule against Node doing nothing. */
export const start: BenchGroup = {
  name: 'start',
  take: () => {
    const { ours, nothing } = costsInTurn(ROUNDS_OF_START, { ours: check(SMALL), nothing: nodeProgram('-e', '0') });
    return Promise.resolve([
      {
        measure: `check / node -e 0: ${named(SMALL)}`,
        target: most(2),
        values: ratios(times(ours), times(nothing)),
        scale: `${inSeconds(ours)} / ${inSeconds(nothing)}`,
      },
    ]);
  },
};
