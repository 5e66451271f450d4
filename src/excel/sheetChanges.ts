import { takeTurn, type TurnSettings } from './excelTurn';

/** How long after a write of ours events without a sender still count as ours, in milliseconds: Excel tells of changes late. */
const ECHO_TIME = 1000;

/** Knows when this product is writing, for hosts before ExcelApi 1.14, whose events do not say who made a change. */
export class OwnWrites {
  private running = 0;
  private lastEnd = -Infinity;

  async during<T>(write: () => Promise<T>): Promise<T> {
    this.running++;
    try {
      return await write();
    } finally {
      this.running--;
      this.lastEnd = Date.now();
    }
  }

  mayEcho(): boolean {
    return this.running > 0 || Date.now() - this.lastEnd < ECHO_TIME;
  }
}

/**
 * Calls back with a sheet's name after somebody else changed it: the user, or a co-author. Changes by this add-in are passed over.
 * Gives the way to stop; a failure to listen or to find the sheet is silent, since nothing then is told that is not so.
 */
export function watchSheets(
  settings: TurnSettings,
  ownWrites: OwnWrites,
  listener: (sheetName: string) => void,
): () => void {
  let stopped = false;
  let registration: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | null = null;
  const tell = async ({ worksheetId, triggerSource }: Partial<Excel.WorksheetChangedEventArgs>): Promise<void> => {
    const ours = triggerSource === undefined ? ownWrites.mayEcho() : triggerSource === 'ThisLocalAddin';
    if (stopped || ours || worksheetId === undefined) return;
    const name = await sheetName(settings, worksheetId).catch(() => null);
    if (!stopped && name !== null) listener(name);
  };
  const listening = takeTurn(settings, async (turn) => {
    registration = turn.context.workbook.worksheets.onChanged.add(tell);
    await turn.sync();
  }).catch(() => undefined);
  return () => {
    stopped = true;
    void listening.then(() => stopListening(settings, registration)).catch(() => undefined);
  };
}

function sheetName(settings: TurnSettings, worksheetId: string): Promise<string | null> {
  return takeTurn(settings, async (turn) => {
    const sheet = turn.context.workbook.worksheets.getItemOrNullObject(worksheetId);
    sheet.load('name');
    await turn.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}

/** A handler goes only in the context that added it (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events). */
async function stopListening(
  { excel }: TurnSettings,
  registration: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | null,
): Promise<void> {
  if (!registration) return;
  await excel.run(registration.context as Excel.RequestContext, async (context) => {
    registration.remove();
    await context.sync();
  });
}
