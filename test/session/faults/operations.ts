import type { RibbonCommand } from '../../../src/session/ribbonButtons';
import { runRibbonCommand } from '../../../src/session/runRibbonCommand';
import type { Session } from '../../../src/session/session';
import type { WorkbookModel } from '../../host/workbookModel';
import { SCHEDULE, type OpenPane } from './faultySchedule';
import { toldByPane, toldByRibbon, type Told } from './told';

/** Something that a user has done, and the workbook it is done to. */
export interface Operation {
  readonly name: string;
  /** What was done before, without a fault. */
  readonly before?: (session: Session, model: WorkbookModel) => Promise<void>;
  /** Gives the way to do it. Findings and the like are taken before the first try, so that the second is the same. */
  readonly prepare: (pane: OpenPane) => () => Promise<Told>;
  /** What it is done to is picked in the pane, so that another pane would pick something else. */
  readonly isPicked?: boolean;
}

type InPane = Omit<Operation, 'prepare'> & { readonly act: (session: Session) => () => Promise<void> };

function inPane({ act, ...operation }: InPane): Operation {
  return {
    ...operation,
    prepare: ({ session }) => {
      const doIt = act(session);
      return async () => {
        await doIt();
        return toldByPane(session.getState().notice);
      };
    },
  };
}

/** A button on the ribbon, pressed while the pane is open. */
function onRibbon(command: RibbonCommand, state: string, before?: Operation['before']): Operation {
  return {
    name: `ribbon: ${command} ${state}`,
    ...(before ? { before } : {}),
    prepare:
      ({ openWorkbook, settings }) =>
      async () =>
        toldByRibbon(await runRibbonCommand(command, openWorkbook(), settings)),
  };
}

const generated = (session: Session) => session.generateReports('zh-CN', 'overwrite');

/** The user writes into a cell of a report, outside the notes. */
function editReport({ worksheets }: WorkbookModel): void {
  const overview = worksheets.find(({ name }) => name === '总览');
  if (overview) overview.cells.open(3, 0).value = '会上口头补充';
}

async function withObsolete(session: Session, model: WorkbookModel): Promise<void> {
  await generated(session);
  const schedule = model.find(SCHEDULE);
  if (schedule) schedule.cells.open(4, 3).value = '大气环境科';
  await session.reload();
  await generated(session);
}

const fixable = (session: Session) => {
  const { outcome } = session.getState();
  return outcome?.ok ? outcome.judgement.findings.filter(({ fix }) => fix !== undefined) : [];
};

async function repaired(session: Session): Promise<void> {
  await session.applyFixes(fixable(session));
}

const obsoleteOf = (session: Session) => session.getState().obsolete;

const IN_PANE: readonly InPane[] = [
  { name: 'read again', act: (session) => () => session.reload() },
  { name: 'generate reports', act: (session) => () => session.generateReports('zh-CN') },
  {
    name: 'generate them again in place',
    before: generated,
    act: (session) => () => session.generateReports('zh-CN'),
  },
  {
    name: 'generate and keep a copy of an edited one',
    before: async (session, model) => {
      await generated(session);
      editReport(model);
    },
    act: (session) => () => session.generateReports('zh-CN', 'keepCopy'),
  },
  {
    name: 'generate over an edited one',
    before: async (session, model) => {
      await generated(session);
      editReport(model);
    },
    act: (session) => () => session.generateReports('zh-CN', 'overwrite'),
  },
  {
    name: 'delete a report that is no longer kept up',
    before: withObsolete,
    act: (session) => {
      const sheets = obsoleteOf(session);
      return () => session.removeObsolete(sheets);
    },
  },
  { name: 'highlight', act: (session) => () => session.highlight() },
  { name: 'highlight again', before: (session) => session.highlight(), act: (session) => () => session.highlight() },
  {
    name: 'clear highlights',
    before: (session) => session.highlight(),
    act: (session) => () => session.clearHighlights(),
  },
  { name: 'set a baseline', act: (session) => () => session.setBaseline() },
  {
    name: 'set another baseline',
    before: async (session, model) => {
      await session.setBaseline();
      const schedule = model.find(SCHEDULE);
      if (schedule) schedule.cells.open(3, 2).value = '水质通报';
      await session.reload();
    },
    act: (session) => () => session.setBaseline(),
  },
  {
    name: 'repair one cell',
    isPicked: true,
    act: (session) => {
      const findings = fixable(session).slice(0, 1);
      return () => session.applyFixes(findings);
    },
  },
  {
    name: 'repair all',
    act: (session) => {
      const findings = fixable(session);
      return () => session.applyFixes(findings);
    },
  },
  {
    name: 'take all repairs back',
    before: repaired,
    act: (session) => {
      const { fixed } = session.getState();
      return () => session.undoFixes(fixed);
    },
  },
  {
    name: 'save settings',
    before: (session) => session.setBaseline(),
    act: (session) => {
      const { settings } = session.getState();
      return () => session.saveSettings({ ...settings, leadDays: 30 }, settings);
    },
  },
  {
    name: 'correct a column',
    act: (session) => {
      const { settings } = session.getState();
      const columns = [{ role: 'owner', header: '负责人', column: 4 }] as const;
      return () => session.saveSettings({ ...settings, schedule: { ...settings.schedule, columns } }, settings);
    },
  },
  {
    name: 'read as told',
    act: (session) => () => session.readAsTold({ sheet: SCHEDULE, row: 1, roles: new Map([[2, 'content']]) }),
  },
  {
    name: 'remove everything of ours',
    before: async (session) => {
      await generated(session);
      await session.setBaseline();
      await session.highlight();
    },
    act: (session) => async () => {
      await session.removeAll(null);
      const { removal, notice } = session.getState();
      if (removal && notice?.kind !== 'failed') await session.removeAll(removal);
    },
  },
];

/** Every operation of the pane and of the ribbon, in the states of a workbook that matter to it. */
export const OPERATIONS: readonly Operation[] = [
  ...IN_PANE.map(inPane),
  onRibbon('checkAndHighlight', 'for the first time'),
  onRibbon('checkAndHighlight', 'again', (session) => session.highlight()),
  onRibbon('clearHighlights', 'after highlighting', (session) => session.highlight()),
  onRibbon('generateReports', 'for the first time'),
  onRibbon('generateReports', 'over an edited one', async (session, model) => {
    await generated(session);
    editReport(model);
  }),
];
