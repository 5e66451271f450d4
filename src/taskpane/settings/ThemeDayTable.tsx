import { Button, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ThemeDayDates } from '../../schedule/calendar/themeDays';
import { useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import { isNewThemeDay, themeDayLines, withThemeDay } from './themeDayDraft';
import { ThemeDayFields } from './ThemeDayFields';

const LONGEST_NAME = 30;

const useStyles = makeStyles({
  add: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'end' },
  grow: { flexGrow: 1, minWidth: 0 },
});

/** When the days that move each year are in this one, and the office's own theme days. */
export function ThemeDayTable({
  year,
  entered,
  onEnter,
}: {
  readonly year: number;
  readonly entered: readonly ThemeDayDates[];
  readonly onEnter: (entered: readonly ThemeDayDates[]) => void;
}) {
  const styles = useStyles();
  const { fields, note } = usePaneStyles();
  const words = useMessages().themeDays;
  const [name, setName] = useState('');
  const lines = themeDayLines(entered, year);
  const enter = (dates: ThemeDayDates) => onEnter(withThemeDay(entered, year, dates));
  return (
    <div className={fields}>
      <Caption1 className={note}>{words.hint(year)}</Caption1>
      {lines.map((line) => (
        <ThemeDayFields key={line.name} line={line} year={year} onDates={enter} />
      ))}
      <div className={styles.add}>
        <Field label={words.name} className={styles.grow}>
          <Input
            value={name}
            maxLength={LONGEST_NAME}
            placeholder={words.example}
            onChange={(_, { value }) => setName(value)}
          />
        </Field>
        <Button
          icon={<AddRegular />}
          disabled={!isNewThemeDay(name, lines)}
          onClick={() => {
            enter({ name: name.trim(), first: `${year}-01-01`, last: `${year}-01-01` });
            setName('');
          }}
        >
          {words.add}
        </Button>
      </div>
    </div>
  );
}
