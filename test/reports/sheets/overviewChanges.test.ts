import { readyReports } from '../readyReports';
import type { ReadyReports } from '../../../src/reports/planReports';
import { baselineOf } from '../../../src/schedule/baseline/baseline';
import { storeBaseline } from '../../../src/schedule/baseline/baselineStore';
import type { Entry } from '../../../src/schedule/entries/entry';
import type { Language } from '../../../src/schedule/text/language';
import type { WorkbookListing } from '../../../src/workbook/sheetSnapshot';
import { buildEntries, buildSchedule, time } from '../../schedule/buildEntries';
import { buildJudgement } from '../buildJudgement';
import { afterwards, valuesOf, writtenSheets } from '../readContent';
import { storedAfter } from '../../workbook/storedAfter';

const NOW = buildEntries(
  { content: '空气质量通报', units: ['大气环境科'], owners: ['张三'], time: time(1, 'first'), done: true },
  { content: '秸秆焚烧宣传', units: ['大气环境科'], owners: ['张三'], time: time(5, 'last') },
  { content: '环境应急演练', units: ['应急办'], owners: ['王五'], time: time(6) },
  { content: '水源地专项执法', units: ['水生态环境科'], owners: ['赵六'], time: time(9) },
);
/** The schedule as it stood on 15 January. */
const THEN = [
  ...buildEntries(
    { content: '空气质量通报', units: ['大气环境科'], owners: ['张三'], time: time(1, 'first') },
    { content: '秸秆焚烧宣传', units: ['大气环境科'], owners: ['张三'], time: time(5, 'first') },
    { content: '环境应急演练', units: ['综合科'], owners: ['李四'], time: time(6) },
    { content: '噪声污染防治法解读', units: ['法规科'], owners: ['钱七'], time: time(10) },
    { content: '年度执法案例汇编', units: ['法规科'], owners: ['钱七'], time: time(12) },
  ),
];

function listingWith(
  then: readonly Entry[] | null,
  schedule: Parameters<typeof buildSchedule>[1] = {},
): WorkbookListing {
  const kept = then && storeBaseline({}, baselineOf(buildSchedule(then, schedule), '2020-01-15'));
  return {
    sheets: [{ name: '2020年日程', visibility: 'visible', tag: null }],
    stored: storedAfter(kept?.edits ?? []),
    structureProtected: false,
  };
}

function plan(
  workbook: Pick<Parameters<typeof readyReports>[1], 'listing' | 'ownSheets'>,
  language: Language = 'zh-CN',
): ReadyReports {
  let guid = 0;
  return readyReports(
    buildJudgement(NOW),
    { ...workbook, dateSystem: 1900 },
    { language, newGuid: () => `guid-${(guid += 1)}` },
  );
}

/** The row of 总览 under the key figures. */
const lineUnderFigures = (listing: WorkbookListing, language?: Language) =>
  valuesOf(writtenSheets(plan({ listing, ownSheets: [] }, language).edits)[0]!)[4]?.[0];

describe('the line of 总览 about what was changed since the baseline', () => {
  it('counts what was added, removed, moved, handed over and done; an entry with another section and owner was handed over once', () => {
    expect(lineUnderFigures(listingWith(THEN))).toBe(
      '自2020年1月15日基准以来的调整：新增 1 项、删除 2 项、改时段 1 项、换单位或负责人 1 项、新办结 1 项。',
    );
    expect(lineUnderFigures(listingWith(THEN), 'en-US')).toBe(
      'Changes since the baseline of 2020-01-15: 1 added, 2 removed, 1 moved, 1 handed to another section or owner, 1 newly done.',
    );
  });

  it('says so when nothing was', () => {
    expect(lineUnderFigures(listingWith(NOW))).toBe('自2020年1月15日基准以来没有调整。');
    expect(lineUnderFigures(listingWith(NOW), 'en-US')).toBe('Nothing has changed since the baseline of 2020-01-15.');
  });

  it("is not there without a baseline, with one that cannot be read, and with another schedule's", () => {
    const none = listingWith(null);
    expect(lineUnderFigures(none)).toBeUndefined();
    expect(lineUnderFigures({ ...none, stored: { baseline: '{"version":1' } })).toBeUndefined();
    expect(lineUnderFigures(listingWith(THEN, { sheet: '2019年日程', title: '2019年工作安排' }))).toBeUndefined();
  });

  it('is written the same again as long as nothing changes', () => {
    const listing = listingWith(THEN);
    const first = plan({ listing, ownSheets: [] });
    expect(plan(afterwards(listing, first.edits)).edits).toEqual(first.edits);
  });
});
