import * as fc from 'fast-check';
import { readyReports } from '../readyReports';
import type { Entry } from '../../../src/schedule/entries/entry';
import type { SheetContent } from '../../../src/workbook/sheetContent';
import type { WorkbookListing } from '../../../src/workbook/sheetSnapshot';
import { buildEntries, buildEntry, time } from '../../schedule/buildEntries';
import { buildJudgement } from '../buildJudgement';
import { afterwards, rowWith, textOf, writtenSheets } from '../readContent';

const LISTING: WorkbookListing = {
  sheets: [{ name: '2020年日程', visibility: 'visible', tag: null }],
  stored: {},
  structureProtected: false,
};

const CONTENT = 3;
const NOTE = 8;

/** Generates the reports, types notes beside contents, changes the schedule and generates again. */
function regenerate(
  before: readonly Entry[],
  notes: Readonly<Record<string, string>>,
  after: readonly Entry[],
  language: 'zh-CN' | 'en-US' = 'zh-CN',
) {
  let guid = 0;
  const newGuid = () => `guid-${(guid += 1)}`;
  const first = readyReports(
    buildJudgement(before),
    { listing: LISTING, ownSheets: [], dateSystem: 1900 },
    { language: 'zh-CN', newGuid },
  );
  const between = afterwards(LISTING, first.edits, (name, values) => {
    if (name === '总览') return; // its lists have contents too, but no notes
    for (const row of values) {
      const note = notes[String(row[CONTENT])];
      if (note !== undefined) row[NOTE] = note;
    }
  });
  const second = readyReports(buildJudgement(after), { ...between, dateSystem: 1900 }, { language, newGuid });
  return {
    ...second,
    between,
    sheet: (name: string): SheetContent => writtenSheets(second.edits).find((sheet) => sheet.name === name)!,
  };
}

const noteOf = (sheet: SheetContent, content: string) => rowWith(sheet, content)?.[NOTE];

const BEFORE = buildEntries(
  { content: '钢铁行业超低排放改造', time: time(9, 'middle') },
  { content: '秸秆焚烧宣传', time: time(10, 'first') },
  { content: '秸秆焚烧视频监控体系建设', time: time(8, 'first') },
);

describe('meeting notes', () => {
  it('stay with their entry when nothing changed', () => {
    expect(noteOf(regenerate(BEFORE, { 秸秆焚烧宣传: '联系电视台' }, BEFORE).sheet('大气环境科'), '秸秆焚烧宣传')).toBe(
      '联系电视台',
    );
  });

  it('follow an entry that moved to another slot and row', () => {
    const after = buildEntries(
      { content: '新增事项' },
      { content: '秸秆焚烧宣传', time: time(11, 'last') },
      { content: '钢铁行业超低排放改造' },
    );
    const { sheet } = regenerate(BEFORE, { 秸秆焚烧宣传: '联系电视台', 钢铁行业超低排放改造: '请柳钢供稿' }, after);
    expect(noteOf(sheet('大气环境科'), '秸秆焚烧宣传')).toBe('联系电视台');
    expect(noteOf(sheet('大气环境科'), '钢铁行业超低排放改造')).toBe('请柳钢供稿');
  });

  it('follow an entry whose owner changed', () => {
    const after = BEFORE.map((entry) => ({ ...entry, owners: ['张传波'] }));
    expect(noteOf(regenerate(BEFORE, { 秸秆焚烧宣传: '联系电视台' }, after).sheet('大气环境科'), '秸秆焚烧宣传')).toBe(
      '联系电视台',
    );
  });

  it('follow an entry whose text was corrected slightly', () => {
    const after = BEFORE.map((entry) =>
      entry.content === '钢铁行业超低排放改造' ? { ...entry, content: '钢铁行业超低排放改造进展情况' } : entry,
    );
    expect(
      noteOf(
        regenerate(BEFORE, { 钢铁行业超低排放改造: '请柳钢供稿' }, after).sheet('大气环境科'),
        '钢铁行业超低排放改造进展情况',
      ),
    ).toBe('请柳钢供稿');
  });

  it('tell two entries of one title apart by their period', () => {
    const twice = buildEntries({ content: '空气质量', time: time(1) }, { content: '空气质量', time: time(2) });
    const { between } = regenerate(twice, {}, twice);
    const [sheet] = between.ownSheets.filter(({ name }) => name === '大气环境科');
    const values = sheet!.values.map((row) => [...row]);
    values[4]![NOTE] = '二月这条';
    const plan = readyReports(
      buildJudgement([...twice].reverse()),
      {
        listing: between.listing,
        ownSheets: [{ ...sheet!, values }],
        dateSystem: 1900,
      },
      { language: 'zh-CN', newGuid: () => 'new' },
    );
    const written = writtenSheets(plan.edits).find(({ name }) => name === '大气环境科')!;
    expect(written.rows.filter((row) => row[NOTE]?.value === '二月这条').map((row) => row[1]?.value)).toEqual(['2月']);
  });

  it('follow an entry to its new section', () => {
    const after = BEFORE.map((entry) => (entry.content === '秸秆焚烧宣传' ? { ...entry, units: ['法规科'] } : entry));
    const { sheet } = regenerate(BEFORE, { 秸秆焚烧宣传: '联系电视台' }, after);
    expect(noteOf(sheet('法规科'), '秸秆焚烧宣传')).toBe('联系电视台');
    expect(textOf(sheet('大气环境科'))).not.toContain('联系电视台');
  });

  it('follow their entries when the whole section was renamed, and are not shown as lost', () => {
    const after = BEFORE.map((entry) => ({ ...entry, units: ['大气科'] }));
    const { sheet, obsolete } = regenerate(BEFORE, { 秸秆焚烧宣传: '联系电视台' }, after);
    expect(noteOf(sheet('大气科'), '秸秆焚烧宣传')).toBe('联系电视台');
    expect(obsolete).toMatchObject([{ name: '大气环境科', notes: [] }]);
  });

  it('are kept under the table when their entry is gone, and come through another run', () => {
    const after = BEFORE.filter(({ content }) => content !== '钢铁行业超低排放改造');
    const once = regenerate(BEFORE, { 钢铁行业超低排放改造: '请柳钢供稿' }, after);
    expect(textOf(once.sheet('大气环境科'))).toContain('未对应的会议备注');
    expect(noteOf(once.sheet('大气环境科'), '钢铁行业超低排放改造')).toBe('请柳钢供稿');

    const later = afterwards(once.between.listing, once.edits);
    const again = readyReports(
      buildJudgement(after),
      { ...later, dateSystem: 1900 },
      { language: 'zh-CN', newGuid: () => 'new' },
    );
    expect(again.edits).toEqual(once.edits);
  });

  it('return to their entry when it comes back', () => {
    const without = BEFORE.slice(1);
    const once = regenerate(BEFORE, { 钢铁行业超低排放改造: '请柳钢供稿' }, without);
    const later = afterwards(once.between.listing, once.edits);
    const again = readyReports(
      buildJudgement(BEFORE),
      { ...later, dateSystem: 1900 },
      { language: 'zh-CN', newGuid: () => 'new' },
    );
    const sheet = writtenSheets(again.edits).find(({ name }) => name === '大气环境科')!;
    expect(noteOf(sheet, '钢铁行业超低排放改造')).toBe('请柳钢供稿');
    expect(textOf(sheet)).not.toContain('未对应的会议备注');
  });

  it('are found after the language was changed', () => {
    expect(
      noteOf(regenerate(BEFORE, { 秸秆焚烧宣传: '联系电视台' }, BEFORE, 'en-US').sheet('大气环境科'), '秸秆焚烧宣传'),
    ).toBe('联系电视台');
  });

  it('stand apart on the two sheets of a joint entry', () => {
    const joint = [buildEntry({ content: '六五环境日', units: ['大气环境科', '综合科'] })];
    const { sheet } = regenerate(joint, { 六五环境日: '两科会商' }, joint);
    expect(noteOf(sheet('大气环境科'), '六五环境日')).toBe('两科会商');
    expect(noteOf(sheet('综合科'), '六五环境日')).toBe('两科会商');
  });

  it('are never lost, however the schedule is changed: they stand on a sheet, or are shown with a sheet that is gone', () => {
    const line = fc.record({
      content: fc.constantFrom('秸秆焚烧宣传', '秸秆焚烧视频监控', '环境应急演练', '土壤先行区建设状况', '空气质量'),
      units: fc.subarray(['大气环境科', '法规科', '综合科']),
      time: fc.constantFrom(time(1), time(4, 'first'), time(10, 'last')),
    });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.array(line, { maxLength: 8 }),
        fc.infiniteStream(fc.boolean()),
        (before, after, dice) => {
          const typed: string[] = [];
          const options = { language: 'zh-CN', newGuid: guids() } as const;
          const first = readyReports(
            buildJudgement(buildEntries(...before)),
            { listing: LISTING, ownSheets: [], dateSystem: 1900 },
            options,
          );
          const between = afterwards(LISTING, first.edits, (sheet, values) => {
            for (const [index, row] of values.entries()) {
              if (index < 3 || row[NOTE] !== '' || row.length <= NOTE || sheet === '总览' || dice.next().value !== true)
                continue;
              typed.push(`备注 ${sheet} ${index}`);
              row[NOTE] = typed.at(-1)!;
            }
          });
          const second = readyReports(
            buildJudgement(buildEntries(...after)),
            { ...between, dateSystem: 1900 },
            options,
          );
          const everything = [
            ...writtenSheets(second.edits).map(textOf),
            ...second.obsolete.flatMap(({ notes }) => notes),
          ].join('\n');
          expect(typed.filter((note) => !everything.split(/\n| \| /u).includes(note))).toEqual([]);

          const third = readyReports(
            buildJudgement(buildEntries(...after)),
            {
              ...withGone(afterwards(between.listing, second.edits), between),
              dateSystem: 1900,
            },
            options,
          );
          expect(third.edits).toEqual(second.edits);
        },
      ),
    );
  });
});

function guids(): () => string {
  let guid = 0;
  return () => `guid-${(guid += 1)}`;
}

/** Sheets whose section is gone stay in the workbook as they were. */
function withGone(
  later: ReturnType<typeof afterwards>,
  before: ReturnType<typeof afterwards>,
): ReturnType<typeof afterwards> {
  const written = new Set(later.ownSheets.map(({ name }) => name));
  return { ...later, ownSheets: [...later.ownSheets, ...before.ownSheets.filter(({ name }) => !written.has(name))] };
}
