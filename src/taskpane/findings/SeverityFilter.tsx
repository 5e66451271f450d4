import { makeStyles, ToggleButton } from '@fluentui/react-components';
import type { Severity } from '../../schedule/checks/finding';
import { useMessages } from '../parts/language';
import { SEVERITIES } from '../parts/severityLooks';

const useStyles = makeStyles({
  filters: { display: 'flex', gap: '6px', flexWrap: 'wrap' },
  filter: { minWidth: 'auto' },
});

/** Which severity is shown, with how many findings each has; null is all. */
export function SeverityFilter({
  severity,
  counts,
  onSeverity,
}: {
  readonly severity: Severity | null;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly onSeverity: (severity: Severity | null) => void;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const look = { className: styles.filter, size: 'small', shape: 'circular' } as const;
  return (
    <div className={styles.filters} role="group" aria-label={messages.tabs.findings}>
      <ToggleButton {...look} checked={severity === null} onClick={() => onSeverity(null)}>
        {messages.allSeverities} {counts.error + counts.warning + counts.info}
      </ToggleButton>
      {SEVERITIES.map((each) => (
        <ToggleButton
          key={each}
          {...look}
          checked={severity === each}
          onClick={() => onSeverity(severity === each ? null : each)}
        >
          {messages.severity[each]} {counts[each]}
        </ToggleButton>
      ))}
    </div>
  );
}
