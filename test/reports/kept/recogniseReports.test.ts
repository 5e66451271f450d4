import { readFileSync } from 'node:fs';
import path from 'node:path';
import { recogniseReports } from '../../../src/reports/kept/recogniseReports';
import { storeRecords } from '../../../src/reports/kept/reportRecord';
import { planGeneration } from '../../../src/session/actions/generateReports';
import { planBaseline } from '../../../src/session/actions/setBaseline';
import { judgeWorkbook } from '../../../src/session/judgeWorkbook';
import type { SheetTag } from '../../../src/workbook/sheetSnapshot';
import { childElements, childNamed } from '../../../src/xlsx/package/xml';
import { XlsxFile } from '../../../src/xlsx/xlsxFile';
import { openXlsx } from '../../../src/xlsx/xlsxWorkbook';
import { withoutAnyMetadata, withoutMarkOn, withoutMarks, type Resaving } from '../../xlsx/otherPrograms';
import { asReady, editedIn } from '../readyReports';

jest.setTimeout(60_000);

const SAMPLE = readFileSync(path.join(__dirname, '../../../assets/sample/2020-schedule.xlsx'));
const NOTES = { row: 4, column: 8 };
const PROGRAMS: readonly (readonly [string, Resaving])[] = [
  ['one that drops the marks of sheets', withoutMarks],
  ['one that drops all but the cells', withoutAnyMetadata],
];
let guid = 0;

async function judged(bytes: Uint8Array) {
  const workbook = openXlsx(bytes);
  const { sheets, listing, outcome, baseline } = await judgeWorkbook(workbook, '2020-06-15', (settings) => settings);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return { workbook, sheets, listing, baseline, judgement: outcome.judgement };
}

async function planned(bytes: Uint8Array) {
  const { workbook, sheets, judgement } = await judged(bytes);
  const plan = await planGeneration(workbook, judgement, sheets, {
    language: 'zh-CN',
    newGuid: () => `g${(guid += 1)}`,
    edited: 'ask',
  });
  return { workbook, plan };
}

/** The file with its reports generated, and what was planned. */
async function reported(bytes: Uint8Array) {
  const { workbook, plan: maybeReady } = await planned(bytes);
  const plan = asReady(maybeReady);
  await workbook.apply(plan.edits);
  return { bytes: workbook.save(), plan };
}

async function namesOf(bytes: Uint8Array): Promise<readonly string[]> {
  return (await openXlsx(bytes).list()).sheets.map(({ name }) => name);
}

async function typed(bytes: Uint8Array, sheet: string, cell: { row: number; column: number }, text: string) {
  const workbook = openXlsx(bytes);
  workbook.typeIntoCell(sheet, cell, text);
  return Promise.resolve(workbook.save());
}

async function valueOf(bytes: Uint8Array, sheet: string, cell: { row: number; column: number }) {
  return Promise.resolve(openXlsx(bytes).valueOf(sheet, cell));
}

/** The file with a copy of a report sheet, as the user makes one, bearing that mark. */
async function copied(bytes: Uint8Array, report: string, name: string, copyTag: (tag: SheetTag) => SheetTag) {
  const workbook = openXlsx(bytes);
  const tag = (await workbook.list()).sheets.find((sheet) => sheet.name === report)?.tag;
  if (!tag) throw new Error(`${report} bears no mark`);
  await workbook.apply([{ kind: 'copySheet', tag, name, copyTag: copyTag(tag) }]);
  return workbook.save();
}

describe.each(PROGRAMS)('after saving by another program, %s', (_, resaved) => {
  test('the schedule is found among the reports, three times over, and each report is renewed in its place', async () => {
    let { bytes } = await reported(SAMPLE);
    const names = await namesOf(bytes);
    expect(names).toHaveLength(18);
    for (const note of ['请补充', '已补充', '下周再议']) {
      const saved = resaved(await typed(bytes, '大气环境科', NOTES, note));
      const { bytes: renewed, plan } = await reported(saved);
      expect(plan.renamed).toEqual([]);
      expect(plan.obsolete).toEqual([]);
      expect(await namesOf(renewed)).toEqual(names);
      expect(await valueOf(renewed, '大气环境科', NOTES)).toBe(note);
      bytes = renewed;
    }
    expect((await openXlsx(bytes).list()).sheets.filter(({ tag }) => tag !== null)).toHaveLength(15);
  });

  test('a copy of each report is neither schedule nor ours, and is left as it is', async () => {
    let { bytes } = await reported(SAMPLE);
    const reports = (await namesOf(bytes)).slice(3);
    for (const name of reports)
      bytes = await copied(bytes, name, `${name.slice(0, 20)} (2)`, (tag) => ({ ...tag, guid: 'copy' }));
    bytes = resaved(bytes);
    const marked = await typed(bytes, '大气环境科 (2)', NOTES, '副本上的字');
    const { bytes: renewed, plan } = await reported(marked);
    expect(plan.sheets.map(({ name }) => name)).toEqual(reports);
    expect(await namesOf(renewed)).toEqual(await namesOf(bytes));
    expect(await valueOf(renewed, '大气环境科 (2)', NOTES)).toBe('副本上的字');
  });
});

test.each([
  ['the same mark, as WPS may copy it', (tag: SheetTag) => tag, (bytes: Uint8Array) => bytes],
  ['no mark, as Excel copies it', (tag: SheetTag) => tag, (bytes: Uint8Array) => withoutMarkOn(bytes, '综合科 (2)')],
])('a copy with %s disturbs nothing', async (_, copyTag, resaved) => {
  const { bytes } = await reported(SAMPLE);
  const withCopy = resaved(await copied(bytes, '综合科', '综合科 (2)', copyTag));
  const { bytes: renewed } = await reported(await typed(withCopy, '综合科 (2)', NOTES, '副本'));
  expect(await namesOf(renewed)).toEqual(await namesOf(withCopy));
  expect(await valueOf(renewed, '综合科 (2)', NOTES)).toBe('副本');
});

test('a copy left when the report itself was deleted stays the user’s while other reports bear their marks', async () => {
  const { bytes } = await reported(SAMPLE);
  const workbook = openXlsx(withoutMarkOn(await copied(bytes, '综合科', '综合科 (2)', (tag) => tag), '综合科 (2)'));
  const tag = (await workbook.list()).sheets.find(({ name }) => name === '综合科')?.tag;
  if (!tag) throw new Error('综合科 bears a mark');
  await workbook.apply([{ kind: 'removeSheet', tag }]);
  const { plan } = await reported(workbook.save());
  expect(plan.edits.filter(({ kind }) => kind === 'markSheet')).toEqual([]);
  expect(plan.sheets.map(({ name }) => name)).toContain('综合科');
});

test('a report that the user edited before its mark was lost is asked about, not written over', async () => {
  const { bytes } = await reported(SAMPLE);
  const { plan } = await planned(withoutMarks(await typed(bytes, '综合科', { row: 3, column: 3 }, '改过的内容')));
  expect(editedIn(plan).map(({ name }) => name)).toEqual(['综合科']);
});

test('a renamed report is still known where every mark is lost', async () => {
  const { bytes } = await reported(SAMPLE);
  const renamed = withoutMarks(renameSheet(bytes, '总览', '会议用'));
  const { bytes: renewed } = await reported(renamed);
  expect(await namesOf(renewed)).toEqual(await namesOf(renamed));
});

test('a report of another schedule is no report of ours', async () => {
  const { bytes } = await reported(SAMPLE);
  const other = await typed(withoutAnyMetadata(bytes), '2020年日程', { row: 0, column: 0 }, '2020年另一张日程表');
  const { plan } = await reported(other);
  expect(plan.renamed).toContainEqual({ wanted: '总览', used: '总览 (2)' });
});

describe('a baseline', () => {
  async function withBaseline(): Promise<Uint8Array> {
    const { workbook, judgement } = await judged(SAMPLE);
    await workbook.apply(planBaseline(judgement.schedule, '2020-01-15', {}).edits);
    return (await reported(workbook.save())).bytes;
  }

  test('that another program dropped is said to be lost', async () => {
    expect((await judged(withoutAnyMetadata(await withBaseline()))).baseline).toEqual({ kind: 'lost' });
  });

  test('that hangs on the package alone is found', async () => {
    expect((await judged(withoutMarks(await withBaseline()))).baseline.kind).toBe('kept');
  });

  test('that was never set is none', async () => {
    const { bytes } = await reported(SAMPLE);
    expect((await judged(withoutAnyMetadata(bytes))).baseline.kind).toBe('none');
  });
});

/** The file with a sheet's tab renamed, as the user does it. */
function renameSheet(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const file = XlsxFile.open(bytes);
  for (const element of childElements(childNamed(file.parts.document(file.workbook.part).documentElement, 'sheets')))
    if (element.getAttribute('name') === from) element.setAttribute('name', to);
  return file.save();
}

/** What is recognised among sheets of these names, which are blank but for those named as filled, where the record tells of an overview. */
function recognised(names: readonly string[], { recorded = true, filled = [] as readonly string[] } = {}) {
  const edits = recorded ? storeRecords({}, { overview: 'g-overview' }, {}) : [];
  const { own } = recogniseReports({
    listing: {
      sheets: names.map((name) => ({ name, visibility: 'visible', tag: null })),
      stored: Object.fromEntries(edits.flatMap(({ key, value }) => (value === null ? [] : [[key, value]]))),
      structureProtected: false,
    },
    sheets: names.map((name) => {
      const isFilled = filled.includes(name);
      return {
        name,
        tag: null,
        dateSystem: 1900,
        protected: false,
        usedRange: isFilled ? { row: 0, column: 0, rowCount: 1, columnCount: 1 } : null,
        values: isFilled ? [['会议纪要']] : [],
        numberFormats: isFilled ? [['General']] : [],
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        columnWidths: {},
      };
    }),
    expected: [{ role: 'overview', kind: 'overview', name: '总览', titles: ['2020年日程'] }],
    contents: [],
    newGuid: () => 'new',
  });
  return own.map(({ name }) => name);
}

test('a blank sheet is the recorded report that is nowhere, where it bears the name that one would get', () => {
  expect(recognised(['2020年日程', '总览'])).toEqual(['总览']);
  expect(recognised(['总览', '总览 (2)'], { filled: ['总览'] })).toEqual(['总览 (2)']);
});

test('a blank sheet is the user’s where no record tells of the report, or its name is another', () => {
  expect(recognised(['2020年日程', '总览'], { recorded: false })).toEqual([]);
  expect(recognised(['2020年日程', 'Sheet1'])).toEqual([]);
});

test('a sheet that holds anything is not taken for a report that was cut off', () => {
  expect(recognised(['2020年日程', '总览'], { filled: ['总览'] })).toEqual([]);
});
