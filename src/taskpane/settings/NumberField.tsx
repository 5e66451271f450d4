import { Field, Input } from '@fluentui/react-components';
import { useMessages } from '../parts/language';
import { wholeNumber } from './wholeNumber';

/** Text for a whole number from 0 to `max`; anything else is refused in words. */
export function NumberField({
  label,
  text,
  max,
  hint,
  onText,
}: {
  readonly label: string;
  readonly text: string;
  readonly max: number;
  readonly hint?: string;
  readonly onText: (text: string) => void;
}) {
  const messages = useMessages();
  const wrong = wholeNumber(text, max) === null;
  return (
    <Field
      label={label}
      {...(wrong ? { validationMessage: messages.settings.wholeNumber(max) } : hint === undefined ? {} : { hint })}
    >
      <Input
        inputMode="numeric"
        value={text}
        onChange={(_, { value }) => {
          onText(value);
        }}
      />
    </Field>
  );
}
