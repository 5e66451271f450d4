/** Schedules to measure with: as Excel saves them, of any number of rows and sections. */
import { buildXlsx } from '../xlsx/buildXlsx';

/** A schedule's size. */
export interface ScheduleSize {
  readonly rows: number;
  readonly sections: number;
}

const TITLES = ['序号', '月份', '旬', '工作内容', '责任单位', '负责人', '完成情况', '备注'] as const;
const SLOTS = ['上旬', '中旬', '下旬'];
const TASKS = [
  '水质监测月报汇总',
  '重点排污单位执法检查',
  '环保设施向公众开放活动筹备',
  '固体废物规范化管理抽查',
  '宣传稿件报送',
];
/** Title rows above the first entry. */
const ABOVE = 2;

/**
 * The bytes of a workbook with one sheet 日程: eight columns, the rows in the order of the year, every third done, texts in the shared
 * strings and each cell with a format, as Excel saves it.
 */
export function scheduleFile({ rows, sections }: ScheduleSize): Uint8Array {
  const strings = new Map<string, number>();
  const text = (row: number, column: number, value: string) => {
    let index = strings.get(value);
    if (index === undefined) strings.set(value, (index = strings.size));
    return `<c r="${'ABCDEFGH'[column] ?? ''}${row}" s="1" t="s"><v>${index}</v></c>`;
  };
  const line = (row: number, cells: readonly string[]) =>
    `<row r="${row}" spans="1:8" ht="30" customHeight="1">${cells.join('')}</row>`;
  const lines = Array.from({ length: rows }, (_, index) => {
    const row = index + ABOVE + 1;
    const section = index % sections;
    return line(row, [
      `<c r="A${row}" s="1"><v>${index + 1}</v></c>`,
      text(row, 1, `${Math.floor((index * 12) / rows) + 1}月`),
      text(row, 2, SLOTS[Math.floor((index * 36) / rows) % 3] ?? ''),
      text(row, 3, `${TASKS[index % TASKS.length] ?? ''}（第${index + 1}项）`),
      text(row, 4, `第${section + 1}科`),
      text(row, 5, `负责人${section + 1}`),
      index % 3 === 0 ? text(row, 6, '已完成') : `<c r="G${row}" s="1"/>`,
      index % 7 === 0 ? text(row, 7, `请于月底前报送材料${index}`) : `<c r="H${row}" s="1"/>`,
    ]);
  });
  const above = [
    line(1, [text(1, 0, '2020年工作日程')]),
    line(
      ABOVE,
      TITLES.map((title, column) => text(ABOVE, column, title)),
    ),
  ];
  return buildXlsx([{ name: '日程', rows: [...above, ...lines].join('') }], {
    strings: [...strings.keys()].map((value) => `<si><t>${value}</t></si>`).join(''),
    styles: STYLES,
  });
}

const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1">' +
  '<alignment vertical="center" wrapText="1"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
