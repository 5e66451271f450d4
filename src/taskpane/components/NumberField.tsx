import { Field, Input } from '@fluentui/react-components';
import { useMessages } from '../language';

/** Text for a whole number from 0 to `max`; anything else is refused in words, and `wholeNumber` gives null for it. */
export function NumberField({ label, text, max, hint, onText }: {
  readonly label: string;
  readonly text: string;
  readonly max: number;
  readonly hint?: string;
  readonly onText: (text: string) => void;
}) {
  const messages = useMessages();
  const wrong = wholeNumber(text, max) === null;
  return (
    <Field label={label} {...(wrong ? { validationMessage: messages.settings.wholeNumber(max) } : hint === undefined ? {} : { hint })}>
      <Input inputMode="numeric" value={text} onChange={(_, { value }) => { onText(value); }} />
    </Field>
  );
}

/** The number the text says (full-width digits too), or null. */
export function wholeNumber(text: string, max: number): number | null {
  const folded = text.normalize('NFKC').trim();
  return /^\d{1,4}$/.test(folded) && Number(folded) <= max ? Number(folded) : null;
}
