import type { SheetContent } from '../../workbook/sheetContent';
import type { SheetTag } from '../../workbook/sheetSnapshot';
import type { WorkbookEdit } from '../../workbook/workbookEdit';
import { WorkbookError } from '../../workbook/workbookError';
import type { ExcelTurn } from '../excelTurn';
import type { SheetRegister } from '../kept/sheetRegister';
import { clearCopying, loadedTag, writeCopying, writeTag } from '../kept/sheetTags';
import { answerOrNull, askTogether, needed, optional } from '../questions';
import { loadSheets } from '../read/listSheets';
import type { Survey } from '../survey';
import { BYTES_PER_CALL, BYTES_PER_RANGE, type WriteBatch, type WritingTurn } from './writeBatch';
import { writeReportSheet, type OldReportSheet } from './writeReportSheet';

type MarkSheet = Extract<WorkbookEdit, { kind: 'markSheet' }>;
type CopySheet = Extract<WorkbookEdit, { kind: 'copySheet' }>;

/**
 * What is there of the report sheets to be rewritten, by GUID; one sync when there are any. Fails with `sheetProtected`. Charts that Excel
 * will not name stay; a width that it will not tell counts as unchanged.
 */
export async function readOldSheets(
  turn: ExcelTurn,
  register: SheetRegister | null,
  contents: readonly SheetContent[],
): Promise<ReadonlyMap<string, OldReportSheet>> {
  const old = contents.flatMap(({ tag, columnWidths }) => {
    const name = register?.own(tag)?.name;
    return name === undefined ? [] : [{ guid: tag.guid, name, columns: columnWidths.length }];
  });
  if (old.length === 0) return new Map();
  const names = old.map(({ name }) => name);
  const [lockedSheet, columnCounts, chartNames] = await askTogether(turn, [
    needed(() => askLocked(turn, names)),
    optional(() => askColumnCounts(turn, names)),
    optional(() => askChartNames(turn, names)),
  ]);
  if (lockedSheet !== null) throw new WorkbookError('sheetProtected', { sheet: lockedSheet });
  return new Map(
    old.map(({ guid, columns }, index) => [
      guid,
      { columnCount: columnCounts ? (columnCounts[index] ?? 0) : columns, chartNames: chartNames?.[index] ?? [] },
    ]),
  );
}

/** The first of the sheets that is protected, or null. */
function askLocked(turn: ExcelTurn, names: readonly string[]): () => string | null {
  const sheets = names.map((name) => turn.context.workbook.worksheets.getItem(name));
  for (const sheet of sheets) sheet.load('protection/protected');
  return () => names.find((_, index) => sheets[index]?.protection.protected) ?? null;
}

/** How many columns each of the sheets has, from A. */
function askColumnCounts(turn: ExcelTurn, names: readonly string[]): () => readonly number[] {
  const ranges = names.map((name) => {
    const used = turn.context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(false);
    used.load('columnIndex,columnCount');
    return used;
  });
  return () => ranges.map((used) => (used.isNullObject ? 0 : used.columnIndex + used.columnCount));
}

function askChartNames(turn: ExcelTurn, names: readonly string[]): () => readonly (readonly string[])[] {
  const lists = names.map((name) => {
    const { charts } = turn.context.workbook.worksheets.getItem(name);
    charts.load('items/name');
    return charts;
  });
  return () => lists.map(({ items }) => items.map(({ name }) => name));
}

/**
 * Adds the report sheets that are missing and marks them, right after the record of what is ours: when a co-author has made a sheet of that
 * name since the survey, Excel refuses it before any is written on. Where Excel falls silent between a sheet and its mark, the record tells
 * the next run which blank sheet is ours.
 */
export async function addMissingSheets(
  turn: ExcelTurn,
  batch: WriteBatch,
  contents: readonly SheetContent[],
  { register }: Survey,
): Promise<void> {
  if (!register || register.structureProtected) return;
  for (const content of contents) {
    if (!register.own(content.tag) && !register.has(content.name)) await addSheet(turn, batch, content, register);
  }
}

/** Sheets that a request was to add, and what the workbook was before it. */
export interface AddedSheets {
  readonly register: SheetRegister | null;
  readonly contents: readonly SheetContent[];
  readonly copies: readonly CopySheet[];
}

/**
 * Takes the sheets away again that a failed request had added before its record was kept: the next run would not know them. They are the
 * new ones since the look that bear our mark, or that are blank under our name; and of a copy that was cut off, before it had its mark, the
 * sheet right after its original. `isForeign` says that another has a sheet of such a name: then the marked ones alone are ours.
 */
export async function removeAddedSheets(
  turn: WritingTurn,
  { register, contents, copies }: AddedSheets,
  isForeign: boolean,
): Promise<void> {
  const sheets = await answerOrNull(turn, () => {
    const loaded = loadSheets(turn);
    const used = contents.map(({ name }) => {
      const range = turn.context.workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
      range.load('address');
      return range;
    });
    return () => ({
      now: loaded.items.map((sheet) => ({ name: sheet.name, tag: loadedTag(sheet) })),
      blank: contents.filter((_, index) => used[index]?.isNullObject).map(({ name }) => name),
    });
  });
  if (!sheets) return;
  const isNew = (name: string) => !register?.had(name);
  const added = sheets.now.filter(
    ({ name, tag }) =>
      isNew(name) &&
      contents.some((content) =>
        tag ? tag.guid === content.tag.guid : !isForeign && name === content.name && sheets.blank.includes(name),
      ),
  );
  const cut = copies.flatMap(({ tag, name, copyTag }) => {
    const original = sheets.now.findIndex((sheet) => sheet.tag?.guid === tag.guid);
    const next = sheets.now[original + 1];
    const guids = [undefined, tag.guid, ...(next?.name === name ? [] : [copyTag.guid])];
    const isCut = next && isNew(next.name) && guids.includes(next.tag?.guid);
    return original >= 0 && isCut ? [{ ...next, part: name }] : [];
  });
  const doomed = [...new Set([...added, ...cut].map(({ name }) => name))];
  const removed = await answerOrNull(turn, () => {
    for (const name of doomed) turn.context.workbook.worksheets.getItem(name).delete();
    return () => true;
  });
  if (!removed) return;
  for (const { name } of contents) turn.log.undone({ kind: 'report', name });
  for (const { name, part } of cut) {
    turn.log.undone({ kind: 'copy', name: part });
    turn.log.undone({ kind: 'copy', name, isInterim: true });
  }
}

async function addSheet(
  turn: ExcelTurn,
  batch: WriteBatch,
  { name, tag }: SheetContent,
  register: SheetRegister,
): Promise<void> {
  batch.begin([{ kind: 'report', name }], 'WorksheetCollection.add');
  await batch.room(BYTES_PER_RANGE + 3 * BYTES_PER_CALL);
  writeTag(turn.context.workbook.worksheets.add(name), tag);
  register.add(name, tag);
}

/** What is there before report sheets are written. */
export interface Present {
  readonly survey: Survey;
  /** By GUID, of the sheets to be rewritten. */
  readonly old: ReadonlyMap<string, OldReportSheet>;
}

/**
 * Writes a report sheet and gives the name it bears: the sheet with the tag where it stands, else a new one after the last.
 * Fails with `nameTaken` and `structureProtected`.
 */
export async function writeSheet(
  turn: ExcelTurn,
  batch: WriteBatch,
  content: SheetContent,
  { survey: { register, scale }, old }: Present,
): Promise<string> {
  const present = register?.own(content.tag)?.name;
  if (present === undefined && register) {
    if (register.has(content.name)) throw new WorkbookError('nameTaken', { sheet: content.name });
    if (register.structureProtected) throw new WorkbookError('structureProtected', { sheet: content.name });
    await addSheet(turn, batch, content, register);
  }
  const name = present ?? content.name;
  const sheet = turn.context.workbook.worksheets.getItem(name);
  batch.begin([{ kind: 'report', name }]);
  if (register?.own(content.tag)?.copying) {
    await batch.room(2 * BYTES_PER_CALL);
    clearCopying(sheet);
  }
  await writeReportSheet(batch, sheet, content, { old: old.get(content.tag.guid) ?? null, scale });
  batch.end();
  return name;
}

/** Marks a sheet as the report sheet of the tag; the register knows it already. */
export async function markSheet(turn: ExcelTurn, batch: WriteBatch, { sheet, tag }: MarkSheet): Promise<void> {
  batch.begin([{ kind: 'report', name: sheet }]);
  await batch.room(BYTES_PER_RANGE + 2 * BYTES_PER_CALL);
  writeTag(turn.context.workbook.worksheets.getItem(sheet), tag);
}

/**
 * Copies the report sheet with the tag, whole, to a sheet with a mark of its own right after it; nothing when there is none. Whether Excel's
 * copy carries the custom properties of the original is not documented: adding them replaces them. That a copy is begun is noted on the
 * original first: where one was cut off, it is found by that and finished. Fails with `nameTaken` and `structureProtected`.
 */
export async function copySheet(
  turn: ExcelTurn,
  batch: WriteBatch,
  { tag, name, copyTag }: CopySheet,
  { register }: Survey,
): Promise<void> {
  const ownEntry = register?.own(tag);
  if (!register || !ownEntry) return;
  if (register.has(name)) throw new WorkbookError('nameTaken', { sheet: name });
  if (register.structureProtected) throw new WorkbookError('structureProtected', { sheet: ownEntry.name });
  const made = register.own(copyTag)?.name ?? register.cutCopy(ownEntry, copyTag);
  const interimName = made ?? register.interimName(ownEntry.name);
  const { worksheets } = turn.context.workbook;
  const sheet = worksheets.getItem(ownEntry.name);
  if (made === null) {
    batch.begin([]);
    await batch.room(2 * BYTES_PER_CALL);
    writeCopying(sheet, { guid: copyTag.guid, interimName });
    batch.end();
  }
  batch.begin(
    [
      { kind: 'copy', name },
      { kind: 'copy', name: interimName, isInterim: true },
    ],
    made === null ? 'Worksheet.copy' : null,
  );
  await batch.room(2 * BYTES_PER_RANGE + 8 * BYTES_PER_CALL);
  const copy = made === null ? sheet.copy('After', sheet) : worksheets.getItem(made);
  clearCopying(copy);
  writeTag(copy, copyTag);
  copy.name = name;
  batch.end();
  register.addCopy(ownEntry, name, copyTag, made);
}

/** Deletes the report sheet with the tag; nothing when there is none. Fails with `structureProtected` and `lastSheet`. */
export async function removeSheet(
  turn: ExcelTurn,
  batch: WriteBatch,
  tag: SheetTag,
  { register }: Survey,
): Promise<void> {
  const ownEntry = register?.own(tag);
  if (!register || !ownEntry) return;
  if (register.structureProtected) throw new WorkbookError('structureProtected', { sheet: ownEntry.name });
  if (register.isLastVisible(ownEntry.name)) throw new WorkbookError('lastSheet', { sheet: ownEntry.name });
  batch.begin([{ kind: 'removed', name: ownEntry.name }], 'Worksheet.delete');
  await batch.room(BYTES_PER_RANGE + BYTES_PER_CALL);
  const sheet = turn.context.workbook.worksheets.getItem(ownEntry.name);
  // Excel deletes no sheet that is very hidden (@types/office-js, Worksheet.delete).
  if (ownEntry.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
  sheet.delete();
  batch.end();
  register.remove(ownEntry.name);
}
