import { Caption1, mergeClasses } from '@fluentui/react-components';
import { REPORT_TEXTS } from '../../reports/texts/reportTexts';
import { rateText, TIMELINESS_TEXTS } from '../../reports/texts/timelinessTexts';
import type { Judgement } from '../../schedule/judgement';
import type { Timeliness as TimelinessFigures } from '../../schedule/status/onTime';
import { timelinessByQuarter, timelinessOf } from '../../schedule/status/onTime';
import { useLanguage } from '../parts/language';
import { PaneSection } from '../parts/PaneSection';
import { usePaneStyles } from '../parts/paneStyles';
import { useTableStyles } from './tableStyles';

/** When work was done: early, on time and late by section and by the quarter of the deadline, with the rate (按期率). */
export function Timeliness({ judgement: { entries, sections, schedule } }: { readonly judgement: Judgement }) {
  const styles = useTableStyles();
  const { note } = usePaneStyles();
  const language = useLanguage();
  const words = TIMELINESS_TEXTS[language];
  const texts = REPORT_TEXTS[language];
  const lines = [
    ...sections.map(({ name, entries: share }) => ({ name, figures: timelinessOf(share) })),
    ...timelinessByQuarter(entries, schedule.year).map((figures, index) => ({
      name: texts.quarter(index + 1),
      figures,
    })),
    { name: texts.total, figures: timelinessOf(entries) },
  ];
  return (
    <PaneSection title={words.title}>
      <table className={styles.table} aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.first)}>
              {texts.section}
            </th>
            {[words.early, words.onTime, words.late, words.overdue, words.rate].map((title) => (
              <th scope="col" key={title} className={styles.head}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines
            .filter(({ figures: { rate, untold } }) => rate !== null || untold > 0)
            .map(({ name, figures }) => (
              <TimelinessLine key={name} name={name} figures={figures} />
            ))}
        </tbody>
      </table>
      <Caption1 className={note}>{words.note}</Caption1>
    </PaneSection>
  );
}

function TimelinessLine({ name, figures }: { readonly name: string; readonly figures: TimelinessFigures }) {
  const styles = useTableStyles();
  const { early, onTime, late, overdue } = figures;
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
        {name}
      </th>
      <td className={mergeClasses(styles.cell, early === 0 && styles.zero)}>{early}</td>
      <td className={mergeClasses(styles.cell, onTime === 0 && styles.zero)}>{onTime}</td>
      <td className={mergeClasses(styles.cell, late === 0 && styles.zero)}>{late}</td>
      <td className={mergeClasses(styles.cell, overdue > 0 ? styles.overdue : styles.zero)}>{overdue}</td>
      <td className={styles.cell}>{rateText(figures)}</td>
    </tr>
  );
}
