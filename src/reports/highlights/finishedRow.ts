import type { JudgedEntry } from '../../schedule/status/judgedEntry';
import type { CellPosition } from '../../workbook/cellAddress';
import { columnLetters } from '../../workbook/cellAddress';
import { countDoneMarks, notDoneFormula } from './doneMarkFormula';
import { hasPlainMark, noPlainMarkFormula } from './plainMarks';

/** A cell seen from the row that is coloured: in the same row, or (merged over several rows) in a fixed one. */
interface MarkedCell {
  readonly column: number;
  readonly fixedRow: number | null;
}

/** How a rule sees that a row is finished. */
export type DoneTest =
  | {
      readonly kind: 'marks';
      readonly content: MarkedCell;
      readonly status: MarkedCell | null;
      /** Marks that finish it. */ readonly needed: number;
    }
  /** The formula would call it finished though the schedule does not say so: coloured by the date alone. */
  | { readonly kind: 'dateOnly' };

/**
 * The test for the entries of one row that share their days. `rowMates` are all entries of the row, these among them.
 * With a status column one mark, there or in the content, finishes the row. Without, the content cell must carry a mark for each
 * of these entries and for each other entry of the row that is finished now: which item a mark belongs to is beyond a formula.
 * Null when the entries are finished in a way that the formula does not see: then they get no rule rather than a false colour.
 */
export function rowDoneTest(sharing: readonly JudgedEntry[], rowMates: readonly JudgedEntry[]): DoneTest | null {
  const [first] = sharing;
  if (!first) return null;
  const { row, cells } = first.entry;
  const status = cells.status && seenFrom(row, cells.status);
  const finishedMates = rowMates.filter((mate) => !sharing.includes(mate) && isFinished(mate));
  const needed = status ? 1 : sharing.length + finishedMates.length;
  const seen = countDoneMarks(markText(first, rowMates)) >= needed;
  const finished = sharing.every(isFinished);
  if (seen !== finished) return finished ? null : { kind: 'dateOnly' };
  return { kind: 'marks', content: seenFrom(row, cells.content), status, needed };
}

/**
 * Whether the plain test (`plainMarks`) sees the row as it stands: finished where it is, and not where it is not. It knows one mark a row;
 * where more are needed it goes by the date.
 */
export function agreesPlainly(
  test: DoneTest,
  sharing: readonly JudgedEntry[],
  rowMates: readonly JudgedEntry[],
): boolean {
  const finished = sharing.every(isFinished);
  if (test.kind === 'dateOnly' || test.needed > 1) return !finished;
  const content = rowMates.map(({ entry }) => entry.contentAsWritten).join('\n');
  const status = test.status ? (sharing[0]?.entry.marks.text ?? '') : null;
  return hasPlainMark(content, status) === finished;
}

/** The plain condition that the row is not finished, relative to the rule's first row (0-based); null when the date alone counts. */
export function plainCondition(test: DoneTest, firstRow: number): string | null {
  if (test.kind === 'dateOnly' || test.needed > 1) return null;
  const status = test.status ? reference(test.status, firstRow) : null;
  return noPlainMarkFormula(reference(test.content, firstRow), status);
}

/** The condition that the row is not finished, relative to the rule's first row (0-based); null when the date alone counts. */
export function notDoneCondition(test: DoneTest, firstRow: number): string | null {
  if (test.kind === 'dateOnly') return null;
  const content = reference(test.content, firstRow);
  const text = test.status ? `"("&${reference(test.status, firstRow)}&")"&${content}` : content;
  return notDoneFormula({ text, row: firstRow + 1 }, test.needed);
}

function isFinished({ status }: JudgedEntry): boolean {
  return status === 'done' || status === 'cancelled';
}

/** What the formula will read, as far as the entries keep it. */
function markText({ entry }: JudgedEntry, rowMates: readonly JudgedEntry[]): string {
  const content = rowMates.map((mate) => mate.entry.contentAsWritten).join('\n');
  return entry.cells.status ? `(${entry.marks.text})${content}` : content;
}

function seenFrom(row: number, cell: CellPosition): MarkedCell {
  return { column: cell.column, fixedRow: cell.row === row ? null : cell.row };
}

function reference({ column, fixedRow }: MarkedCell, firstRow: number): string {
  return `$${columnLetters(column)}${fixedRow === null ? firstRow + 1 : `$${fixedRow + 1}`}`;
}
