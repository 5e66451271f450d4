import { takeTurn, type ExcelTurn, type TurnSettings } from './excelTurn';

/** How long after a write of ours events without a sender still count as ours, in milliseconds: Excel tells of changes late. */
const ECHO_TIME = 1000;
/** How long events of sheets that were not listed are gathered before Excel is asked for their names, in milliseconds. */
const GATHERING_TIME = 300;

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

/** What is done with events. Sheets are named by Excel's ids. */
export interface SheetWatch {
  readonly ownWrites: OwnWrites;
  /** The sheet's name as last listed, or null. */
  nameOf(worksheetId: string): string | null;
  /** The sheet's merged areas may be others now: cells were inserted or deleted, or the user went there. */
  mayHaveMerged(worksheetId: string): void;
  /** Somebody else changed the sheet of this name. */
  changed(sheetName: string): void;
}

type Registration = OfficeExtension.EventHandlerResult<
  Excel.WorksheetChangedEventArgs | Excel.WorksheetActivatedEventArgs
>;

/**
 * Calls back after somebody else changed a sheet: the user, or a co-author. Changes by this add-in are passed over. Events come one a cell
 * at times (2,000 for a co-author's paste), so none costs a request: names are known from the listing, and those that are not are asked for
 * together. Gives the way to stop; a failure to listen or to find a sheet is silent, since nothing then is told that is not so.
 */
export function watchSheets(settings: TurnSettings, watch: SheetWatch): () => void {
  let stopped = false;
  const unknown = nameGatherer(settings, (name) => {
    if (!stopped) watch.changed(name);
  });
  const heed = ({ worksheetId, triggerSource, changeType }: Partial<Excel.WorksheetChangedEventArgs>): void => {
    const ours = triggerSource === undefined ? watch.ownWrites.mayEcho() : triggerSource === 'ThisLocalAddin';
    if (stopped || ours || worksheetId === undefined) return;
    if (changeType !== 'RangeEdited') watch.mayHaveMerged(worksheetId);
    const name = watch.nameOf(worksheetId);
    if (name === null) unknown(worksheetId);
    else watch.changed(name);
  };
  const registrations = [
    listen(settings, ({ context }) => context.workbook.worksheets.onChanged.add(quietly(heed))),
    listen(settings, ({ context }) =>
      context.workbook.worksheets.onActivated.add(
        quietly(({ worksheetId }) => {
          watch.mayHaveMerged(worksheetId);
        }),
      ),
    ),
  ];
  return () => {
    stopped = true;
    for (const registration of registrations)
      void registration.then((listening) => stopListening(settings, listening)).catch(() => undefined);
  };
}

/** A handler as Excel wants it. */
function quietly<Event>(heed: (event: Event) => void): (event: Event) => Promise<void> {
  return (event) => {
    heed(event);
    return Promise.resolve();
  };
}

/** A handler that was added, and the context it goes in: another cannot remove it (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events). */
interface Listening {
  readonly context: Excel.RequestContext;
  readonly registration: Registration;
}

/** Null when Excel refuses to tell of such events. */
function listen(settings: TurnSettings, add: (turn: ExcelTurn) => Registration): Promise<Listening | null> {
  return takeTurn(settings, async (turn) => {
    const registration = add(turn);
    await turn.sync();
    return { context: turn.context, registration };
  }).catch(() => null);
}

/** Gathers ids and tells the sheets' names after a while, all found in one request. */
function nameGatherer(settings: TurnSettings, tell: (sheetName: string) => void): (worksheetId: string) => void {
  const ids = new Set<string>();
  return (worksheetId) => {
    const waiting = ids.size > 0;
    ids.add(worksheetId);
    if (waiting) return;
    setTimeout(() => {
      const asked = [...ids];
      ids.clear();
      sheetNames(settings, asked)
        .then((names) => {
          names.forEach(tell);
        })
        .catch(() => undefined);
    }, GATHERING_TIME);
  };
}

function sheetNames(settings: TurnSettings, ids: readonly string[]): Promise<readonly string[]> {
  return takeTurn(settings, async (turn) => {
    const sheets = ids.map((id) => turn.context.workbook.worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) sheet.load('name');
    await turn.sync();
    return sheets.flatMap((sheet) => (sheet.isNullObject ? [] : [sheet.name]));
  });
}

async function stopListening({ excel }: TurnSettings, listening: Listening | null): Promise<void> {
  if (!listening) return;
  await excel.run(listening.context, async (context) => {
    listening.registration.remove();
    await context.sync();
  });
}
