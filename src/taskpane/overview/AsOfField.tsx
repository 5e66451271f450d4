import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { IsoDate } from '../../schedule/calendar/isoDate';
import { parseIsoDate } from '../../schedule/calendar/isoDate';
import { useMessages } from '../parts/language';

/** A date control gives half-typed years such as 0202 too: they are not days to judge on. */
const EARLIEST: IsoDate = '1950-01-01';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  label: { fontSize: tokens.fontSizeBase200 },
  date: { width: '138px', minWidth: 0 },
  hint: { flexBasis: '100%', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The day the statuses are judged on. While a date is being typed the field keeps it; null asks for today. */
export function AsOfField({
  asOf,
  today,
  onPick,
}: {
  readonly asOf: IsoDate;
  readonly today: IsoDate;
  readonly onPick: (day: IsoDate | null) => void;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const [typed, setTyped] = useState<string | null>(null);
  const isToday = asOf === today;
  const [labelId, hintId] = [useId(), useId()];
  return (
    <div className={styles.row}>
      <label htmlFor={labelId} className={styles.label} title={messages.asOfHint}>
        {messages.asOf}
      </label>
      <Input
        id={labelId}
        className={styles.date}
        size="small"
        type="date"
        value={typed ?? asOf}
        {...(!isToday && { 'aria-describedby': hintId })}
        onChange={(_, { value }) => {
          setTyped(value);
          const day = parseIsoDate(value);
          if (day && day >= EARLIEST) onPick(day);
        }}
        onBlur={() => {
          setTyped(null);
        }}
      />
      {!isToday && (
        <>
          <Button
            size="small"
            onClick={() => {
              setTyped(null);
              onPick(null);
            }}
          >
            {messages.actions.today}
          </Button>
          <span id={hintId} className={styles.hint}>
            {messages.asOfFixed(asOf)}
          </span>
        </>
      )}
    </div>
  );
}
