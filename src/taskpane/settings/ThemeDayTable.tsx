import { Button, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ThemeDayDates } from '../../schedule/calendar/themeDays';
import { useMessages } from '../parts/language';
import { isNewThemeDay, isThemeDay, themeDayLines, withThemeDay } from './themeDayDraft';

const LONGEST_NAME = 30;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  note: { color: tokens.colorNeutralForeground3 },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  days: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
    '& input': { minWidth: 0, width: '100%' },
  },
  add: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'end' },
  grow: { flexGrow: 1, minWidth: 0 },
});

/** A day of the year. A year half typed is shown and not yet taken. */
function DayField({
  label,
  year,
  day,
  wrong = null,
  onDay,
}: {
  readonly label: string;
  readonly year: number;
  readonly day: string;
  readonly wrong?: string | null;
  readonly onDay: (day: string) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = (value: string) => {
    setTyped(value);
    if (value === '' || value.startsWith(`${year}-`)) onDay(value);
  };
  return (
    <Field label={label} {...(wrong !== null && { validationMessage: wrong })}>
      <Input
        type="date"
        min={`${year}-01-01`}
        max={`${year}-12-31`}
        value={typed ?? day}
        onChange={(_, { value }) => {
          take(value);
        }}
        onBlur={() => {
          setTyped(null);
        }}
      />
    </Field>
  );
}

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
  const words = useMessages().themeDays;
  const [name, setName] = useState('');
  const lines = themeDayLines(entered, year);
  const add = () => {
    onEnter(withThemeDay(entered, year, { name: name.trim(), first: `${year}-01-01`, last: `${year}-01-01` }));
    setName('');
  };
  return (
    <div className={styles.list}>
      <Caption1 className={styles.note}>{words.hint(year)}</Caption1>
      {lines.map((line) => {
        const wrong = (line.first !== '' || line.last !== '') && !isThemeDay(line);
        const enter = (dates: Partial<ThemeDayDates>) => {
          onEnter(withThemeDay(entered, year, { name: line.name, first: line.first, last: line.last, ...dates }));
        };
        return (
          <div key={line.name} role="group" aria-label={line.name}>
            <div className={styles.head}>
              <span className={styles.name}>{line.name}</span>
              {!line.builtIn && (
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DeleteRegular />}
                  aria-label={words.remove(line.name)}
                  onClick={() => {
                    enter({ first: '', last: '' });
                  }}
                />
              )}
            </div>
            <div className={styles.days}>
              <DayField
                label={words.first}
                year={year}
                day={line.first}
                onDay={(first) => {
                  enter({ first });
                }}
              />
              <DayField
                label={words.last}
                year={year}
                day={line.last}
                onDay={(last) => {
                  enter({ last });
                }}
                wrong={wrong ? words.wrong : null}
              />
            </div>
          </div>
        );
      })}
      <div className={styles.add}>
        <Field label={words.name} className={styles.grow}>
          <Input
            value={name}
            maxLength={LONGEST_NAME}
            placeholder={words.example}
            onChange={(_, { value }) => {
              setName(value);
            }}
          />
        </Field>
        <Button icon={<AddRegular />} disabled={!isNewThemeDay(name, lines)} onClick={add}>
          {words.add}
        </Button>
      </div>
    </div>
  );
}
