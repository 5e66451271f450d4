import type { Bilingual } from '../../schedule/text/language';
import { cellAddress, type CellPosition } from '../../workbook/cellAddress';

/** The first cells of many by name. */
export const LISTED_CELLS: Bilingual<(cells: readonly CellPosition[]) => string> = {
  'zh-CN': (cells) =>
    cells.length > 4
      ? `${cells.slice(0, 3).map(cellAddress).join('、')} 等 ${cells.length} 个单元格`
      : cells.map(cellAddress).join('、'),
  'en-US': (cells) =>
    cells.length > 4
      ? `${cells.slice(0, 3).map(cellAddress).join(', ')} and ${cells.length - 3} more cells`
      : cells.map(cellAddress).join(', '),
};
