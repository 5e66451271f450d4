import { addToGroup } from '../../workbook/groupBy';
import type { SheetContent } from '../../workbook/sheetContent';
import type { ApplyResult, WorkbookEdit } from '../../workbook/workbookEdit';
import { WorkbookError } from '../../workbook/workbookError';
import { writeCosmetics } from './cosmetics';
import { errorLocation, excelCode, toWorkbookError } from '../errors';
import type { ExcelTurn } from '../excelTurn';
import { addHighlight, deleteRule, deleteRulesOneByOne, type OwnRule } from '../highlights/highlights';
import { addMissingSheets, copySheet, readOldSheets, removeSheet, takenName, writeSheet } from './reportSheets';
import { jsonBytes } from './payload';
import { checkCells, setCell } from './setCell';
import { writeStore } from '../kept/store';
import type { RuleMemory } from '../highlights/ruleMemory';
import { surveyWorkbook, type Survey } from '../survey';
import { BYTES_PER_CALL, BYTES_PER_RANGE, WriteBatch } from './writeBatch';

interface Progress {
  readonly written: { readonly name: string; readonly content: SheetContent }[];
  unreadable: number;
}

/**
 * Applies the edits in order: one sync to read what they need to know and is not in the memory, one to write (more only when a request would grow too large),
 * and one for what is cosmetic. On failure the error names the report sheets that were written.
 */
export async function applyEdits(
  turn: ExcelTurn,
  edits: readonly WorkbookEdit[],
  memory: RuleMemory,
): Promise<ApplyResult> {
  const progress: Progress = { written: [], unreadable: 0 };
  try {
    for (const group of groupsOf(edits)) await applyGroup(turn, group, progress, memory);
  } catch (error) {
    const sheet = await sheetInTrouble(turn, edits, error);
    throw toWorkbookError(error, {
      written: progress.written.map(({ name }) => name),
      ...(sheet === null ? {} : { sheet }),
    });
  }
  const cosmeticFailures = await writeCosmetics(turn, progress.written);
  return {
    sheetsWritten: progress.written.map(({ name }) => name),
    cosmeticFailures,
    unreadableHighlights: progress.unreadable,
  };
}

/** The sheet that a failure must be about, where that is certain. */
async function sheetInTrouble(turn: ExcelTurn, edits: readonly WorkbookEdit[], error: unknown): Promise<string | null> {
  if (excelCode(error) === 'ItemAlreadyExists')
    return takenName(
      turn,
      edits.flatMap((edit) => (edit.kind === 'writeSheet' ? [edit.content] : [])),
    );
  const [sheet, ...others] = new Set(edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])));
  return sheet !== undefined && others.length === 0 ? sheet : null;
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

async function applyGroup(
  turn: ExcelTurn,
  edits: readonly WorkbookEdit[],
  progress: Progress,
  memory: RuleMemory,
): Promise<void> {
  const survey = await surveyWorkbook(turn, edits, memory);
  for (const { unreadable } of survey.rules.values()) progress.unreadable += unreadable;
  const cleared = ownRules(edits, survey);
  try {
    const added = await write(turn, edits, cleared, survey, progress);
    rememberRules(added, survey, memory);
  } catch (error) {
    // Deletions come first in the batch, so when one fails nothing else was done yet.
    if (cleared.length === 0 || !/^ConditionalFormat(Collection)?\.(delete|getItem)$/.test(errorLocation(error)))
      throw error;
    progress.unreadable += await deleteRulesOneByOne(turn, cleared);
    const others = edits.filter(({ kind }) => kind !== 'clearHighlights');
    await write(turn, others, [], await surveyWorkbook(turn, others, memory), progress);
  }
}

/** The rules on the cleared sheets whose formula holds the marker. Fails with `sheetProtected` where they, or new ones, cannot be written. */
function ownRules(edits: readonly WorkbookEdit[], { rules, formatLocked }: Survey): OwnRule[] {
  const own = edits.flatMap((edit) =>
    edit.kind === 'clearHighlights'
      ? (rules.get(edit.sheet)?.rules ?? [])
          .filter(({ formula }) => formula.includes(edit.marker))
          .map(({ id }) => ({ sheet: edit.sheet, id }))
      : [],
  );
  const written = [...own, ...edits.filter(({ kind }) => kind === 'addHighlight')].map((edit) =>
    'sheet' in edit ? edit.sheet : '',
  );
  const locked = written.find((sheet) => formatLocked.has(sheet));
  if (locked !== undefined) throw new WorkbookError('sheetProtected', { sheet: locked });
  return own.filter(
    ({ id, sheet }, index) => own.findIndex((rule) => rule.id === id && rule.sheet === sheet) === index,
  );
}

/** After our old rules were cleared, those added are the only ones. */
function rememberRules(added: AddedRules, { rules }: Survey, memory: RuleMemory): void {
  for (const [sheet, list] of added) {
    if (rules.get(sheet)?.unreadable !== 0) continue;
    memory.keep(sheet, { rules: list.map(({ rule, formula }) => ({ id: rule.id, formula })), formatLocked: false });
  }
}

/** The rules added, by sheet. */
type AddedRules = ReadonlyMap<string, readonly { readonly rule: Excel.ConditionalFormat; readonly formula: string }[]>;

async function write(
  turn: ExcelTurn,
  edits: readonly WorkbookEdit[],
  cleared: readonly OwnRule[],
  survey: Survey,
  progress: Progress,
): Promise<AddedRules> {
  const added = new Map<string, { rule: Excel.ConditionalFormat; formula: string }[]>();
  checkCells(edits, survey);
  const contents = edits.flatMap((edit) => (edit.kind === 'writeSheet' ? [edit.content] : []));
  const old = await readOldSheets(
    turn,
    survey.register,
    contents.map(({ tag }) => tag),
  );
  const batch = new WriteBatch(turn, contents.length > 0);
  for (const rule of cleared) {
    await batch.room(BYTES_PER_RANGE + 3 * BYTES_PER_CALL);
    deleteRule(turn, rule);
  }
  await addMissingSheets(turn, batch, contents, survey);
  let texts: Readonly<Record<string, string | null>> | null = Object.fromEntries(
    edits.flatMap((edit) => (edit.kind === 'store' ? [[edit.key, edit.value]] : [])),
  );
  for (const edit of edits) {
    switch (edit.kind) {
      case 'setCell':
        await setCell(turn, batch, edit);
        break;
      case 'addHighlight':
        for (const rule of await addHighlight(turn, batch, edit))
          addToGroup(added, edit.sheet, { rule, formula: edit.formula });
        break;
      case 'writeSheet': {
        const name = await writeSheet(turn, batch, edit.content, survey, old);
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
      case 'clearHighlights':
        break;
    }
  }
  await batch.send();
  return added;
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
