import type { Language } from '../../../src/schedule/text/language';
import type { WorkbookListing } from '../../../src/workbook/sheetSnapshot';
import { buildEntries, time } from '../../schedule/buildEntries';
import { buildJudgement } from '../buildJudgement';
import { rowWith, valuesOf, writtenSheets } from '../readContent';
import { readyReports } from '../readyReports';

const LISTING: WorkbookListing = {
  sheets: [{ name: '2020年日程', visibility: 'visible', tag: null }],
  stored: {},
  structureProtected: false,
};
const [LATE, IN_TIME, LATE_BY_ITS_WORDS] = buildEntries(
  { content: '水质通报', units: ['综合科'], time: time(3, 'first'), done: true, doneOn: '2020-03-13' },
  { content: '植树活动', units: ['综合科'], time: time(3, 'first'), done: true, doneOn: '2020-03-10' },
  { content: '档案移交', units: ['综合科'], time: time(3, 'first'), done: true },
);
const ENTRIES = [
  LATE!,
  IN_TIME!,
  { ...LATE_BY_ITS_WORDS!, marks: { ...LATE_BY_ITS_WORDS!.marks, text: '逾期完成', late: true } },
];

function sheetsOf(entries: typeof ENTRIES, language: Language) {
  const { edits } = readyReports(
    buildJudgement(entries, { by: ['section'] }),
    { listing: LISTING, ownSheets: [], dateSystem: 1900 },
    { language, newGuid: () => 'guid' },
  );
  const [overview, section] = writtenSheets(edits);
  return { overview: valuesOf(overview!).flat(), statusOf: (content: string) => rowWith(section!, content)?.[5] };
}

describe('what was done after its deadline, on report sheets', () => {
  it('says by how many days in its status cell', () => {
    expect(sheetsOf(ENTRIES, 'zh-CN').statusOf('水质通报')).toBe('已办\n迟 3 天');
    expect(sheetsOf(ENTRIES, 'en-US').statusOf('水质通报')).toBe('Done late\n(3 days)');
  });

  it('is said to be late without days where only the sheet’s own words tell', () => {
    expect(sheetsOf(ENTRIES, 'zh-CN').statusOf('档案移交')).toBe('逾期办结');
    expect(sheetsOf(ENTRIES, 'en-US').statusOf('档案移交')).toBe('Done late');
  });

  it('leaves what was done in time as it is', () => {
    expect(sheetsOf(ENTRIES, 'zh-CN').statusOf('植树活动')).toBe('已办');
  });

  it('is counted under the overview’s figures, and only where there is any', () => {
    expect(sheetsOf(ENTRIES, 'zh-CN').overview).toContain('注：已办事项中有 2 项是逾期后办结的。');
    expect(sheetsOf(ENTRIES, 'en-US').overview).toContain('Of those done, 2 were done after the deadline.');
    expect(sheetsOf([IN_TIME!], 'zh-CN').overview.join('\n')).not.toContain('逾期后办结');
  });
});
