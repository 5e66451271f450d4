import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';

/** A day of the year. A year half typed is shown and not yet taken. */
export function DayField({
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
        onChange={(_, { value }) => take(value)}
        onBlur={() => setTyped(null)}
      />
    </Field>
  );
}
