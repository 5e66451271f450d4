import type { Finding, Fix } from '../schedule/checks/finding';
import type { WorkbookEdit } from '../workbook/workbookEdit';

/** The edits that make the findings' repairs: one cell each, only if it still holds what was read. None for one without a certain repair. */
export function planFixes(findings: readonly Finding[]): readonly WorkbookEdit[] {
  return findings.flatMap(({ fix }): WorkbookEdit[] =>
    fix ? [{ kind: 'setCell', sheet: fix.sheet, cell: fix.cell, expected: fix.before, value: fix.after }] : [],
  );
}

/** The edits that take repairs back, only where the cell still holds what the repair wrote. */
export function planUndo(fixes: readonly (Fix & { readonly before: string })[]): readonly WorkbookEdit[] {
  return fixes.map(({ sheet, cell, before, after }) => ({
    kind: 'setCell',
    sheet,
    cell,
    expected: after,
    value: before,
  }));
}
