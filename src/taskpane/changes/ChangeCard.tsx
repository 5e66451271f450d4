import { Caption1, mergeClasses, Tag, TagGroup } from '@fluentui/react-components';
import { changeLines } from '../../reports/handouts/changeText';
import { CHANGE_TEXTS } from '../../reports/texts/changeTexts';
import type { Change } from '../../schedule/baseline/compareWithBaseline';
import type { Session } from '../../session/session';
import { useLanguage, useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';

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
  const styles = usePaneStyles();
  const messages = useMessages();
  const body = <ChangeBody change={change} year={year} />;
  if (change.kind === 'removed') return <li className={styles.card}>{body}</li>;
  const { sheet, cells } = change.entry;
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.card, styles.leads)}
        title={messages.actions.goToCell}
        onClick={() => void session.goTo(sheet, cells.content)}
      >
        {body}
      </button>
    </li>
  );
}

function ChangeBody({ change, year }: { readonly change: Change; readonly year: number }) {
  const styles = usePaneStyles();
  const messages = useMessages();
  const language = useLanguage();
  const { title, kinds, details } = changeLines(change, year, language);
  const words = kinds.map((kind) => CHANGE_TEXTS[language].kinds[kind]);
  return (
    <>
      <TagGroup role="presentation">
        {words.map((word) => (
          <Tag key={word} size="extra-small" appearance="outline">
            {word}
          </Tag>
        ))}
      </TagGroup>
      <span className={styles.name}>{title}</span>
      {details
        .filter((detail) => !words.includes(detail))
        .map((detail) => (
          <Caption1 key={detail}>{detail}</Caption1>
        ))}
      <Caption1 className={styles.note}>
        {change.kind === 'removed' ? messages.changes.gone : messages.row(change.entry.row + 1)}
      </Caption1>
    </>
  );
}
