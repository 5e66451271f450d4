import type { IsoDate } from '../schedule/calendarDate';
import { monthEnd } from '../schedule/calendarDate';
import type { FacilityTally, OpenDays } from '../schedule/openDays';
import type { SheetContent } from '../workbook/sheetContent';
import type { ReportContext, SheetPlace } from './reportContext';
import { dateCell, printTexts } from './reportContext';
import type { ReportTexts } from './reportTexts';
import type { DraftCell } from './sheetDraft';
import { SheetDraft } from './sheetDraft';

/** 设施 类别, six windows, 开放天数 线下 线上 漏开 已补 尚欠 参观人次 下次最迟 结论. */
export const OPEN_DAY_COLUMN_WIDTHS: readonly number[] = [24, 17, 9.5, 9.5, 9.5, 9.5, 9.5, 9.5, 9.5, 6, 6, 6, 6, 6, 8, 16, 10];

const HEADER_ROWS = 3;

/** 开放日统计: each facility against "at least once every two months". Signs say what the colours say. */
export function openDaySheet(openDays: OpenDays, countOnline: boolean, place: SheetPlace, context: ReportContext): SheetContent {
  const { texts } = context;
  const draft = new SheetDraft(place.columnWidths);
  draft.addWide(texts.openDayTitle(openDays.year), 'title');
  draft.addWide(texts.asOf(context.asOf), 'subtitle');
  draft.add(
    [texts.facility, texts.category, ...texts.windows, texts.openings, texts.offline, texts.online, texts.missed, texts.madeUp, texts.owed,
      texts.visitors, texts.nextDeadline, texts.standing].map((value): DraftCell => ({ value, style: 'header' })),
  );
  for (const tally of openDays.facilities) draft.add(facilityRow(tally, openDays.year, context));
  draft.add(totalRow(openDays.facilities, texts));
  draft.addWide(texts.openDayLegend(countOnline), 'remark');
  return draft.finish(place.name, place.tag, HEADER_ROWS, printTexts(context), '#548235');
}

function facilityRow(tally: FacilityTally, year: number, context: ReportContext): readonly DraftCell[] {
  const { texts } = context;
  return [
    { value: tally.facility.name, style: 'text' },
    { value: tally.facility.category, style: 'text' },
    ...windowCells(tally, year, context.asOf, texts),
    ...[tally.openings, offlineDays(tally), tally.online, tally.missed, tally.madeUp, tally.owed, tally.visitors]
      .map((value): DraftCell => ({ value, style: 'number' })),
    tally.nextDeadline === null ? { value: texts.none, style: 'centered' } : dateCell(tally.nextDeadline, context),
    tally.metToDate ? { value: texts.met, style: 'statusDone' } : { value: texts.owes(tally.owed), style: 'statusOverdue' },
  ];
}

/** One cell a window: its openings, or why there are none. The oldest missed windows are the ones made up. */
function windowCells(tally: FacilityTally, year: number, asOf: IsoDate, texts: ReportTexts): readonly DraftCell[] {
  let toMakeUp = tally.madeUp;
  return tally.windows.map((count, index): DraftCell => {
    const online = tally.onlineWindows[index] ?? 0;
    if (count > 0) return online > 0 ? { value: texts.withOnline(count, online), style: 'centered' } : { value: count, style: 'number' };
    const lastMonth = 2 * (index + 1);
    if (monthEnd(year, lastMonth) < asOf) {
      toMakeUp -= 1;
      return toMakeUp >= 0 ? { value: texts.windowMadeUp, style: 'statusUpcoming' } : { value: texts.windowMissed, style: 'statusOverdue' };
    }
    const begins = `${monthEnd(year, lastMonth - 1).slice(0, 7)}-01`;
    return begins <= asOf ? { value: texts.windowWaiting, style: 'statusDue' } : { value: '', style: 'centered' };
  });
}

function totalRow(facilities: readonly FacilityTally[], texts: ReportTexts): readonly DraftCell[] {
  const sum = (of: (tally: FacilityTally) => number): DraftCell =>
    ({ value: facilities.reduce((total, tally) => total + of(tally), 0), style: 'totalNumber' });
  return [
    { value: texts.total, style: 'totalText', span: 2 },
    ...texts.windows.map((_, index) => sum(({ windows }) => windows[index] ?? 0)),
    sum(({ openings }) => openings), sum(offlineDays), sum(({ online }) => online), sum(({ missed }) => missed),
    sum(({ madeUp }) => madeUp), sum(({ owed }) => owed), sum(({ visitors }) => visitors),
    { value: '', style: 'totalText', span: 2 },
  ];
}

/** Counted days that were not online. */
function offlineDays({ openings, onlineWindows }: FacilityTally): number {
  return openings - onlineWindows.reduce((sum, count) => sum + count, 0);
}
