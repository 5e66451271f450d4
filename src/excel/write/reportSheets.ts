import type { SheetContent } from '../../workbook/sheetContent';
import type { SheetTag } from '../../workbook/sheetSnapshot';
import type { WorkbookEdit } from '../../workbook/workbookEdit';
import { WorkbookError } from '../../workbook/workbookError';
import type { ExcelTurn } from '../excelTurn';
import { loadSheets } from '../read/listSheets';
import { SheetRegister } from '../kept/sheetRegister';
import { writeTag } from '../kept/sheetTags';
import type { Survey } from '../survey';
import { BYTES_PER_CALL, BYTES_PER_RANGE, type WriteBatch } from './writeBatch';
import { writeReportSheet, type OldReportSheet } from './writeReportSheet';

type CopySheet = Extract<WorkbookEdit, { kind: 'copySheet' }>;

/** What is there of the report sheets to be rewritten, by GUID; one sync when there are any. Fails with `sheetProtected`. */
export async function readOldSheets(
  turn: ExcelTurn,
  register: SheetRegister | null,
  tags: readonly SheetTag[],
): Promise<ReadonlyMap<string, OldReportSheet>> {
  const asked = tags.flatMap((tag) => {
    const name = register?.own(tag)?.name;
    if (name === undefined) return [];
    const sheet = turn.context.workbook.worksheets.getItem(name);
    sheet.load('protection/protected,charts/items/name');
    const used = sheet.getUsedRangeOrNullObject(false);
    used.load('columnIndex,columnCount');
    return [{ guid: tag.guid, name, sheet, used }];
  });
  if (asked.length === 0) return new Map();
  await turn.sync();
  const locked = asked.find(({ sheet }) => sheet.protection.protected);
  if (locked) throw new WorkbookError('sheetProtected', { sheet: locked.name });
  return new Map(
    asked.map(({ guid, sheet, used }) => [
      guid,
      {
        columnCount: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
        chartNames: sheet.charts.items.map(({ name }) => name),
      },
    ]),
  );
}

/**
 * Adds the report sheets that are missing and marks them. Done before anything else is written: when a co-author has made a sheet of that
 * name since the survey, Excel refuses the request at its first step, with the record of what is ours not yet changed.
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

async function addSheet(
  turn: ExcelTurn,
  batch: WriteBatch,
  { name, tag }: SheetContent,
  register: SheetRegister,
): Promise<void> {
  await batch.room(BYTES_PER_RANGE + 3 * BYTES_PER_CALL);
  writeTag(turn.context.workbook.worksheets.add(name), tag);
  register.add(name, tag);
}

/**
 * Writes a report sheet and gives the name it bears: the sheet with the tag where it stands, else a new one after the last.
 * Fails with `nameTaken` and `structureProtected`.
 */
export async function writeSheet(
  turn: ExcelTurn,
  batch: WriteBatch,
  content: SheetContent,
  { register, scale }: Survey,
  old: ReadonlyMap<string, OldReportSheet>,
): Promise<string> {
  const present = register?.own(content.tag)?.name;
  if (present === undefined && register) {
    if (register.has(content.name)) throw new WorkbookError('nameTaken', { sheet: content.name });
    if (register.structureProtected) throw new WorkbookError('structureProtected', { sheet: content.name });
    await addSheet(turn, batch, content, register);
  }
  const name = present ?? content.name;
  await writeReportSheet(
    batch,
    turn.context.workbook.worksheets.getItem(name),
    content,
    old.get(content.tag.guid) ?? null,
    scale,
  );
  return name;
}

/** Which report's name another sheet has taken since the survey, when Excel only said that one is; null when Excel cannot be asked now. */
export async function takenName(turn: ExcelTurn, contents: readonly SheetContent[]): Promise<string | null> {
  const sheets = loadSheets(turn);
  turn.context.workbook.protection.load('protected');
  try {
    await turn.sync();
  } catch {
    return null;
  }
  const register = SheetRegister.of(sheets, turn.context.workbook.protection);
  return contents.find(({ name, tag }) => register.has(name) && !register.own(tag))?.name ?? null;
}

/**
 * Copies the report sheet with the tag, whole, to a sheet with a mark of its own right after it; nothing when there is none. Whether Excel's
 * copy carries the custom properties of the original is not documented: adding them replaces them. Fails with `nameTaken` and `structureProtected`.
 */
export async function copySheet(
  turn: ExcelTurn,
  batch: WriteBatch,
  { tag, name, copyTag }: CopySheet,
  { register }: Survey,
): Promise<void> {
  const own = register?.own(tag);
  if (!register || !own) return;
  if (register.has(name)) throw new WorkbookError('nameTaken', { sheet: name });
  if (register.structureProtected) throw new WorkbookError('structureProtected', { sheet: own.name });
  await batch.room(2 * BYTES_PER_RANGE + 6 * BYTES_PER_CALL);
  const sheet = turn.context.workbook.worksheets.getItem(own.name);
  const copy = sheet.copy('After', sheet);
  copy.name = name;
  writeTag(copy, copyTag);
  register.addCopy(name, copyTag, own.name);
}

/** Deletes the report sheet with the tag; nothing when there is none. Fails with `structureProtected` and `lastSheet`. */
export async function removeSheet(
  turn: ExcelTurn,
  batch: WriteBatch,
  tag: SheetTag,
  { register }: Survey,
): Promise<void> {
  const own = register?.own(tag);
  if (!register || !own) return;
  if (register.structureProtected) throw new WorkbookError('structureProtected', { sheet: own.name });
  if (register.isLastVisible(own.name)) throw new WorkbookError('lastSheet', { sheet: own.name });
  await batch.room(BYTES_PER_RANGE + BYTES_PER_CALL);
  const sheet = turn.context.workbook.worksheets.getItem(own.name);
  // Excel deletes no sheet that is very hidden (@types/office-js, Worksheet.delete).
  if (own.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
  sheet.delete();
  register.remove(own.name);
}
