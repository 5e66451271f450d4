import { Badge, Caption1, Field, Select } from '@fluentui/react-components';
import type { ColumnReading, Confidence } from '../../schedule/table/columnReading';
import { ROLE_NAMES, type ColumnRole } from '../../schedule/table/columnRole';
import { columnLetters } from '../../workbook/cellAddress';
import { useLanguage, useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';

const CONFIDENCE_COLORS: Readonly<Record<Confidence, 'success' | 'informative' | 'warning'>> = {
  certain: 'success',
  likely: 'informative',
  unsure: 'warning',
};

/** What one column was taken for, how surely and why; one choice corrects it. */
export function ColumnCard({
  reading,
  disabled,
  onRole,
}: {
  readonly reading: ColumnReading;
  readonly disabled: boolean;
  /** Null: the column holds nothing of use. */
  readonly onRole: (role: ColumnRole | null) => void;
}) {
  const styles = usePaneStyles();
  const language = useLanguage();
  const words = useMessages().columns;
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <span className={styles.name}>{words.column(columnLetters(reading.column), reading.header)}</span>
        <Badge appearance="tint" shape="rounded" color={CONFIDENCE_COLORS[reading.confidence]}>
          {words.confidence[reading.confidence]}
        </Badge>
      </div>
      <Field label={words.holds}>
        <Select
          value={reading.role ?? ''}
          disabled={disabled}
          onChange={(_, { value }) => onRole(ROLE_NAMES.find((role) => role === value) ?? null)}
        >
          <option value="">{words.nothing}</option>
          {ROLE_NAMES.map((role) => (
            <option key={role} value={role}>
              {words.roles[role]}
            </option>
          ))}
        </Select>
      </Field>
      <Caption1 className={styles.note}>{reading.reason[language]}</Caption1>
      {reading.samples.length > 0 && <Caption1 className={styles.note}>{words.samples(reading.samples)}</Caption1>}
    </div>
  );
}
