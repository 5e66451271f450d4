import { createExcelWorkbook } from '../../../src/excel/excelWorkbook';
import type { RibbonSettings } from '../../../src/session/runRibbonCommand';
import { createSession, type Session } from '../../../src/session/session';
import type { CellValue } from '../../../src/workbook/sheetSnapshot';
import type { Workbook } from '../../../src/workbook/workbook';
import type { ExcelHost } from '../../host/excelHost';
import { openExcelSession } from '../../host/excelSession';
import { WorkbookModel } from '../../host/workbookModel';

/** 示例数据：虚构。 */
export const SCHEDULE = '2020年日程';
export const NOTES = '备忘';

const ROWS: readonly (readonly CellValue[])[] = [
  ['2020年宣传工作日程表（示例）', null, null, null, null],
  ['月份', '旬', '素材内容', '责任单位（科室）', '负责人'],
  ['1月', '上旬', '空气质量通报（已办）', '大气环境科', '张三'],
  ['1月', '中旬', '饮用水源地检查', '水生态 环境科', '李四'],
  ['2月', '下旬', '固体废物专项检查', '固体废物科', '王五'],
  ['6月', '中旬', '六五环境日宣传', '大气 环境科', '张三'],
];

/** How long a request may take here, in milliseconds: those that are answered are answered at once. */
const PATIENCE = 12;

/** A workbook with a small schedule that has repairs to make, and a sheet that is none of our business. */
export function scheduleModel(): WorkbookModel {
  const model = new WorkbookModel(SCHEDULE);
  fill(model, SCHEDULE, ROWS);
  model.add(NOTES);
  fill(model, NOTES, [['值班电话', '5300000']]);
  return model;
}

function fill(model: WorkbookModel, name: string, rows: readonly (readonly CellValue[])[]): void {
  const sheet = model.find(name);
  for (const [row, cells] of rows.entries())
    for (const [column, value] of cells.entries())
      if (value !== null && sheet) sheet.cells.open(row, column).value = value;
}

const excel = openExcelSession();

/** A pane over the workbook, open and at rest. */
export interface OpenPane {
  readonly session: Session;
  readonly host: ExcelHost;
  /** The same workbook, for a page of its own. */
  readonly openWorkbook: () => Workbook;
  readonly settings: RibbonSettings;
  readonly close: () => void;
}

export async function openPane(model: WorkbookModel): Promise<OpenPane> {
  const host = excel.serve(model);
  const taken = [...model.worksheets.flatMap(({ customProperties }) => [...customProperties.values()])].map(
    ({ value }) => Number(/^guid-(\d+)$/.exec(value)?.[1] ?? 0),
  );
  let guids = Math.max(0, ...taken);
  const settings: RibbonSettings = {
    clock: () => '2020-06-15',
    newGuid: () => `guid-${(guids += 1)}`,
    language: 'zh-CN',
  };
  const openWorkbook = () => createExcelWorkbook(excel.Excel, PATIENCE);
  const session = createSession(openWorkbook(), settings.clock, settings.newGuid);
  const close = session.open();
  await session.reload();
  await atRest(host);
  return { session, host, openWorkbook, settings, close };
}

/** Waits until Excel has been asked nothing more for a while. */
async function atRest({ requests }: ExcelHost): Promise<void> {
  for (let before = -1; before !== requests.length;) {
    before = requests.length;
    for (let turn = 0; turn < 3; turn += 1)
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
  }
}
