import type { CellPosition } from '../../workbook/cellAddress';
import type { CellValue } from '../../workbook/sheetSnapshot';
import type { Bilingual } from '../text/language';

export type Severity = 'error' | 'warning' | 'info';

/** A certain repair of one cell: shown before it is made, and made only if the cell still holds `before`. */
export interface Fix {
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly before: CellValue;
  readonly after: string;
}

/** One thing a check says about one cell. */
export interface Finding {
  /** The id of the check, such as `unit-missing`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly message: Bilingual;
  readonly fix?: Fix;
  /** Which of its check's `together` says it in one line with all others of the kind; none for what must be read one by one. */
  readonly together?: string;
}
