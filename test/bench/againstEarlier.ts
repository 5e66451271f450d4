/** How long reading takes against what it took before columns were told by evidence: both readers in one process, in turn. */
import { readFileSync } from 'node:fs';
import type { CellValue, SheetSnapshot } from '../../src/workbook/sheetSnapshot';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { median, most, type BenchGroup, type BenchLine } from './benchLine';
import { ratios } from './processorTime';
import type { Reader } from './readers';
import { EARLIER, bothReaders } from './readers';

const SAMPLE = 'assets/sample/2020-schedule.xlsx';
const HEADER_ROWS = 2;
const ROWS = 10_000;
const ROUNDS = 15;

/** Reading 10,000 rows: the first time, with nothing warm, and after that. */
export const againstEarlier: BenchGroup = {
  name: 'earlier',
  take: async () => {
    const readers = await bothReaders();
    const sample = await sampleSheet();
    const texts = [
      { kind: 'the sample repeated', sheet: longSheet(sample, (text) => text) },
      { kind: 'every longer text different', sheet: longSheet(sample, (text, row) => `${text}之${row}号`) },
    ];
    return texts.flatMap(({ kind, sheet }): readonly BenchLine[] => {
      const first = { measure: `reading, today / ${EARLIER}, first time: ${kind}`, target: most(1.5) };
      const later = { measure: `reading, today / ${EARLIER}, warm: ${kind}`, target: most(1.5) };
      if (!readers) {
        const notTaken = `commit ${EARLIER} is not in this checkout's history`;
        return [
          { ...first, notTaken },
          { ...later, notTaken },
        ];
      }
      const [earlier, today] = measured(readers.earlier(), readers.today(), sheet);
      const shares = ratios(today, earlier);
      return [
        { ...first, values: shares.slice(0, 1) },
        { ...later, values: shares.slice(1), scale: `${inWords(today)} / ${inWords(earlier)}` },
      ];
    });
  },
};

async function sampleSheet(): Promise<SheetSnapshot> {
  const workbook = openXlsx(new Uint8Array(readFileSync(SAMPLE)));
  const [first] = (await workbook.list()).sheets;
  const [sheet] = await workbook.read([first?.name ?? '']);
  if (!sheet?.usedRange) throw new Error(`${SAMPLE} is blank`);
  return sheet;
}

/** The sheet's rows over and over under its titles, merged areas too; `vary` writes each longer text of a row. */
function longSheet(sheet: SheetSnapshot, vary: (text: string, row: number) => string): SheetSnapshot {
  const { usedRange, values, numberFormats, merges } = sheet;
  const height = values.length - HEADER_ROWS;
  const times = Math.ceil(ROWS / height);
  const rows = Array.from({ length: ROWS }, (_, index) =>
    (values[HEADER_ROWS + (index % height)] ?? []).map((value): CellValue =>
      typeof value === 'string' && value.length > 6 ? vary(value, index) : value,
    ),
  );
  const below = merges.filter(({ row }) => row >= HEADER_ROWS);
  return {
    ...sheet,
    usedRange: usedRange && { ...usedRange, rowCount: HEADER_ROWS + ROWS },
    values: [...values.slice(0, HEADER_ROWS), ...rows],
    numberFormats: Array.from({ length: HEADER_ROWS + ROWS }, (_, row) => [
      ...(numberFormats[row < HEADER_ROWS ? row : HEADER_ROWS + ((row - HEADER_ROWS) % height)] ?? []),
    ]),
    merges: [
      ...merges.filter(({ row }) => row < HEADER_ROWS),
      ...Array.from({ length: times }, (_, time) =>
        below.map((area) => ({ ...area, row: area.row + time * height })),
      ).flat(),
    ].filter(({ row, rowCount }) => row + rowCount <= HEADER_ROWS + ROWS),
    hiddenRows: [],
  };
}

/** Milliseconds of processor time by round of each reader, in turn; the first is the one without anything warm. */
function measured(earlier: Reader, today: Reader, sheet: SheetSnapshot): readonly [number[], number[]] {
  const times: readonly [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++)
    [earlier, today].forEach((reader, index) => times[index]?.push(timeOf(reader, sheet)));
  return times;
}

function timeOf({ readSchedule, DEFAULT_SETTINGS }: Reader, sheet: SheetSnapshot): number {
  const before = process.cpuUsage();
  const reading = readSchedule([sheet], DEFAULT_SETTINGS, '2020-06-15');
  const { user, system } = process.cpuUsage(before);
  if (!reading.ok) throw new Error(reading.problem.kind);
  return (user + system) / 1000;
}

function inWords(times: readonly number[]): string {
  return `${median(times.slice(1)).toFixed(0)} ms`;
}
