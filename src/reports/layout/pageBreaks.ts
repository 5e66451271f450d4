import type { PrintSetup } from '../../workbook/sheetContent';

/** Rows that belong on one page, 0-based: a heading with the beginning of what is under it. */
export interface RowBlock {
  readonly row: number;
  readonly rowCount: number;
}

/** A4 across, in points. */
const PAGE = { width: 841.9, height: 595.3 };
const POINTS_PER_CM = 28.35;
/** A column's width in points: 8 pixels a character, as with the fonts of a Chinese Excel, and 5 around them, at 96 pixels an inch (ECMA-376 18.3.1.13). */
const POINTS_PER_CHARACTER = 6;
const POINTS_AROUND = 3.75;
/** Fonts differ between machines, and with them the columns and the scale: a page may hold so much less or more than worked out. */
const TOLERANCE = 0.08;

/**
 * The rows that must begin a page so that no block is torn apart: where a page's end may fall into it, by the rows' heights (in points).
 * A page that is one sheet wide is scaled down to it, never up, and repeats its title rows.
 */
export function pageBreaks(
  blocks: readonly RowBlock[],
  heights: readonly number[],
  columnWidths: readonly number[],
  { margins, titleRows }: Omit<PrintSetup, 'pageBreaks'>,
): readonly number[] {
  const width = columnWidths.reduce((sum, characters) => sum + characters * POINTS_PER_CHARACTER + POINTS_AROUND, 0);
  const scale = Math.min(1, (PAGE.width - (margins.left + margins.right) * POINTS_PER_CM) / width);
  const room = (PAGE.height - (margins.top + margins.bottom) * POINTS_PER_CM) / scale;
  const heightOf = (from: number, count: number) =>
    heights.slice(from, from + count).reduce((sum, height) => sum + height, 0);
  const titles = titleRows ? heightOf(titleRows.first, titleRows.last - titleRows.first + 1) : 0;
  const blockAt = new Map(blocks.map((block) => [block.row, block.rowCount]));
  const breaks: number[] = [];
  let used = 0;
  heights.forEach((height, row) => {
    const needed = heightOf(row, blockAt.get(row) ?? 1);
    const torn =
      blockAt.has(row) &&
      used + needed > room * (1 - TOLERANCE) &&
      used + height <= room * (1 + TOLERANCE) &&
      needed <= room - titles;
    if (torn) breaks.push(row);
    used = torn || used + height > room ? titles + height : used + height;
  });
  return breaks;
}
