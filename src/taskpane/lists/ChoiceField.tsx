import { Field, makeStyles, Select } from '@fluentui/react-components';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

/** One of several values, each a text with its name; the browser's own list, which every keyboard and screen reader knows. */
export function ChoiceField<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly onChoose: (value: Value) => void;
}) {
  const styles = useStyles();
  return (
    <Field label={label} size="small" className={styles.field}>
      <Select
        className={styles.select}
        size="small"
        value={value}
        onChange={(_, { value: chosen }) => {
          const option = options.find(([each]) => each === chosen);
          if (option) onChoose(option[0]);
        }}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
