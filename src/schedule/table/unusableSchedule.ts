import type { CellPosition } from '../../workbook/cellAddress';

/** Why no schedule could be read; nothing was written. */
export type UnusableSchedule =
  | { readonly kind: 'emptySheet'; readonly sheet: string }
  | { readonly kind: 'noHeader'; readonly sheets: readonly string[] }
  | { readonly kind: 'severalSchedules'; readonly sheets: readonly string[] }
  | { readonly kind: 'noRows'; readonly sheet: string; readonly header: CellPosition }
  /** Tables stand beside each other and cannot be told apart: a row would belong to several. */
  | { readonly kind: 'sideBySide'; readonly sheet: string }
  | { readonly kind: 'sheetMissing'; readonly sheet: string };
