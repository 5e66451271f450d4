/**
 * Worksheets written as text, a line a row and `|` between cells, as they are shown in tests and in docs/checks.md:
 * `# 名称` begins another sheet of that name; `⚑` marks a cell that is to be found; `^` is merged with the cell above;
 * `↵` is a line break and `␣` a space that stays; `⊘` before a row hides it. White space around cells and blank lines are layout.
 */
import type { SheetSnapshot } from '../../src/workbook/sheetSnapshot';
import { cellAddress } from '../../src/workbook/cellAddress';
import { buildSheet } from './buildSheet';

export interface WrittenSheet {
  readonly name: string;
  /** The cells as written, signs and all, row by row; `hidden` rows without their sign. */
  readonly rows: readonly { readonly hidden: boolean; readonly cells: readonly string[] }[];
}

/** The sheets of a text; those before the first name are one called 工作安排. */
export function parseWrittenSheets(text: string): readonly WrittenSheet[] {
  const sheets: { name: string; rows: WrittenSheet['rows'][number][] }[] = [];
  for (const line of text.split('\n').map((written) => written.trim())) {
    if (line === '') continue;
    if (line.startsWith('# ')) {
      sheets.push({ name: line.slice(2).trim(), rows: [] });
      continue;
    }
    if (sheets.length === 0) sheets.push({ name: '工作安排', rows: [] });
    const hidden = line.startsWith('⊘');
    const cells = (hidden ? line.slice(1) : line).split('|').map((cell) => cell.trim());
    sheets.at(-1)?.rows.push({ hidden, cells });
  }
  return sheets;
}

/** What such a sheet holds: a snapshot to read. */
export function snapshotOf({ name, rows }: WrittenSheet): SheetSnapshot {
  const values = rows.map(({ cells }) => cells.map(valueOf));
  return buildSheet(values, {
    name,
    merges: mergesOf(rows.map(({ cells }) => cells)),
    hiddenRows: rows.flatMap(({ hidden }, index) => (hidden ? [index + 1] : [])),
  });
}

/** The cells marked with ⚑, as `A1 @sheet`. */
export function markedCells({ name, rows }: WrittenSheet): readonly string[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (cell.startsWith('⚑') ? [`${cellAddress({ row, column })} @${name}`] : [])),
  );
}

function valueOf(written: string): string | null {
  const text = written.replace(/^⚑/, '').trim().replaceAll('↵', '\n').replaceAll('␣', ' ');
  return text === '' || text === '^' ? null : text;
}

function mergesOf(rows: readonly (readonly string[])[]): readonly string[] {
  const continues = (row: number, column: number): boolean => rows[row]?.[column] === '^';
  return rows.flatMap((cells, row) =>
    cells.flatMap((_, column) => {
      if (continues(row, column) || !continues(row + 1, column)) return [];
      let last = row + 1;
      while (continues(last + 1, column)) last += 1;
      return [`${cellAddress({ row, column })}:${cellAddress({ row: last, column })}`];
    }),
  );
}
