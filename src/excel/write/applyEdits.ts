import type { SheetContent } from '../../workbook/sheetContent';
import type { ApplyResult, RuleMiscount, WorkbookEdit } from '../../workbook/workbookEdit';
import { WorkbookError } from '../../workbook/workbookError';
import { excelCode } from '../errors';
import type { ExcelTurn } from '../excelTurn';
import { rulesWith } from '../highlights/ownRules';
import { writeHighlights, type HighlightEdit } from '../highlights/writeHighlights';
import { writeStore } from '../kept/store';
import { surveyWorkbook, type Survey } from '../survey';
import { writeCosmetics } from './cosmetics';
import { explainFailure } from './explainFailure';
import { jsonBytes } from './payload';
import {
  addMissingSheets,
  copySheet,
  markSheet,
  readOldSheets,
  removeAddedSheets,
  removeSheet,
  writeSheet,
  type Present,
} from './reportSheets';
import { checkCells, setCell } from './setCell';
import { BYTES_PER_CALL, WriteBatch } from './writeBatch';

interface Progress {
  readonly written: { readonly name: string; readonly content: SheetContent }[];
  unreadable: number;
  plain: number;
  miscounted: RuleMiscount;
}

/**
 * Applies the edits: one sync to read what they need to know, one to write highlights and one to write all else (more only when a request
 * would grow too large), and one for what is cosmetic. On failure the error names the report sheets that were written.
 */
export async function applyEdits(turn: ExcelTurn, edits: readonly WorkbookEdit[]): Promise<ApplyResult> {
  const progress: Progress = { written: [], unreadable: 0, plain: 0, miscounted: { own: 0, others: 0 } };
  try {
    for (const group of groupsOf(edits)) await applyGroup(turn, group, progress);
  } catch (error) {
    throw await explainFailure(turn, edits, error, { written: progress.written.map(({ name }) => name) });
  }
  const { plain, miscounted } = progress;
  return {
    sheetsWritten: progress.written.map(({ name }) => name),
    cosmeticFailures: await writeCosmetics(turn, progress.written),
    unreadableHighlights: progress.unreadable,
    ...(plain > 0 ? { plainHighlights: plain } : {}),
    ...(miscounted.own !== 0 || miscounted.others !== 0 ? { miscounted } : {}),
  };
}

/** The edits in groups that one survey serves: highlights are cleared before any of the group is added. */
function groupsOf(edits: readonly WorkbookEdit[]): WorkbookEdit[][] {
  const groups: WorkbookEdit[][] = [];
  for (const edit of edits) {
    const group = groups.at(-1);
    const added =
      edit.kind === 'clearHighlights' &&
      group?.some((other) => other.kind === 'addHighlight' && other.sheet === edit.sheet);
    if (group && !added) group.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

/** Highlights go first and on their own: what Excel refuses of them is tried in other ways, which must not write a report twice. */
async function applyGroup(turn: ExcelTurn, edits: readonly WorkbookEdit[], progress: Progress): Promise<void> {
  const survey = await surveyWorkbook(turn, edits);
  checkCells(edits, survey);
  const highlights = edits.filter(isHighlight);
  refuseLockedSheet(highlights, survey);
  const { unreadable, plain, miscounted } = await writeHighlights(turn, highlights, survey.rules);
  progress.unreadable += unreadable;
  progress.plain += plain;
  progress.miscounted = {
    own: progress.miscounted.own + miscounted.own,
    others: progress.miscounted.others + miscounted.others,
  };
  await writeOthers(
    turn,
    edits.filter((edit) => !isHighlight(edit)),
    survey,
    progress,
  );
}

function isHighlight(edit: WorkbookEdit): edit is HighlightEdit {
  return edit.kind === 'addHighlight' || edit.kind === 'clearHighlights';
}

/** Fails with `sheetProtected` where rules of ours, or new ones, cannot be written. */
function refuseLockedSheet(edits: readonly HighlightEdit[], { rules, formatLocked }: Survey): void {
  const touched = edits.filter((edit) => {
    const seen = rules.get(edit.sheet);
    return edit.kind === 'addHighlight' || (seen && rulesWith(edit.marker, seen).length > 0);
  });
  const locked = touched.find(({ sheet }) => formatLocked.has(sheet));
  if (locked) throw new WorkbookError('sheetProtected', { sheet: locked.sheet });
}

async function writeOthers(
  turn: ExcelTurn,
  edits: readonly WorkbookEdit[],
  survey: Survey,
  progress: Progress,
): Promise<void> {
  const contents = edits.flatMap((edit) => (edit.kind === 'writeSheet' ? [edit.content] : []));
  for (const edit of edits) if (edit.kind === 'markSheet') survey.register?.mark(edit.sheet, edit.tag);
  const old = await readOldSheets(turn, survey.register, contents);
  const batch = new WriteBatch(turn, contents.length > 0);
  const missing = contents.filter(({ tag }) => !survey.register?.own(tag));
  try {
    await addMissingSheets(turn, batch, contents, survey);
    await writeInOrder(turn, batch, edits, { survey, old, progress });
  } catch (error) {
    if (excelCode(error) !== 'ItemAlreadyExists') throw error;
    const explained = await explainFailure(turn, edits, error, {});
    await removeAddedSheets(turn, missing);
    throw explained;
  }
}

async function writeInOrder(
  turn: ExcelTurn,
  batch: WriteBatch,
  edits: readonly WorkbookEdit[],
  { survey, old, progress }: Present & { readonly progress: Progress },
): Promise<void> {
  let texts: Readonly<Record<string, string | null>> | null = Object.fromEntries(
    edits.flatMap((edit) => (edit.kind === 'store' ? [[edit.key, edit.value]] : [])),
  );
  for (const edit of edits) {
    switch (edit.kind) {
      case 'setCell':
        await setCell(turn, batch, edit, survey);
        break;
      case 'markSheet':
        await markSheet(turn, batch, edit);
        break;
      case 'writeSheet': {
        const name = await writeSheet(turn, batch, edit.content, { survey, old });
        batch.whenSent(() => progress.written.push({ name, content: edit.content }));
        break;
      }
      case 'copySheet':
        await copySheet(turn, batch, edit, survey);
        break;
      case 'removeSheet':
        await removeSheet(turn, batch, edit.tag, survey);
        break;
      case 'store':
        // All texts go where the first stands: they are one part of the file, and a record of what is to be written must not come after it.
        if (texts) await keepTexts(turn, batch, survey, texts);
        texts = null;
        break;
    }
  }
  await batch.send();
}

async function keepTexts(
  turn: ExcelTurn,
  batch: WriteBatch,
  { store }: Survey,
  texts: Readonly<Record<string, string | null>>,
): Promise<void> {
  if (!store) return;
  await batch.room(BYTES_PER_CALL + 4 * jsonBytes({ ...store.texts, ...texts }));
  writeStore(turn, store, texts);
}
