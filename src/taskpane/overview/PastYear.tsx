import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { GLANCE_TEXTS } from '../../locales/glanceTexts';
import type { IsoDate } from '../../schedule/calendar/isoDate';
import { lastDayOf } from '../../schedule/entries/lastDay';
import type { Schedule } from '../../schedule/entries/schedule';
import { useLanguage } from '../parts/language';

const useStyles = makeStyles({
  past: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Says that the schedule is of a year that is over, and offers its last day to look from; nothing otherwise. */
export function PastYear({
  schedule,
  asOf,
  today,
  onPick,
}: {
  readonly schedule: Schedule;
  readonly asOf: IsoDate;
  readonly today: IsoDate;
  readonly onPick: (day: IsoDate) => void;
}) {
  const styles = useStyles();
  const words = GLANCE_TEXTS[useLanguage()];
  const lastDay = lastDayOf(schedule);
  if (asOf <= lastDay) return null;
  return (
    <div className={styles.past}>
      <span>{words.pastYear(schedule.year, asOf, asOf === today)}</span>
      <Button size="small" onClick={() => onPick(lastDay)}>
        {words.lookBack(lastDay)}
      </Button>
    </div>
  );
}
