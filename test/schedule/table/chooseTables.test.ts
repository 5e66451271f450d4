import { readSchedule } from '../../../src/schedule/entries/readSchedule';
import type { Settings } from '../../../src/schedule/settings/settings';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import type { SheetSnapshot } from '../../../src/workbook/sheetSnapshot';
import { buildSheet } from '../buildSheet';
import { seedSheet } from '../seedSheet';

const plan = buildSheet(
  [
    ['时间', '内容', '责任科室'],
    ['1月', '甲', '综合科'],
  ],
  { name: '计划' },
);
const register = buildSheet(
  [
    ['设施名称', '类别', '开放内容', '责任单位'],
    ['市监测站', '监测', '参观', '综合科'],
  ],
  { name: '设施名录' },
);
const records = buildSheet(
  [
    ['设施', '开放日期', '活动内容', '负责人'],
    ['市监测站', '2020-03-01', '参观', '李迪韬'],
  ],
  { name: '设施开放记录' },
);

function read(sheets: readonly SheetSnapshot[], schedule: Partial<Settings['schedule']> = {}) {
  return readSchedule(
    sheets,
    { ...DEFAULT_SETTINGS, schedule: { ...DEFAULT_SETTINGS.schedule, ...schedule } },
    '2020-06-15',
  );
}

describe('the sheet that is read', () => {
  it('is the schedule among a facility register and opening records', () => {
    expect(read([register, records, seedSheet()])).toMatchObject({ ok: true, schedule: { sheet: '2020年日程' } });
  });

  it('is never a report sheet of ours', () => {
    const report = { ...plan, name: '总览', tag: { role: 'overview', guid: '1' } };
    expect(read([report, plan])).toMatchObject({ ok: true, schedule: { sheet: '计划' } });
    expect(read([report])).toMatchObject({ ok: false, problem: { kind: 'emptySheet' } });
  });

  it('is the one the settings name', () => {
    expect(read([plan, { ...plan, name: '计划二' }], { sheet: '计划二' })).toMatchObject({
      ok: true,
      schedule: { sheet: '计划二' },
    });
  });

  it('goes before one that lacks when or who', () => {
    expect(
      read([
        buildSheet(
          [
            ['序号', '工作内容', '完成情况'],
            [1, '甲', '已办'],
          ],
          { name: '杂项' },
        ),
        plan,
      ]),
    ).toMatchObject({ ok: true, schedule: { sheet: '计划' } });
  });

  it('has the columns the settings say', () => {
    const sheet = buildSheet([
      ['时间', '内容', '责任科室', '经手'],
      ['1月', '甲', '综合科', '李迪韬'],
    ]);
    expect(read([sheet], { columns: [{ role: 'owner', header: '经手', column: 3 }] })).toMatchObject({
      ok: true,
      schedule: { entries: [{ owners: ['李迪韬'] }], tables: [{ columns: { month: [0], owner: [3] } }] },
    });
  });

  it('has them beside other sheets too', () => {
    const sheet = buildSheet([
      ['时间', '内容', '责任科室', '经手'],
      ['1月', '甲', '综合科', '李迪韬'],
    ]);
    expect(read([register, sheet], { columns: [{ role: 'owner', header: '经手', column: 3 }] })).toMatchObject({
      ok: true,
      schedule: { entries: [{ owners: ['李迪韬'] }] },
    });
  });

  it('may have titles nobody knows, when the settings say what they mean', () => {
    const sheet = buildSheet([
      ['何时', '何事', '何处'],
      ['1月', '甲', '综合科'],
    ]);
    expect(
      read([sheet], {
        columns: [
          { role: 'month', header: '何时', column: 0 },
          { role: 'content', header: '何事', column: 1 },
          { role: 'unit', header: '何处', column: 2 },
        ],
      }),
    ).toMatchObject({
      ok: true,
      schedule: { entries: [{ content: '甲', units: ['综合科'] }] },
    });
  });

  it('has the year of the settings, its title, its name or the as-of date, in this order', () => {
    const titled = buildSheet([['二〇一九年计划'], ['时间', '内容', '责任科室'], ['1月', '甲', '综合科']], {
      name: '2018年',
    });
    expect(read([titled], { year: 2017 })).toMatchObject({ schedule: { year: 2017, yearSource: 'settings' } });
    expect(read([titled])).toMatchObject({ schedule: { year: 2019, yearSource: 'title', title: '二〇一九年计划' } });
    expect(read([{ ...plan, name: '2018年' }])).toMatchObject({
      schedule: { year: 2018, yearSource: 'sheetName', title: '2018年' },
    });
    expect(read([plan])).toMatchObject({ schedule: { year: 2020, yearSource: 'asOf' } });
  });

  it('does not take its year from the day or number of the document', () => {
    const sheet = buildSheet([
      ['附件2'],
      ['柳环发〔2019〕52号'],
      ['2021年宣传计划'],
      ['填表日期：2018年4月17日'],
      ['时间', '内容', '责任科室'],
      ['1月', '甲', '综合科'],
    ]);
    expect(read([sheet])).toMatchObject({ schedule: { year: 2021, title: '2021年宣传计划' } });
  });

  it('running from September without a year is the one that holds the as-of date', () => {
    const sheet = buildSheet([
      ['时间', '内容', '责任科室'],
      ...['9月', '10月', '11月', '12月', '1月', '2月', '6月'].map((month) => [month, `${month}任务`, '综合科']),
    ]);
    expect(read([sheet])).toMatchObject({ schedule: { year: 2019 } });
    expect(readSchedule([sheet], DEFAULT_SETTINGS, '2020-10-01')).toMatchObject({ schedule: { year: 2020 } });
  });
});

describe('no schedule', () => {
  it.each([
    ['when the sheet is empty', [buildSheet([], { name: '空表' })], { kind: 'emptySheet', sheet: '空表' }],
    [
      'when no sheet has its titles',
      [register, records],
      {
        kind: 'noHeader',
        sheets: ['设施名录', '设施开放记录'],
        seen: [{ sheet: '设施名录', headerRow: 0, reason: 'openDays' }, { reason: 'openDays' }],
      },
    ],
    [
      'when two sheets could be it',
      [plan, { ...plan, name: '计划二' }],
      {
        kind: 'severalSchedules',
        sheets: ['计划', '计划二'],
        candidates: [
          { sheet: '计划', year: null, rowCount: 1 },
          { sheet: '计划二', year: null, rowCount: 1 },
        ],
        suggestion: { kind: 'together' },
      },
    ],
    [
      'when there are titles and no rows',
      [
        buildSheet(
          [
            ['时间', '内容', '责任科室'],
            [null, null, null],
          ],
          { name: '计划' },
        ),
      ],
      { kind: 'noRows', sheet: '计划', header: { row: 0, column: 1 } },
    ],
    ['when there are no sheets', [], { kind: 'emptySheet', sheet: '' }],
  ])('%s', (_, sheets, problem) => expect(read(sheets)).toMatchObject({ ok: false, problem }));

  it('when the one the settings name is not there', () =>
    expect(read([plan], { sheet: '旧计划' })).toEqual({
      ok: false,
      problem: { kind: 'sheetMissing', sheet: '旧计划' },
    }));
});
