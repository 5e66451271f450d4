import type { CellValue } from '../../src/workbook/sheetSnapshot';
import type { CellModel } from './cellModel';
import { formatOf } from './cellModel';
import { formulaParses } from './formulaSyntax';
import { HostError } from './protocol';

/** Excel specifications and limits: characters a cell can hold. */
const MAX_CELL_TEXT = 32_767;
const DAY_MS = 86_400_000;

/**
 * Puts a value into a cell as `Range.values` does: null leaves the cell, empty text empties it, and text is read as if typed:
 * numbers, TRUE and FALSE, ISO dates and formulas become what they say, unless the cell's number format is text (`@`)
 * or an apostrophe leads (which is not kept). Text that starts with = + or - is a formula, and one that does not parse is refused
 * (@types/office-js, Range.values).
 */
export function enterValue(cell: CellModel, value: unknown): void {
  if (value === null) return;
  if (typeof value === 'number' || typeof value === 'boolean') {
    put(cell, value);
    return;
  }
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  if (value.length > MAX_CELL_TEXT) throw new HostError('InvalidArgument');
  if (value === '') {
    put(cell, null);
    return;
  }
  if (value.startsWith("'")) {
    put(cell, value.slice(1));
    return;
  }
  if (formatOf(cell, 'numberFormat') === '@') {
    put(cell, value);
    return;
  }
  const constant = constantOf(value, cell);
  if (constant !== undefined) {
    put(cell, constant);
    return;
  }
  if (/^[=+-]/.test(value)) {
    enterFormula(cell, value.startsWith('=') ? value : `=${value}`);
    return;
  }
  put(cell, value);
}

/** A formula, or a constant when it does not begin with `=`. Of formulas a link alone comes to something. */
export function enterFormula(cell: CellModel, formula: string): void {
  if (!formula.startsWith('=')) {
    enterValue(cell, formula);
    return;
  }
  if (!formulaParses(formula, 'cell')) throw new HostError('InvalidArgument');
  put(cell, linkIn(formula)?.text ?? 0);
  cell.formula = formula;
}

const TEXTS = '"(?:[^"]|"")*"(?:&"(?:[^"]|"")*")*';
const LINK = new RegExp(`^=HYPERLINK\\((${TEXTS}),(${TEXTS})\\)$`);

/** Where a HYPERLINK formula of plain texts leads, and what it shows; null for other formulas. */
export function linkIn(formula: string): { readonly goal: string; readonly text: string } | null {
  const [, goal, text] = LINK.exec(formula) ?? [];
  return goal === undefined || text === undefined ? null : { goal: spoken(goal), text: spoken(text) };
}

function spoken(literals: string): string {
  return [...literals.matchAll(/"((?:[^"]|"")*)"/g)].map(([, part = '']) => part.replaceAll('""', '"')).join('');
}

function put(cell: CellModel, value: CellValue): void {
  cell.value = value;
  cell.formula = null;
}

function constantOf(text: string, cell: CellModel): CellValue | undefined {
  const trimmed = text.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return Number(trimmed);
  if (/^[+-]?\d+(\.\d+)?%$/.test(trimmed)) return Number(trimmed.slice(0, -1)) / 100;
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  const date = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  if (!date) return undefined;
  cell.format = { ...cell.format, numberFormat: 'yyyy/m/d' };
  return Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / DAY_MS + 25_569;
}
