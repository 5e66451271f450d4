import { Badge, Caption1, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { useId } from 'react';
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

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '8px' },
  name: { flexGrow: 1, flexBasis: '40%', minWidth: 0 },
  role: { flexBasis: '60%', minWidth: 0, '& select': { textOverflow: 'ellipsis' } },
  samples: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** What one column was taken for, in one line with what it holds; where that is not certain, how surely and why. One choice corrects it. */
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
  const styles = useStyles();
  const { name, note } = usePaneStyles();
  const language = useLanguage();
  const words = useMessages().columns;
  const nameId = useId();
  return (
    <div>
      <div className={styles.row}>
        <span id={nameId} className={mergeClasses(name, styles.name)}>
          {words.column(columnLetters(reading.column), reading.header)}
        </span>
        <Select
          className={styles.role}
          size="small"
          aria-label={words.holds}
          aria-describedby={nameId}
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
      </div>
      {reading.confidence !== 'certain' && (
        <Caption1 block className={note}>
          <Badge size="small" appearance="tint" shape="rounded" color={CONFIDENCE_COLORS[reading.confidence]}>
            {words.confidence[reading.confidence]}
          </Badge>{' '}
          {reading.reason[language]}
        </Caption1>
      )}
      {reading.samples.length > 0 && (
        <Caption1 block className={mergeClasses(note, styles.samples)}>
          {words.samples(reading.samples)}
        </Caption1>
      )}
    </div>
  );
}
