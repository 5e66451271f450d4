/** Puts the user's own word on what columns hold over what their titles say. */
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { valueAt } from '../../workbook/sheetSnapshot';
import { columnHeaders } from './columnHeader';
import type { FixColumns, FoundHeader } from './findHeader';
import { NOTHING_SAID } from './findHeader';
import { foldText, isBlank } from '../text/foldText';
import { titleEvidence } from './headerTitles';
import { cellText } from '../../workbook/mergedAreas';
import type { ColumnRole } from './columnRole';
import type { ColumnBinding, ColumnCorrection } from './columnBinding';

type Columns = Partial<Record<ColumnRole, readonly number[]>>;

/**
 * Finds the user's word for the columns of a header on this sheet: each binding's column again by its title. Over it all other columns
 * are judged anew; a column that it speaks of plays no other role, and a role that it names has no other columns.
 */
export function fixColumns(sheet: SheetSnapshot, correction: ColumnCorrection | null): FixColumns {
  if (!correction) return NOTHING_SAID;
  return (header) => {
    const { columns, ignored, titled } = bindColumns(sheet, header, correction);
    const roles = new Map<number, ColumnRole | null>(ignored.map((column) => [column, null]));
    for (const [role, list] of Object.entries(columns) as [ColumnRole, readonly number[]][])
      for (const column of list) roles.set(column, role);
    return roles.size > 0 ? { roles, columns, titled } : null;
  };
}

/**
 * The user's word for the header of a further table on the sheet: what was said of a title holds for the same title here. Its other
 * columns are taken for what they look like.
 */
export function fixFurtherColumns(sheet: SheetSnapshot, correction: ColumnCorrection | null): FixColumns {
  if (!correction) return NOTHING_SAID;
  return (header) => {
    const titles = titlesOf(sheet, header);
    const bindingsOfThisTable = correction.filter(
      ({ header: title }) => !isBlank(title) && titles.has(foldText(title)),
    );
    return fixColumns(sheet, bindingsOfThisTable)(header);
  };
}

/**
 * The correction as far as it is of each sheet: what was said of a title that stands in another sheet's header, and not in this one's, is
 * no word on a column of this sheet whose title was changed.
 */
export function correctionOfEach(
  sheets: readonly { readonly sheet: SheetSnapshot; readonly found: FoundHeader | null }[],
  correction: ColumnCorrection | null,
): (sheet: SheetSnapshot) => ColumnCorrection | null {
  if (!correction || sheets.length < 2) return () => correction;
  const titles = new Map(
    sheets.map(({ sheet, found }) => [sheet, found ? titlesOf(sheet, found) : new Set<string>()] as const),
  );
  return (sheet) => {
    const isElsewhere = (title: string): boolean =>
      [...titles].some(([other, known]) => other !== sheet && known.has(title));
    return correction.filter(
      ({ header }) =>
        isBlank(header) || titles.get(sheet)?.has(foldText(header)) === true || !isElsewhere(foldText(header)),
    );
  };
}

/** The titles over the header's columns, folded. */
function titlesOf(sheet: SheetSnapshot, { header, span }: FoundHeader): ReadonlySet<string> {
  const headerOf = columnHeaders(sheet, header);
  return new Set(
    Array.from({ length: span.last - span.first + 1 }, (_, index) => foldText(headerOf(span.first + index))),
  );
}

/**
 * Finds the columns of each binding again: the one with its title, nearest to where it stood; where no title is that any more, the
 * column in its old place if its new title means nothing to the reader. A binding that finds neither, or is of a table below, does not count.
 */
function bindColumns(
  sheet: SheetSnapshot,
  { header, span }: FoundHeader,
  bindings: readonly ColumnBinding[],
): { columns: Columns; ignored: readonly number[]; titled: number } {
  const first = Math.min(span.first, sheet.usedRange?.column ?? span.first);
  const last = Math.max(span.last, (sheet.usedRange?.column ?? 0) + (sheet.usedRange?.columnCount ?? 0) - 1);
  const headerOf = columnHeaders(sheet, header);
  const titles = Array.from({ length: last - first + 1 }, (_, index) => ({
    column: first + index,
    title: foldText(headerOf(first + index)),
  }));
  const taken = new Set<number>();
  const placed = bindings.map((binding) => {
    const wanted = foldText(binding.header);
    const matching = titles.filter(({ column, title }) => title === wanted && title !== '' && !taken.has(column));
    const nearest = matching.sort(
      (a, b) => Math.abs(a.column - binding.column) - Math.abs(b.column - binding.column),
    )[0];
    if (nearest) taken.add(nearest.column);
    return { binding, column: nearest?.column ?? null };
  });
  const columns: Partial<Record<ColumnRole, number[]>> = {};
  const ignored: number[] = [];
  for (const { binding, column } of placed) {
    const place = column ?? (standsBelow(sheet, header.last, binding) ? null : placeKept(binding, titles, taken));
    if (place === null) continue;
    taken.add(place);
    if (binding.role === null) ignored.push(place);
    else columns[binding.role] = [...(columns[binding.role] ?? []), place];
  }
  return { columns, ignored, titled: placed.filter(({ column }) => column !== null).length };
}

/** Whether the binding's title stands further down in its column: it is of a table below, and no title of this header was changed. */
function standsBelow(sheet: SheetSnapshot, lastHeaderRow: number, { header, column }: ColumnBinding): boolean {
  const used = sheet.usedRange;
  const title = foldText(header.split(' / ').at(-1) ?? '');
  if (!used || title === '') return false;
  for (let row = lastHeaderRow + 1; row < used.row + used.rowCount; row++)
    if (foldText(cellText(valueAt(sheet, row, column))) === title) return true;
  return false;
}

function placeKept(
  { column, header }: ColumnBinding,
  titles: readonly { column: number; title: string }[],
  taken: ReadonlySet<number>,
): number | null {
  const titleInPlace = titles.find((title) => title.column === column);
  if (!titleInPlace || taken.has(column)) return null;
  const sameBlank = titleInPlace.title === '' && isBlank(header);
  return sameBlank ||
    (titleInPlace.title !== '' && titleEvidence(titleInPlace.title).known === null && !isBlank(header))
    ? column
    : null;
}
