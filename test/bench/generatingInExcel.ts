/** What generating the reports sends to Excel, through Microsoft's own Office.js. */
import { createSession } from '../../src/session/session';
import type { Session } from '../../src/session/session';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { openSchedule } from '../excel/scheduleInExcel';
import { most, type BenchGroup } from './benchLine';
import { scheduleFile } from './scheduleFile';

const ROWS = { few: 1_000, many: 10_000 };
const BYTES_IN_MB = 1e6;

export const generatingInExcel: BenchGroup = {
  name: 'excel',
  take: async () => {
    const [few, many] = [await generated(ROWS.few), await generated(ROWS.many)];
    const perRow = (many.kept - few.kept) / (ROWS.many - ROWS.few);
    return [
      {
        measure: 'generating 10,000 rows × 13 sections in Excel: sent, with what Office.js tidies up',
        target: most(5, 'MB'),
        values: [many.sent / BYTES_IN_MB],
      },
      {
        // Office.js cuts grids at 1,500 cells, and keeps a range for each piece.
        measure: 'ranges that Office.js keeps for each further row',
        target: most(5, '%'),
        values: [perRow * 100],
        scale: `${few.kept} at 1,000 rows, ${many.kept} at 10,000`,
      },
    ];
  },
};

/** Bytes sent for reports of so many rows, and the ranges that Office.js gave back afterwards. */
async function generated(rows: number): Promise<{ readonly sent: number; readonly kept: number }> {
  const [sheet] = await openXlsx(scheduleFile({ rows, sections: 13 })).read(['日程']);
  const { workbook, host } = openSchedule(sheet?.values ?? []);
  let guid = 0;
  const session = createSession(
    workbook,
    () => '2020-06-15',
    () => `g${(guid += 1)}`,
  );
  const close = session.open();
  await rest(session);
  const before = host.log.length;
  await session.generateReports('zh-CN');
  close();
  const { notice } = session.getState();
  if (notice?.kind !== 'generateReports') throw new Error(`No reports of ${rows} rows`);
  const requests = host.log.slice(before);
  return {
    sent: requests.reduce((sum, { requestBytes }) => sum + requestBytes, 0),
    kept: requests.reduce((sum, { housekeeping, actions }) => sum + (housekeeping ? actions : 0), 0),
  };
}

/** Waits for the first judgement. */
async function rest(session: Session): Promise<void> {
  await new Promise<void>((resolve) => {
    const stop = session.subscribe(() => {
      const { outcome, busy } = session.getState();
      if (!outcome || busy !== null) return;
      stop();
      resolve();
    });
  });
}
