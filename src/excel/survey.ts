import type { CellValue } from '../workbook/sheetSnapshot';
import type { WorkbookEdit } from '../workbook/workbookEdit';
import { WorkbookError } from '../workbook/workbookError';
import { USUAL_SCALE, UNTOUCHED_COLUMN, widthScale, type WidthScale } from './write/columnWidth';
import { excelCode } from './errors';
import type { ExcelTurn } from './excelTurn';
import { loadSheets } from './read/listSheets';
import { cellValue } from './read/loadedCells';
import { askRules, forbidsFormatting, foundRules, readRulesOneByOne, type FoundRules } from './highlights/ownRules';
import type { RuleMemory, SeenRules } from './highlights/ruleMemory';
import { SheetRegister } from './kept/sheetRegister';
import { askStore, foundStore, type FoundStore } from './kept/store';

type SetCell = Extract<WorkbookEdit, { kind: 'setCell' }>;

/** What must be known of the workbook before the edits can be written: read in one sync, and nothing at all when nothing is needed. */
export interface Survey {
  readonly register: SheetRegister | null;
  readonly scale: WidthScale;
  readonly store: FoundStore | null;
  readonly cells: ReadonlyMap<SetCell, { readonly value: CellValue; readonly isFormula: boolean }>;
  /** By sheet name, of the sheets whose highlights are cleared. */
  readonly rules: ReadonlyMap<string, FoundRules>;
  /** Names of sheets whose protection forbids formatting, of those asked. */
  readonly formatLocked: ReadonlySet<string>;
}

/** Reads what the edits need. A conditional format of the user's that Excel cannot read costs syncs, never the job. */
export async function surveyWorkbook(
  turn: ExcelTurn,
  edits: readonly WorkbookEdit[],
  memory: RuleMemory,
): Promise<Survey> {
  // Where highlights are renewed, what was seen of the rules at the reading will do; clearing alone looks again, to leave none behind.
  const renewed = namesOf(edits, 'clearHighlights').filter((name) =>
    edits.some((edit) => edit.kind === 'addHighlight' && edit.sheet === name),
  );
  const known = new Map(
    renewed.flatMap((name): [string, SeenRules][] => {
      const seen = memory.take(name);
      return seen ? [[name, seen]] : [];
    }),
  );
  const found = await surveyUnknown(turn, edits, known);
  return {
    ...found,
    rules: new Map([
      ...found.rules,
      ...[...known].map(([name, { rules }]): [string, FoundRules] => [name, { rules, unreadable: 0 }]),
    ]),
    formatLocked: new Set([
      ...found.formatLocked,
      ...[...known].flatMap(([name, { formatLocked }]) => (formatLocked ? [name] : [])),
    ]),
  };
}

async function surveyUnknown(
  turn: ExcelTurn,
  edits: readonly WorkbookEdit[],
  known: ReadonlyMap<string, SeenRules>,
): Promise<Survey> {
  const asked = namesOf(edits, 'clearHighlights').filter((name) => !known.has(name));
  try {
    return await survey(turn, edits, asked, true);
  } catch (error) {
    // Excel does not always say that it was a rule it could not read; should it be something else, it fails again here.
    if (asked.length === 0 || excelCode(error) === null) throw error;
    const found = await survey(turn, edits, asked, false);
    const rules = new Map<string, FoundRules>();
    for (const name of asked) {
      rules.set(name, await readRulesOneByOne(turn, turn.context.workbook.worksheets.getItem(name)));
    }
    return { ...found, rules };
  }
}

async function survey(
  turn: ExcelTurn,
  edits: readonly WorkbookEdit[],
  cleared: readonly string[],
  withRules: boolean,
): Promise<Survey> {
  const { workbook } = turn.context;
  const makesSheets = edits.some(({ kind }) => kind === 'writeSheet' || kind === 'copySheet' || kind === 'removeSheet');
  const keepsTexts = edits.some(({ kind }) => kind === 'store');
  const cellEdits = edits.filter((edit): edit is SetCell => edit.kind === 'setCell');

  const sheets = makesSheets ? loadSheets(turn) : null;
  const untouched = makesSheets ? workbook.worksheets.getFirst() : null;
  const untouchedCell = untouched?.getRange(UNTOUCHED_COLUMN);
  untouched?.load('standardWidth');
  untouchedCell?.load('format/columnWidth');
  if (makesSheets) workbook.protection.load('protected');
  const store = keepsTexts ? askStore(turn) : null;
  const highlighted = cleared.map((name) => {
    const sheet = namedSheet(turn, name);
    sheet.load('protection/protected,protection/options');
    return { name, sheet, formats: withRules ? askRules(sheet) : null };
  });
  const cells = cellEdits.map((edit) => {
    const sheet = namedSheet(turn, edit.sheet);
    const cell = sheet.getCell(edit.cell.row, edit.cell.column);
    cell.load('values,formulas');
    return { edit, sheet, cell };
  });
  if (!makesSheets && !keepsTexts && highlighted.length === 0 && cells.length === 0) {
    return {
      register: null,
      scale: USUAL_SCALE,
      store: null,
      cells: new Map(),
      rules: new Map(),
      formatLocked: new Set(),
    };
  }
  await turn.sync();
  for (const { sheet, name } of [...highlighted, ...cells.map(({ sheet, edit }) => ({ sheet, name: edit.sheet }))]) {
    if (sheet.isNullObject) throw new WorkbookError('sheetMissing', { sheet: name });
  }
  return {
    register: sheets ? SheetRegister.of(sheets, workbook.protection) : null,
    scale:
      untouched && untouchedCell ? widthScale(untouched.standardWidth, untouchedCell.format.columnWidth) : USUAL_SCALE,
    store: store ? await foundStore(turn, store) : null,
    cells: new Map(cells.map(({ edit, cell }) => [edit, loadedCell(cell)])),
    rules: new Map(highlighted.flatMap(({ name, formats }) => (formats ? [[name, foundRules(formats)]] : []))),
    formatLocked: new Set(highlighted.filter(({ sheet }) => forbidsFormatting(sheet)).map(({ name }) => name)),
  };
}

function namesOf(edits: readonly WorkbookEdit[], kind: 'clearHighlights'): string[] {
  return [...new Set(edits.flatMap((edit) => (edit.kind === kind ? [edit.sheet] : [])))];
}

function namedSheet({ context }: ExcelTurn, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  return sheet;
}

function loadedCell(cell: Excel.Range): { value: CellValue; isFormula: boolean } {
  const formula: unknown = cell.formulas[0]?.[0];
  const value = cellValue(cell.values[0]?.[0]);
  return { value, isFormula: typeof formula === 'string' && formula.startsWith('=') && formula !== value };
}
