import type { Finding } from '../schedule/finding';
import type { WorkbookEdit } from '../workbook/workbookEdit';

/** The edit that makes a finding's repair: its one cell, only if the cell still holds what was read. None when it has no certain repair. */
export function planFix(finding: Finding): readonly WorkbookEdit[] {
  if (!finding.fix) return [];
  const { sheet, cell, before, after } = finding.fix;
  return [{ kind: 'setCell', sheet, cell, expected: before, value: after }];
}
