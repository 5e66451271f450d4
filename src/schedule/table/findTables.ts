/** Finds what may be the schedule among the sheets. */
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import type { Steps } from '../../workbook/steps';
import { atOnce } from '../../workbook/steps';
import { cachedPeriods } from '../calendar/periodMemory';
import { foldText } from '../text/foldText';
import type { ColumnCorrection, HeaderBinding } from './columnBinding';
import { correctionOfEach, fixColumns } from './columnCorrection';
import { columnHeaders } from './columnHeader';
import type { FoundHeader } from './findHeader';
import { HeaderSearch, NOTHING_SAID } from './findHeader';
import { rowOfHeader } from './headerBinding';

/** A sheet with the header that a schedule on it would have: with a doubt where it rather is another table, null where no row can be one. */
export interface SearchedSheet {
  readonly sheet: SheetSnapshot;
  readonly found: FoundHeader | null;
  /** The user's word on columns, as far as it is of this sheet. */
  readonly correction: ColumnCorrection | null;
}

/** What the user said of the tables. */
export interface TableCorrection {
  readonly columns: ColumnCorrection | null;
  readonly header: HeaderBinding | null;
  /** Both are certainly for these sheets: they are the only ones, or he named them. */
  readonly isForThem: boolean;
}

/** Searches each sheet once for its header, and judges it anew where the user has said something of it. */
export function findTables(sheets: readonly SheetSnapshot[], said: TableCorrection): readonly SearchedSheet[] {
  return atOnce(findTablesInSteps(sheets, said));
}

/** The same in steps. */
export function* findTablesInSteps(
  sheets: readonly SheetSnapshot[],
  { columns, header, isForThem }: TableCorrection,
): Steps<readonly SearchedSheet[]> {
  const searched: (Pick<SearchedSheet, 'sheet' | 'found'> & { readonly search: HeaderSearch })[] = [];
  for (const sheet of sheets) {
    const search = new HeaderSearch(sheet, cachedPeriods(sheet.dateSystem));
    searched.push({ sheet, search, found: yield* search.best(NOTHING_SAID) });
  }
  const correctionOf = correctionOfEach(searched, columns);
  const corrected: SearchedSheet[] = [];
  for (const { sheet, search, found } of searched) {
    const correction = correctionOf(sheet);
    const fix = fixColumns(sheet, correction);
    const row = header ? rowOfHeader(sheet, header, isForThem) : null;
    const saidHeader = row === null ? null : search.said(row, fix);
    const bySaidColumns: FoundHeader | null = saidHeader ?? (correction ? yield* search.best(fix) : null);
    // A word that leaves nothing to do says too little; one for a table nobody knows must be known to be for it.
    const isHeld = saidHeader !== null || (bySaidColumns?.doubt === null && (isForThem || found?.doubt === null));
    corrected.push({ sheet, found: isHeld ? bySaidColumns : found, correction });
  }
  return corrected;
}

/** Whether two tables have one form: two titles or more that are alike, that of the work among them. */
export function areOfOneForm(one: SearchedSheet, other: SearchedSheet): boolean {
  const [titles, others] = [titlesOf(one), titlesOf(other)];
  const shared = [...titles].filter(([title, role]) => others.get(title) === role);
  return shared.length >= 2 && shared.some(([, role]) => role === 'content');
}

function titlesOf({ sheet, found }: SearchedSheet): ReadonlyMap<string, string | null> {
  if (!found) return new Map();
  const headerOf = columnHeaders(sheet, found.header);
  return new Map(found.readings.map(({ column, role }) => [foldText(headerOf(column)), role]));
}
