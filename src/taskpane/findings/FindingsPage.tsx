import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import type { Finding } from '../../schedule/checks/finding';
import type { MadeFix } from '../../schedule/checks/madeFixes';
import type { Session } from '../../session/session';
import { EmptyState } from '../parts/EmptyState';
import { useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import { FindingList } from './FindingList';
import { FixedList } from './FixedList';

/** What the checks say, and the repairs made. */
export function FindingsPage({
  fixed,
  ...props
}: {
  readonly findings: readonly Finding[];
  readonly fixed: readonly MadeFix[];
  /** The schedule's sheet, which need not be named. */
  readonly ownSheet: string;
  readonly session: Session;
  readonly busy: boolean;
}) {
  const styles = usePaneStyles();
  const messages = useMessages();
  return (
    <div className={styles.page}>
      {props.findings.length === 0 ? (
        <EmptyState icon={<CheckmarkCircleRegular />} title={messages.noFindings} />
      ) : (
        <FindingList {...props} />
      )}
      {fixed.length > 0 && <FixedList fixed={fixed} session={props.session} busy={props.busy} />}
    </div>
  );
}
