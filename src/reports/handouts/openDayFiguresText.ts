import type { IsoDate } from '../../schedule/calendar/isoDate';
import type { OpenDays } from '../../schedule/openDays/openDays';
import type { ReportingPeriod } from '../../schedule/openDays/openDayFigures';
import { facilityGroups, openDayFigures } from '../../schedule/openDays/openDayFigures';
import type { Language } from '../../schedule/text/language';
import { BRIEF_TEXTS } from '../texts/briefTexts';
import { planLines } from '../texts/openDayLines';
import { FIGURE_TEXTS } from '../texts/figureTexts';
import { REPORT_TEXTS } from '../texts/reportTexts';

/** The open days' figures of one period as plain text, to paste into a report: overall, by class, by county, and the plan of the year. */
export function openDayFiguresText(
  openDays: OpenDays,
  period: ReportingPeriod,
  asOf: IsoDate,
  language: Language,
): string {
  const words = FIGURE_TEXTS[language];
  const { part, asOf: asOfText } = BRIEF_TEXTS[language];
  const parts = figureParts(openDays, period, asOf, language);
  return [
    words.title(words.periodName(period, openDays.year)),
    asOfText(REPORT_TEXTS[language].date(asOf)),
    ...parts.flatMap(({ title, lines }, index) => [part(index, title), ...lines]),
  ].join('\n');
}

function figureParts(openDays: OpenDays, period: ReportingPeriod, asOf: IsoDate, language: Language) {
  const words = FIGURE_TEXTS[language];
  const { year, facilities } = openDays;
  const figures = openDayFigures(facilities, period, year, asOf);
  const grouped = (by: 'category' | 'district'): readonly string[] =>
    facilityGroups(openDays, by).map(({ name, facilities: members }) =>
      words.ofGroup(name || words.unnamed, openDayFigures(members, period, year, asOf)),
    );
  const planned = planLines(openDays, language);
  return [
    {
      title: words.overall,
      lines: [
        words.line(figures),
        words.complete(figures),
        ...(figures.asked > 0 ? [words.overAndUnder(figures)] : []),
      ],
    },
    { title: words.byClass, lines: grouped('category') },
    { title: words.byDistrict, lines: grouped('district') },
    { title: words.planTitle, lines: planned },
  ].filter(({ lines }) => lines.length > 0);
}
