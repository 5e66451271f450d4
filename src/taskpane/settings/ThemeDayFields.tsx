import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import type { ThemeDayDates } from '../../schedule/calendar/themeDays';
import { useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import { DayField } from './DayField';
import { isThemeDay, type ThemeDayLine } from './themeDayDraft';

const useStyles = makeStyles({
  days: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
    '& input': { minWidth: 0, width: '100%' },
  },
});

/** One theme day: its first and last day; one of the office's own can be removed, which is to enter it with no days. */
export function ThemeDayFields({
  line,
  year,
  onDates,
}: {
  readonly line: ThemeDayLine;
  readonly year: number;
  readonly onDates: (dates: ThemeDayDates) => void;
}) {
  const styles = useStyles();
  const { head, name } = usePaneStyles();
  const words = useMessages().themeDays;
  const wrong = (line.first !== '' || line.last !== '') && !isThemeDay(line);
  const enter = (dates: Partial<ThemeDayDates>) =>
    onDates({ name: line.name, first: line.first, last: line.last, ...dates });
  return (
    <div role="group" aria-label={line.name}>
      <div className={head}>
        <span className={name}>{line.name}</span>
        {!line.builtIn && (
          <Button
            size="small"
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={words.remove(line.name)}
            onClick={() => enter({ first: '', last: '' })}
          />
        )}
      </div>
      <div className={styles.days}>
        <DayField label={words.first} year={year} day={line.first} onDay={(first) => enter({ first })} />
        <DayField
          label={words.last}
          year={year}
          day={line.last}
          onDay={(last) => enter({ last })}
          wrong={wrong ? words.wrong : null}
        />
      </div>
    </div>
  );
}
