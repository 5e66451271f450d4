import { Caption1, makeStyles, Tag, TagGroup, tokens } from '@fluentui/react-components';
import { changeLines } from '../../reports/handouts/changeText';
import { CHANGE_TEXTS } from '../../reports/texts/changeTexts';
import type { Change } from '../../schedule/baseline/compareWithBaseline';
import { useLanguage, useMessages } from '../parts/language';
import type { Session } from '../../session/session';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    width: '100%',
    boxSizing: 'border-box',
    padding: '8px 10px',
    textAlign: 'left',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  leads: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  content: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  detail: { overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground3 },
});

/** What became of one entry since the baseline. A click leads to its cell; one that is gone leads nowhere. */
export function ChangeCard({
  change,
  year,
  session,
}: {
  readonly change: Change;
  readonly year: number;
  readonly session: Session;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const language = useLanguage();
  const { title, kinds, details } = changeLines(change, year, language);
  const words = kinds.map((kind) => CHANGE_TEXTS[language].kinds[kind]);
  const body = (
    <>
      <TagGroup role="presentation">
        {words.map((word) => (
          <Tag key={word} size="extra-small" appearance="outline">
            {word}
          </Tag>
        ))}
      </TagGroup>
      <span className={styles.content}>{title}</span>
      {details
        .filter((detail) => !words.includes(detail))
        .map((detail) => (
          <Caption1 key={detail} className={styles.detail}>
            {detail}
          </Caption1>
        ))}
      <Caption1 className={styles.note}>
        {change.kind === 'removed' ? messages.changes.gone : messages.row(change.entry.row + 1)}
      </Caption1>
    </>
  );
  if (change.kind === 'removed') return <li className={styles.card}>{body}</li>;
  const { sheet, cells } = change.entry;
  return (
    <li>
      <button
        type="button"
        className={`${styles.card} ${styles.leads}`}
        title={messages.actions.goToCell}
        onClick={() => void session.goTo(sheet, cells.content)}
      >
        {body}
      </button>
    </li>
  );
}
