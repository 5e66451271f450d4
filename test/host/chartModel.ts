import type { CellRange } from '../../src/workbook/cellAddress';

export interface ChartModel {
  readonly id: string;
  name: string;
  readonly type: string;
  source: CellRange;
  readonly seriesBy: string;
  title: string;
  titleVisible: boolean;
  legendPosition: string;
  legendVisible: boolean;
  place: CellRange | null;
  /** Fill colours by series index; empty for Excel's own. */
  readonly seriesColors: string[];
}
