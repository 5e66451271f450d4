import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { Severity } from '../../schedule/checks/finding';
import type { Judgement } from '../../schedule/judgement';
import { completion, type Status } from '../../schedule/status/status';
import { useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import { StatusTiles } from './StatusTiles';

const useStyles = makeStyles({
  completion: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  note: { color: tokens.colorNeutralForeground2 },
  checks: { justifyContent: 'space-between', textAlign: 'left' },
});

/** How many entries have which status, how much is done, and what the checks say; each leads to its page. */
export function Standing({
  judgement,
  onStatus,
  onFindings,
}: {
  readonly judgement: Judgement;
  readonly onStatus: (status: Status) => void;
  readonly onFindings: () => void;
}) {
  const styles = useStyles();
  const { block } = usePaneStyles();
  const messages = useMessages();
  const { counts, findings } = judgement;
  const { done, asked, share, percent } = completion(counts);
  const completionText = messages.completion(done, asked, percent);
  const hidden = judgement.entries.filter(({ entry }) => entry.hidden).length;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return (
    <div className={block}>
      <StatusTiles counts={counts} onChoose={onStatus} />
      <div className={styles.completion}>
        <ProgressBar value={share ?? 0} thickness="large" color="success" aria-label={completionText} />
        <Caption1 className={styles.note}>{completionText}</Caption1>
        {hidden > 0 && <Caption1 className={styles.note}>{messages.hiddenRows(hidden)}</Caption1>}
      </div>
      <Button className={styles.checks} icon={<ChevronRightRegular />} iconPosition="after" onClick={onFindings}>
        {messages.tabs.findings}
        {messages.colon}
        {findings.length === 0
          ? messages.noFindings
          : messages.findingsLine(count('error'), count('warning'), count('info'))}
      </Button>
    </div>
  );
}
