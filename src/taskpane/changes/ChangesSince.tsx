import { Body1, Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { changeCounts, changesText } from '../../reports/handouts/changeText';
import type { Baseline } from '../../schedule/baseline/baseline';
import { compareWithBaseline } from '../../schedule/baseline/compareWithBaseline';
import type { Schedule } from '../../schedule/entries/schedule';
import type { Session } from '../../session/session';
import { copyText } from '../browser/copyText';
import { CopiedText } from '../parts/CopiedText';
import { useLanguage, useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import { usePaged } from '../parts/usePaged';
import { ChangeCard } from './ChangeCard';
import { SetAgainQuestion } from './SetAgainQuestion';

/** The changes since the baseline: counted, to copy for the meeting, and one by one. The baseline can be set again. */
export function ChangesSince({
  schedule,
  baseline,
  session,
  busy,
}: {
  readonly schedule: Schedule;
  readonly baseline: Baseline;
  readonly session: Session;
  readonly busy: boolean;
}) {
  const styles = usePaneStyles();
  const messages = useMessages();
  const language = useLanguage();
  const words = messages.changes;
  const changes = useMemo(() => compareWithBaseline(baseline, schedule.entries), [baseline, schedule]);
  const [asking, setAsking] = useState(false);
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(null);
  const { shown, more } = usePaged(changes, baseline.setOn);
  const copy = async () => {
    const text = changesText(schedule, baseline.setOn, changes, language);
    setCopied({ text, done: await copyText(text) });
  };
  return (
    <div className={styles.page}>
      <div>
        <Body1>
          <b>{words.since(messages.date(baseline.setOn))}</b>
        </Body1>
        <div role="status">{changeCounts(changes, language)}</div>
      </div>
      {asking ? (
        <SetAgainQuestion session={session} busy={busy} onAnswered={() => setAsking(false)} />
      ) : (
        <div className={styles.actions}>
          {changes.length > 0 && (
            <Button size="small" onClick={() => void copy()}>
              {words.copy}
            </Button>
          )}
          <Button size="small" disabled={busy} onClick={() => setAsking(true)}>
            {words.setAgain}
          </Button>
        </div>
      )}
      <CopiedText
        said={copied && (copied.done ? words.copied : words.copyFailed)}
        text={copied && !copied.done ? copied.text : null}
        label={words.copy}
      />
      <ul className={styles.list}>
        {shown.map((change, index) => (
          <ChangeCard key={index} change={change} year={schedule.year} session={session} />
        ))}
      </ul>
      {more && <Button onClick={more}>{messages.actions.showMore}</Button>}
    </div>
  );
}
