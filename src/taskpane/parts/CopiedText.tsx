import { Caption1, Textarea } from '@fluentui/react-components';

/** What became of copying a text, and the text itself where it is to be copied by hand. */
export function CopiedText({
  said,
  text,
  label,
}: {
  /** Null before anything was done. */
  readonly said: string | null;
  /** Null where it need not be shown. */
  readonly text: string | null;
  /** The name of the box that shows the text. */
  readonly label: string;
}) {
  return (
    <>
      {said !== null && <Caption1 role="status">{said}</Caption1>}
      {text !== null && (
        <Textarea
          readOnly
          rows={8}
          value={text}
          aria-label={label}
          onFocus={(event) => {
            event.target.select();
          }}
        />
      )}
    </>
  );
}
