import * as fc from 'fast-check';
import { findEdit, fingerprintOf } from '../../../src/reports/kept/editedSheet';
import { planReports, type EditedSheetsChoice, type ReportPlan } from '../../../src/reports/planReports';
import { asReady, editedIn, readyReports } from '../readyReports';
import type { Entry } from '../../../src/schedule/entries/entry';
import type { CellValue, SheetSnapshot, WorkbookListing } from '../../../src/workbook/sheetSnapshot';
import { buildEntries, buildEntry, time } from '../../schedule/buildEntries';
import { buildJudgement } from '../buildJudgement';
import { afterwards, textOf, writtenSheets } from '../readContent';

const LISTING: WorkbookListing = {
  sheets: [{ name: '2020年日程', visibility: 'visible', tag: null }],
  stored: {},
  structureProtected: false,
};
const ENTRIES = buildEntries(
  { content: '钢铁行业超低排放改造', time: time(1, 'first') },
  { content: '秸秆焚烧宣传', time: time(5, 'first') },
  { content: '空气质量通报', time: time(9, 'last') },
);
const SECTION = '大气环境科';

type Edit = (values: CellValue[][]) => void;

/** Generates, lets the user edit a section's sheet, and generates again. */
function again(
  edit: Edit,
  {
    edited,
    entries = ENTRIES,
    forget = false,
    sheet = SECTION,
  }: { edited?: EditedSheetsChoice; entries?: readonly Entry[]; forget?: boolean; sheet?: string } = {},
): ReportPlan {
  let guid = 0;
  const options = { language: 'zh-CN', newGuid: () => `guid-${(guid += 1)}` } as const;
  const first = readyReports(buildJudgement(ENTRIES), { listing: LISTING, ownSheets: [], dateSystem: 1900 }, options);
  const between = afterwards(LISTING, first.edits, (name, values) => {
    if (name === sheet) edit(values);
  });
  const listing = forget
    ? { ...between.listing, stored: { ...between.listing.stored, writtenReports: '' } }
    : between.listing;
  return planReports(
    buildJudgement(entries),
    { listing, ownSheets: between.ownSheets, dateSystem: 1900 },
    { ...options, ...(edited && { edited }) },
  );
}
const names = (plan: ReportPlan) => editedIn(plan).map(({ name, row }) => [name, row]);
const places = (plan: ReportPlan) => editedIn(plan).map(({ row, column }) => [row, column]);

describe('a report sheet that the user edited', () => {
  it('is asked about before anything is written, with the first row that differs', () => {
    const plan = again((values) => {
      values[4]![3] = '秸秆焚烧宣传（改到周三）';
    });
    expect(names(plan)).toEqual([[SECTION, 4]]);
    expect(plan.kind).toBe('ask');
  });

  it('is asked about when a row was added, when one was deleted, and when a column was added', () => {
    expect(
      names(
        again((values) => {
          values.push([4, '10月', '上旬', '自己加的一项']);
        }),
      ),
    ).toEqual([[SECTION, 6]]);
    expect(
      names(
        again((values) => {
          values.splice(4, 1);
        }),
      ),
    ).toEqual([[SECTION, null]]);
    expect(
      names(
        again((values) => {
          values.forEach((row, index) => row.push(index === 3 ? '领导批示' : null));
        }),
      ),
    ).toEqual([[SECTION, 3]]);
  });

  it('is named with the cell, as long as the edits stand in one column', () => {
    expect(
      places(
        again((values) => {
          values[4]![3] = '秸秆焚烧宣传（改到周三）';
        }),
      ),
    ).toEqual([[4, 3]]);
    expect(
      places(
        again((values) => {
          values[3]![4] = '王五';
          values[5]![4] = '王五';
        }),
      ),
    ).toEqual([[3, 4]]);
    expect(
      places(
        again((values) => {
          values.forEach((row, index) => row.push(index === 3 ? '领导批示' : null));
        }),
      ),
    ).toEqual([[3, 9]]);
    expect(
      places(
        again((values) => {
          for (const row of values) row.splice(2, 0, null);
          values[4]![4] = '改过';
        }),
      ),
    ).toEqual([[4, 4]]);
    expect(
      places(
        again((values) => {
          values[3]![4] = '王五';
          values[4]![3] = '改过';
        }),
      ),
    ).toEqual([[3, null]]);
    expect(
      places(
        again((values) => {
          values.push([4, '10月', '上旬', '自己加的一项']);
        }),
      ),
    ).toEqual([[6, null]]);
  });

  it('is named with the cell whatever has changed in the schedule meanwhile', () => {
    const later = ENTRIES.slice(1).map((entry) => ({ ...entry, owners: ['赵六'] }));
    expect(
      places(
        again(
          (values) => {
            values[4]![4] = '王五';
          },
          { entries: later },
        ),
      ),
    ).toEqual([[4, 4]]);
  });

  it('is named with the row where a former version wrote it and kept no columns', () => {
    const content = writtenSheets(asReady(again(() => undefined)).edits)[1]!;
    const { rows, spare } = fingerprintOf(content);
    const values = content.rows.map((row) => row.map((cell) => cell?.value ?? null));
    values[4]![3] = '改过';
    const sheet = { ...afterwards(LISTING, asReady(again(() => undefined)).edits).ownSheets[1]!, values };
    expect(findEdit(sheet, [{ rows, spare }])).toEqual({ row: 4, column: null });
  });

  it('is asked about on 总览 too', () => {
    expect(
      names(
        again(
          (values) => {
            values[0]![0] = '全局工作总览';
          },
          { sheet: '总览' },
        ),
      ),
    ).toEqual([['总览', 0]]);
  });

  it('is written over when the user says so', () => {
    const plan = asReady(
      again(
        (values) => {
          values[4]![3] = '改过';
        },
        { edited: 'overwrite' },
      ),
    );
    expect(writtenSheets(plan.edits).map(({ name }) => name)).toEqual(['总览', SECTION]);
    expect(plan.copies).toEqual([]);
    expect(textOf(writtenSheets(plan.edits)[1]!)).toContain('秸秆焚烧宣传');
  });

  it('is copied first when the user wants to keep it, under a name with the day, and its notes go on', () => {
    const plan = asReady(
      again(
        (values) => {
          values[4]![3] = '改过';
          values[3]![8] = '请柳钢供稿';
        },
        { edited: 'keepCopy' },
      ),
    );
    expect(plan.copies).toEqual([{ of: SECTION, name: '大气环境科 (副本 06-15)' }]);
    expect(plan.edits.map(({ kind }) => kind)).toEqual(['store', 'store', 'copySheet', 'writeSheet', 'writeSheet']);
    expect(textOf(writtenSheets(plan.edits)[1]!)).toContain('请柳钢供稿');
  });

  it('is no longer edited once it was written again', () => {
    let guid = 0;
    const options = { language: 'zh-CN', newGuid: () => `guid-${(guid += 1)}` } as const;
    const first = readyReports(buildJudgement(ENTRIES), { listing: LISTING, ownSheets: [], dateSystem: 1900 }, options);
    const later = buildJudgement(ENTRIES, { asOf: '2020-10-15' });
    const between = afterwards(LISTING, first.edits, (_, values) => {
      values[0]![0] = '改过';
    });
    expect(editedIn(planReports(later, { ...between, dateSystem: 1900 }, options))).toHaveLength(2);
    const second = readyReports(later, { ...between, dateSystem: 1900 }, { ...options, edited: 'overwrite' });
    const third = readyReports(later, { ...afterwards(between.listing, second.edits), dateSystem: 1900 }, options);
    expect(third.edits).toEqual(second.edits);
  });
});

describe('a report sheet that the user did not edit', () => {
  const untouched = (edit: Edit, traits?: Parameters<typeof again>[1]) => {
    expect(again(edit, traits).kind).toBe('ready');
  };

  it('may hold notes, also under the table', () => {
    untouched((values) => {
      values[3]![8] = '请柳钢供稿';
      values.push([null, null, null, null, null, null, null, null, '散会前再议']);
    });
  });

  it('may be sorted, and have its columns moved or blank ones added', () => {
    untouched((values) => {
      values.splice(3, 3, ...[...values.slice(3)].reverse());
    });
    untouched((values) => {
      for (const row of values.slice(2)) [row[4], row[5]] = [row[5]!, row[4]!];
    });
    untouched((values) => {
      for (const row of values) row.splice(2, 0, null);
    });
    untouched((values) => {
      values.splice(2, 0, []);
    });
  });

  it('may have lost the notes whose entry is gone: they say that they may be deleted', () => {
    let guid = 0;
    const options = { language: 'zh-CN', newGuid: () => `guid-${(guid += 1)}` } as const;
    const first = readyReports(buildJudgement(ENTRIES), { listing: LISTING, ownSheets: [], dateSystem: 1900 }, options);
    const noted = afterwards(LISTING, first.edits, (name, values) => {
      if (name === SECTION) values[4]![8] = '联系电视台';
    });
    const fewer = buildJudgement(ENTRIES.filter(({ content }) => content !== '秸秆焚烧宣传'));
    const second = readyReports(fewer, { ...noted, dateSystem: 1900 }, options);
    expect(textOf(writtenSheets(second.edits)[1]!)).toContain('联系电视台');
    const cleaned = afterwards(noted.listing, second.edits, (name, values) => {
      if (name === SECTION) values.splice(6);
    });
    expect(planReports(fewer, { ...cleaned, dateSystem: 1900 }, options).kind).toBe('ready');
  });

  it('may come from a version that kept no record of what it wrote', () => {
    untouched(
      (values) => {
        values[4]![3] = '改过';
      },
      { forget: true },
    );
  });

  it('may still hold what was written the time before: writing failed half-way', () => {
    let guid = 0;
    const options = { language: 'zh-CN', newGuid: () => `guid-${(guid += 1)}` } as const;
    const first = readyReports(buildJudgement(ENTRIES), { listing: LISTING, ownSheets: [], dateSystem: 1900 }, options);
    const between = afterwards(LISTING, first.edits);
    const second = readyReports(
      buildJudgement(ENTRIES, { asOf: '2020-10-15' }),
      { ...between, dateSystem: 1900 },
      options,
    );
    const recordAlone = afterwards(
      between.listing,
      second.edits.filter(({ kind }) => kind === 'store'),
    ).listing;
    expect(
      planReports(
        buildJudgement(ENTRIES, { asOf: '2020-10-15' }),
        { listing: recordAlone, ownSheets: between.ownSheets, dateSystem: 1900 },
        options,
      ).kind,
    ).toBe('ready');
  });

  it('is known whatever its entries say, however long it is, once it comes back from a workbook', () => {
    const text = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('甲\r\n乙', ' 丙 ', '=1+1', '0.1', '会议备注'));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), fc.constantFrom(1, 120), (contents, times) => {
        const entries = Array.from({ length: times }, () => contents)
          .flat()
          .map((content, row) => buildEntry({ row: row + 3, content }));
        const plan = readyReports(
          buildJudgement(entries),
          { listing: LISTING, ownSheets: [], dateSystem: 1900 },
          { language: 'zh-CN', newGuid: () => 'guid' },
        );
        const content = writtenSheets(plan.edits)[1]!;
        const back = afterwards(LISTING, plan.edits, (_, values) => {
          values.forEach((row) => {
            row.forEach((value, column) => {
              if (typeof value === 'string') row[column] = value === '' ? null : value.replace(/\r\n/gu, '\n');
            });
          });
        }).ownSheets[1]!;
        expect(findEdit(back, [fingerprintOf(content)])).toBeNull();
        const changed: SheetSnapshot = {
          ...back,
          values: back.values.map((row, index) =>
            index === 3 ? row.map((value, column) => (column === 4 ? '改过的人' : value)) : row,
          ),
        };
        expect(findEdit(changed, [fingerprintOf(content)])).toEqual(
          content.rows.length > 400 ? { row: null, column: null } : { row: 3, column: 4 },
        );
      }),
      { numRuns: 50 },
    );
  });
});
