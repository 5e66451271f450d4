import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { createSession, type Session } from '../../src/session/session';
import type { SheetSnapshot } from '../../src/workbook/sheetSnapshot';
import { userSheets } from '../../src/workbook/sheetSnapshot';
import { WorkbookError } from '../../src/workbook/workbookError';
import { openXlsx, type XlsxWorkbook } from '../../src/xlsx/xlsxWorkbook';

const SAMPLE = readFileSync(path.join(__dirname, '../../assets/sample/2020-schedule.xlsx'));

/** What people do with one workbook in two panes at once. */
const DOINGS: Readonly<Record<string, (session: Session, workbook: XlsxWorkbook, row: number) => Promise<void>>> = {
  reports: (session) => session.generateReports('zh-CN', 'overwrite'),
  copies: (session) => session.generateReports('zh-CN', 'keepCopy'),
  highlight: (session) => session.highlight(),
  clear: (session) => session.clearHighlights(),
  baseline: (session) => session.setBaseline(),
  reload: (session) => session.reload(),
  settings: (session) => session.saveSettings({ ...session.getState().settings, leadDays: 3 }),
  type: (_, workbook, row) => {
    workbook.typeIntoCell(sheetOf(workbook), { row, column: 2 }, `改过的内容${row}`);
    return Promise.resolve();
  },
};

function sheetOf(workbook: XlsxWorkbook): string {
  return workbook.activeSheet();
}

/**
 * Two sessions on one workbook, their actions in any order and not waited for: no failure but one in words of ours, and the user's cells are
 * what the user typed.
 */
export const interleavings = fc.asyncProperty(
  fc.array(
    fc.record({
      doing: fc.constantFrom(...Object.keys(DOINGS)),
      pane: fc.nat(1),
      row: fc.integer({ min: 4, max: 20 }),
      waits: fc.boolean(),
    }),
    { minLength: 2, maxLength: 8 },
  ),
  async (doings) => {
    const workbook = openXlsx(new Uint8Array(SAMPLE));
    const typed = openXlsx(new Uint8Array(SAMPLE));
    let guid = 0;
    const sessions = [0, 1].map(() =>
      createSession(
        workbook,
        () => '2020-06-15',
        () => `g${(guid += 1)}`,
      ),
    );
    const stops = sessions.map((session) => session.open());
    const running: Promise<void>[] = [];
    for (const { doing, pane, row, waits } of doings) {
      const session = sessions[pane];
      const act = DOINGS[doing];
      if (!session || !act) continue;
      if (doing === 'type') await act(session, typed, row);
      const promise = act(session, workbook, row);
      running.push(promise);
      if (waits) await promise;
    }
    await Promise.all(running);
    for (const session of sessions) {
      const { notice } = session.getState();
      if (notice?.kind === 'failed' && !(notice.error instanceof WorkbookError)) throw notice.error;
    }
    for (const stop of stops) stop();
    const [expected, found] = [await usersCells(typed), await usersCells(openXlsx(workbook.save()))];
    if (expected !== found) throw new Error('a cell of the user’s is not what was typed');
  },
);

async function usersCells(workbook: XlsxWorkbook): Promise<string> {
  const sheets = await workbook.read(userSheets(await workbook.list()));
  return JSON.stringify(sheets.map(({ name, values, merges }: SheetSnapshot) => [name, values, merges]));
}
