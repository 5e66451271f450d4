/** The reading cases of `test/fixtures/cases`: small invented workbooks with what a careful clerk reads in them. */
import { jsonReport, openDayJson, type JsonReport as Report } from '../../src/cli/jsonReport';
import { TERMINAL_TEXTS } from '../../src/cli/terminalTexts';
import { MESSAGES } from '../../src/locales';
import { judge } from '../../src/schedule/judge';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';
import type { CellValue, SheetSnapshot } from '../../src/workbook/sheetSnapshot';
import { cellAddress, parseRangeAddress } from '../../src/workbook/cellAddress';
import { buildSheet } from './buildSheet';

/** A cell as a case writes it: a real date is `{ date }`, shown as `format` says (`yyyy/m/d` unless said). */
type CaseCell = CellValue | { readonly date: string; readonly format?: string };

interface CaseSheet {
  readonly name: string;
  /** Row by row from A1. */
  readonly cells: readonly (readonly CaseCell[])[];
  readonly merges?: readonly string[];
}

/** What holds of the entry in a row; of several in it, of the one with the content. Rows as Excel numbers them. */
interface ExpectedRow {
  readonly row: number;
  readonly sheet?: string;
  readonly content?: string;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly status?: string;
  readonly statusNot?: string;
  readonly units?: readonly string[];
  readonly supportUnits?: readonly string[];
  readonly owners?: readonly string[];
  readonly unitsNot?: readonly string[];
  readonly lead?: string;
  readonly allUnits?: readonly string[];
  readonly ownersLike?: readonly string[];
}

/** Every key is optional: one that is missing is not looked at. */
interface Expectation {
  readonly entries?: number;
  readonly year?: number;
  readonly rows?: readonly ExpectedRow[];
  readonly errorCells?: readonly string[];
  readonly notErrorCells?: readonly string[];
  readonly maxSame?: Readonly<Record<string, number>>;
  readonly minSame?: Readonly<Record<string, number>>;
  readonly facilities?: Readonly<Record<string, readonly number[]>>;
  readonly owed?: Readonly<Record<string, number>>;
  readonly releases?: Readonly<Record<string, number | readonly number[]>>;
  readonly refused?: boolean;
  readonly orRefused?: boolean;
  readonly refusedSays?: readonly string[];
}

export interface ReadingCase {
  readonly id: string;
  readonly kind: number;
  readonly why: string;
  readonly asOf: string;
  readonly sheets: readonly CaseSheet[];
  readonly expect: Expectation;
}

/** What does not hold of the case, each in one line; none where it holds. */
export function failuresOf(readingCase: ReadingCase): string[] {
  const { sheets, expect } = readingCase;
  const outcome = judgeCase(readingCase);
  if (!outcome.ok && !outcome.openDays) {
    const { problem } = outcome;
    const names = sheets.map(({ name }) => name);
    const words = `${MESSAGES['zh-CN'].unusable(problem).title}。${TERMINAL_TEXTS['zh-CN'].unusableAdvice(problem, names)}`;
    return refusalFailures(expect, words);
  }
  const report = outcome.ok ? jsonReport(outcome.judgement, 'zh-CN') : openDayJson(outcome.openDays!, 'zh-CN');
  if (expect.refused) return [`not refused: ${report.entries.length} entries, the first ${report.entries[0]?.content}`];
  return [
    ...scheduleFailures(expect, report),
    ...openDayFailures(expect, report),
    ...(expect.rows ?? []).flatMap((row) => rowFailures(row, report).map((failure) => `row ${row.row} ${failure}`)),
  ];
}

/** The case as the product judges it. */
export function judgeCase({ sheets, asOf }: ReadingCase): ReturnType<typeof judge> {
  return judge(sheets.map(asSnapshot), DEFAULT_SETTINGS, asOf);
}

/** The case's sheet as a workbook gives it. */
export function asSnapshot({ name, cells, merges = [] }: CaseSheet): SheetSnapshot {
  const numberFormats: Record<string, string> = {};
  const covered = new Set(merges.flatMap(coveredCells));
  const rows = cells.map((line, row) =>
    line.map((cell, column): CellValue => {
      const address = cellAddress({ row, column });
      if (covered.has(address)) return null;
      if (typeof cell !== 'object' || cell === null) return cell;
      numberFormats[address] = cell.format ?? 'yyyy/m/d';
      return (Date.parse(cell.date) - Date.UTC(1899, 11, 30)) / 86_400_000;
    }),
  );
  return buildSheet(rows, { name, merges, numberFormats });
}

/** The cells of a merged area but its first, which alone holds a value. */
function coveredCells(merge: string): string[] {
  const area = parseRangeAddress(merge)!;
  const all = Array.from({ length: area.rowCount * area.columnCount }, (_, index) =>
    cellAddress({
      row: area.row + Math.floor(index / area.columnCount),
      column: area.column + (index % area.columnCount),
    }),
  );
  return all.slice(1);
}

function refusalFailures({ refused, orRefused, refusedSays = [] }: Expectation, words: string): string[] {
  if (!refused && !orRefused) return [`refused: ${words}`];
  return refusedSays
    .filter((text) => !words.includes(text))
    .map((text) => `the refusal does not say ${text}: ${words}`);
}

function scheduleFailures(expect: Expectation, { entries, year, findings, releases }: Report): string[] {
  const errors = new Set(findings.filter(({ severity }) => severity === 'error').map(({ cell }) => cell));
  const found = (rule: string): number => findings.filter((finding) => finding.rule === rule).length;
  const tally: Readonly<Record<string, unknown>> = releases;
  return [
    ...unless(expect.entries === undefined || expect.entries === entries.length, `entries: ${entries.length}`),
    ...unless(expect.year === undefined || expect.year === year, `year: ${year}`),
    ...(expect.errorCells ?? []).flatMap((cell) => unless(errors.has(cell), `no error at ${cell}`)),
    ...(expect.notErrorCells ?? []).flatMap((cell) => unless(!errors.has(cell), `an error at ${cell}`)),
    ...Object.entries(expect.maxSame ?? {}).flatMap(([rule, most]) =>
      unless(found(rule) <= most, `${found(rule)} ${rule}, at most ${most}`),
    ),
    ...Object.entries(expect.minSame ?? {}).flatMap(([rule, least]) =>
      unless(found(rule) >= least, `${found(rule)} ${rule}, at least ${least}`),
    ),
    ...Object.entries(expect.releases ?? {}).flatMap(([key, count]) =>
      unless(JSON.stringify(tally[key]) === JSON.stringify(count), `releases ${key}: ${JSON.stringify(tally[key])}`),
    ),
  ];
}

function openDayFailures(expect: Expectation, { openDays }: Report): string[] {
  const facility = (name: string) => openDays.facilities.find((one) => folded(one.name) === folded(name));
  return [
    ...Object.entries(expect.facilities ?? {}).flatMap(([name, windows]) => {
      const opened = (facility(name)?.windows ?? []).slice(0, windows.length).map((count) => count > 0);
      return unless(
        same(
          opened,
          windows.map((count) => count > 0),
        ),
        `${name} opened ${JSON.stringify(opened)}`,
      );
    }),
    ...Object.entries(expect.owed ?? {}).flatMap(([name, owed]) =>
      unless(facility(name)?.owed === owed, `${name} owes ${facility(name)?.owed}, not ${owed}`),
    ),
  ];
}

function rowFailures(expected: ExpectedRow, { entries }: Report): string[] {
  const here = entries.filter(({ row, sheet }) => row === expected.row && (expected.sheet ?? sheet) === sheet);
  const named = here.find(({ content }) => folded(content).includes(folded(expected.content ?? '')));
  const entry = named ?? here[0];
  if (!entry) return ['has no entry'];
  const { content, start, end, status, units, supportUnits, owners } = entry;
  const likes = expected.ownersLike ?? [];
  const all = [...units, ...supportUnits];
  const holds: Readonly<Record<keyof Omit<ExpectedRow, 'row' | 'sheet'>, boolean>> = {
    content: named !== undefined,
    start: start === expected.start,
    end: end === expected.end,
    status: status === expected.status,
    statusNot: status !== expected.statusNot,
    units: sameNames(units, expected.units),
    supportUnits: sameNames(supportUnits, expected.supportUnits),
    owners: sameNames(owners, expected.owners),
    unitsNot: !all.some((unit) => (expected.unitsNot ?? []).map(folded).includes(folded(unit))),
    lead: folded(units[0] ?? '') === folded(expected.lead ?? ''),
    allUnits: sameNames([...all].sort(), [...(expected.allUnits ?? [])].sort()),
    ownersLike: owners.length === likes.length && likes.every((like, at) => folded(owners[at]!).includes(folded(like))),
  };
  const got = [content, units.join('、'), `+${supportUnits.join('、')}`, owners.join('、'), `${start}~${end}`, status];
  return Object.entries(holds).flatMap(([key, held]) =>
    unless(held || !(key in expected), `${key}, but is: ${got.join(' | ')}`),
  );
}

function sameNames(names: readonly string[], expected: readonly string[] = []): boolean {
  return same(names.map(folded), expected.map(folded));
}

function same(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index]);
}

function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

function unless(holds: boolean, failure: string): string[] {
  return holds ? [] : [failure];
}
