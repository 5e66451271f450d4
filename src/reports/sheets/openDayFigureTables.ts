import type { FacilityTally, OpenDays } from '../../schedule/openDays/openDays';
import type { OpenDayFigures, ReportingPeriod } from '../../schedule/openDays/openDayFigures';
import {
  facilityGroups,
  HALVES_AND_QUARTERS,
  openDayFigures,
  WHOLE_YEAR,
} from '../../schedule/openDays/openDayFigures';
import { planLines } from '../texts/openDayLines';
import type { DraftCell, SheetDraft } from '../layout/sheetDraft';
import { FIGURE_TEXTS, type FigureTexts } from '../texts/figureTexts';
import type { SheetContext } from './reportContext';

/** A line of a table of figures: what it is about, and its facilities in its period. */
interface FigureLine {
  readonly name: string;
  readonly facilities: readonly FacilityTally[];
  readonly period: ReportingPeriod;
}

/** 应开尽开, the plan against the record, and the figures by quarter and half year, by class and by county. Takes 15 columns. */
export function drawOpenDayFigures(draft: SheetDraft, openDays: OpenDays, context: SheetContext): void {
  const words = FIGURE_TEXTS[context.language];
  const { year, facilities } = openDays;
  const whole = openDayFigures(facilities, WHOLE_YEAR, year, context.asOf);
  draft.addWide(words.complete(whole), 'statement');
  for (const line of planLines(openDays, context.language)) draft.addWide(line, 'statement');
  const ofYear = (by: 'category' | 'district'): readonly FigureLine[] =>
    facilityGroups(openDays, by).map(({ name, facilities: members }) => ({
      name: name || words.unnamed,
      facilities: members,
      period: WHOLE_YEAR,
    }));
  const byPeriod = HALVES_AND_QUARTERS.map((period) => ({ name: words.periodName(period, year), facilities, period }));
  for (const [title, of, lines] of [
    [words.byPeriod, words.period, byPeriod],
    [words.byClass, context.texts.category, ofYear('category')],
    [words.byDistrict, words.district, ofYear('district')],
  ] as const) {
    if (lines.length === 0) continue;
    draft.addBlank();
    draft.addWide(title, 'heading');
    draft.add(titleCells(of, words, context));
    for (const { name, facilities: members, period } of lines)
      draft.add(figureCells(name, openDayFigures(members, period, year, context.asOf)));
  }
}

function titleCells(of: string, { columns }: FigureTexts, { texts }: SheetContext): readonly DraftCell[] {
  const header = (value: string, span = 1): DraftCell => ({ value, style: 'header', span });
  return [
    header(of, 2),
    header(columns.facilities),
    header(columns.opened),
    header(columns.times),
    header(texts.offline),
    header(texts.online),
    header(columns.visitors),
    header(columns.onlineVisitors),
    header(columns.asked),
    header(columns.over),
    header(texts.madeUp),
    header(columns.under),
    header(columns.complete, 2),
  ];
}

function figureCells(name: string, figures: OpenDayFigures): readonly DraftCell[] {
  const { complete, askedFacilities } = figures;
  const number = (value: number): DraftCell => ({ value, style: 'number' });
  return [
    { value: name, style: 'text', span: 2 },
    number(figures.facilities),
    number(figures.opened),
    number(figures.times),
    number(figures.onSite),
    number(figures.online),
    number(figures.visitors),
    number(figures.onlineVisitors),
    number(figures.asked),
    number(figures.over),
    number(figures.madeUp),
    number(figures.under),
    askedFacilities === 0
      ? { value: '—', style: 'centered', span: 2 }
      : {
          value: `${complete === askedFacilities ? '√' : '×'} ${complete}/${askedFacilities}`,
          style: complete === askedFacilities ? 'statusDone' : 'statusOverdue',
          span: 2,
        },
  ];
}
