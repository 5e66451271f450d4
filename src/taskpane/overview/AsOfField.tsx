import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { IsoDate } from '../../schedule/calendar/isoDate';
import { parseIsoDate } from '../../schedule/calendar/isoDate';
import { useMessages } from '../parts/language';

/** A date control gives half-typed years such as 0202 too: they are not days to judge on. */
const EARLIEST: IsoDate = '1950-01-01';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalS },
  date: { flexGrow: 1, minWidth: 0 },
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
  return (
    <Field label={messages.asOf} hint={asOf === today ? messages.asOfHint : messages.asOfFixed(asOf)}>
      {(field) => (
        <div className={styles.row}>
          <Input
            {...field}
            className={styles.date}
            type="date"
            value={typed ?? asOf}
            onChange={(_, { value }) => {
              setTyped(value);
              const day = parseIsoDate(value);
              if (day && day >= EARLIEST) onPick(day);
            }}
            onBlur={() => {
              setTyped(null);
            }}
          />
          <Button
            disabled={asOf === today}
            onClick={() => {
              setTyped(null);
              onPick(null);
            }}
          >
            {messages.actions.today}
          </Button>
        </div>
      )}
    </Field>
  );
}
