import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script, createContext } from 'node:vm';
import type { ToldEvent } from './eventHub';
import { ExcelHost } from './excelHost';
import { WorkbookModel } from './workbookModel';

/** The category of Excel's events in Office.js's message pump. */
const EVENT_CATEGORY = 65_536;

/** The real Office.js, its requests answered by a host in memory. */
export interface ExcelSession {
  /** The namespace as an add-in has it. */
  readonly Excel: typeof Excel;
  readonly host: ExcelHost;
  /** Has another workbook answer from now on, as if Excel had opened it in place of the one before; gives its host. */
  serve(workbook: WorkbookModel): ExcelHost;
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
}

/** What Office.js says of its own extension library, as far as the seam needs. */
interface OfficeExtensionInternals {
  readonly SessionBase: { new (): Record<string, unknown>; _overrideSession?: unknown };
  readonly GenericEventRegistration: {
    getGenericEventRegistration(controlId: string): { _handleRichApiMessage(message: unknown): void };
  };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  readonly Constants: { readonly eventWorkbookId: string };
}

let script: Script | null = null;

/**
 * Loads Microsoft's own `excel-web-16.00.debug.js`, unmodified, and puts a host in memory where Excel would be:
 * `SessionBase._overrideSession` gives the executor of every request.
 */
export function openExcelSession(workbook = new WorkbookModel()): ExcelSession {
  let host = new ExcelHost(workbook);
  const realm = loadOfficeJs();
  const parse = realm.JSON.parse.bind(realm.JSON);
  const session = new realm.OfficeExtension.SessionBase();
  session['_resolveRequestUrlAndHeaderInfo'] = () =>
    realm.Promise.resolve({ url: 'https://excel.invalid', headers: {} });
  session['_createRequestExecutorOrNull'] = () => ({
    executeAsync: (_customData: unknown, _flags: number, message: { readonly Body: unknown }) =>
      new realm.Promise((resolve) => {
        void host.answer(JSON.stringify(message.Body)).then((text) => {
          if (text !== null)
            resolve({ HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: parse(text) });
        });
      }),
  });
  realm.OfficeExtension.SessionBase._overrideSession = session;
  realm.OfficeExtension._testSetRichApiMessageReadyImpl(() => realm.Promise.resolve());
  const classes = realm.Excel as unknown as Readonly<Record<string, { readonly prototype?: object } | undefined>>;
  const attach = (served: ExcelHost): ExcelHost => {
    served.isReal = (typeName, member) => {
      const prototype = classes[typeName]?.prototype;
      return !prototype || member in prototype;
    };
    served.onEvent = (event) => {
      deliver(realm.OfficeExtension, event);
    };
    return served;
  };
  attach(host);
  return {
    Excel: withUndoGroups(realm.Excel, () => host),
    host,
    serve: (other) => (host = attach(new ExcelHost(other))),
    run: (batch) => realm.Excel.run(batch),
  };
}

type Batch = (context: Excel.RequestContext) => Promise<unknown>;

/** Office.js of npm does not know `mergeUndoGroup` yet; the one that Microsoft serves does. The host is told of the group here. */
function withUndoGroups(namespace: typeof Excel, hostNow: () => ExcelHost): typeof Excel {
  const run = async (
    ...words: readonly [Batch] | readonly [Excel.RunOptions | Excel.RequestContext, Batch]
  ): Promise<unknown> => {
    const [first, second] = words;
    if (second === undefined) return namespace.run(first as Batch);
    if (!('mergeUndoGroup' in first) || !first.mergeUndoGroup)
      return namespace.run(first as Excel.RequestContext, second);
    const { undo } = hostNow().workbook;
    undo.beginGroup();
    try {
      return await namespace.run(second);
    } finally {
      undo.endGroup();
    }
  };
  return Object.create(namespace, { run: { value: run } }) as typeof Excel;
}

/** Hands an event to Office.js as its message pump would. */
function deliver(library: OfficeExtensionInternals, { number, target, message }: ToldEvent): void {
  const entry = {
    messageCategory: EVENT_CATEGORY,
    messageType: number,
    targetId: target ?? library.Constants.eventWorkbookId,
    message: JSON.stringify(message),
    isRemoteOverride: false,
  };
  library.GenericEventRegistration.getGenericEventRegistration('')._handleRichApiMessage({ entries: [entry] });
}

interface Realm {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: OfficeExtensionInternals;
  readonly JSON: typeof JSON;
  readonly Promise: PromiseConstructor;
}

function loadOfficeJs(): Realm {
  const path = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
  script ??= new Script(readFileSync(path, 'utf8'), { filename: path });
  const context = createContext(browserStub());
  script.runInContext(context);
  return new Script('({ Excel, OfficeExtension, JSON, Promise })').runInContext(context) as Realm;
}

/** The few things of a browser's window that Office.js touches as it loads. */
function browserStub(): object {
  const nothing = (): void => undefined;
  const element = (): object => ({
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    getElementsByTagName: () => [],
  });
  const location = {
    href: 'https://localhost/',
    search: '',
    hash: '',
    protocol: 'https:',
    host: 'localhost',
    origin: 'https://localhost',
    pathname: '/',
  };
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const window: Record<string, unknown> = {
    document: {
      createElement: element,
      getElementsByTagName: () => [element()],
      addEventListener: nothing,
      body: element(),
      documentElement: {},
      cookie: '',
      URL: location.href,
      location,
    },
    location,
    navigator: { userAgent: 'node', platform: '', language: 'zh-CN' },
    name: '',
    history: {},
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    sessionStorage: storage,
    localStorage: storage,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    console,
  };
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window;
  return window;
}
