import fc from 'fast-check';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { ownReportSheets } from '../../src/reports/kept/reportRecord';
import { readBaseline } from '../../src/schedule/baseline/baselineStore';
import type { Fix } from '../../src/schedule/checks/finding';
import { fixesReading } from '../../src/schedule/checks/madeFixes';
import type { Settings } from '../../src/schedule/settings/settings';
import { readSettings } from '../../src/schedule/settings/settingsStore';
import type { RibbonCommand } from '../../src/session/ribbonButtons';
import { runRibbonCommand } from '../../src/session/runRibbonCommand';
import { createSession, type Session } from '../../src/session/session';
import type { SessionState } from '../../src/session/sessionState';
import { cellAddress } from '../../src/workbook/cellAddress';
import type { WorkbookListing } from '../../src/workbook/sheetSnapshot';
import type { ExcelHost } from '../host/excelHost';
import { openExcelSession } from '../host/excelSession';
import type { WorkbookModel } from '../host/workbookModel';
import { NOTES, SCHEDULE, scheduleModel } from './faults/faultySchedule';

const excel = openExcelSession();
const clock = () => '2020-06-15';
let guids = 0;
const newGuid = () => `guid-${(guids += 1)}`;

type Notice = SessionState['notice'];

/** A pane, and how each of its actions ended, in their order. */
interface Pane {
  readonly session: Session;
  readonly ended: Notice[];
  readonly close: () => void;
  begun: number;
}

async function openPane(): Promise<Pane> {
  const session = createSession(createExcelWorkbook(excel.Excel), clock, newGuid);
  const ended: Notice[] = [];
  let isBusy = false;
  session.subscribe(() => {
    const { busy, notice } = session.getState();
    if (isBusy && busy === null) ended.push(notice);
    isBusy = busy !== null;
  });
  const close = session.open();
  await session.reload();
  ended.splice(0);
  return { session, ended, close, begun: 0 };
}

/** The fields of the settings that are changed here: each time to a value of its own. */
const FIELDS = ['leadDays', 'total', 'perQuarter', 'disabledRules'] as const;
type Field = (typeof FIELDS)[number];

function withField(settings: Settings, field: Field, value: number): Settings {
  if (field === 'leadDays') return { ...settings, leadDays: value };
  if (field === 'disabledRules') return { ...settings, disabledRules: [...settings.disabledRules, `检查项${value}`] };
  return { ...settings, releases: { ...settings.releases, [field]: value } };
}

function fieldOf({ leadDays, releases }: Settings, field: Exclude<Field, 'disabledRules'>): number {
  return field === 'leadDays' ? leadDays : releases[field];
}

/** Something that a person does, in one of the panes where it is done in a pane. */
type Step = { readonly pane: 0 | 1; readonly turns: number | 'all' } & (
  | { readonly does: 'save'; readonly field: Field }
  | { readonly does: 'baseline' | 'reports' | 'repair' | 'takeBack' | 'reload' }
  | { readonly does: 'ribbon'; readonly command: RibbonCommand }
  | { readonly does: 'type'; readonly row: number; readonly column: number }
);

const pane = fc.constantFrom(0 as const, 1 as const);
/** How many turns of the page pass before the next step; `all`: until this one is done. */
const turns = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 5 }) },
  { weight: 1, arbitrary: fc.constant('all' as const) },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ pane, turns, does: fc.constant('save' as const), field: fc.constantFrom(...FIELDS) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      pane,
      turns,
      does: fc.constantFrom('baseline', 'repair', 'repair', 'takeBack', 'reports', 'reload'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      pane,
      turns,
      does: fc.constant('ribbon' as const),
      command: fc.constantFrom<RibbonCommand>('generateReports', 'checkAndHighlight', 'clearHighlights'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      pane,
      turns,
      does: fc.constant('type' as const),
      row: fc.constantFrom(3, 5),
      column: fc.constantFrom(3, 3, 2),
    }),
  },
);

/** How late Excel's answers come, in turns of the clock, one after another. */
const lateness = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 20, maxLength: 60 });

/** What was begun, and what it would come to. */
interface Save {
  readonly field: Field;
  readonly base: Settings;
  readonly value: number;
  readonly notice: () => Notice;
}

interface Doings {
  readonly saves: Save[];
  readonly baselines: (() => Notice)[];
  readonly reports: (() => boolean)[];
  readonly repairs: { readonly fixes: readonly Fix[]; readonly notice: () => Notice }[];
  /** What was typed last into each cell, by its address. */
  readonly typed: Map<string, string>;
}

const isDone = (notice: Notice): boolean => notice !== null && notice.kind !== 'failed';

interface Scene {
  readonly host: ExcelHost;
  readonly panes: readonly [Pane, Pane];
  readonly doings: Doings;
}

/** Begins a step; the promise is of its end. */
function begin({ host, panes, doings }: Scene, doing: Step, nth: number): Promise<unknown> {
  const acting = panes[doing.pane];
  const { session, ended } = acting;
  const place = acting.begun;
  const notice = () => ended[place] ?? null;
  const counted = (work: Promise<void>): Promise<void> => {
    acting.begun += 1;
    return work;
  };
  switch (doing.does) {
    case 'save': {
      const base = session.getState().settings;
      const value = 11 + nth;
      doings.saves.push({ field: doing.field, base, value, notice });
      return counted(session.saveSettings(withField(base, doing.field, value), base));
    }
    case 'baseline':
      doings.baselines.push(notice);
      return counted(session.setBaseline());
    case 'reports':
      doings.reports.push(() => isDone(notice()));
      return counted(session.generateReports('zh-CN', 'overwrite'));
    case 'reload':
      return counted(session.reload());
    case 'repair': {
      const { outcome } = session.getState();
      const findings = outcome?.ok ? outcome.judgement.findings.filter(({ fix }) => fix !== undefined) : [];
      if (findings.length === 0) return Promise.resolve();
      doings.repairs.push({ fixes: findings.flatMap(({ fix }) => fix ?? []), notice });
      return counted(session.applyFixes(findings));
    }
    case 'takeBack': {
      const { fixed } = session.getState();
      return fixed.length === 0 ? Promise.resolve() : counted(session.undoFixes(fixed));
    }
    case 'ribbon': {
      let done = false;
      if (doing.command === 'generateReports') doings.reports.push(() => done);
      const settings = { clock, newGuid, language: 'zh-CN' as const };
      return runRibbonCommand(doing.command, createExcelWorkbook(excel.Excel), settings).then(({ kind }) => {
        done = kind === 'done';
      });
    }
    case 'type': {
      const address = cellAddress({ row: doing.row, column: doing.column });
      const text = doing.column === 3 ? `水生态 环境科${nth}` : `河长制调研 第${nth}稿`;
      host.userTypes(SCHEDULE, address, text);
      doings.typed.set(address, text);
      return Promise.resolve();
    }
  }
}

async function pass(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1)
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
}

interface End extends Scene {
  readonly model: WorkbookModel;
  readonly before: WorkbookModel;
  readonly listing: WorkbookListing;
}

async function play(steps: readonly Step[], late: readonly number[]): Promise<End> {
  const model = scheduleModel();
  const host = excel.serve(model);
  const panes = [await openPane(), await openPane()] as const;
  for (const [index, ms] of late.entries()) if (ms > 0) host.plan(index + 1, { kind: 'delay', ms });
  const doings: Doings = { saves: [], baselines: [], reports: [], repairs: [], typed: new Map() };
  const running: Promise<unknown>[] = [];
  for (const [nth, doing] of steps.entries()) {
    const end = begin({ host, panes, doings }, doing, nth);
    running.push(end);
    if (doing.turns === 'all') await end;
    else await pass(doing.turns);
  }
  await Promise.all(running);
  for (const { close } of panes) close();
  const listing = await createExcelWorkbook(excel.Excel).list();
  return { host, panes, doings, model, before: scheduleModel(), listing };
}

/** The conflicts on the field that a pane was told of as it saved. */
function conflictsOn(field: Field, saves: readonly Save[]): number {
  const path = field === 'leadDays' ? field : `releases.${field}`;
  return saves.filter(({ notice }) => {
    const told = notice();
    return told?.kind === 'saveSettings' && told.conflicts?.includes(path);
  }).length;
}

function expectSettings({ doings, listing }: End): void {
  const settings = readSettings(listing.stored);
  for (const field of FIELDS) {
    const done = doings.saves.filter((save) => save.field === field && isDone(save.notice()));
    if (field === 'disabledRules') {
      expect([...settings.disabledRules].sort()).toEqual(done.map(({ value }) => `检查项${value}`).sort());
      continue;
    }
    const stands = fieldOf(settings, field);
    const values = done.length > 0 ? done.map(({ value }) => value) : [fieldOf(readSettings({}), field)];
    expect(values).toContain(stands);
    // A value is gone because somebody changed it who had seen it, or who was told that it had been changed.
    const known = done.map(({ base }) => fieldOf(base, field));
    const unseen = done.filter(({ value }) => value !== stands && !known.includes(value));
    expect(conflictsOn(field, done)).toBeGreaterThanOrEqual(unseen.length);
  }
}

function expectRecords({ doings, listing }: End): void {
  const { stored } = listing;
  const isSet = doings.baselines.some((notice) => isDone(notice()));
  // One that failed was told, with what may have been written.
  const possible = isSet ? ['kept'] : doings.baselines.length > 0 ? ['kept', 'none'] : ['none'];
  expect(possible).toContain(readBaseline(stored).kind);
  const reading = fixesReading(stored);
  const remembered = reading.kind === 'kept' ? reading.value : [];
  const made = doings.repairs.filter(({ notice }) => isDone(notice())).flatMap(({ fixes }) => fixes);
  const placeOf = ({ sheet, cell }: Fix) => `${sheet}!${cellAddress(cell)}`;
  expect(remembered.map(placeOf)).toEqual(expect.arrayContaining(made.map(placeOf)));
  const marked = listing.sheets.filter(({ tag }) => tag !== null);
  expect(ownReportSheets(listing).map(({ name }) => name)).toEqual(marked.map(({ name }) => name));
  if (doings.reports.some((wasDone) => wasDone())) expect(marked.map(({ name }) => name)).toContain('总览');
}

/** Each cell of the user's holds what it held or what was typed last, or what an accepted repair of that made of it; also where repairs are taken back. */
function expectUsersCells(end: End): void {
  for (const name of [SCHEDULE, NOTES]) {
    const now = cellsOf(end.model, name);
    const before = cellsOf(end.before, name);
    expect([...now.keys()]).toEqual([...before.keys()]);
    for (const [address, value] of before) expect(possibleAt(end, name, address, value)).toContain(now.get(address));
  }
}

/** What each cell of a sheet says, by its address. */
function cellsOf(model: WorkbookModel, name: string): ReadonlyMap<string, unknown> {
  const cells = [...(model.find(name)?.cells.entries() ?? [])];
  return new Map(cells.map(({ row, column, cell }) => [cellAddress({ row, column }), cell.formula ?? cell.value]));
}

function possibleAt({ doings }: End, name: string, address: string, value: unknown): readonly unknown[] {
  const users = (name === SCHEDULE ? doings.typed.get(address) : undefined) ?? value;
  const repaired = doings.repairs
    .flatMap(({ fixes }) => fixes)
    .filter(({ sheet, cell, before }) => sheet === name && cellAddress(cell) === address && before === users);
  return [users, ...repaired.map(({ after }) => after)];
}

test('two panes and the ribbon on one workbook: whatever the order, nothing of one is lost to another in silence', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), lateness, async (steps, late) => {
      const end = await play(steps, late);
      expectSettings(end);
      expectRecords(end);
      expectUsersCells(end);
    }),
    { numRuns: 45 },
  );
});
