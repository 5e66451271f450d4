import { Button } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons';
import { isOfAnotherSchedule } from '../../schedule/baseline/baseline';
import type { BaselineReading } from '../../schedule/baseline/baselineStore';
import type { Judgement } from '../../schedule/judgement';
import { setBaseline } from '../../session/actions/setBaseline';
import type { Session } from '../../session/session';
import { EmptyState } from '../parts/EmptyState';
import { useLanguage, useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import { ChangesSince } from './ChangesSince';

/** What has changed in the schedule since the user made it the baseline. */
export function ChangesPage({
  judgement,
  baseline,
  session,
  busy,
}: {
  readonly judgement: Judgement;
  readonly baseline: BaselineReading;
  readonly session: Session;
  readonly busy: boolean;
}) {
  const styles = usePaneStyles();
  const messages = useMessages();
  const language = useLanguage();
  const words = messages.changes;
  if (baseline.kind === 'kept' && !isOfAnotherSchedule(baseline.value, judgement.schedule)) {
    return <ChangesSince schedule={judgement.schedule} baseline={baseline.value} session={session} busy={busy} />;
  }
  const why =
    baseline.kind === 'none'
      ? words.noneHint
      : baseline.kind === 'kept'
        ? words.otherSchedule(baseline.value.title)
        : words[baseline.kind];
  return (
    <div className={styles.page}>
      <EmptyState icon={<HistoryRegular />} title={words.none} advice={why} />
      {baseline.kind !== 'newer' && (
        <Button appearance="primary" disabled={busy} onClick={() => void session.setBaseline()}>
          {setBaseline.label[language]}
        </Button>
      )}
    </div>
  );
}
