import type { SheetContent } from '../../workbook/sheetContent';
import type { ApplyResult, RuleMiscount, WorkbookEdit } from '../../workbook/workbookEdit';
import { checkTexts, isGuard } from '../../workbook/storedText';
import { WorkbookError } from '../../workbook/workbookError';
import { excelCode } from '../errors';
import { rulesWith } from '../highlights/ownRules';
import { writeHighlights, type HighlightEdit } from '../highlights/writeHighlights';
import { askStore, foundStore } from '../kept/store';
import { answerOrNull } from '../questions';
import { surveyWorkbook, type Survey } from '../survey';
import { writeCosmetics } from './cosmetics';
import { explainFailure } from './explainFailure';
import { keepTexts, settleTexts, type KeptTexts } from './keepTexts';
import {
  addMissingSheets,
  copySheet,
  markSheet,
  readOldSheets,
  removeAddedSheets,
  removeSheet,
  writeSheet,
  type AddedSheets,
  type Present,
} from './reportSheets';
import { checkCells, putBackOthers, setCell, type SetCellRecord } from './setCell';
import { WriteBatch, type WritingTurn } from './writeBatch';

interface Progress {
  readonly written: { readonly name: string; readonly content: SheetContent }[];
  unreadable: number;
  plain: number;
  miscounted: RuleMiscount;
}

/**
 * Applies the edits: one sync to read what they need to know, one to write highlights and one to write all else (more only when a request
 * would grow too large), and one for what is cosmetic. The turn's log remembers what was written, also on failure.
 */
export async function applyEdits(turn: WritingTurn, edits: readonly WorkbookEdit[]): Promise<ApplyResult> {
  const progress: Progress = { written: [], unreadable: 0, plain: 0, miscounted: { own: 0, others: 0 } };
  try {
    for (const group of groupsOf(edits)) await applyGroup(turn, group, progress);
  } catch (error) {
    throw await explainFailure(turn, edits, error);
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
async function applyGroup(turn: WritingTurn, edits: readonly WorkbookEdit[], progress: Progress): Promise<void> {
  const survey = await surveyWorkbook(turn, edits);
  checkCells(edits, survey);
  if (survey.store) checkTexts(edits, survey.store.texts);
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

function isStore({ kind }: WorkbookEdit): boolean {
  return kind === 'store';
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
  turn: WritingTurn,
  edits: readonly WorkbookEdit[],
  survey: Survey,
  progress: Progress,
): Promise<void> {
  const contents = edits.flatMap((edit) => (edit.kind === 'writeSheet' ? [edit.content] : []));
  for (const edit of edits) if (edit.kind === 'markSheet') survey.register?.mark(edit.sheet, edit.tag);
  const old = await readOldSheets(turn, survey.register, contents);
  const batch = new WriteBatch(turn, contents.length > 0);
  const added: AddedSheets = {
    register: survey.register,
    contents: contents.filter(({ tag }) => !survey.register?.own(tag)),
    copies: edits.filter((edit) => edit.kind === 'copySheet'),
  };
  const writes: OverOthers = { cells: [], texts: null };
  try {
    await addMissingSheets(turn, batch, contents, survey);
    await writeInOrder(turn, batch, edits, { survey, old, progress, writes });
  } catch (error) {
    await putBackOthers(turn, writes.cells);
    throw await clearedAway(turn, edits, added, error);
  }
  await putBackOthers(turn, writes.cells);
  try {
    if (writes.texts) await settleTexts(turn, writes.texts);
  } catch (error) {
    // The record is another's: our new sheets would not be known.
    if (error instanceof WorkbookError && error.code === 'textChanged') await removeAddedSheets(turn, added, true);
    throw error;
  }
}

/** The failure, explained; what it left of new sheets that no record knows is taken away, where Excel can still be asked. */
async function clearedAway(
  turn: WritingTurn,
  edits: readonly WorkbookEdit[],
  added: AddedSheets,
  error: unknown,
): Promise<unknown> {
  if (excelCode(error) === null || added.contents.length + added.copies.length === 0) return error;
  const isForeign = excelCode(error) === 'ItemAlreadyExists';
  const explained = isForeign ? await explainFailure(turn, edits, error) : error;
  const isRecorded = !isForeign && (await isRecordKept(turn, edits));
  await removeAddedSheets(turn, isRecorded ? { ...added, contents: [] } : added, isForeign);
  return explained;
}

/** Whether the texts are in the workbook, as far as Excel says. */
async function isRecordKept(turn: WritingTurn, edits: readonly WorkbookEdit[]): Promise<boolean> {
  const question = await answerOrNull(turn, () => {
    const asked = askStore(turn);
    return () => asked;
  });
  const texts = question && (await foundStore(turn, question).catch(() => null))?.texts;
  return edits.every(
    (edit) => edit.kind !== 'store' || isGuard(edit) || !texts || (texts[edit.key] ?? null) === edit.value,
  );
}

/** What was written where another may have written since the look. */
interface OverOthers {
  readonly cells: SetCellRecord[];
  texts: KeptTexts | null;
}

async function writeInOrder(
  turn: WritingTurn,
  batch: WriteBatch,
  edits: readonly WorkbookEdit[],
  { survey, old, progress, writes }: Present & { readonly progress: Progress; readonly writes: OverOthers },
): Promise<void> {
  const texts = Object.fromEntries(edits.flatMap((edit) => (edit.kind === 'store' ? [[edit.key, edit.value]] : [])));
  // All texts go where the first that is written stands: they are one part of the file, and a record of what is to be written must not come
  // after it, nor that of what is to be removed before.
  const first = edits.find((edit) => edit.kind === 'store' && !isGuard(edit)) ?? edits.find(isStore);
  for (const edit of edits) {
    switch (edit.kind) {
      case 'setCell': {
        const record = await setCell(turn, batch, edit, survey);
        if (record) writes.cells.push(record);
        break;
      }
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
        if (edit === first && survey.store) writes.texts = await keepTexts(turn, batch, survey.store, texts);
        break;
    }
  }
  await batch.send();
}
