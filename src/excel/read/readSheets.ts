import type { CellRange } from '../../workbook/cellAddress';
import type { DateSystem, SheetSnapshot } from '../../workbook/sheetSnapshot';
import { WorkbookError } from '../../workbook/workbookError';
import { toCharacters, UNTOUCHED_COLUMN, widthScale } from '../write/columnWidth';
import { excelCode, toWorkbookError } from '../errors';
import type { ExcelTurn } from '../excelTurn';
import { cellValues, position } from './loadedCells';
import { askRules, forbidsFormatting, foundRules } from '../highlights/ownRules';
import { readCellsInBlocks, readMergesInBlocks, type ReadCells } from './readInBlocks';
import type { RuleMemory } from '../highlights/ruleMemory';
import { loadedTag, TAG_PROPERTIES } from '../kept/sheetTags';

/**
 * The named sheets, whole, in one sync, and into the memory what formula rules they have. When Excel finds the answer too large, or a
 * sheet has more merged areas than it gives at once, the sheets are read again in blocks of rows. `tagged` are those whose fills are read
 * too. Fails with `sheetMissing`.
 */
export async function readSheets(
  turn: ExcelTurn,
  names: readonly string[],
  memory: RuleMemory,
  tagged: ReadonlySet<string>,
): Promise<SheetSnapshot[]> {
  const withRules = names.filter((name) => memory.mayAsk(name));
  try {
    return await readWhole(turn, names, withRules, memory, tagged);
  } catch (error) {
    // Excel does not say that it was a rule it could not read: the same again without them.
    if (withRules.length > 0 && isUnexplained(error)) return readWithoutRules(turn, names, memory, tagged);
    if (!isTooMuch(error)) throw error;
    return readBlockwise(turn, names);
  }
}

async function readWithoutRules(
  turn: ExcelTurn,
  names: readonly string[],
  memory: RuleMemory,
  tagged: ReadonlySet<string>,
): Promise<SheetSnapshot[]> {
  try {
    const snapshots = await readWhole(turn, names, [], memory, tagged);
    for (const name of names) memory.avoid(name);
    return snapshots;
  } catch (error) {
    if (!isTooMuch(error)) throw error;
    return readBlockwise(turn, names);
  }
}

function isUnexplained(error: unknown): boolean {
  return excelCode(error) !== null && toWorkbookError(error).code === 'unknown';
}

class PartsMissing extends Error {}

/** Too large an answer says so; too many merged areas fail with a code that says nothing. */
function isTooMuch(error: unknown): boolean {
  return (
    error instanceof PartsMissing ||
    (excelCode(error) !== null && ['tooLarge', 'unknown'].includes(toWorkbookError(error).code))
  );
}

async function readWhole(
  turn: ExcelTurn,
  names: readonly string[],
  withRules: readonly string[],
  memory: RuleMemory,
  tagged: ReadonlySet<string>,
): Promise<SheetSnapshot[]> {
  const dateSystem = askDateSystem(turn);
  const asked = names.map((name) => {
    const frame = askFrame(turn, name);
    frame.used.load('values,numberFormat');
    const rows = frame.used.getRowProperties({ rowHidden: true });
    const merges = frame.sheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject();
    merges.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    const fills = tagged.has(name) ? frame.used.getCellProperties({ format: { fill: { color: true } } }) : null;
    return { frame, rows, merges, fills, rules: withRules.includes(name) ? askRules(frame.sheet) : null };
  });
  await turn.sync();
  return asked.map(({ frame, rows, merges, fills, rules }, index) => {
    requireSheet(frame.sheet, names[index]);
    if (rules)
      memory.keep(frame.sheet.name, { rules: foundRules(rules).rules, formatLocked: forbidsFormatting(frame.sheet) });
    if (frame.used.isNullObject)
      return snapshot(frame, dateSystem(), null, merges.isNullObject ? [] : merges.areas.items.map(position));
    const values = frame.used.values as unknown[][] | null;
    const numberFormats = frame.used.numberFormat as string[][] | null;
    if (!values || !numberFormats) throw new PartsMissing();
    const cells = {
      values: values.map(cellValues),
      numberFormats,
      rowHidden: rows.value.map(({ rowHidden }) => rowHidden === true),
    };
    const whole = snapshot(frame, dateSystem(), cells, merges.isNullObject ? [] : merges.areas.items.map(position));
    return fills ? { ...whole, fills: fills.value.map((row) => row.map(fillOf)) } : whole;
  });
}

function fillOf({ format }: Excel.CellProperties): string | null {
  const color = format?.fill?.color?.toUpperCase() ?? '#FFFFFF';
  return color === '#FFFFFF' ? null : color;
}

async function readBlockwise(turn: ExcelTurn, names: readonly string[]): Promise<SheetSnapshot[]> {
  const dateSystem = askDateSystem(turn);
  const asked = names.map((name) => {
    const frame = askFrame(turn, name);
    const formatted = frame.sheet.getUsedRangeOrNullObject(false);
    formatted.load('rowIndex,columnIndex,rowCount,columnCount');
    return { frame, formatted };
  });
  await turn.sync();
  const snapshots: SheetSnapshot[] = [];
  for (const [index, { frame, formatted }] of asked.entries()) {
    requireSheet(frame.sheet, names[index]);
    const merges = formatted.isNullObject ? [] : await readMergesInBlocks(turn, frame.sheet, position(formatted));
    const cells = frame.used.isNullObject ? null : await readCellsInBlocks(turn, frame.sheet, position(frame.used));
    snapshots.push(snapshot(frame, dateSystem(), cells, merges));
  }
  return snapshots;
}

/** What is read of a sheet beside its cells. */
interface Frame {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly untouched: Excel.Range;
}

function askFrame({ context }: ExcelTurn, name: string): Frame {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load(['name', 'standardWidth', 'protection/protected', 'protection/options', ...TAG_PROPERTIES].join(','));
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const columns = used.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const untouched = sheet.getRange(UNTOUCHED_COLUMN);
  untouched.load('format/columnWidth');
  return { sheet, used, columns, untouched };
}

/** Excel's API does not say which date system a workbook has; the serial of a known day does. */
function askDateSystem({ context }: ExcelTurn): () => DateSystem {
  const day = context.workbook.functions.date(2020, 1, 1);
  day.load('value');
  const serialIn1904 = 42_369;
  return () => (day.value === serialIn1904 ? 1904 : 1900);
}

function snapshot(
  frame: Frame,
  dateSystem: DateSystem,
  cells: ReadCells | null,
  merges: readonly CellRange[],
): SheetSnapshot {
  const { sheet, used, untouched } = frame;
  const usedRange = cells ? position(used) : null;
  const columns = usedRange ? frame.columns.value : [];
  const firstRow = usedRange?.row ?? 0;
  const firstColumn = usedRange?.column ?? 0;
  const standard = untouched.format.columnWidth as number | null;
  const scale = widthScale(sheet.standardWidth, standard);
  const widths = columns.flatMap(({ columnHidden, format }, index): [number, number][] => {
    const points = format?.columnWidth;
    return points === undefined || columnHidden === true || points === standard
      ? []
      : [[firstColumn + index, toCharacters(points, scale)]];
  });
  return {
    name: sheet.name,
    tag: loadedTag(sheet),
    dateSystem,
    protected: sheet.protection.protected,
    usedRange,
    values: cells?.values ?? [],
    numberFormats: cells?.numberFormats ?? [],
    merges,
    hiddenRows: (cells?.rowHidden ?? []).flatMap((hidden, index) => (hidden ? [firstRow + index] : [])),
    hiddenColumns: columns.flatMap(({ columnHidden }, index) => (columnHidden === true ? [firstColumn + index] : [])),
    columnWidths: Object.fromEntries(widths),
  };
}

function requireSheet(sheet: Excel.Worksheet, name: string | undefined): void {
  if (sheet.isNullObject) throw new WorkbookError('sheetMissing', name === undefined ? {} : { sheet: name });
}
