import { Body1, Button, Caption1, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { changeCounts, changesText } from '../../reports/handouts/changeText';
import { isOfAnotherSchedule, type Baseline } from '../../schedule/baseline/baseline';
import type { BaselineReading } from '../../schedule/baseline/baselineStore';
import { compareWithBaseline } from '../../schedule/baseline/compareWithBaseline';
import type { Judgement } from '../../schedule/judgement';
import { ChangeCard } from './ChangeCard';
import { EmptyState } from '../parts/EmptyState';
import { usePaged } from '../parts/usePaged';
import { copyText } from '../browser/copyText';
import { useLanguage, useMessages } from '../parts/language';
import { setBaseline } from '../../session/actions/setBaseline';
import type { Session } from '../../session/session';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

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
  const styles = useStyles();
  const messages = useMessages();
  const language = useLanguage();
  const words = messages.changes;
  if (baseline.kind === 'kept' && !isOfAnotherSchedule(baseline.value, judgement.schedule)) {
    return <Changes judgement={judgement} baseline={baseline.value} session={session} busy={busy} />;
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

function Changes({
  judgement,
  baseline,
  session,
  busy,
}: {
  readonly judgement: Judgement;
  readonly baseline: Baseline;
  readonly session: Session;
  readonly busy: boolean;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const language = useLanguage();
  const words = messages.changes;
  const { schedule } = judgement;
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
        <div role="group" aria-label={words.setAgain}>
          <Body1>{words.confirm}</Body1>
          <div className={styles.actions}>
            <Button
              size="small"
              appearance="primary"
              disabled={busy}
              onClick={() => {
                setAsking(false);
                void session.setBaseline();
              }}
            >
              {words.setAgain}
            </Button>
            <Button
              size="small"
              onClick={() => {
                setAsking(false);
              }}
            >
              {messages.actions.cancel}
            </Button>
          </div>
        </div>
      ) : (
        <div className={styles.actions}>
          {changes.length > 0 && (
            <Button size="small" onClick={() => void copy()}>
              {words.copy}
            </Button>
          )}
          <Button
            size="small"
            disabled={busy}
            onClick={() => {
              setAsking(true);
            }}
          >
            {words.setAgain}
          </Button>
        </div>
      )}
      {copied && <Caption1 role="status">{copied.done ? words.copied : words.copyFailed}</Caption1>}
      {copied && !copied.done && (
        <Textarea
          readOnly
          rows={6}
          value={copied.text}
          aria-label={words.copy}
          onFocus={(event) => {
            event.target.select();
          }}
        />
      )}
      <ul className={styles.list}>
        {shown.map((change, index) => (
          <ChangeCard key={index} change={change} year={schedule.year} session={session} />
        ))}
      </ul>
      {more && <Button onClick={more}>{messages.actions.showMore}</Button>}
    </div>
  );
}
