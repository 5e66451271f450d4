import { headerFooterCode } from '../../../src/workbook/printText';
import { readyReports } from '../readyReports';
import type { Judgement } from '../../../src/schedule/judgement';
import type { Language } from '../../../src/schedule/text/language';
import { rangeAddress } from '../../../src/workbook/cellAddress';
import { buildEntries, buildEntry, days, time } from '../../schedule/buildEntries';
import { buildJudgement, seedEntries } from '../buildJudgement';
import { buildOpenDays } from '../buildOpenDays';
import { rowWith, textOf, valuesOf, writtenSheets } from '../readContent';

function sheetsOf(judgement: Judgement, language: Language = 'zh-CN', dateSystem: 1900 | 1904 = 1900) {
  const { edits } = readyReports(
    judgement,
    { listing: { sheets: [], stored: {}, structureProtected: false }, ownSheets: [], dateSystem },
    { language, newGuid: () => 'g' },
  );
  return new Map(writtenSheets(edits).map((sheet) => [sheet.name, sheet]));
}

const seed = buildJudgement(seedEntries(), { openDays: buildOpenDays() });
const overview = sheetsOf(seed).get('总览')!;

describe('总览', () => {
  it("begins with the schedule's title and the as-of date", () => {
    expect(valuesOf(overview)[0]?.[0]).toBe('2020年向新闻媒体提供素材内容及责任分工');
    expect(valuesOf(overview)[1]?.[0]).toBe('截至2020年6月15日');
  });

  it('counts by section and status, a joint row once in the total', () => {
    expect(valuesOf(overview).find((row) => row[0] === '合计' && row[7] === 38)).toEqual([
      '合计',
      12,
      0,
      6,
      1,
      1,
      18,
      38,
      12 / 38,
    ]);
    expect(rowWith(overview, '大气环境科')?.slice(0, 8)).toEqual(['大气环境科', 2, 0, 0, 0, 1, 3, 6]);
  });

  it('leaves cancelled entries out of the completion rate', () => {
    const judgement = buildJudgement(buildEntries({ done: true }, { cancelled: true }));
    expect(rowWith(sheetsOf(judgement).get('总览')!, '大气环境科')?.[8]).toBe(1);
  });

  it('shows entries without a section in a line of their own, so that the lines hold every entry', () => {
    const judgement = buildJudgement(buildEntries({}, { units: [] }));
    const written = sheetsOf(judgement).get('总览')!;
    expect(rowWith(written, '未填责任单位')?.[7]).toBe(1);
    const { row, rowCount } = written.charts[0]!.source;
    expect(
      valuesOf(written)
        .slice(row + 1, row + rowCount + 1)
        .map((cells) => [cells[0], cells[7]]),
    ).toEqual([
      ['大气环境科', 1],
      ['未填责任单位', 1],
      ['合计', 2],
    ]);
  });

  it('draws a stacked bar over the counts without the totals', () => {
    const [chart] = overview.charts;
    expect(chart).toMatchObject({ type: 'stackedBar', seriesBy: 'columns', title: '各责任单位事项完成情况' });
    expect(chart?.source).toMatchObject({ column: 0, columnCount: 7, rowCount: 14 });
    expect(overview.rows[chart!.source.row]?.[0]?.value).toBe('责任单位（科室）');
    expect(chart?.seriesColors).toHaveLength(6);
    expect(chart?.place).toEqual({ row: chart!.source.row, column: 9, rowCount: 16, columnCount: 7 });
  });

  it('lists what is overdue, longest first, with the way to its cell', () => {
    const rows = valuesOf(overview);
    const start = rows.findIndex((row) => String(row[0]).startsWith('三、逾期事项（6 项'));
    expect(rows.slice(start + 2, start + 8).map((row) => row[15])).toEqual([46, 36, 26, 15, 5, 5]);
    expect(rows[start + 2]?.[3]).toBe('2019年新建8个自动监测站运行情况');
    expect(overview.rows[start + 2]?.[14]?.link).toMatchObject({ sheet: '2020年日程', address: 'C15' });
  });

  it('lists what falls due in this slot and the next two as dates that Excel can sort', () => {
    const row = rowWith(overview, '涉水企业红黄牌警示名单');
    expect(row?.[15]).toBe(44022); // 10 July 2020
    expect(textOf(overview)).toContain('四、近期到期事项（本旬及后两旬，至2020年7月10日，3 项）');
    expect(rowWith(sheetsOf(seed, 'zh-CN', 1904).get('总览')!, '涉水企业红黄牌警示名单')?.[15]).toBe(44022 - 1462);
  });

  it('colours each slot by its worst status, with a sign and the number of entries', () => {
    const rows = valuesOf(overview);
    const first = rows.findIndex((row) => row[0] === '上旬');
    expect(rows[first]).toEqual([
      '上旬',
      '',
      '',
      '',
      '办 1',
      '逾 1',
      '逾 2',
      '未 1',
      '未 1',
      '未 1',
      '未 1',
      '未 1',
      '未 1',
    ]);
    expect(rows[first + 1]?.slice(4, 8)).toEqual(['办 1', '逾 1', '当 1', '未 1']);
    expect(rows[first + 2]?.slice(1, 7)).toEqual(['办 3', '办 3', '办 4', '逾 1', '逾 1', '近 1']);
  });

  it('says how many entries the strip cannot hold', () => {
    const judgement = buildJudgement(
      buildEntries({ time: { kind: 'open', text: '每月' } }, { time: time(1, 'first', 2021) }),
    );
    expect(textOf(sheetsOf(judgement).get('总览')!)).toContain('另有 2 项没有完成时限或时限不在本年度');
  });

  it('holds releases against the plan', () => {
    expect(textOf(overview)).toContain('计划 | 4 | — | 1 | 1 | 1 | 1 | 1');
    expect(textOf(overview)).toContain('已安排 | 4 | 1 | 1 | 1 | 1 | 1 | 1');
    expect(textOf(overview)).toContain('日程安排已满足全年计划。');
    const none = buildJudgement(buildEntries({ tags: ['release'], time: time(5, 'first') }));
    expect(textOf(sheetsOf(none).get('总览')!)).toContain(
      '全年还差 3 场；以市政府名义还差 1 场；一季度还差 1 场；三季度还差 1 场；四季度还差 1 场。',
    );
  });

  it('says which press conferences are in no quarter, so that the year adds up', () => {
    const judgement = buildJudgement(
      buildEntries(
        { tags: ['release'], time: { kind: 'open', text: '适时' } },
        { tags: ['release'], time: time(5, 'first') },
      ),
    );
    expect(textOf(sheetsOf(judgement).get('总览')!)).toContain('已安排 | 2 | 0 | 0 | 0 | 1 | 0 | 0');
    expect(textOf(sheetsOf(judgement).get('总览')!)).toContain(
      '其中 1 场没有完成时限或时限不在本年度，只计入全年，未计入各季度。',
    );
    expect(textOf(overview)).not.toContain('未计入各季度');
  });

  it('says the open days in one line', () => {
    expect(textOf(overview)).toContain(
      '共 4 处设施：2 处达到“每两个月至少一次”，2 处未达到，尚欠 3 次；累计参观 210 人次。',
    );
  });
});

describe("a section's sheet", () => {
  it('lists its entries in order with month, slot, owner, status, days overdue and source', () => {
    const sheet = sheetsOf(seed).get('环境监察支队')!;
    expect(valuesOf(sheet)[2]).toEqual([
      '序号',
      '月份',
      '旬',
      '内容',
      '负责人',
      '状态',
      '逾期天数',
      '来源',
      '会议备注',
    ]);
    expect(valuesOf(sheet)[5]).toEqual([3, '5月', '中旬', '中央环保督察进驻柳州', '罗振', '逾期', 26, 'C17', '']);
    expect(valuesOf(sheet)[1]?.[0]).toBe('截至2020年6月15日\u3000共 6 项：已办 2，逾期 1，未到期 3');
  });

  it('links to the source cell', () => {
    expect(sheetsOf(seed).get('法规科')!.rows[3]?.[7]?.link).toEqual({
      sheet: '2020年日程',
      address: 'C34',
      tip: '转到“2020年日程”C34',
    });
  });

  it('shows a joint entry on the sheet of each of its sections', () => {
    const sheets = sheetsOf(buildJudgement([buildEntry({ content: '六五环境日', units: ['综合科', '法规科'] })]));
    expect(rowWith(sheets.get('综合科')!, '六五环境日')).toBeDefined();
    expect(rowWith(sheets.get('法规科')!, '六五环境日')).toBeDefined();
  });

  it.each([
    [
      'a moved entry names where it was',
      buildEntry({ time: time(5, 'first'), movedTo: [time(6, 'last')] }),
      ['6月', '下旬（原5月上旬）'],
    ],
    ['a span of months', buildEntry({ time: days('5-6月', '2020-05-01', '2020-06-30') }), ['5月至6月', '']],
    [
      'some days',
      buildEntry({ time: days('6月5日前', '2020-06-01', '2020-06-05') }),
      ['2020年6月1日至2020年6月5日', ''],
    ],
    ['a month of another year', buildEntry({ time: time(1, null, 2021) }), ['2021年1月', '']],
    ['no deadline', buildEntry({ time: { kind: 'open', text: '每月' } }), ['每月', '']],
    ['no time at all', buildEntry({ time: { kind: 'missing' } }), ['—', '']],
  ])('spells periods as an office does: %s', (_, entry, expected) => {
    expect(valuesOf(sheetsOf(buildJudgement([entry])).get('大气环境科')!)[3]?.slice(1, 3)).toEqual(expected);
  });
});

describe('开放日统计', () => {
  const sheet = sheetsOf(seed).get('开放日统计')!;

  it('counts openings by facility and window, online apart', () => {
    expect(rowWith(sheet, '示例污水处理厂')?.slice(2, 15)).toEqual([
      1,
      '1（线上1）',
      1,
      '',
      '',
      '',
      3,
      2,
      1,
      0,
      0,
      0,
      90,
    ]);
  });

  it('tells missed, made up and still waiting apart in words and signs', () => {
    expect(rowWith(sheet, '示例监测站')?.[2]).toBe('○ 已补');
    expect(rowWith(sheet, '示例危废中心')?.slice(2, 6)).toEqual(['× 漏开', '× 漏开', '△ 待开', '']);
    expect(rowWith(sheet, '示例危废中心')?.at(-1)).toBe('× 欠2次');
    expect(rowWith(sheet, '示例监测站')?.at(-1)).toBe('√ 达标');
  });

  it('names the next deadline as a date', () => {
    const row = sheet.rows.find((cells) => cells[0]?.value === '示例危废中心');
    expect(row?.[17]?.value).toBe(44012); // 30 June 2020
    expect(sheet.styles[row?.[17]?.style ?? -1]?.numberFormat).toBe('yyyy"年"m"月"d"日"');
  });
});

describe('every report sheet', () => {
  const all = [...sheetsOf(seed).values(), ...sheetsOf(seed, 'en-US').values()];

  it('prints on A4 across, one page wide, with page numbers and its top rows repeated', () => {
    for (const { print, frozenRows } of all) {
      expect(print).toMatchObject({
        orientation: 'landscape',
        fitToPagesWide: 1,
        titleRows: { first: 0, last: frozenRows - 1 },
      });
      expect(headerFooterCode(print.centerFooter)).toMatch(/&P.*&N/u);
    }
    expect(headerFooterCode(overview.print.centerFooter)).toBe('第 &P 页，共 &N 页');
  });

  it('says the title in the footer as it stands', () => {
    const titled = buildJudgement(seedEntries(), { schedule: { title: 'A&B 年度计划' } });
    expect(sheetsOf(titled).get('总览')!.print.leftFooter).toBe('A&B 年度计划');
  });

  it('merges no cell twice and none beyond its columns', () => {
    for (const { merges, columnWidths } of all) {
      const covered = merges.flatMap(({ row, column, columnCount }) =>
        Array.from({ length: columnCount }, (_, index) => `${row}:${column + index}`),
      );
      expect(new Set(covered).size).toBe(covered.length);
      expect(
        merges.filter(({ column, columnCount }) => column + columnCount > columnWidths.length).map(rangeAddress),
      ).toEqual([]);
    }
  });

  it('has room for each word of its titles, so that none is broken', () => {
    const broken = all.flatMap(({ name, rows, styles, merges, columnWidths }) =>
      rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) => {
          if (!cell || typeof cell.value !== 'string' || styles[cell.style]?.fill !== '#DCE6F1') return [];
          const span = merges.find((merge) => merge.row === row && merge.column === column)?.columnCount ?? 1;
          const width = columnWidths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
          return cell.value
            .split(/[^\x21-\x7e]/u)
            .filter((word) => word.length > width)
            .map((word) => `${name}: ${word}`);
        }),
      ),
    );
    expect(broken).toEqual([]);
  });

  it('is tall enough for wrapped text: a long content takes more than one line', () => {
    const content = '全市固体废物与辐射安全隐患排查整治及危险废物规范化管理督察考核情况通报'.repeat(2);
    const sheet = sheetsOf(buildJudgement(buildEntries({ content }, {}))).get('大气环境科')!;
    expect(sheet.rowHeights[3]).toBeGreaterThan(60);
    expect(sheet.rowHeights[4]).toBeLessThan(35);
  });

  it('stays below the greatest row height of Excel', () => {
    const sheet = sheetsOf(buildJudgement(buildEntries({ content: '长文'.repeat(5000) }))).get('大气环境科')!;
    expect(sheet.rowHeights[3]).toBe(409);
  });
});

test("every report prints the office's name at the head of each page, where the title holds it", () => {
  const headers = (title: string) => {
    const judgement = buildJudgement(seedEntries(), { schedule: { title } });
    const plan = readyReports(
      judgement,
      { listing: { sheets: [], stored: {}, structureProtected: false }, ownSheets: [], dateSystem: 1900 },
      { language: 'zh-CN', newGuid: () => 'guid' },
    );
    return new Set(writtenSheets(plan.edits).map(({ print }) => print.centerHeader));
  };
  expect(headers('示例市生态环境局2020年宣传工作日程表')).toEqual(new Set(['示例市生态环境局']));
  expect(headers('2020年向新闻媒体提供素材内容及责任分工')).toEqual(new Set([undefined]));
});
