import { makeStyles, tokens } from '@fluentui/react-components';
import { GLANCE_TEXTS } from '../../locales/glanceTexts';
import type { Judgement } from '../../schedule/judgement';
import { completion, type Status } from '../../schedule/status/status';
import { useLanguage, useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import { StatusChips } from './StatusChips';

const useStyles = makeStyles({
  sentence: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  track: {
    height: '4px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
  },
  done: { height: '100%', backgroundColor: tokens.colorStatusSuccessBackground3 },
});

/** Where we stand, in one sentence; how much is done, and how many entries have which status, each leading to them. */
export function Standing({
  judgement: { counts },
  onStatus,
}: {
  readonly judgement: Judgement;
  readonly onStatus: (status: Status) => void;
}) {
  const styles = useStyles();
  const { block } = usePaneStyles();
  const messages = useMessages();
  const { done, asked, percent } = completion(counts);
  const sentence = GLANCE_TEXTS[useLanguage()].standing({
    asked,
    done,
    percent,
    overdue: counts.overdue,
  });
  return (
    <div className={block}>
      <p className={styles.sentence}>{sentence}</p>
      <div className={styles.track} role="img" aria-label={messages.completion(done, asked, percent)}>
        <div className={styles.done} style={{ width: `${percent}%` }} />
      </div>
      <StatusChips counts={counts} onChoose={onStatus} />
    </div>
  );
}
