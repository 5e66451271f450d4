import { labelCells } from '../../src/schedule/table/sheetAccount';
import type { CellLabel } from '../../src/schedule/table/sheetAccount';
import type { Schedule } from '../../src/schedule/entries/schedule';
import type { SheetSnapshot } from '../../src/workbook/sheetSnapshot';
import { cellAddress } from '../../src/workbook/cellAddress';

/** The label of each filled cell of the schedule's sheet, in words: `C3 entry 3`, `D3 left aside: unusedColumn`. */
export function labelsOn(schedule: Schedule, sheet: SheetSnapshot): string[] {
  const account = schedule.account.find((one) => one.sheet === sheet.name)!;
  return labelCells(account, sheet).map((cell) => `${cellAddress(cell)} ${inWords(cell.label)}`);
}

/** What is wrong in the account of the sheets; none where every cell has a label, and those of entries have an entry in their row. */
export function gapsInAccount(schedule: Schedule, sheets: readonly SheetSnapshot[]): string[] {
  return sheets.flatMap((sheet) => {
    const rows = new Set(schedule.entries.filter((entry) => entry.sheet === sheet.name).map(({ row }) => row));
    const account = schedule.account.find((one) => one.sheet === sheet.name);
    if (!account) return [`${sheet.name} has no account`];
    return labelCells(account, sheet).flatMap((cell) => {
      if (cell.label === null) return [`${cellAddress(cell)} has no label`];
      return cell.label.kind === 'entry' && !rows.has(cell.label.row) ? [`${cellAddress(cell)} has no entry`] : [];
    });
  });
}

function inWords(label: CellLabel | null): string {
  if (label?.kind === 'entry') return `entry ${label.row + 1}`;
  return label?.kind === 'leftAside' ? `left aside: ${label.reason}` : String(label?.kind);
}
