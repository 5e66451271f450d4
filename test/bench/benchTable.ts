/** The table as text: measure, target, measured (median and spread), verdict. */
import { isMet, median, type BenchLine, type Target } from './benchLine';

const HEADINGS: readonly string[] = ['measure', 'target', 'measured', 'verdict', 'for scale'];

/** The lines of the table, headings first, its columns one under another. */
export function tableRows(lines: readonly BenchLine[]): readonly string[] {
  const rows = [HEADINGS, ...lines.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function cellsOf(line: BenchLine): readonly string[] {
  const { measure, target } = line;
  if ('notTaken' in line) return [measure, targetText(target), line.notTaken, 'not taken', ''];
  const { values, scale = '' } = line;
  const spread = values.length > 1 ? ` (${figure(Math.min(...values))}–${figure(Math.max(...values))})` : '';
  const measured = `${figure(median(values))} ${target.unit}${spread}`;
  return [measure, targetText(target), measured, isMet(line) ? 'held' : 'MISSED', scale];
}

function targetText({ bound, value, unit }: Target): string {
  return `${bound === 'most' ? '≤' : '≥'} ${value} ${unit}`;
}

/** Three digits that tell. */
function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
