/** Lays a schedule out on a sheet in any of the ways that offices do. */
import fc from 'fast-check';
import { serialFromDate } from '../../src/schedule/calendar/isoDate';
import type { CellValue, DateSystem, SheetSnapshot } from '../../src/workbook/sheetSnapshot';
import { cellAddress } from '../../src/workbook/cellAddress';
import type { PlainEntry, PlainRow, PlainTime } from './anySchedule';
import { lastDayOf } from './anySchedule';
import { buildSheet } from './buildSheet';

type Field = 'number' | 'time' | 'content' | 'unit' | 'owner' | 'support' | 'status' | 'place' | 'draft' | 'sign';

/** Every choice an office makes. Choices that cannot be had together give way in `layOut`. */
export interface Layout {
  readonly order: readonly Field[];
  readonly titles: Readonly<Record<Field, string>>;
  /** `column`: month and slot in a column each; `together`: 6月上旬 in one cell; `banner`: months as lines across; `date`, `isoText`: the last day alone, as a real date or as text. */
  readonly time: 'column' | 'together' | 'banner' | 'date' | 'isoText';
  readonly dateSystem: DateSystem;
  readonly dateFormat: string;
  /** A section and its person that stand in rows one under the other are merged over them. */
  readonly mergeNames: boolean;
  readonly monthStyle: 'digits' | 'chinese' | 'number' | 'fullWidth' | 'withYear';
  readonly slotStyle: 'full' | 'short' | 'spaced';
  readonly carry: 'repeat' | 'blank' | 'merge';
  readonly header: 'one' | 'two' | 'mergedTime';
  readonly status: 'column' | 'bracket' | 'ending';
  readonly statusWords: readonly [done: string, cancelled: string, open: string];
  readonly names: 'lines' | 'commas' | 'semicolons';
  readonly phones: boolean;
  readonly at: { readonly row: number; readonly column: number };
  readonly title: boolean;
  readonly remarks: boolean;
  readonly blankRows: boolean;
  readonly totals: boolean;
  /** Whether there is a column for each stage of approval. */
  readonly stages: boolean;
  /** The later months stand in a table of their own to the right of the earlier ones'. */
  readonly halves: boolean;
}

/** One table's cells, its merged areas and its column of dates, from the table's own first cell. */
interface Written {
  readonly cells: readonly (readonly CellValue[])[];
  readonly merges: readonly MergedCells[];
  readonly dateColumn: number | null;
  readonly columnCount: number;
}

type MergedCells = readonly [fromRow: number, fromColumn: number, toRow: number, toColumn: number];

const titleOf: { readonly [field in Field]: fc.Arbitrary<string> } = {
  number: fc.constantFrom('序号', '编号', 'No.'),
  time: fc.constantFrom('时间', '月份', '完成时限', '时间节点', '時間', '时　间'),
  content: fc.constantFrom('工作内容', '素材内容', '重点任务', '事项', '工作 任务', '主要\n工作'),
  unit: fc.constantFrom('责任单位（科室）', '责任科室', '牵头单位', '承办部门', '責任單位'),
  owner: fc.constantFrom('负责人', '责任人', '联系人', '负 责 人', '負責人'),
  support: fc.constantFrom('配合单位', '协办科室', '参与单位'),
  status: fc.constantFrom('完成情况', '办理情况', '状态', '是否完成', '進展情況'),
  place: fc.constantFrom('地点', '媒体', '列1'),
  draft: fc.constantFrom('撰写', '拟稿', '起草'),
  sign: fc.constantFrom('签发', '领导签发', '审批'),
};

export const anyLayout: fc.Arbitrary<Layout> = fc.record({
  order: fc.shuffledSubarray<Field>(
    ['number', 'time', 'content', 'unit', 'owner', 'support', 'status', 'place', 'draft', 'sign'],
    { minLength: 10 },
  ),
  titles: fc.record(titleOf),
  time: fc.constantFrom('column', 'together', 'banner', 'date', 'isoText'),
  dateSystem: fc.constantFrom(1900, 1904),
  dateFormat: fc.constantFrom('yyyy/m/d', 'yyyy"年"m"月"d"日"', 'm"月"d"日";@', '[$-804]yyyy-mm-dd'),
  mergeNames: fc.boolean(),
  monthStyle: fc.constantFrom('digits', 'chinese', 'number', 'fullWidth', 'withYear'),
  slotStyle: fc.constantFrom('full', 'short', 'spaced'),
  carry: fc.constantFrom('repeat', 'blank', 'merge'),
  header: fc.constantFrom('one', 'two', 'mergedTime'),
  status: fc.constantFrom('column', 'bracket', 'ending'),
  statusWords: fc.constantFrom(
    ['已办', '取消', ''],
    ['已完成', '已取消', '推进中'],
    ['√', '取消', '×'],
    ['已办结', '不再开展', '未完成'],
    ['已辦結', '取消', '黄灯'],
  ),
  names: fc.constantFrom('lines', 'commas', 'semicolons'),
  phones: fc.boolean(),
  at: fc.record({ row: fc.nat(8), column: fc.nat(3) }),
  title: fc.boolean(),
  remarks: fc.boolean(),
  blankRows: fc.boolean(),
  totals: fc.boolean(),
  stages: fc.boolean(),
  halves: fc.boolean(),
});

const CHINESE = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

function monthText({ year, month }: PlainTime, style: Layout['monthStyle']): string {
  switch (style) {
    case 'chinese':
      return `${CHINESE[month]}月份`;
    case 'fullWidth':
      return `${String(month).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}月`;
    case 'withYear':
      return `${year}年${month}月`;
    default:
      return `${month}月`;
  }
}

function slotText(slot: PlainTime['slot'], style: Layout['slotStyle']): string | null {
  if (slot === null) return null;
  const sign = '上中下'[slot]!;
  return style === 'full' ? `${sign}旬` : style === 'short' ? sign : `${sign}\u3000旬`;
}

/** Whether the row's (by its number from 0) draft is written and signed. */
export const isStageDone = {
  draft: (index: number): boolean => index % 2 === 0,
  sign: (index: number): boolean => index % 3 === 0,
};

/** The sheet that shows the rows in this layout. The year stands in the title or the sheet's name. */
export function layOut(rows: readonly PlainRow[], layout: Layout): SheetSnapshot {
  const { at, dateSystem, dateFormat } = layout;
  const tables = splitAt(rows, layout).map((half, index) =>
    new SheetWriter(layout, index === 0 ? 0 : rows.indexOf(half[0]!)).write(half),
  );
  const starts = tables.map((_, index) =>
    tables.slice(0, index).reduce((sum, { columnCount }) => sum + columnCount + 1, 0),
  );
  const cells = Array.from({ length: Math.max(...tables.map((table) => table.cells.length)) }, (_, row) =>
    tables.flatMap((table, index): CellValue[] => [
      ...(index > 0 ? [null] : []),
      ...Array.from({ length: table.columnCount }, (__, column) => table.cells[row]?.[column] ?? null),
    ]),
  );
  const shifted = ([fromRow, fromColumn, toRow, toColumn]: MergedCells, by: number): string =>
    `${cellAddress({ row: at.row + fromRow, column: at.column + by + fromColumn })}:${cellAddress({ row: at.row + toRow, column: at.column + by + toColumn })}`;
  // Every cell of a column of dates has their format, its title too.
  const numberFormats = Object.fromEntries(
    tables.flatMap(({ dateColumn }, index) =>
      dateColumn === null ? [] : [[shifted([0, dateColumn, cells.length - 1, dateColumn], starts[index]!), dateFormat]],
    ),
  );
  return buildSheet(cells, {
    name: '2020年日程',
    at: cellAddress(at),
    dateSystem,
    merges: tables.flatMap(({ merges }, index) => merges.map((area) => shifted(area, starts[index]!))),
    numberFormats,
  });
}

/** The rows of the one table, or those up to the middle month and those after it. */
function splitAt(rows: readonly PlainRow[], { halves }: Layout): readonly (readonly PlainRow[])[] {
  const key = (row: PlainRow): number => row[0].time.year * 12 + row[0].time.month;
  const middle = rows.findIndex((row, index) => index >= rows.length / 2 && key(row) !== key(rows[index - 1] ?? row));
  return halves && middle > 0 ? [rows.slice(0, middle), rows.slice(middle)] : [rows];
}

class SheetWriter {
  private readonly cells: CellValue[][] = [];
  private readonly merges: MergedCells[] = [];
  private readonly fields: readonly (Field | 'slot')[];

  /** `before` is the number of rows of work in tables to the left. */
  constructor(
    private readonly layout: Layout,
    private readonly before: number,
  ) {
    const { time, status, order, stages } = layout;
    const shown = order.filter(
      (field) =>
        (field !== 'status' || status === 'column') &&
        (field !== 'time' || time !== 'banner') &&
        (stages || (field !== 'draft' && field !== 'sign')),
    );
    this.fields =
      time === 'column'
        ? shown.flatMap((field): (Field | 'slot')[] => (field === 'time' ? ['time', 'slot'] : [field]))
        : time === 'banner'
          ? ['number', 'slot', ...shown.filter((field) => field !== 'number')]
          : shown;
  }

  write(rows: readonly PlainRow[]): Written {
    const { title, remarks, totals } = this.layout;
    if (title) this.across('2020年示例市宣传工作安排表');
    this.writeHeader();
    this.writeRows(rows);
    if (totals) this.cells.push([`合计`, null, `${rows.length}项`]);
    if (remarks) {
      this.across('备注：1. 以上时间可以调整；2. 请各科室于每月5日前报送。');
    }
    const { cells, merges, fields } = this;
    return {
      cells,
      merges,
      dateColumn: this.layout.time === 'date' ? fields.indexOf('time') : null,
      columnCount: fields.length,
    };
  }

  private writeHeader(): void {
    const { titles, header, time } = this.layout;
    const shared = time === 'column' && header !== 'one';
    const top = this.fields.map((field) =>
      field === 'slot' ? (shared ? null : '旬') : shared && field === 'time' ? '时间' : titles[field],
    );
    const row = this.cells.push(top) - 1;
    const timeAt = this.fields.indexOf('time');
    if (shared) this.merge(row, timeAt, row, timeAt + 1);
    if (!shared || header === 'mergedTime') return;
    this.cells.push(this.fields.map((field) => (field === 'time' ? '月份' : field === 'slot' ? '旬' : null)));
    this.fields.forEach((field, index) => {
      if (field !== 'time' && field !== 'slot') this.merge(row, index, row + 1, index);
    });
  }

  private writeRows(rows: readonly PlainRow[]): void {
    let shown: PlainTime | null = null;
    let monthStart = this.cells.length;
    rows.forEach((entries, index) => {
      const { time } = entries[0];
      const isNew: boolean = shown === null || shown.month !== time.month || shown.year !== time.year;
      if (isNew) {
        this.endMonth(monthStart, this.cells.length - 1);
        if (this.layout.blankRows && index > 0) this.cells.push([]);
        if (this.layout.time === 'banner') this.across(monthText(time, this.layout.monthStyle));
        monthStart = this.cells.length;
      }
      shown = time;
      this.cells.push(this.fields.map((field) => this.cell(field, entries, index, isNew)));
    });
    this.endMonth(monthStart, this.cells.length - 1);
  }

  private endMonth(from: number, to: number): void {
    this.mergeMonth(from, to);
    if (this.layout.mergeNames) this.mergeEqualNames(from, to);
  }

  private cell(field: Field | 'slot', entries: PlainRow, index: number, isNewMonth: boolean): CellValue {
    const { layout } = this;
    const [first] = entries;
    switch (field) {
      case 'number':
        return this.before + index + 1;
      case 'place':
        return null;
      case 'draft':
      case 'sign':
        return isStageDone[field](this.before + index) ? '√' : null;
      case 'time':
        if (layout.time === 'date') return serialFromDate(lastDayOf(first.time), layout.dateSystem);
        if (layout.time === 'isoText') return lastDayOf(first.time);
        if (layout.time === 'together')
          return `${monthText(first.time, layout.monthStyle)}${slotText(first.time.slot, 'full') ?? ''}`;
        if (!isNewMonth && layout.carry !== 'repeat') return null;
        return layout.monthStyle === 'number' ? first.time.month : monthText(first.time, layout.monthStyle);
      case 'slot':
        return slotText(first.time.slot, layout.slotStyle);
      case 'content':
        return entries.map((entry) => this.contentOf(entry)).join('\n');
      case 'unit':
        return this.names(entries.flatMap(({ units }) => units));
      case 'owner':
        return this.names(
          entries
            .flatMap(({ owners }) => owners)
            .map((owner, at) => (layout.phones ? `${owner} 26150${at}${index % 10}` : owner)),
        );
      case 'support':
        return this.names(first.support);
      case 'status':
        return this.statusOf(first.status) || null;
    }
  }

  private contentOf({ content, status }: PlainEntry): string {
    const mark = status === 'open' || this.layout.status === 'column' ? '' : this.statusOf(status);
    return mark === '' ? content : this.layout.status === 'bracket' ? `${content}（${mark}）` : `${content}，${mark}`;
  }

  private statusOf(status: PlainEntry['status']): string {
    const [done, cancelled, open] = this.layout.statusWords;
    return status === 'done' ? done : status === 'cancelled' ? cancelled : open;
  }

  private names(names: readonly string[]): string | null {
    return names.length === 0 ? null : names.join({ lines: '\n', commas: '、', semicolons: '；' }[this.layout.names]);
  }

  /** Merges the names of rows one under the other that say the same; the covered cells are blank. */
  private mergeEqualNames(from: number, to: number): void {
    for (const field of ['unit', 'owner'] as const) {
      const column = this.fields.indexOf(field);
      let start = from;
      for (let row = from + 1; row <= to + 1; row++) {
        if (row <= to && this.cells[row]![column] === this.cells[start]![column]) continue;
        for (let covered = start + 1; covered < row; covered++) this.cells[covered]![column] = null;
        this.merge(start, column, row - 1, column);
        start = row;
      }
    }
  }

  private mergeMonth(from: number, to: number): void {
    if (this.layout.time === 'column' && this.layout.carry === 'merge')
      this.merge(from, this.fields.indexOf('time'), to, this.fields.indexOf('time'));
  }

  private across(text: string): void {
    const row = this.cells.push([text]) - 1;
    this.merge(row, 0, row, this.fields.length - 1);
  }

  private merge(fromRow: number, fromColumn: number, toRow: number, toColumn: number): void {
    if (toRow > fromRow || toColumn > fromColumn) this.merges.push([fromRow, fromColumn, toRow, toColumn]);
  }
}
