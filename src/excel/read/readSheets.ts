import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { WorkbookError } from '../../workbook/workbookError';
import { excelCode } from '../errors';
import type { ExcelTurn } from '../excelTurn';
import { askDateSystem } from './dateSystem';
import { contradicts, type KnownMerges } from './knownMerges';
import { position } from './loadedCells';
import { askHiddenRows, loadedCells, readCellsInBlocks } from './readCells';
import { askMerges, readMergesInBlocks } from './readMerges';
import {
  askColumns,
  askFills,
  askFrame,
  isVast,
  isWhole,
  snapshotOf,
  withNear,
  type Frame,
  type SheetParts,
} from './sheetParts';
import type { SparseCells } from './sparseCells';
import { answerOrNull, askTogether, optional } from '../questions';

/** What is known before the sheets are read. */
export interface ReadingPlan {
  readonly names: readonly string[];
  /** Excel's ids of sheets by name, as far as they were listed. */
  readonly ids: ReadonlyMap<string, string>;
  /** Names of the sheets with a mark of ours, or read as if they had one: their fills are read too, and their merged areas never remembered. */
  readonly tagged: ReadonlySet<string>;
  readonly knownMerges: KnownMerges;
  /** Names of the sheets that were larger than what is read unseen; kept here from one reading to the next. */
  readonly largeSheets: Set<string>;
  /** Whether merged areas may be taken from what is known. */
  readonly afterEdit: boolean;
}

/**
 * The named sheets, whole, in one sync. When Excel finds the answer too large or refuses any of it, the sheets are read again by parts:
 * then what Excel will not tell of a sheet is missing alone, and named in `unread`. Fails with `sheetMissing`.
 */
export async function readSheets(turn: ExcelTurn, plan: ReadingPlan): Promise<SheetSnapshot[]> {
  const snapshots: SheetSnapshot[] = [];
  const isLarge = plan.names.some((name) => plan.largeSheets.has(name));
  const wholeSheets = isLarge ? null : await readWhole(turn, plan);
  for (const sheet of wholeSheets ?? (await readByParts(turn, plan)))
    snapshots.push(await withMerges(turn, sheet, plan));
  return snapshots;
}

/** A sheet as read so far: `merges` is undefined where they were not asked yet, null where Excel refused. */
type ReadSheet = Omit<SheetParts, 'merges'> & { readonly merges: SheetParts['merges'] | undefined };

/** All in one sync; null when Excel refuses, or leaves cells out. */
async function readWhole(turn: ExcelTurn, plan: ReadingPlan): Promise<ReadSheet[] | null> {
  const dateSystem = askDateSystem(turn);
  const asked = plan.names.map((name) => {
    const frame = askFrame(turn, name);
    frame.near.load('values,numberFormat');
    return {
      frame,
      columns: askColumns(frame),
      rows: askHiddenRows(frame.near),
      merges: mayAskMerges(name, plan) ? askMerges(frame.sheet) : null,
      fills: plan.tagged.has(name) ? askFills(frame) : null,
    };
  });
  try {
    await turn.sync();
  } catch (error) {
    if (excelCode(error) === null) throw error;
    return null;
  }
  const sheets = asked.map(({ frame, columns, rows, merges, fills }, index): ReadSheet | null => {
    requireSheet(frame, plan.names[index]);
    if (!isWhole(frame)) return null;
    const blank = frame.used.isNullObject;
    const cells = blank ? null : loadedCells(frame.near);
    if (!blank && !cells) return null;
    return {
      frame,
      dateSystem: dateSystem(),
      cells,
      columns: columns(),
      hiddenRows: blank ? [] : rows(),
      merges: merges?.() ?? undefined,
      ...(fills ? { fills: fills() } : {}),
    };
  });
  return sheets.every((sheet) => sheet !== null) ? sheets : null;
}

/** What is read of a sheet beside its cells; of each part, null is what Excel would not tell. */
type Extras = Pick<ReadSheet, 'columns' | 'fills' | 'merges'>;

/** Cells in blocks, and what else there is in so many steps that a refused question costs its own answer. */
async function readByParts(turn: ExcelTurn, plan: ReadingPlan): Promise<ReadSheet[]> {
  const frames = plan.names.map((name) => askFrame(turn, name));
  await turn.sync();
  const parts: { readonly frame: Frame; readonly sparse: SparseCells | null }[] = [];
  for (const [index, frame] of frames.entries()) {
    requireSheet(frame, plan.names[index]);
    if (isWhole(frame)) plan.largeSheets.delete(frame.sheet.name);
    else plan.largeSheets.add(frame.sheet.name);
    const sparse = isVast(frame) ? await readVast(turn, frame) : null;
    parts.push({ frame: withNear(frame, sparse && (sparse.range ?? FIRST_CELL)), sparse });
  }
  const [dateSystem, ...extras] = await askTogether(turn, [
    optional(() => askDateSystem(turn)),
    ...parts.map(({ frame }) => optional(() => askExtras(frame, plan))),
  ]);
  const sheets: ReadSheet[] = [];
  for (const [index, { frame, sparse }] of parts.entries()) {
    const sheetExtras = extras[index] ?? (await extrasApart(turn, frame, plan));
    sheets.push({ frame, dateSystem, ...sheetExtras, ...(await readCells(turn, frame, sparse)) });
  }
  return sheets;
}

/** Rarely needed, and so fetched when it is. */
async function readVast(turn: ExcelTurn, frame: Frame): Promise<SparseCells | null> {
  const { readSparseCells } = await import(/* webpackChunkName: "sparseCells" */ './sparseCells');
  return readSparseCells(turn, frame);
}

const FIRST_CELL = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

async function readCells(
  turn: ExcelTurn,
  { sheet, near }: Frame,
  sparse: SparseCells | null,
): Promise<Pick<ReadSheet, 'cells' | 'hiddenRows' | 'leftAside'>> {
  if (sparse) {
    const hiddenRows = await answerOrNull(turn, () => askHiddenRows(near));
    return { cells: sparse.cells, hiddenRows, leftAside: sparse.leftAside };
  }
  const cells = near.isNullObject ? null : await readCellsInBlocks(turn, sheet, position(near));
  return { cells, hiddenRows: cells ? cells.hiddenRows : [] };
}

function askExtras(frame: Frame, plan: ReadingPlan): () => Extras {
  const { name } = frame.sheet;
  const columns = askColumns(frame);
  const merges = mayAskMerges(name, plan) ? askMerges(frame.sheet) : null;
  const fills = plan.tagged.has(name) ? askFills(frame) : null;
  return () => ({ columns: columns(), merges: merges?.() ?? undefined, ...(fills ? { fills: fills() } : {}) });
}

async function extrasApart(turn: ExcelTurn, frame: Frame, plan: ReadingPlan): Promise<Extras> {
  const columns = await answerOrNull(turn, () => askColumns(frame));
  const fills = plan.tagged.has(frame.sheet.name) ? await answerOrNull(turn, () => askFills(frame)) : undefined;
  return { columns, merges: undefined, ...(fills === undefined ? {} : { fills }) };
}

function mayAskMerges(name: string, plan: ReadingPlan): boolean {
  const id = plan.ids.get(name);
  if (id === undefined) return true;
  if (plan.knownMerges.isCrowded(id)) return false;
  return !(plan.afterEdit && plan.knownMerges.of(id));
}

/** The sheet's merged areas: as just read, or known from before and not contradicted by its cells, or read now in blocks. */
async function withMerges(turn: ExcelTurn, sheet: ReadSheet, plan: ReadingPlan): Promise<SheetSnapshot> {
  const { frame, cells } = sheet;
  const { id, name } = frame.sheet;
  if (sheet.merges) return kept(sheet, sheet.merges, plan);
  const knownAreas = plan.afterEdit && !plan.tagged.has(name) ? plan.knownMerges.of(id) : null;
  const used = cells ? position(frame.near) : null;
  if (knownAreas && !(cells && used && contradicts(knownAreas, used, cells.values)))
    return snapshotOf({ ...sheet, merges: knownAreas });
  const merges = used ? await readMergesInBlocks(turn, frame.sheet, used) : [];
  if (merges && merges.length > CROWDED) plan.knownMerges.noteCrowded(id);
  return kept(sheet, merges, plan);
}

/** More than this and one question for all is not tried again. Excel gives 512. */
const CROWDED = 512;

function kept(sheet: ReadSheet, merges: SheetParts['merges'], { knownMerges, tagged }: ReadingPlan): SheetSnapshot {
  const { id, name } = sheet.frame.sheet;
  if (merges && !tagged.has(name)) knownMerges.keep(id, merges);
  return snapshotOf({ ...sheet, merges });
}

function requireSheet({ sheet }: Frame, name: string | undefined): void {
  if (sheet.isNullObject) throw new WorkbookError('sheetMissing', name === undefined ? {} : { sheet: name });
}
