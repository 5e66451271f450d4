/** Puts what a matrix says over the roles of a header's columns. */
import type { ColumnMapping } from './columnRole';
import type { Matrix, MatrixColumn } from './matrix';
import { isLineOfSection, isOfMarks, matrixOfLines, matrixOfTimes } from './matrix';
import type { WeighedColumn } from './weighColumns';

/** A matrix among the columns, by their first mapping; none of lines where the user (`fixed`) says which column holds the work. */
export function findMatrix(
  weighed: readonly WeighedColumn[],
  { times, sections }: { readonly times: readonly MatrixColumn[]; readonly sections: readonly MatrixColumn[] },
  columns: ColumnMapping,
  fixed: ColumnMapping,
): { readonly matrix: Matrix | null; readonly isUnclear: boolean } {
  const ofTimes = times.length > 0 ? matrixOfTimes(weighed, times, columns) : null;
  if (ofTimes) return { matrix: ofTimes, isUnclear: false };
  const [first, ...others] = sections;
  if (first && (columns.month ?? columns.slot))
    return { matrix: { kind: 'lines', columns: [first, ...others] }, isUnclear: false };
  const ofLines = fixed.content ? null : matrixOfLines(weighed, columns);
  return { matrix: ofLines?.isUnclear ? null : (ofLines?.matrix ?? null), isUnclear: ofLines?.isUnclear ?? false };
}

/**
 * Under lines of work and times the cells are the work; what a row is called beside times is a class of it. Beside marks under months a column of
 * rhythms (`rhythmBeside`, of the columns given) says when the work is due, and the marks which times of it were done.
 */
export function columnsOfMatrix(
  columns: ColumnMapping,
  matrix: Matrix | null,
  rhythmBeside: (others: readonly number[]) => number | null,
): ColumnMapping {
  if (!matrix) return columns;
  const crossed = matrix.columns.map(({ column }) => column);
  if (isOfMarks(matrix)) {
    const rhythms = rhythmBeside([...crossed, ...(columns.content ?? [])]);
    return { ...columns, month: crossed, ...(rhythms !== null && { slot: [rhythms] }) };
  }
  const { content = [], category = [], unit = [], ...others } = columns;
  const isOther = (column: number): boolean => !crossed.includes(column);
  const classes = [...new Set([...category, ...content])].filter(isOther).sort((a, b) => a - b);
  const units = unit.filter(isOther);
  const sections = matrix.kind === 'lines' ? matrix.columns.filter(isLineOfSection).map(({ column }) => column) : [];
  if (sections.length > 0) return { ...others, content: crossed, unit: sections };
  return {
    ...others,
    content: crossed,
    ...(units.length > 0 && { unit: units }),
    ...(classes.length > 0 && matrix.kind === 'times' && { category: classes }),
  };
}
