import { readSchedule } from '../../../src/schedule/entries/readSchedule';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import type { ToldTable } from '../../../src/schedule/table/tellTable';
import { tellTable } from '../../../src/schedule/table/tellTable';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/sheetSnapshot';
import { buildSheet } from '../buildSheet';

/** Lunch for a week: nothing that anybody would take for a schedule by itself. */
const MENU = [
  ['职工食堂一周菜单'],
  ['日期', '早餐', '午餐', '掌勺'],
  ['6月5日', '小米粥、花卷', '土豆烧牛肉', '张三'],
  ['6月6日', '豆浆、油条', '红烧茄子', '李四'],
];
const TOLD: ToldTable = {
  headerRow: 1,
  columns: [
    { column: 2, role: 'content' },
    { column: 3, role: 'owner' },
  ],
};

function read(sheet: SheetSnapshot, told: ReturnType<typeof tellTable> | null = null) {
  return readSchedule(
    [sheet],
    { ...DEFAULT_SETTINGS, schedule: { ...DEFAULT_SETTINGS.schedule, ...told } },
    '2023-06-01',
  );
}

function lines(sheet: SheetSnapshot, told: ReturnType<typeof tellTable>) {
  const reading = read(sheet, told);
  if (!reading.ok) throw new Error(reading.problem.kind);
  return reading.schedule.entries.map(({ content, owners, period }) => [content, ...owners, period?.end]);
}

const READ = [
  ['土豆烧牛肉', '张三', '2023-06-05'],
  ['红烧茄子', '李四', '2023-06-06'],
];

test('a table that is no schedule is refused with its first rows as they are', () => {
  expect(read(buildSheet(MENU))).toMatchObject({
    ok: false,
    problem: {
      kind: 'noHeader',
      seen: [
        {
          sheet: 'Sheet1',
          headerRow: 1,
          rows: [
            { row: 0, cells: ['职工食堂一周菜单', '', '', ''] },
            { row: 1, cells: ['日期', '早餐', '午餐', '掌勺'] },
            { row: 2, cells: ['6月5日', '小米粥、花卷', '土豆烧牛肉', '张三'] },
            {},
          ],
        },
      ],
    },
  });
});

test('what the user says of its rows and columns makes it one; what he leaves open is read from the cells', () => {
  expect(lines(buildSheet(MENU), tellTable(buildSheet(MENU), TOLD))).toEqual(READ);
});

test('the word holds when rows and columns were inserted', () => {
  const told = tellTable(buildSheet(MENU), TOLD);
  const wider = MENU.map(([first, ...rest]): CellValue[] => [first!, null, ...rest]);
  expect(lines(buildSheet([['附件1'], [null], ...wider]), told)).toEqual(READ);
});

test('the word holds when a title was changed', () => {
  const told = tellTable(buildSheet(MENU), TOLD);
  const renamed = MENU.map((row) => row.map((text) => (text === '掌勺' ? '厨师' : text)));
  expect(lines(buildSheet(renamed), told)).toEqual(READ);
});

test('a row of titles may be said alone', () => {
  const rows = [['填报单位', '综合科'], ['责任人', '时间'], ['甲'], ['事', '时', '谁'], ['检修水泵', '3月', '张三']];
  const sheet = buildSheet(rows);
  expect(lines(sheet, tellTable(sheet, { headerRow: 3, columns: [] }))).toEqual([['检修水泵', '张三', '2023-03-31']]);
});

test('a row of titles that are merged over two rows may be said by either', () => {
  const rows = [
    ['时间', '谁', null],
    [null, '甲方', '乙方'],
    ['3月', '检修水泵', '张三'],
    ['4月', '清洗水箱', '李四'],
  ];
  const sheet = buildSheet(rows, { merges: ['A1:A2', 'B1:C1'] });
  const told = tellTable(sheet, { headerRow: 1, columns: [{ column: 1, role: 'content' }] });
  expect(lines(sheet, told)).toEqual([
    ['检修水泵', '张三', '2023-03-31'],
    ['清洗水箱', '李四', '2023-04-30'],
  ]);
});
