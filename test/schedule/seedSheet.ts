import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue, SheetSnapshot } from '../../src/workbook/sheetSnapshot';
import { buildSheet } from './buildSheet';

/** One line of the sample data: five cells, `\n` in the file standing for a line break within the cell. */
interface SeedRow {
  readonly month: string;
  readonly slot: string;
  readonly content: string;
  readonly unit: string;
  readonly owner: string;
}

export const SEED_TITLE = '2020年向新闻媒体提供素材内容及责任分工';

/** Stands for the four notes under the table of the document. */
const SEED_REMARKS =
  '备注:\n1. 以上确定的内容基本不变，如有其他重要工作需要、特殊情况需要、记者采访需要，可进行调整变换；\n' +
  '2. 请各科室、单位负责人按照素材分工的时间和内容，提前安排通讯员做好新闻素材的采写。';

/** The 37 rows of the real schedule of 2020. */
export function seedRows(): readonly SeedRow[] {
  const file = readFileSync(join(__dirname, '../../assets/sample/schedule-2020.tsv'), 'utf8');
  return file
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [month = '', slot = '', content = '', unit = '', owner = ''] = line
        .split('\t')
        .map((cell) => cell.replaceAll('\\n', '\n'));
      return { month, slot, content, unit, owner };
    });
}

/**
 * The schedule as the office lays it out: title in row 1, 时间 merged over month and slot in row 2,
 * the first entry in row 3 (A3), each month merged down over its rows, the remarks merged over row 40.
 * `edit` may change the rows first.
 */
export function seedSheet(edit: (rows: readonly SeedRow[]) => readonly SeedRow[] = (rows) => rows): SheetSnapshot {
  const rows = edit(seedRows());
  const merges = ['A1:E1', 'A2:B2'];
  const cells: CellValue[][] = [[SEED_TITLE], ['时间', null, '素材内容', '责任单位（科室）', '负责人']];
  let monthStart = 0;
  rows.forEach((row, index) => {
    const newMonth = index === 0 || row.month !== rows[index - 1]!.month;
    if (newMonth) monthStart = index;
    cells.push([
      newMonth ? row.month : null,
      row.slot || null,
      row.content || null,
      row.unit || null,
      row.owner || null,
    ]);
    const lastOfMonth = index === rows.length - 1 || row.month !== rows[index + 1]!.month;
    if (lastOfMonth && index > monthStart) merges.push(`A${monthStart + 3}:A${index + 3}`);
  });
  cells.push([SEED_REMARKS]);
  merges.push(`A${rows.length + 3}:E${rows.length + 3}`);
  return buildSheet(cells, { name: '2020年日程', merges });
}
