import type { FacilityTally, JointStanding, OpenDays } from '../../schedule/openDays/openDays';
import type { SheetContent } from '../../workbook/sheetContent';
import type { OpenDayTexts } from '../texts/openDayTexts';
import { OPEN_DAY_TEXTS } from '../texts/openDayTexts';
import { drawOpenDayFigures } from './openDayFigureTables';
import type { SheetContext, SheetPlace } from './reportContext';
import { dateCell, printTexts } from './reportContext';
import type { ReportTexts } from '../texts/reportTexts';
import type { DraftCell } from '../layout/sheetDraft';
import { SheetDraft } from '../layout/sheetDraft';
import type { StyleName } from '../layout/styles';

/** 设施 类别, six windows, 开放天数 线下 线上 漏开 已补 尚欠 参观人次 最长间隔 集中开放 下次最迟 结论. */
export const OPEN_DAY_COLUMN_WIDTHS: readonly number[] = [
  22, 17, 10, 10, 10, 10, 10, 10, 9, 6.5, 7, 7, 6.5, 6.5, 8, 9.5, 12, 15, 10,
];

const HEADER_ROWS = 3;

/** 开放日统计: each facility against "at least once every two months". Signs say what the colours say. */
export function openDaySheet(openDays: OpenDays, place: SheetPlace, context: SheetContext): SheetContent {
  const { texts, language } = context;
  const words = OPEN_DAY_TEXTS[language];
  const draft = new SheetDraft(place.columnWidths);
  draft.addWide(texts.openDayTitle(openDays.year), 'title');
  draft.addWide(texts.asOf(context.asOf), 'subtitle');
  draft.add(
    [
      texts.facility,
      texts.category,
      ...texts.windows,
      texts.openings,
      texts.offline,
      texts.online,
      texts.missed,
      texts.madeUp,
      texts.owed,
      texts.visitors,
      words.longestGap,
      words.joint,
      texts.nextDeadline,
      texts.standing,
    ].map((value): DraftCell => ({ value, style: 'header' })),
  );
  for (const tally of openDays.facilities) draft.add(facilityRow(tally, context));
  draft.add(totalRow(openDays.facilities, texts));
  draft.addWide(texts.openDayLegend(openDays.settings.countOnline), 'remark');
  if (openDays.facilities.length > 1) draft.addWide(jointLine(openDays, texts, words), 'remark');
  drawOpenDayFigures(draft, openDays, context);
  return draft.finish(place, HEADER_ROWS, printTexts(context), '#548235');
}

function facilityRow(tally: FacilityTally, context: SheetContext): readonly DraftCell[] {
  const { texts, language } = context;
  const words = OPEN_DAY_TEXTS[language];
  return [
    { value: tally.facility.name, style: 'text' },
    { value: tally.facility.category, style: 'text' },
    ...windowCells(tally, texts),
    ...[tally.openings, offlineDays(tally), tally.online, tally.missed, tally.madeUp, tally.owed, tally.visitors].map(
      (value): DraftCell => ({ value, style: 'number' }),
    ),
    { value: tally.longestGap ? words.gapDays(tally.longestGap.days) : texts.none, style: 'centered' },
    { value: words.jointStanding[tally.joint], style: JOINT_STYLES[tally.joint] },
    tally.nextDeadline === null ? { value: texts.none, style: 'centered' } : dateCell(tally.nextDeadline, context),
    tally.standing !== 'active' && tally.metToDate
      ? { value: texts.standings[tally.standing], style: 'centered' }
      : tally.metToDate
        ? { value: texts.met, style: 'statusDone' }
        : { value: texts.owes(tally.owed), style: 'statusOverdue' },
  ];
}

const JOINT_STYLES: Readonly<Record<JointStanding, StyleName>> = {
  joined: 'statusDone',
  inMonth: 'statusUpcoming',
  absent: 'statusOverdue',
  notActive: 'centered',
};

/** One cell a window: its openings, or why there are none. */
function windowCells(tally: FacilityTally, texts: ReportTexts): readonly DraftCell[] {
  return tally.states.map((state, index): DraftCell => {
    const count = tally.windows[index] ?? 0;
    const online = tally.onlineWindows[index] ?? 0;
    switch (state) {
      case 'met':
        return online > 0
          ? { value: texts.withOnline(count, online), style: 'centered' }
          : { value: count, style: 'number' };
      case 'madeUp':
        return { value: texts.windowMadeUp, style: 'statusUpcoming' };
      case 'owed':
        return { value: texts.windowMissed, style: 'statusOverdue' };
      case 'running':
        return { value: texts.windowWaiting, style: 'statusDue' };
      case 'exempt':
        return { value: texts.notAsked, style: 'centered' };
      case 'ahead':
        return { value: '', style: 'centered' };
    }
  });
}

function jointLine({ joint, facilities }: OpenDays, texts: ReportTexts, words: OpenDayTexts): string {
  const asked = facilities.filter((tally) => tally.joint !== 'notActive');
  const joined = asked.filter((tally) => tally.joint === 'joined').length;
  const line = words.jointLine(
    texts.monthDayRange(joint.month.start, joint.month.end),
    joint.days.map(texts.monthDay),
    joined,
    asked.length,
  );
  return joint.days.length > 0 && !joint.marked ? line + words.unmarked : line;
}

function totalRow(facilities: readonly FacilityTally[], texts: ReportTexts): readonly DraftCell[] {
  const sum = (of: (tally: FacilityTally) => number): DraftCell => ({
    value: facilities.reduce((total, tally) => total + of(tally), 0),
    style: 'totalNumber',
  });
  return [
    { value: texts.total, style: 'totalText', span: 2 },
    ...texts.windows.map((_, index) => sum(({ windows }) => windows[index] ?? 0)),
    sum(({ openings }) => openings),
    sum(offlineDays),
    sum(({ online }) => online),
    sum(({ missed }) => missed),
    sum(({ madeUp }) => madeUp),
    sum(({ owed }) => owed),
    sum(({ visitors }) => visitors),
    { value: '', style: 'totalText', span: 4 },
  ];
}

/** Counted days that were not online. */
function offlineDays({ openings, onlineWindows }: FacilityTally): number {
  return openings - onlineWindows.reduce((sum, count) => sum + count, 0);
}
