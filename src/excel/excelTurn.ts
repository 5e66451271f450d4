import { WorkbookError } from '../workbook/workbookError';
import { toWorkbookError } from './errors';
import { hasUndoGroups } from './supportedExcel';

/** The namespace that Office.js gives an add-in, as far as it is used here. */
export type ExcelNamespace = Pick<typeof Excel, 'run'>;

/** One `Excel.run`: the context to ask through, and the only way to send what was asked. */
export interface ExcelTurn {
  readonly context: Excel.RequestContext;
  /** One round trip. Fails with `hostBusy` when Excel does not answer in time. */
  sync(): Promise<void>;
}

export interface TurnSettings {
  readonly excel: ExcelNamespace;
  /** How long one round trip may take, in milliseconds. */
  readonly patience: number;
}

/**
 * Runs one job in Excel. While a cell is being edited Excel refuses a batch whole, so nothing is half done; waiting for
 * the end of the edit is not asked for (`delayForCellEdit`): a click in the pane does not end it, and the button would seem dead.
 * `undoGroup` makes all its writes one step for Undo where Excel can. Fails with a `WorkbookError`.
 */
export async function takeTurn<T>(
  settings: TurnSettings,
  work: (turn: ExcelTurn) => Promise<T>,
  undoGroup = false,
): Promise<T> {
  const batch = (context: Excel.RequestContext): Promise<T> =>
    work({ context, sync: () => answered(context.sync(), settings.patience) });
  try {
    return await (undoGroup && hasUndoGroups()
      ? settings.excel.run({ mergeUndoGroup: true }, batch)
      : settings.excel.run(batch));
  } catch (error) {
    throw toWorkbookError(error);
  }
}

async function answered(request: Promise<void>, patience: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new WorkbookError('hostBusy'));
    }, patience);
  });
  try {
    await Promise.race([request, late]);
  } finally {
    clearTimeout(timer);
  }
}
