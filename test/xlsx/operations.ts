import { planHighlights } from '../../src/reports/highlights/planHighlights';
import { planGeneration } from '../../src/session/actions/generateReports';
import { planBaseline } from '../../src/session/actions/setBaseline';
import { judgeWorkbook } from '../../src/session/judgeWorkbook';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { asReady } from '../reports/readyReports';

const AS_OF = '2020-06-15';

/** A file opened, and its schedule judged. Fails where there is none. */
export async function judgedFile(bytes: Uint8Array) {
  const workbook = openXlsx(bytes);
  const { sheets, listing, outcome } = await judgeWorkbook(workbook, AS_OF, (settings) => settings);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return { workbook, sheets, listing, judgement: outcome.judgement };
}

/** What the product writes into a file, by what the user asks for. */
export const OPERATIONS: Readonly<Record<string, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  report: async (bytes) => {
    const { workbook, sheets, judgement } = await judgedFile(bytes);
    let guid = 0;
    const plan = asReady(
      await planGeneration(workbook, judgement, sheets, {
        language: 'zh-CN',
        newGuid: () => `g${(guid += 1)}`,
        edited: 'overwrite',
      }),
    );
    await workbook.apply([...plan.edits, ...planHighlights(judgement, { today: AS_OF })]);
    return workbook.save();
  },
  baseline: async (bytes) => {
    const { workbook, listing, judgement } = await judgedFile(bytes);
    await workbook.apply(planBaseline(judgement.schedule, AS_OF, listing.stored).edits);
    return workbook.save();
  },
  typing: async (bytes) => {
    const workbook = openXlsx(bytes);
    const [sheet] = (await workbook.list()).sheets;
    if (!sheet) throw new Error('a workbook has a sheet');
    workbook.typeIntoCell(sheet.name, { row: 2, column: 2 }, '改过的内容');
    return workbook.save();
  },
};
