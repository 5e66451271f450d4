/** How long reading takes against what it took before columns were told by evidence: both readers in one process, in turn. */
import { readFileSync } from 'node:fs';
import type { CellValue, SheetSnapshot } from '../../src/workbook/sheetSnapshot';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import type { Reader } from './readers';
import { EARLIER, bothReaders } from './readers';

const SAMPLE = 'assets/sample/2020-schedule.xlsx';
const HEADER_ROWS = 2;
const ROWS = 10_000;
const ROUNDS = 15;

/** Prints both terms, or says why there is only one. */
export async function compareWithEarlier(): Promise<void> {
  const readers = await bothReaders();
  if (!readers) {
    console.log(`Not measured against the earlier reader: commit ${EARLIER} is not in this checkout's history.`);
    return;
  }
  const sample = await sampleSheet();
  const rows = [
    ['the sample repeated', longSheet(sample, (text) => text)] as const,
    ['every longer text different', longSheet(sample, (text, row) => `${text}之${row}号`)] as const,
  ].map(([texts, sheet]) => {
    const [earlier, today] = measured(readers.earlier(), readers.today(), sheet);
    return {
      texts,
      'earlier: first, median (spread)': inWords(earlier),
      'today: first, median (spread)': inWords(today),
      'first ×': ratio(today.first, earlier.first),
      'median ×': ratio(today.median, earlier.median),
      'least ×': ratio(today.least, earlier.least),
    };
  });
  console.log(`Reading ${ROWS} rows, ms of processor time, ${ROUNDS} rounds in turn; earlier is commit ${EARLIER}.`);
  console.table(rows);
}

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

interface Measured {
  readonly first: number;
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Processor time of each reader, in milliseconds; `first` is the round without anything warm. */
function measured(earlier: Reader, today: Reader, sheet: SheetSnapshot): readonly [Measured, Measured] {
  const times: readonly [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++)
    [earlier, today].forEach((reader, index) => times[index]?.push(timeOf(reader, sheet)));
  return [summed(times[0]), summed(times[1])];
}

function timeOf({ readSchedule, DEFAULT_SETTINGS }: Reader, sheet: SheetSnapshot): number {
  const before = process.cpuUsage();
  const reading = readSchedule([sheet], DEFAULT_SETTINGS, '2020-06-15');
  const { user, system } = process.cpuUsage(before);
  if (!reading.ok) throw new Error(reading.problem.kind);
  return (user + system) / 1000;
}

function summed(times: readonly number[]): Measured {
  const sorted = times.slice(1).sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { first: times[0] ?? 0, median: at(0.5), least: at(0), most: at(1) };
}

function inWords({ first, median, least, most }: Measured): string {
  return `${first.toFixed(0)}, ${median.toFixed(0)} (${least.toFixed(0)}–${most.toFixed(0)})`;
}

function ratio(today: number, earlier: number): number {
  return Math.round((today / earlier) * 100) / 100;
}
