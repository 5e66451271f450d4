import { conditionalFormats } from './conditionalFormatMembers';
import type { Hyperlink } from './cellModel';
import { formatOfAreas } from './formatMembers';
import { cellProperties, columnProperties, rowProperties } from './lineProperties';
import { makeObject, makesObject } from './makeObject';
import { asFlag, hostObject, oneOf, type Arguments, type HostObject, type ObjectType } from './objectType';
import { HostError } from './protocol';
import { copyCells, deleteCells, findCell, insertCells } from './rangeEditing';
import {
  contains,
  fullAddress,
  isUnbounded,
  localAddress,
  overlap,
  parseRange,
  positions,
  rangeOn,
  type RangeModel,
} from './rangeModel';
import {
  clearRange,
  merge,
  readFormulas,
  readNumberFormats,
  readText,
  readValueTypes,
  readValues,
  unmerge,
  writeFormulas,
  writeNumberFormats,
  writeValues,
} from './rangeValues';
import { enterValue } from './typedValue';

/** More merged areas than this and Excel gives none (@types/office-js, Range.getMergedAreasOrNullObject). */
const MAX_MERGED_AREAS = 512;

const range: ObjectType<RangeModel> = {
  name: 'Range',
  kept: true,
  needsFocus: ['Select'],
  properties: {
    Address: { get: fullAddress },
    RowIndex: { get: ({ row }) => row },
    ColumnIndex: { get: ({ column }) => column },
    RowCount: { get: ({ rowCount }) => rowCount },
    ColumnCount: { get: ({ columnCount }) => columnCount },
    CellCount: {
      get: ({ rowCount, columnCount }) => (rowCount * columnCount > 2 ** 31 - 1 ? -1 : rowCount * columnCount),
    },
    IsEntireRow: { get: ({ columnCount }) => columnCount === 16_384 },
    IsEntireColumn: { get: ({ rowCount }) => rowCount === 1_048_576 },
    Values: { get: readValues, set: writeValues },
    Formulas: { get: readFormulas, set: writeFormulas },
    NumberFormat: { get: readNumberFormats, set: writeNumberFormats },
    Text: { get: readText },
    ValueTypes: { get: readValueTypes },
    RowHidden: {
      get: (target) => hiddenRows(target),
      set: (target, value) => {
        hideRows(target, asFlag(value));
      },
    },
    ColumnHidden: {
      get: (target) => hiddenColumns(target),
      set: (target, value) => {
        hideColumns(target, asFlag(value));
      },
    },
    Hyperlink: {
      get: (target) => target.worksheet.cells.at(target.row, target.column)?.hyperlink ?? null,
      set: setHyperlink,
    },
  },
  objects: {
    Format: (target) => formatOfAreas([target]),
    ConditionalFormats: (target) => hostObject(conditionalFormats, [target]),
    Worksheet: (target) => makeObject.worksheet(target.worksheet),
  },
  methods: {
    Clear: (target, args) => {
      clearRange(target, args.optionalText(0) ?? 'All');
    },
    Merge: (target, args) => {
      merge(target, args.flag(0));
    },
    Unmerge: (target) => {
      unmerge(target);
    },
    Select: (target) => {
      const { worksheet } = target;
      const address = localAddress(target);
      worksheet.workbook.activate(worksheet);
      worksheet.workbook.selection = { worksheet, address };
      worksheet.workbook.note('selectionChanged', worksheet, { address });
    },
    GetCell: (target, args) =>
      block(target, {
        row: target.row + args.integer(0),
        column: target.column + args.integer(1),
        rowCount: 1,
        columnCount: 1,
      }),
    GetRow: (target, args) => block(target, { ...target, row: target.row + args.integer(0), rowCount: 1 }),
    GetColumn: (target, args) => block(target, { ...target, column: target.column + args.integer(0), columnCount: 1 }),
    GetEntireRow: (target) => block(target, { ...target, column: 0, columnCount: 16_384 }),
    GetEntireColumn: (target) => block(target, { ...target, row: 0, rowCount: 1_048_576 }),
    GetLastCell: (target) =>
      block(target, {
        row: target.row + target.rowCount - 1,
        column: target.column + target.columnCount - 1,
        rowCount: 1,
        columnCount: 1,
      }),
    GetResizedRange: (target, args) =>
      block(target, {
        ...target,
        rowCount: target.rowCount + args.integer(0),
        columnCount: target.columnCount + args.integer(1),
      }),
    GetOffsetRange: (target, args) =>
      block(target, { ...target, row: target.row + args.integer(0), column: target.column + args.integer(1) }),
    GetBoundingRect: (target, args) => {
      const other = otherRange(target, args);
      const row = Math.min(target.row, other.row);
      const column = Math.min(target.column, other.column);
      const rowCount = Math.max(target.row + target.rowCount, other.row + other.rowCount) - row;
      return block(target, {
        row,
        column,
        rowCount,
        columnCount: Math.max(target.column + target.columnCount, other.column + other.columnCount) - column,
      });
    },
    GetIntersectionOrNullObject: (target, args) => {
      const shared = overlap(target, otherRange(target, args));
      return shared ? block(target, shared) : null;
    },
    GetUsedRange: (target, args) => usedWithin(target, args) ?? refuse('ItemNotFound'),
    GetUsedRangeOrNullObject: usedWithin,
    GetMergedAreasOrNullObject: mergedAreas,
    Find: (target, args) => found(target, args) ?? refuse('ItemNotFound'),
    FindOrNullObject: found,
    Insert: (target, args) => {
      insertCells(target, oneOf('Down', 'Right')(args.text(0)) === 'Down' ? 'down' : 'right');
      return rangeObject(target);
    },
    Delete: (target, args) => {
      deleteCells(target, oneOf('Up', 'Left')(args.text(0)) === 'Up' ? 'up' : 'left');
    },
    CopyFrom: (target, args) => {
      if (args.flag(2) || args.flag(3))
        throw new HostError('NotImplemented', 'This host neither skips blanks nor turns');
      copyCells(
        rangeArgument(target.worksheet, args, 0),
        target,
        oneOf('All', 'Values', 'Formats')(args.optionalText(1) ?? 'All'),
      );
    },
    // Office.js asks this first, then sends values of more than 1500 cells in pieces.
    _ValidateArraySize: (target, args) => {
      if (args.integer(0) !== target.rowCount || args.integer(1) !== target.columnCount) refuse('InvalidArgument');
      return null;
    },
    GetCellProperties: (target, args) => cellProperties(target, args.raw(0)),
    GetRowProperties: (target, args) => rowProperties(target, args.raw(0)),
    GetColumnProperties: (target, args) => columnProperties(target, args.raw(0)),
  },
};

const rangeObject = (target: RangeModel): HostObject => hostObject(range, target);
makesObject('range', rangeObject);

/** The range an argument stands for: a Range proxy or an address on the sheet. */
function rangeArgument(sheet: RangeModel['worksheet'], args: Arguments, index: number): RangeModel {
  return (args.object(index, 'Range') as RangeModel | null) ?? parseRange(sheet, args.text(index));
}

function otherRange(target: RangeModel, args: Arguments): RangeModel {
  return rangeArgument(target.worksheet, args, 0);
}

function block(
  target: RangeModel,
  area: { row: number; column: number; rowCount: number; columnCount: number },
): HostObject {
  return rangeObject(rangeOn(target.worksheet, area));
}

function found(target: RangeModel, args: Arguments): HostObject | null {
  const { completeMatch, matchCase, ...rest } = (args.raw(1) ?? {}) as Record<string, unknown>;
  if (Object.keys(rest).length > 0) throw new HostError('NotImplemented', 'This host searches forwards alone');
  const cell = findCell(target, args.text(0), { completeMatch: completeMatch === true, matchCase: matchCase === true });
  return cell && rangeObject(cell);
}

function refuse(code: string): never {
  throw new HostError(code);
}

function usedWithin(target: RangeModel, args: Arguments): HostObject | null {
  const used = target.worksheet.usedRange(args.flag(0), target);
  return used ? block(target, used) : null;
}

/** Merged areas whose first cell lies in the range, and no others (github.com/OfficeDev/office-js/issues/3611). */
function mergedAreas(target: RangeModel): HostObject | null {
  const { behaviour, undo } = target.worksheet.workbook;
  if (behaviour.mergesAndUndo === 'empties') undo.empty();
  const found = target.worksheet.merges.filter(({ row, column }) =>
    contains(target, { row, column, rowCount: 1, columnCount: 1 }),
  );
  if (found.length > MAX_MERGED_AREAS) {
    if (behaviour.manyMerges === 'null object') return null;
    throw new HostError(behaviour.manyMerges);
  }
  return found.length === 0 ? null : makeObject.rangeAreas(found.map((area) => rangeOn(target.worksheet, area)));
}

/** True or false for all, null when mixed. */
function hiddenRows({ worksheet: sheet, row, rowCount }: RangeModel): boolean | null {
  let hidden = 0;
  for (const index of sheet.hiddenRows.keys()) if (index >= row && index < row + rowCount) hidden++;
  return hidden === 0 ? false : hidden === rowCount ? true : null;
}

function hiddenColumns({ worksheet: sheet, column, columnCount }: RangeModel): boolean | null {
  let hidden = 0;
  for (const index of sheet.hiddenColumns) if (index >= column && index < column + columnCount) hidden++;
  return hidden === 0 ? false : hidden === columnCount ? true : null;
}

function hideRows({ worksheet: sheet, row, rowCount }: RangeModel, hidden: boolean): void {
  sheet.requireWritable('allowFormatRows');
  for (let index = row; index < row + rowCount; index++) {
    if (hidden) sheet.hiddenRows.set(index, 'hand');
    else sheet.hiddenRows.delete(index);
  }
}

function hideColumns({ worksheet: sheet, column, columnCount }: RangeModel, hidden: boolean): void {
  sheet.requireWritable('allowFormatColumns');
  for (let index = column; index < column + columnCount; index++) {
    if (hidden) sheet.hiddenColumns.add(index);
    else sheet.hiddenColumns.delete(index);
  }
}

const LINK_KEYS = ['address', 'documentReference', 'screenTip', 'textToDisplay'];

/** A link on every cell of the range; Excel shows its text in place of what the cell said, blue and underlined. */
function setHyperlink(target: RangeModel, value: unknown): void {
  if (isUnbounded(target) || typeof value !== 'object' || value === null) throw new HostError('InvalidArgument');
  if (Object.entries(value).some(([key, text]) => !LINK_KEYS.includes(key) || typeof text !== 'string'))
    throw new HostError('InvalidArgument');
  const link = value as Hyperlink;
  if (!link.address && !link.documentReference) throw new HostError('InvalidArgument');
  target.worksheet.requireWritable('allowInsertHyperlinks');
  for (const { row, column } of positions(target)) {
    const cell = target.worksheet.cells.open(row, column);
    cell.hyperlink = { ...link };
    cell.format = { ...cell.format, fontColor: '#0563C1', underline: 'Single' };
    if (link.textToDisplay !== undefined) enterValue(cell, `'${link.textToDisplay}`);
  }
}
