import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { planHighlights } from '../../src/reports/highlights/planHighlights';
import { planGeneration } from '../../src/session/actions/generateReports';
import { judgeWorkbook } from '../../src/session/judgeWorkbook';
import { userSheets } from '../../src/workbook/sheetSnapshot';
import { WorkbookError } from '../../src/workbook/workbookError';
import { openXlsx, type XlsxWorkbook } from '../../src/xlsx/xlsxWorkbook';

const FIXTURES = path.join(__dirname, '../fixtures');
/** Files of many programs, and of none. Those refused for their size alone would teach nothing, and in one reports of ours stand without a mark. */
const FILES = ['xlsx', 'files'].flatMap((folder) =>
  readdirSync(path.join(FIXTURES, folder))
    .filter((name) => name.endsWith('.xlsx') && !/farcell|lastrow|lo-resaved/.test(name))
    .map((name) => path.join(FIXTURES, folder, name)),
);

/** Texts that stand where others are expected. */
const STRANGE = [
  '-1',
  '0',
  '999999999',
  '1e308',
  'NaN',
  '',
  '__proto__',
  'A1:XFD1048576',
  'ZZZZ99999999',
  '&#0;',
  '&undefined;',
  '_xFFFF_',
  '\u202e',
  '</sheetData>',
  '<![CDATA[',
  '../../etc/passwd',
];

/** One change of a part's text, places as shares of its length. */
interface Mutation {
  readonly part: number;
  readonly kind: 'cut' | 'double' | 'swap' | 'value' | 'attribute' | 'bytes' | 'drop';
  readonly at: number;
  readonly length: number;
  readonly strange: string;
}

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const mutation: fc.Arbitrary<Mutation> = fc.record({
  part: share,
  kind: fc.constantFrom('cut', 'double', 'swap', 'value', 'attribute', 'bytes', 'drop'),
  at: share,
  length: fc.integer({ min: 1, max: 200 }),
  strange: fc.constantFrom(...STRANGE),
});

/** A file that some program damaged: it is worked on as any other, or refused in words of ours, and what is saved opens again. */
export const mutatedFiles = fc.asyncProperty(
  fc.constantFrom(...FILES),
  fc.array(mutation, { minLength: 1, maxLength: 4 }),
  async (file, mutations) => {
    const bytes = mutations.reduce(mutate, new Uint8Array(readFileSync(file)));
    let workbook: XlsxWorkbook;
    let written: boolean;
    try {
      workbook = openXlsx(bytes);
      written = await writeInto(workbook);
    } catch (error) {
      if (error instanceof WorkbookError) return;
      throw error;
    }
    if (!written) return;
    const before = await contentsOf(openXlsx(bytes));
    const after = await contentsOf(openXlsx(workbook.save()));
    for (const [name, values] of Object.entries(before))
      if (after[name] !== values) throw new Error(`the user's sheet ${name} changed`);
  },
);

/** Reports and highlights, where there is a schedule. */
async function writeInto(workbook: XlsxWorkbook): Promise<boolean> {
  const { sheets, outcome } = await judgeWorkbook(workbook, '2020-06-15', (settings) => settings);
  if (!outcome.ok) return false;
  let guid = 0;
  const plan = await planGeneration(workbook, outcome.judgement, sheets, {
    language: 'zh-CN',
    newGuid: () => `g${(guid += 1)}`,
    edited: 'overwrite',
  });
  if (plan.kind !== 'ready') throw new Error('asked although told to write over');
  await workbook.apply([...plan.edits, ...planHighlights(outcome.judgement, { today: '2020-06-15' })]);
  return true;
}

async function contentsOf(workbook: XlsxWorkbook): Promise<Readonly<Record<string, string>>> {
  const sheets = await workbook.read(userSheets(await workbook.list()));
  return Object.fromEntries(sheets.map(({ name, values, merges }) => [name, JSON.stringify([values, merges])]));
}

function mutate(bytes: Uint8Array, { part, kind, at, length, strange }: Mutation): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[Math.floor(part * names.length)];
  if (name === undefined) return bytes;
  const content = parts[name] ?? new Uint8Array();
  const changed =
    kind === 'drop' ? null : kind === 'bytes' ? flipped(content, at) : retold(content, kind, { at, length, strange });
  const others = Object.entries(parts).filter(([other]) => other !== name);
  return zipSync(Object.fromEntries(changed ? [...others, [name, changed]] : others));
}

function flipped(content: Uint8Array, at: number): Uint8Array {
  const copy = content.slice();
  const index = Math.floor(at * copy.length);
  if (index < copy.length) copy[index] = (copy[index] ?? 0) ^ 0xff;
  return copy;
}

function retold(
  content: Uint8Array,
  kind: Exclude<Mutation['kind'], 'bytes' | 'drop'>,
  { at, length, strange }: Pick<Mutation, 'at' | 'length' | 'strange'>,
): Uint8Array {
  const text = strFromU8(content);
  const start = Math.floor(at * text.length);
  const piece = text.slice(start, start + length);
  const rest = text.slice(start + length);
  switch (kind) {
    case 'cut':
      return strToU8(text.slice(0, start) + rest);
    case 'double':
      return strToU8(text.slice(0, start) + piece + piece + rest);
    case 'swap':
      return strToU8(text.slice(0, start) + rest.slice(0, length) + piece + rest.slice(length));
    case 'value':
      return strToU8(text.slice(0, start) + text.slice(start).replace(/>[^<]*</, () => `>${strange}<`));
    case 'attribute':
      return strToU8(text.slice(0, start) + text.slice(start).replace(/="[^"]*"/, () => `="${strange}"`));
  }
}
