import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { QUOTA_FORM_TEXTS } from '../../locales/quotaForm';
import { QUOTA_TEXTS } from '../../reports/texts/quotaTexts';
import { WINDOW_LENGTHS, type MonthsPerWindow } from '../../schedule/calendar/windowLength';
import type { QuotaField } from '../../schedule/settings/officeQuota';
import { useLanguage } from '../parts/language';
import type { CountedDraft } from './quotaDraft';

/** Two fields beside one another. */
export const usePairStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
    '& input, & select': { minWidth: 0, width: '100%' },
  },
});

/** What counts and how much of it. */
export function CountedFields({
  counted,
  labels,
  fields: [wordsField, columnField, minimumField],
  faults,
  onCounted,
}: {
  readonly counted: CountedDraft;
  readonly labels: Readonly<Record<'words' | 'column' | 'minimum' | 'often', string>>;
  readonly fields: readonly [QuotaField, QuotaField, QuotaField];
  readonly faults: readonly QuotaField[];
  readonly onCounted: (part: Partial<CountedDraft>) => void;
}) {
  const { pair } = usePairStyles();
  const words = QUOTA_FORM_TEXTS[useLanguage()];
  return (
    <>
      <TextField
        label={labels.words}
        field={wordsField}
        faults={faults}
        text={counted.words}
        hint={words.wordsHint}
        onText={(text) => onCounted({ words: text })}
      />
      <TextField
        label={labels.column}
        field={columnField}
        faults={faults}
        text={counted.column}
        hint={words.columnHint}
        onText={(text) => onCounted({ column: text })}
      />
      <div className={pair}>
        <OftenField
          label={labels.often}
          months={counted.monthsPerWindow}
          onMonths={(monthsPerWindow) => onCounted({ monthsPerWindow })}
        />
        <TextField
          label={labels.minimum}
          field={minimumField}
          faults={faults}
          text={counted.minimum}
          onText={(text) => onCounted({ minimum: text })}
        />
      </div>
    </>
  );
}

function OftenField({
  label,
  months,
  onMonths,
}: {
  readonly label: string;
  readonly months: MonthsPerWindow;
  readonly onMonths: (months: MonthsPerWindow) => void;
}) {
  const { per } = QUOTA_TEXTS[useLanguage()];
  return (
    <Field label={label}>
      <Select
        value={String(months)}
        onChange={(_, { value }) => onMonths(WINDOW_LENGTHS.find((length) => String(length) === value) ?? months)}
      >
        {WINDOW_LENGTHS.map((length) => (
          <option key={length} value={String(length)}>
            {per[length]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** A text that may be wrong; then what is expected stands in place of the hint. */
export function TextField({
  label,
  field,
  faults,
  text,
  hint,
  type = 'text',
  onText,
}: {
  readonly label: string;
  readonly field: QuotaField;
  readonly faults: readonly QuotaField[];
  readonly text: string;
  readonly hint?: string;
  readonly type?: 'text' | 'date';
  readonly onText: (text: string) => void;
}) {
  const { expected } = QUOTA_TEXTS[useLanguage()];
  const isWrong = faults.includes(field);
  return (
    <Field label={label} {...(isWrong ? { validationMessage: expected[field] } : hint === undefined ? {} : { hint })}>
      <Input type={type} value={text} onChange={(_, { value }) => onText(value)} />
    </Field>
  );
}
