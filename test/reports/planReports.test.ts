import { ownReportSheets } from '../../src/reports/kept/reportRecord';
import { readyReports } from './readyReports';
import type { ReportWorkbook } from '../../src/reports/planReports';
import type { Judgement } from '../../src/schedule/judgement';
import type { Language } from '../../src/schedule/text/language';
import type { WorkbookListing } from '../../src/workbook/sheetSnapshot';
import { buildEntry } from '../schedule/buildEntries';
import { buildJudgement, seedEntries } from './buildJudgement';
import { buildOpenDays } from './buildOpenDays';
import { afterwards, writtenSheets } from './readContent';

const user = (name: string) => ({ name, visibility: 'visible', tag: null }) as const;
const LISTING: WorkbookListing = {
  sheets: [user('2020年日程'), user('设施名录')],
  stored: {},
  structureProtected: false,
};

function plan(judgement: Judgement, workbook: Partial<ReportWorkbook> = {}, language: Language = 'zh-CN') {
  let guids = 0;
  return readyReports(
    judgement,
    { listing: LISTING, ownSheets: [], dateSystem: 1900, ...workbook },
    {
      language,
      newGuid: () => `guid-${workbook.ownSheets ? 'later-' : ''}${(guids += 1)}`,
    },
  );
}

/** The names as a new listing of the workbook gives them, after a change by the user. */
function renameSheet(listing: WorkbookListing, from: string, to: string): WorkbookListing {
  return { ...listing, sheets: listing.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)) };
}

describe('planReports', () => {
  const seed = buildJudgement(seedEntries(), { openDays: buildOpenDays() });

  it('plans the overview, the open-day tally and one sheet a section, in that order', () => {
    const { sheets } = plan(seed);
    expect(sheets.slice(0, 4).map(({ name }) => name)).toEqual([
      '总览',
      '开放日统计',
      '生态环境技术保障中心',
      '大气环境科',
    ]);
    expect(sheets).toHaveLength(2 + 13);
    expect(sheets[3]?.role).toBe('section:大气环境科');
  });

  it('writes one report alone where one is wanted, and forgets none of the others', () => {
    const { listing, ownSheets } = afterwards(LISTING, plan(seed).edits);
    const { sheets, edits, obsolete } = readyReports(
      seed,
      { listing, ownSheets, dateSystem: 1900 },
      { language: 'zh-CN', newGuid: () => 'later', only: 'section:大气环境科' },
    );
    expect(sheets.map(({ name }) => name)).toEqual(['大气环境科']);
    expect(obsolete).toEqual([]);
    expect(ownReportSheets(afterwards(listing, edits).listing)).toHaveLength(2 + 13);
  });

  it('makes no open-day sheet without a facility register', () => {
    expect(plan(buildJudgement(seedEntries())).sheets.map(({ role }) => role)).not.toContain('openDays');
  });

  it('records what is ours before anything is written, so that a half-written run is known next time', () => {
    const { edits } = plan(seed);
    expect(edits[0]).toMatchObject({ kind: 'store', key: 'reports' });
    const { listing } = afterwards(LISTING, edits.slice(0, 4));
    expect(ownReportSheets(listing).map(({ name }) => name)).toEqual(['总览', '开放日统计']);
  });

  it('plans the very same edits the second time', () => {
    const first = plan(seed);
    const second = plan(seed, afterwards(LISTING, first.edits));
    expect(second.edits).toEqual(first.edits);
    expect(second.renamed).toEqual([]);
  });

  it('keeps the name the user gave one of our sheets', () => {
    const first = plan(seed);
    const later = afterwards(LISTING, first.edits);
    const listing = renameSheet(later.listing, '总览', '领导参阅');
    const second = plan(seed, { ...later, listing });
    expect(second.sheets[0]).toEqual({ name: '领导参阅', role: 'overview' });
    expect(second.renamed).toEqual([]);
  });

  it('never takes the name of a sheet it did not make, and says so', () => {
    const listing = { ...LISTING, sheets: [...LISTING.sheets, user('总览'), user('法规科')] };
    expect(plan(seed, { listing }).renamed).toEqual([
      { wanted: '总览', used: '总览 (2)' },
      { wanted: '法规科', used: '法规科 (2)' },
    ]);
  });

  it("takes a copy of a report sheet for the user's own", () => {
    const later = afterwards(LISTING, plan(seed).edits);
    const original = later.listing.sheets.find(({ name }) => name === '总览');
    const listing = { ...later.listing, sheets: [...later.listing.sheets, { ...original!, name: '总览 (2)' }] };
    expect(
      ownReportSheets(listing)
        .filter(({ tag }) => tag.role === 'overview')
        .map(({ name }) => name),
    ).toEqual(['总览']);
  });

  it('takes a tagged sheet from another workbook for foreign: the record does not know it', () => {
    const foreign = { ...user('总览'), tag: { role: 'overview', guid: 'elsewhere' } };
    const listing = { ...LISTING, sheets: [...LISTING.sheets, foreign] };
    expect(ownReportSheets(listing)).toEqual([]);
    expect(plan(seed, { listing }).sheets[0]).toEqual({ name: '总览 (2)', role: 'overview' });
  });

  it('reads a damaged record as none', () => {
    expect(ownReportSheets({ ...LISTING, stored: { reports: '{"version":1,' } })).toEqual([]);
    expect(ownReportSheets({ ...LISTING, stored: { reports: '[1]' } })).toEqual([]);
  });

  it('makes a sheet anew that the user has deleted', () => {
    const first = plan(seed);
    const later = afterwards(LISTING, first.edits);
    const listing = { ...later.listing, sheets: later.listing.sheets.filter(({ name }) => name !== '总览') };
    const second = plan(seed, { listing, ownSheets: later.ownSheets });
    expect(second.edits).toEqual(first.edits);
  });

  it('offers the sheet of a section that is gone for removal with its notes, and does not remove it', () => {
    const first = plan(seed);
    const later = afterwards(LISTING, first.edits, (sheet, values) => {
      if (sheet === '法规科') values[3]![8] = '条例草案已报人大';
    });
    const without = buildJudgement(seedEntries().filter(({ units }) => !units.includes('法规科')));
    const second = plan(without, later);
    expect(second.obsolete.map(({ name, notes }) => [name, notes])).toEqual([
      ['开放日统计', []],
      ['法规科', ['条例草案已报人大']],
    ]);
    expect(second.edits.some(({ kind }) => kind === 'removeSheet')).toBe(false);
    expect(second.edits[0]).toMatchObject({ value: expect.stringContaining('section:法规科') as string });
  });

  it('keeps one sheet for a section whose name is spelled with other spaces', () => {
    const first = plan(seed);
    const respelled = buildJudgement(
      seedEntries().map((entry) => ({
        ...entry,
        units: entry.units.map((unit) => unit.replace('辐射安全', '辐射 安全')),
      })),
    );
    expect(plan(respelled, afterwards(LISTING, first.edits)).sheets.map(({ role }) => role)).toContain(
      'section:固体废物与辐射安全监管科',
    );
  });

  it('keeps a column width that the user changed', () => {
    const first = plan(seed);
    const later = afterwards(LISTING, first.edits);
    const ownSheets = later.ownSheets.map((sheet) =>
      sheet.name === '法规科' ? { ...sheet, columnWidths: { ...sheet.columnWidths, 3: 60 } } : sheet,
    );
    const written = writtenSheets(plan(seed, { ...later, ownSheets }).edits).find(({ name }) => name === '法规科');
    expect(written?.columnWidths[3]).toBe(60);
    expect(written?.columnWidths[2]).toBe(12);
  });

  it('gives sections of any name a valid sheet each', () => {
    const names = ['总览', '科/室:一', '科*室?一', '办'.repeat(40), `${'办'.repeat(40)}二`, 'History'];
    const judgement = buildJudgement(names.map((unit, index) => buildEntry({ row: index + 3, units: [unit] })));
    const used = plan(judgement).sheets.map(({ name }) => name);
    expect(new Set(used).size).toBe(used.length);
    expect(used.every((name) => name.length <= 31 && !/[\\/?*[\]:]/u.test(name))).toBe(true);
  });

  it('speaks English when asked', () => {
    expect(
      plan(seed, {}, 'en-US')
        .sheets.slice(0, 2)
        .map(({ name }) => name),
    ).toEqual(['Overview', 'Open days']);
  });

  it('writes text cells as text, whatever they begin with', () => {
    const content = '=HYPERLINK("http://example.com")';
    const [section] = writtenSheets(plan(buildJudgement([buildEntry({ content })])).edits).slice(1);
    for (const written of writtenSheets(plan(seed).edits).concat(section!)) {
      for (const cell of written.rows.flat()) {
        // A link is written as a formula with its text escaped, which Excel does not take in a cell of text.
        if (typeof cell?.value === 'string' && !cell.link) expect(written.styles[cell.style]?.numberFormat).toBe('@');
      }
    }
  });
});
