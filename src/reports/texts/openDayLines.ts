import type { IsoDate } from '../../schedule/calendar/isoDate';
import { openDayFigures, WHOLE_YEAR } from '../../schedule/openDays/openDayFigures';
import type { OpenDays } from '../../schedule/openDays/openDays';
import { countPlan } from '../../schedule/openDays/openingPlan';
import { totalOf } from '../../schedule/openDays/totalOf';
import type { Language } from '../../schedule/text/language';
import { FIGURE_TEXTS } from './figureTexts';
import { REPORT_TEXTS } from './reportTexts';

/** The year's plan against the record, and who will miss a window by it; none without a plan. */
export function planLines({ plan }: OpenDays, language: Language): readonly string[] {
  if (!plan) return [];
  const words = FIGURE_TEXTS[language];
  const { windows, listSeparator } = REPORT_TEXTS[language];
  const leftOut = plan.facilities.filter(({ planned, willMiss }) => planned.length === 0 && willMiss.length > 0);
  const missing = plan.facilities.flatMap(({ facility, planned, willMiss }) =>
    planned.length > 0 && willMiss.length > 0
      ? [words.willMissOne(facility, willMiss.map((index) => windows[index] ?? '').join(listSeparator))]
      : [],
  );
  return [
    words.plan(countPlan(plan.facilities)),
    ...(missing.length > 0 ? [words.willMiss(missing)] : []),
    ...(leftOut.length > 0 ? [words.notPlanned(leftOut.map(({ facility }) => facility))] : []),
  ];
}

/** The open days of the year to the as-of date, in the few lines of a brief. */
export function openDayLines(openDays: OpenDays, asOf: IsoDate, language: Language): readonly string[] {
  const { facilities, year } = openDays;
  return [
    REPORT_TEXTS[language].openDaysLine(totalOf(facilities)),
    FIGURE_TEXTS[language].complete(openDayFigures(facilities, WHOLE_YEAR, year, asOf)),
    ...planLines(openDays, language),
  ];
}
