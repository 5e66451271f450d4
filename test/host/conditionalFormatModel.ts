import type { CellRange } from '../../src/workbook/cellAddress';

export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: string;
  ranges: CellRange[];
  /** Custom rules; null until set. */
  formula: string | null;
  stopIfTrue: boolean;
  fill: string;
  fontColor: string;
  bold: boolean;
  italic: boolean;
  /** A rule as Excel sometimes leaves it, whose every member throws (github.com/OfficeDev/office-js/issues/6835). */
  unreadable: boolean;
  /** A rule as Excel sometimes leaves it, that can be read and not deleted (github.com/OfficeDev/office-js/issues/5222). */
  undeletable: boolean;
}

export function newConditionalFormat(id: string, type: string, ranges: CellRange[]): ConditionalFormatModel {
  return {
    id,
    type,
    ranges,
    formula: null,
    stopIfTrue: false,
    fill: '',
    fontColor: '',
    bold: false,
    italic: false,
    unreadable: false,
    undeletable: false,
  };
}
