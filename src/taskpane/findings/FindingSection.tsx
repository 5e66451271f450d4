import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../schedule/checks/finding';
import { useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import { SEVERITY_ICONS, useSeverityInks } from '../parts/severityLooks';

const useStyles = makeStyles({
  heading: { display: 'flex', alignItems: 'center', gap: '6px', margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** The findings of one severity, under a heading that says how many there are. */
export function FindingSection({
  severity,
  count,
  children,
}: {
  readonly severity: Severity;
  readonly count: number;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { list } = usePaneStyles();
  const inks = useSeverityInks();
  const messages = useMessages();
  const Icon = SEVERITY_ICONS[severity];
  return (
    <section>
      <Subtitle2 as="h2" className={styles.heading}>
        <Icon className={inks[severity]} aria-hidden />
        {messages.severity[severity]} {count}
      </Subtitle2>
      <ul className={list}>{children}</ul>
    </section>
  );
}
