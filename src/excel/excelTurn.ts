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
 * Fails with a `WorkbookError`.
 */
export async function takeTurn<T>(settings: TurnSettings, work: (turn: ExcelTurn) => Promise<T>): Promise<T> {
  try {
    return await settings.excel.run(batchOf(settings, work));
  } catch (error) {
    throw toWorkbookError(error);
  }
}

/**
 * The same with all its writes as one step for Undo, where Excel can. Some Excels that say they can refuse it
 * (github.com/OfficeDev/office-js/issues/6711, 6255): then the job runs once more without, so it must bear being done twice.
 */
export async function takeUndoableTurn<T>(settings: TurnSettings, work: (turn: ExcelTurn) => Promise<T>): Promise<T> {
  if (!hasUndoGroups() || refusesGroups.has(settings)) return takeTurn(settings, work);
  try {
    return await settings.excel.run({ mergeUndoGroup: true }, batchOf(settings, work));
  } catch (error) {
    const wordedError = toWorkbookError(error);
    if (wordedError.code !== 'unknown' && wordedError.code !== 'unsupported') throw wordedError;
    const result = await takeTurn(settings, work);
    refusesGroups.add(settings);
    return result;
  }
}

/** Where a job went through without a group only: groups are not tried again. */
const refusesGroups = new WeakSet<TurnSettings>();

function batchOf<T>(
  { patience }: TurnSettings,
  work: (turn: ExcelTurn) => Promise<T>,
): (context: Excel.RequestContext) => Promise<T> {
  return (context) => work({ context, sync: () => answered(context.sync(), patience) });
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
