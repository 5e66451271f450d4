import { cellAddress } from '../../workbook/cellAddress';
import type { WorkbookEdit } from '../../workbook/workbookEdit';
import { WorkbookError } from '../../workbook/workbookError';
import type { ChangedPart } from '../../workbook/writeProgress';
import { asWritten } from './cellText';
import { jsonBytes } from './payload';
import { loadedCell, type LoadedCell } from '../read/loadedCells';
import type { Survey } from '../survey';
import { BYTES_PER_CALL, BYTES_PER_RANGE, WriteBatch, type WritingTurn } from './writeBatch';

type SetCell = Extract<WorkbookEdit, { kind: 'setCell' }>;

/** A cell that was written, and the way to read what it said right before; that fails where Excel did not come so far. */
export interface SetCellRecord {
  readonly edit: SetCell;
  readonly before: () => LoadedCell;
}

/**
 * Fails with `cellChanged` when a cell to be set no longer says what was read, or holds a formula. Before anything is written. One that says
 * already what it is to say is no failure: an earlier try that failed half-way may have set it.
 */
export function checkCells(edits: readonly WorkbookEdit[], { cells }: Pick<Survey, 'cells'>): void {
  for (const edit of edits) {
    if (edit.kind === 'setCell' && !isAsExpected(edit, cells.get(edit))) throw cellChanged(edit);
  }
}

function isAsExpected({ expected, value }: SetCell, now: LoadedCell | undefined): boolean {
  const says = [expected, value].map((text) => (text === '' ? null : text));
  return now !== undefined && now.formula === null && says.includes(now.value);
}

function cellChanged({ sheet, cell }: SetCell): WorkbookError {
  return new WorkbookError('cellChanged', { sheet, cell: cellAddress(cell) });
}

/**
 * Writes text into one cell, unless it says so already; null then. One cell alone: a block would be misplaced by a filter. In the same
 * request it is asked what the cell says: Excel has no write with a condition, so that is the way to know what was written over.
 */
export async function setCell(
  turn: WritingTurn,
  batch: WriteBatch,
  edit: SetCell,
  { cells }: Pick<Survey, 'cells'>,
): Promise<SetCellRecord | null> {
  const { value } = edit;
  if (cells.get(edit)?.value === value) {
    turn.log.isThere(partOf(edit));
    return null;
  }
  batch.begin([partOf(edit)], 'Range.values');
  await batch.room(2 * BYTES_PER_RANGE + BYTES_PER_CALL + jsonBytes(value));
  const before = cellOf(turn, edit);
  before.load('values,formulas');
  // The cell's own number format stays, so the text is marked as text whatever it looks like.
  cellOf(turn, edit).values = [[asWritten(value, 'General')]];
  batch.end();
  return { edit, before: () => loadedCell(before) };
}

/**
 * Puts back what another wrote into cells between the look and the write, and fails with `cellChanged` where there was any. The cells that
 * said what was expected keep what was written.
 */
export async function putBackOthers(turn: WritingTurn, records: readonly SetCellRecord[]): Promise<void> {
  const displaced = records.flatMap(({ edit, before }) => {
    const said = quietly(before);
    return said && !isAsExpected(edit, said) ? [{ edit, said, ours: { value: edit.value, formula: null } }] : [];
  });
  const [first] = displaced;
  if (!first) return;
  let rest: readonly Displaced[] = displaced;
  for (let attempt = 0; rest.length > 0 && attempt < ATTEMPTS; attempt += 1) rest = await putBack(turn, rest);
  for (const { edit } of displaced) turn.log.undone(partOf(edit));
  throw cellChanged(first.edit);
}

/** How often what another types into a cell that is being put back is put back in its turn. */
const ATTEMPTS = 5;

/** What another wrote into a cell, and what we have put over it. */
interface Displaced {
  readonly edit: SetCell;
  readonly said: LoadedCell;
  readonly ours: LoadedCell;
}

/** Puts it back; gives what was written over by that in its turn, which was not there when last asked. */
async function putBack(turn: WritingTurn, displaced: readonly Displaced[]): Promise<readonly Displaced[]> {
  const batch = new WriteBatch(turn, false);
  const questions: { readonly written: Displaced; readonly before: Excel.Range }[] = [];
  for (const written of displaced) {
    const { edit, said } = written;
    batch.begin([partOf(edit)]);
    await batch.room(2 * BYTES_PER_RANGE + BYTES_PER_CALL + jsonBytes(said));
    const before = cellOf(turn, edit);
    before.load('values,formulas');
    questions.push({ written, before });
    if (said.formula !== null) cellOf(turn, edit).formulas = [[said.formula]];
    else cellOf(turn, edit).values = [[asWritten(said.value ?? '', 'General')]];
  }
  await batch.send();
  return questions.flatMap(({ written: { edit, said, ours }, before }) => {
    const now = loadedCell(before);
    return saysSame(now, ours) ? [] : [{ edit, said: now, ours: said }];
  });
}

function saysSame(one: LoadedCell, other: LoadedCell): boolean {
  return one.formula === other.formula && (one.formula !== null || (one.value ?? '') === (other.value ?? ''));
}

function cellOf({ context }: WritingTurn, { sheet, cell }: SetCell): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getCell(cell.row, cell.column);
}

function partOf({ sheet, cell }: SetCell): ChangedPart {
  return { kind: 'cell', sheet, cell };
}

function quietly(read: () => LoadedCell): LoadedCell | null {
  try {
    return read();
  } catch {
    return null;
  }
}
