/** Reads the cells of a row that stand for stages of approval: 撰写, 审核, 签发, 报送. */
import type { IsoDate } from '../calendar/isoDate';
import type { EntryStage } from './entryMarks';
import { foldText, isBlank } from '../text/foldText';
import { singleDay } from '../calendar/period';
import type { PeriodContext } from '../calendar/readPeriod';
import { readPeriod } from '../calendar/readPeriod';
import { readStatus } from './readStatus';
import type { StageCell } from '../table/tableRow';

const NOT_NEEDED = /^(?:不需要?|无需|不用|免|无|不涉及|[-—–/\\]+|n\/?a)(?:审核|签发|报送|审签)?$/i;
/** Said outright: 未审, 待签, 审核中, 退回修改. */
const NOT_YET = /^(?:未|待|尚|没|否|[×✗✘xX]$)|中$|退回|修改/;
const DONE = /^(?:已|同意|通过|[√✓✔☑✅]|是$|完成|报送$|办结)|通过$|同意$/;
const DAY = /(?:\d{4}[年./-])?\d{1,2}[月./-]\d{1,2}日?/;

/** The stages of a row, in the order of their columns. A blank stage is open; a day alone says that it is done on that day. */
export function readStages(cells: readonly StageCell[], sheet: string, context: PeriodContext): readonly EntryStage[] {
  return cells.map(({ name, cell }) => ({ name, ...readStage(cell, context), cell: { sheet, ...cell.position } }));
}

/** Whether the stage is still to be gone through on that day: a day that is to come is only planned. */
export function isOpenStage({ state, on }: EntryStage, asOf: IsoDate): boolean {
  return state === 'open' || (state === 'done' && on !== null && on > asOf);
}

function readStage(
  { value, text, numberFormat }: StageCell['cell'],
  context: PeriodContext,
): Pick<EntryStage, 'state' | 'on'> {
  if (isBlank(text)) return { state: 'open', on: null };
  const folded = foldText(text);
  if (NOT_NEEDED.test(folded)) return { state: 'notNeeded', on: null };
  if (NOT_YET.test(folded)) return { state: 'open', on: null };
  const on = dayIn(value, folded, numberFormat, context);
  if (on !== null || DONE.test(folded)) return { state: 'done', on };
  const words = readStatus(text, context);
  return { state: words.done ? 'done' : 'noted', on: words.doneOn };
}

function dayIn(
  value: StageCell['cell']['value'],
  folded: string,
  numberFormat: string,
  context: PeriodContext,
): IsoDate | null {
  const day = typeof value === 'number' ? value : (DAY.exec(folded)?.[0] ?? null);
  if (day === null) return null;
  return singleDay(readPeriod(day, { ...context, month: null, numberFormat }));
}
