import type { WorkbookEdit } from '../workbook/workbookEdit';
import { WorkbookError } from '../workbook/workbookError';
import { USUAL_SCALE, UNTOUCHED_COLUMN, widthScale, type WidthScale } from './write/columnWidth';
import type { ExcelTurn } from './excelTurn';
import { askStructureProtected, loadSheets } from './read/listSheets';
import { loadedCell, type LoadedCell } from './read/loadedCells';
import { askRules, forbidsFormatting, readRulesCarefully, type FoundRules } from './highlights/ownRules';
import { SheetRegister } from './kept/sheetRegister';
import { askStore, foundStore, type FoundStore } from './kept/store';
import { askTogether, needed, optional } from './questions';

/** Edits of report sheets: the others need no list of sheets. */
const REPORT_EDITS: readonly WorkbookEdit['kind'][] = ['markSheet', 'writeSheet', 'copySheet', 'removeSheet'];

type SetCell = Extract<WorkbookEdit, { kind: 'setCell' }>;

/** What must be known of the workbook before the edits can be written: read in one sync, and nothing at all when nothing is needed. */
export interface Survey {
  readonly register: SheetRegister | null;
  readonly scale: WidthScale;
  readonly store: FoundStore | null;
  readonly cells: ReadonlyMap<SetCell, LoadedCell>;
  /** By sheet name, of the sheets whose highlights are cleared. */
  readonly rules: ReadonlyMap<string, FoundRules>;
  /** Names of sheets whose protection forbids formatting, of those asked. */
  readonly formatLocked: ReadonlySet<string>;
}

const NOTHING: Survey = {
  register: null,
  scale: USUAL_SCALE,
  store: null,
  cells: new Map(),
  rules: new Map(),
  formatLocked: new Set(),
};

/** Reads what the edits need. A conditional format of the user's that Excel cannot read costs syncs, never the job. */
export async function surveyWorkbook(turn: ExcelTurn, edits: readonly WorkbookEdit[]): Promise<Survey> {
  const makesSheets = edits.some(({ kind }) => REPORT_EDITS.includes(kind));
  const keepsTexts = edits.some(({ kind }) => kind === 'store');
  const cleared = [...new Set(edits.flatMap((edit) => (edit.kind === 'clearHighlights' ? [edit.sheet] : [])))];
  const cellEdits = edits.filter((edit): edit is SetCell => edit.kind === 'setCell');
  if (!makesSheets && !keepsTexts && cleared.length === 0 && cellEdits.length === 0) return NOTHING;

  const [sheets, store, locked, cells, structureProtected, scale, ...rules] = await askTogether(turn, [
    needed(() => (makesSheets ? askSheets(turn) : () => null)),
    needed(() => {
      const question = keepsTexts ? askStore(turn) : null;
      return () => question;
    }),
    needed(() => askLocks(turn, cleared)),
    needed(() => askCells(turn, cellEdits)),
    optional(() => (makesSheets ? askStructureProtected(turn) : () => false)),
    optional(() => (makesSheets ? askScale(turn) : () => USUAL_SCALE)),
    ...cleared.map((name) => optional(() => askRules(namedSheet(turn, name)))),
  ]);
  const rulesBySheet = new Map<string, FoundRules>();
  for (const [index, name] of cleared.entries())
    rulesBySheet.set(
      name,
      rules[index] ?? (await readRulesCarefully(turn, turn.context.workbook.worksheets.getItem(name))),
    );
  return {
    register: sheets && SheetRegister.of(sheets, structureProtected ?? false),
    scale: scale ?? USUAL_SCALE,
    store: store && (await foundStore(turn, store)),
    cells,
    rules: rulesBySheet,
    formatLocked: locked,
  };
}

function askSheets(turn: ExcelTurn): () => readonly Excel.Worksheet[] {
  const sheets = loadSheets(turn);
  return () => sheets.items;
}

/** The width of a column that nobody touched, on the first sheet. */
function askScale({ context }: ExcelTurn): () => WidthScale {
  const sheet = context.workbook.worksheets.getFirst();
  const column = sheet.getRange(UNTOUCHED_COLUMN);
  sheet.load('standardWidth');
  column.load('format/columnWidth');
  return () => widthScale(sheet.standardWidth, column.format.columnWidth);
}

/** Which of the sheets forbid formatting. Its answer fails with `sheetMissing`. */
function askLocks(turn: ExcelTurn, names: readonly string[]): () => ReadonlySet<string> {
  const asked = names.map((name) => {
    const sheet = namedSheet(turn, name);
    sheet.load('protection/protected,protection/options');
    return { name, sheet };
  });
  return () => {
    for (const { name, sheet } of asked) requireSheet(sheet, name);
    return new Set(asked.filter(({ sheet }) => forbidsFormatting(sheet)).map(({ name }) => name));
  };
}

/** What the cells to be set say now. Its answer fails with `sheetMissing`. */
function askCells(turn: ExcelTurn, edits: readonly SetCell[]): () => Survey['cells'] {
  const asked = edits.map((edit) => {
    const sheet = namedSheet(turn, edit.sheet);
    const cell = sheet.getCell(edit.cell.row, edit.cell.column);
    cell.load('values,formulas');
    return { edit, sheet, cell };
  });
  return () => {
    for (const { edit, sheet } of asked) requireSheet(sheet, edit.sheet);
    return new Map(asked.map(({ edit, cell }) => [edit, loadedCell(cell)]));
  };
}

function namedSheet({ context }: ExcelTurn, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  return sheet;
}

function requireSheet(sheet: Excel.Worksheet, name: string): void {
  if (sheet.isNullObject) throw new WorkbookError('sheetMissing', { sheet: name });
}
