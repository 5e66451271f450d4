import { readFileSync } from 'node:fs';
import path from 'node:path';
import { countDoneMarks, notDoneFormula } from '../../src/reports/highlights/doneMarkFormula';
import { planHighlights } from '../../src/reports/highlights/planHighlights';
import { readyReports } from '../reports/readyReports';
import { baselineOf } from '../../src/schedule/baseline/baseline';
import { storeBaseline } from '../../src/schedule/baseline/baselineStore';
import { judge } from '../../src/schedule/judge';
import type { Judgement } from '../../src/schedule/judgement';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';
import { columnLetters } from '../../src/workbook/cellAddress';
import type { WorkbookEdit } from '../../src/workbook/workbookEdit';
import { openXlsx, type XlsxWorkbook } from '../../src/xlsx/xlsxWorkbook';
import { convert, pageTexts } from './libreOffice';
import { OPERATIONS } from './operations';
import { storedAfter } from '../workbook/storedAfter';

jest.setTimeout(180_000);

const SAMPLE = readFileSync(path.join(__dirname, '../../assets/sample/2020-schedule.xlsx'));
const [RED, AMBER] = ['#FFC7CE', '#FFF2CC'];

async function judgeWorkbook(workbook: XlsxWorkbook, asOf: string): Promise<Judgement> {
  const { sheets } = await workbook.list();
  const outcome = judge(
    await workbook.read(sheets.filter(({ tag }) => tag === null).map(({ name }) => name)),
    DEFAULT_SETTINGS,
    asOf,
  );
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.judgement;
}

const MARKED_TEXTS = [
  ...[
    '未办',
    '（未完成）',
    '（尚未办结）',
    '（已办理中）',
    '（基本已完成）',
    '（部分已办）',
    '（不取消）',
    '（已完成80%）',
  ],
  ...[
    '√',
    '✓',
    '✔',
    '☑',
    '✅',
    '（已\n办）',
    '(已办，4月3日)',
    '【办结】',
    '（4月3日已办）',
    '（已办结）',
    '（ 已完成 ）',
    '（已完成，见报）',
  ],
  ...[
    '（完成）',
    '（已发布）',
    '（已刊发）',
    '（已取消）',
    '（取消）',
    '（暂时取消）',
    '一（已办）\n二（取消）',
    '一√\n二（已完成）三√',
  ],
].map((mark, index) => `第${index + 1}项${mark}`);

/** The contents that LibreOffice, working the formulas out by itself, shows in each colour. */
function colouredContents(bytes: Uint8Array): Readonly<Record<string, readonly string[]>> {
  const html = convert(bytes, 'html').toString('utf8');
  const cells = [...html.matchAll(/<td[^>]*?bgcolor="(#\w{6})"[^>]*>(.*?)<\/td>/gs)].map(
    ([, color = '', inner = '']) => ({ color: color.toUpperCase(), text: plainText(inner) }),
  );
  return { [RED]: textsOf(RED), [AMBER]: textsOf(AMBER) };
  function textsOf(wanted: string): readonly string[] {
    return cells
      .filter(({ color }) => color === wanted)
      .map(({ text }) => text)
      .sort();
  }
}

function plainText(html: string): string {
  return html
    .replace(/<br\s*\/?>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, '');
}

/** What should show in each colour: content, unit and owner cells of the rows with an entry that stands so, by the judgement alone. */
async function wantedContents(
  workbook: XlsxWorkbook,
  { entries, schedule }: Judgement,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const [sheet] = await workbook.read([schedule.sheet]);
  const of = (statuses: readonly string[], but: ReadonlySet<number> = new Set()) => {
    const rows = new Set(
      entries
        .filter(({ status }) => statuses.includes(status))
        .map(({ entry }) => entry.row)
        .filter((row) => !but.has(row)),
    );
    return [...rows]
      .flatMap((row) => [2, 3, 4].map((column) => String(sheet?.values[row]?.[column] ?? '').replace(/\s+/g, '')))
      .sort();
  };
  const overdue = new Set(entries.filter(({ status }) => status === 'overdue').map(({ entry }) => entry.row));
  return { [RED]: of(['overdue']), [AMBER]: of(['due', 'upcoming'], overdue) };
}

describe('the colours that LibreOffice works out', () => {
  test.each(['2020-01-31', '2020-02-01', '2020-06-10', '2020-06-15', '2020-12-31', '2021-01-01'])(
    'as of %s are on exactly the rows that are overdue or near',
    async (asOf) => {
      const workbook = openXlsx(SAMPLE);
      const judgement = await judgeWorkbook(workbook, asOf);
      await workbook.apply(planHighlights(judgement, { today: '2026-01-01' }));
      expect(colouredContents(workbook.save())).toEqual(await wantedContents(workbook, judgement));
    },
  );

  test('with live formulas are those of today, and of the mark typed since', async () => {
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    const workbook = openXlsx(moveYear(SAMPLE, now.getFullYear()));
    const judgement = await judgeWorkbook(workbook, today);
    expect(judgement.schedule.year).toBe(now.getFullYear());
    await workbook.apply(planHighlights(judgement, { today }));
    expect(colouredContents(workbook.save())).toEqual(await wantedContents(workbook, judgement));

    const open =
      judgement.entries.find(({ status }) => status === 'overdue' || status === 'due' || status === 'upcoming') ??
      judgement.entries.find(({ status }) => status === 'planned');
    if (!open) throw new Error('the sample has entries that are not done');
    workbook.typeIntoCell(judgement.schedule.sheet, open.entry.cells.content, `${open.entry.contentAsWritten}（已办）`);
    expect(colouredContents(workbook.save())).toEqual(
      await wantedContents(workbook, await judgeWorkbook(workbook, today)),
    );
  });

  test('of the two forms of the done test are on the texts in which its TypeScript finds too few marks', async () => {
    const workbook = openXlsx(SAMPLE);
    const sheet = '设施名录';
    for (const [row, text] of MARKED_TEXTS.entries())
      for (const column of [20, 21]) workbook.typeIntoCell(sheet, { row, column }, text);
    const rule = (column: number, needed: number, fill: string): WorkbookEdit => ({
      kind: 'addHighlight',
      sheet,
      ranges: [{ row: 0, column, rowCount: MARKED_TEXTS.length, columnCount: 1 }],
      formula: `=AND(N("m")=0,${notDoneFormula({ text: `$${columnLetters(column)}1`, row: 1 }, needed)})`,
      style: { fill },
    });
    await workbook.apply([rule(20, 1, RED), rule(21, 2, AMBER)]);
    const tooFew = (needed: number) =>
      MARKED_TEXTS.filter((text) => countDoneMarks(text) < needed)
        .map((text) => text.replace(/\s+/gu, ''))
        .sort();
    expect(colouredContents(workbook.save())).toEqual({ [RED]: tooFew(1), [AMBER]: tooFew(2) });
  });

  test('are gone when the highlights are cleared', async () => {
    const workbook = openXlsx(SAMPLE);
    await workbook.apply(planHighlights(await judgeWorkbook(workbook, '2020-06-15'), { today: '2026-01-01' }));
    await workbook.apply([{ kind: 'clearHighlights', sheet: '2020年日程', marker: 'xuncheng:' }]);
    expect(colouredContents(workbook.save())).toEqual({ [RED]: [], [AMBER]: [] });
  });
});

describe('the reports of the sample in LibreOffice', () => {
  let saved: Uint8Array;
  let names: readonly string[];

  beforeAll(async () => {
    const workbook = openXlsx(SAMPLE);
    const judgement = await judgeWorkbook(workbook, '2020-06-15');
    let guid = 0;
    const plan = readyReports(
      judgement,
      { listing: await workbook.list(), ownSheets: [], dateSystem: 1900 },
      { language: 'zh-CN', newGuid: () => `g${(guid += 1)}` },
    );
    await workbook.apply([...planHighlights(judgement, { today: '2026-01-01' }), ...plan.edits]);
    saved = workbook.save();
    names = plan.sheets.map(({ name }) => name);
  });

  test("open with all sheets, the user's first and unchanged, and the chart", async () => {
    const again = openXlsx(convert(saved, 'xlsx'));
    const { sheets } = await again.list();
    expect(sheets.map(({ name }) => name)).toEqual(['2020年日程', '设施名录', '设施开放记录', ...names]);
    const [[theirs], [ours]] = await Promise.all([again.read(['2020年日程']), openXlsx(SAMPLE).read(['2020年日程'])]);
    expect(theirs?.values).toEqual(ours?.values);
    expect(again.warnings()).toContain('objectsNotDrawn');
  });

  test('print one page wide, each page with the title rows, the as-of date and its number', () => {
    const pages = pageTexts(convert(saved, 'pdf'));
    // Three sheets of the user, then each report on at least one page.
    expect(pages.length).toBeGreaterThanOrEqual(3 + names.length);
    const numbered = pages.map((text) => /第\s*(\d+)\s*页，共\s*(\d+)\s*页/.exec(text));
    expect(numbered.every((match) => match !== null)).toBe(true);
    const overview = pages.filter((text) => /截至.*2020年6月15日/.test(text));
    expect(overview.length).toBeGreaterThanOrEqual(names.length);
  });

  test('of an overview of any length, no heading is torn from its table', async () => {
    const workbook = openXlsx(SAMPLE);
    const judgement = await judgeWorkbook(workbook, '2020-06-15');
    const baseline = storedAfter(storeBaseline({}, baselineOf(judgement.schedule, '2020-01-15')).edits);
    for (let count = 4; count <= 34; count += 3) {
      const entries = judgement.entries.slice(0, count);
      // Every other overview has the line about the baseline, which moves all that is below it.
      const stored = count % 2 === 0 ? {} : baseline;
      const plan = readyReports(
        { ...judgement, entries, sections: judgement.sections.slice(0, count) },
        { listing: { ...(await workbook.list()), stored }, ownSheets: [], dateSystem: 1900 },
        { language: 'zh-CN', newGuid: () => `g${count}` },
      );
      const overview = plan.edits.find((edit) => edit.kind === 'writeSheet');
      if (overview) await workbook.apply([{ ...overview, content: { ...overview.content, name: `总览 ${count}` } }]);
    }
    const pages = pageTexts(convert(workbook.save(), 'pdf')).map((text) =>
      text.split('\n').filter((line) => line.trim() !== ''),
    );
    expect(pages.flat().filter((line) => /^[一二三四五六]、/.test(line))).toHaveLength(11 * 6);
    // The footer is the last line. A heading, or a heading with the table's titles alone, must not stand right above it.
    const ends = pages.map((lines) => lines.slice(-3, -1));
    expect(
      ends.filter((end) =>
        end.some(
          (line, index) => /^[一二三四五六]、/.test(line) && (index === 1 || /责任单位|场次|1月/.test(end[1] ?? '')),
        ),
      ),
    ).toEqual([]);
  });

  test('with supporting sections and an entry without a section print each sheet on one page, one wide', async () => {
    const workbook = openXlsx(SAMPLE);
    const schedule = '2020年日程';
    workbook.typeIntoCell(schedule, { row: 1, column: 5 }, '配合单位');
    workbook.typeIntoCell(
      schedule,
      { row: 9, column: 5 },
      '生态环境技术保障中心、环境监察支队、固体废物与辐射安全监管科',
    );
    workbook.typeIntoCell(schedule, { row: 33, column: 3 }, '');
    const judgement = await judgeWorkbook(workbook, '2020-06-15');
    let guid = 0;
    const gathered = {
      ...judgement,
      settings: { ...judgement.settings, reports: { by: ['section', 'quarter'] as const } },
    };
    const plan = readyReports(
      gathered,
      { listing: await workbook.list(), ownSheets: [], dateSystem: 1900 },
      { language: 'zh-CN', newGuid: () => `g${(guid += 1)}` },
    );
    await workbook.apply(plan.edits);
    const pages = pageTexts(convert(workbook.save(), 'pdf')).filter((text) => text.includes('会议备注'));
    expect(pages).toHaveLength(plan.sheets.length - 2);
    expect(pages.filter((text) => !text.includes('配合单位'))).toEqual([]);
    expect(pages.filter((text) => /未填责任单位\s*工作进度/.test(text))).toHaveLength(1);
    expect(
      pages
        .filter((text) => text.includes('一季度'))
        .map((text) => text.replace(/\s/g, ''))
        .join(''),
    ).toContain('环境监察支队');
  });

  test("a section's long list repeats its header row on each page", async () => {
    const workbook = openXlsx(SAMPLE);
    const judgement = await judgeWorkbook(workbook, '2020-06-15');
    const [section] = judgement.sections;
    if (!section) throw new Error('the sample has sections');
    const many = Array.from({ length: 8 }, () => section.entries).flat();
    let guid = 0;
    const plan = readyReports(
      { ...judgement, sections: [{ ...section, entries: many }] },
      { listing: await workbook.list(), ownSheets: [], dateSystem: 1900 },
      { language: 'zh-CN', newGuid: () => `g${(guid += 1)}` },
    );
    await workbook.apply(plan.edits);
    const pages = pageTexts(convert(workbook.save(), 'pdf')).filter((text) => text.includes('会议备注'));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThan(many.length);
  });
});

test('reports that LibreOffice saved are renewed in place, three times over, and the notes on them follow', async () => {
  const namesOf = async (bytes: Uint8Array) => (await openXlsx(bytes).list()).sheets.map(({ name }) => name);
  const noteCell = { row: 4, column: 8 };
  let bytes = await OPERATIONS['report']!(SAMPLE);
  const names = await namesOf(bytes);
  for (const note of ['请补充', '已补充', '下周再议']) {
    const workbook = openXlsx(bytes);
    workbook.typeIntoCell('大气环境科', noteCell, note);
    bytes = await OPERATIONS['report']!(new Uint8Array(convert(workbook.save(), 'xlsx')));
    expect(await namesOf(bytes)).toEqual(names);
    expect(openXlsx(bytes).valueOf('大气环境科', noteCell)).toBe(note);
  }
});

/** The sample moved to another year: its title, its sheet's name and the names that speak of it. */
function moveYear(bytes: Uint8Array, year: number): Uint8Array {
  const workbook = openXlsx(bytes);
  workbook.typeIntoCell('2020年日程', { row: 0, column: 0 }, `${year}年向新闻媒体提供素材内容及责任分工`);
  return workbook.save();
}
