import type { SheetContent } from '../../workbook/sheetContent';
import type { ApplyResult, RuleMiscount, WorkbookEdit } from '../../workbook/workbookEdit';
import { checkTexts, isGuard } from '../../workbook/storedText';
import { WorkbookError } from '../../workbook/workbookError';
import { excelCode } from '../errors';
import { rulesWith } from '../highlights/ownRules';
import { isEmpty } from '../highlights/removeRules';
import { writeHighlights, type HighlightEdit } from '../highlights/writeHighlights';
import { askStore, foundStore, type FoundStore } from '../kept/store';
import { answerOrNull } from '../questions';
import { surveyWorkbook, type Survey } from '../survey';
import { writeCosmetics } from './cosmetics';
import { explainFailure } from './explainFailure';
import {
  changedTexts,
  isReplaced,
  keepTexts,
  requireTexts,
  settleTexts,
  TEXT_ATTEMPTS,
  textChanged,
  type FirstTexts,
} from './keepTexts';
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
  emptied: number;
  miscounted: RuleMiscount;
}

/**
 * Applies the edits: one sync to read what they need to know, one to write highlights and one to write all else (more only when a request
 * would grow too large), and one for what is cosmetic. The turn's log remembers what was written, also on failure.
 */
export async function applyEdits(turn: WritingTurn, edits: readonly WorkbookEdit[]): Promise<ApplyResult> {
  const progress: Progress = { written: [], unreadable: 0, plain: 0, emptied: 0, miscounted: { own: 0, others: 0 } };
  try {
    for (const group of groupsOf(edits)) await applyGroup(turn, group, progress);
  } catch (error) {
    throw await explainFailure(turn, edits, error);
  }
  const { plain, emptied, miscounted } = progress;
  return {
    sheetsWritten: progress.written.map(({ name }) => name),
    cosmeticFailures: await writeCosmetics(turn, progress.written),
    unreadableHighlights: progress.unreadable,
    ...(plain > 0 ? { plainHighlights: plain } : {}),
    ...(emptied > 0 ? { emptyHighlights: emptied } : {}),
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
  const { unreadable, plain, emptied, miscounted } = await writeHighlights(turn, highlights, rulesToTouch(survey));
  progress.unreadable += unreadable;
  progress.plain += plain;
  progress.emptied += emptied;
  progress.miscounted = {
    own: progress.miscounted.own + miscounted.own,
    others: progress.miscounted.others + miscounted.others,
  };
  const others = edits.filter((edit) => !isHighlight(edit));
  await writeOnTexts(turn, survey.store ? onlyOver(survey.store.texts, others) : others, survey, progress);
}

/**
 * Writes all but highlights. Where another replaces the kept texts between the look and the write, nothing is written, and both are done
 * again, unless the other wrote a text that matters here.
 */
async function writeOnTexts(
  turn: WritingTurn,
  edits: readonly WorkbookEdit[],
  firstSurvey: Survey,
  progress: Progress,
): Promise<void> {
  let survey = firstSurvey;
  for (let attempt = 1; !(await writeOthers(turn, edits, survey, progress)); attempt += 1) {
    if (attempt === TEXT_ATTEMPTS) throw textChanged(Object.keys(textsOf(edits))[0]);
    survey = await surveyWorkbook(turn, edits);
    checkCells(edits, survey);
    if (survey.store) checkTexts(edits, survey.store.texts);
  }
}

/** The edits, of which each text is written only while the file keeps what it did when these texts were read. */
function onlyOver(texts: Readonly<Record<string, string>>, edits: readonly WorkbookEdit[]): readonly WorkbookEdit[] {
  return edits.map((edit) =>
    edit.kind === 'store' && edit.expected === undefined ? { ...edit, expected: texts[edit.key] ?? null } : edit,
  );
}

function textsOf(edits: readonly WorkbookEdit[]): Readonly<Record<string, string | null>> {
  return Object.fromEntries(edits.flatMap((edit) => (edit.kind === 'store' ? [[edit.key, edit.value]] : [])));
}

function isStore({ kind }: WorkbookEdit): boolean {
  return kind === 'store';
}

function isHighlight(edit: WorkbookEdit): edit is HighlightEdit {
  return edit.kind === 'addHighlight' || edit.kind === 'clearHighlights';
}

/** The rules by sheet: those without a formula are passed over where the sheet's protection forbids to take them away. */
function rulesToTouch({ rules, formatLocked }: Survey): Survey['rules'] {
  return new Map(
    [...rules].map(([sheet, found]) => [
      sheet,
      formatLocked.has(sheet) ? { ...found, rules: found.rules.filter((rule) => !isEmpty(rule)) } : found,
    ]),
  );
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

/** Whether it was written: false where another replaced the kept texts before anything was. */
async function writeOthers(
  turn: WritingTurn,
  edits: readonly WorkbookEdit[],
  survey: Survey,
  progress: Progress,
): Promise<boolean> {
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
  let isPassed = () => true;
  try {
    if (survey.store && writesAnything(edits, survey.store)) isPassed = await requireTexts(turn, batch, survey.store);
    await writeInOrder(turn, batch, edits, { survey, old, progress, writes });
  } catch (error) {
    await putBackOthers(turn, writes.cells);
    if (!(await isOutrun(turn, edits, survey, error))) throw await clearedAway(turn, edits, added, error);
    if (batch.isFirstRequest && !isPassed()) return false;
    throw await outrun(turn, edits, added);
  }
  await putBackOthers(turn, writes.cells);
  try {
    if (writes.texts) await settleTexts(turn, writes.texts);
  } catch (error) {
    // The record is another's: our new sheets would not be known.
    if (error instanceof WorkbookError && error.code === 'textChanged') await removeAddedSheets(turn, added, true);
    throw error;
  }
  return true;
}

/** Whether the request failed because another replaced the kept texts. */
async function isOutrun(
  turn: WritingTurn,
  edits: readonly WorkbookEdit[],
  { store }: Survey,
  error: unknown,
): Promise<boolean> {
  return store !== null && excelCode(error) !== null && (await isReplaced(turn, store, textsOf(edits)));
}

/** The failure where another replaced the kept texts in the middle: none of ours is there, and our new sheets would not be known. */
async function outrun(turn: WritingTurn, edits: readonly WorkbookEdit[], added: AddedSheets): Promise<WorkbookError> {
  const keys = Object.keys(textsOf(edits));
  for (const key of keys) turn.log.undone({ kind: 'text', key });
  await removeAddedSheets(turn, added, true);
  return textChanged(keys[0]);
}

/** Whether the edits are more than looks at the kept texts. */
function writesAnything(edits: readonly WorkbookEdit[], store: FoundStore): boolean {
  return edits.some((edit) => !isStore(edit)) || Object.keys(changedTexts(store, textsOf(edits))).length > 0;
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
  texts: FirstTexts | null;
}

async function writeInOrder(
  turn: WritingTurn,
  batch: WriteBatch,
  edits: readonly WorkbookEdit[],
  { survey, old, progress, writes }: Present & { readonly progress: Progress; readonly writes: OverOthers },
): Promise<void> {
  const texts = textsOf(edits);
  // All texts go where the first that is written stands: they are one part of the file, and a record of what is to be written must not come
  // after it, nor that of what is to be removed before.
  const first = edits.find((edit) => edit.kind === 'store' && !isGuard(edit)) ?? edits.find(isStore);
  const contents = edits.flatMap((edit) => (edit.kind === 'writeSheet' ? [edit.content] : []));
  const firstOther = edits.find((edit) => !isStore(edit));
  for (const edit of edits) {
    if (edit === firstOther) await addMissingSheets(turn, batch, contents, survey);
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
