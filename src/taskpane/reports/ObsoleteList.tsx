import { Body1, Button, Caption1, makeStyles } from '@fluentui/react-components';
import type { Session } from '../../session/session';
import type { ObsoleteSheet } from '../../session/workbookState';
import { useMessages } from '../parts/language';
import { QuestionCard } from '../parts/QuestionCard';

const useStyles = makeStyles({
  sheets: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
  notes: { margin: 0, paddingLeft: '16px' },
});

/** All reports that are no longer kept up, to be removed at once, the notes of each shown first. Takes the focus; Escape leaves it. */
export function ObsoleteList({
  sheets,
  session,
  disabled,
  onCancel,
}: {
  readonly sheets: readonly ObsoleteSheet[];
  readonly session: Session;
  readonly disabled: boolean;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const words = useMessages().obsolete;
  const { cancel } = useMessages().actions;
  const noteCount = sheets.reduce((sum, { notes }) => sum + notes.length, 0);
  return (
    <QuestionCard
      title={words.allTitle(sheets.length)}
      focused
      onEscape={onCancel}
      answers={
        <>
          <Button size="small" disabled={disabled} onClick={() => void session.removeObsolete(sheets)}>
            {words.removeAll}
          </Button>
          <Button size="small" onClick={() => session.keepObsolete(sheets)}>
            {words.keepAll}
          </Button>
          <Button size="small" appearance="primary" onClick={onCancel}>
            {cancel}
          </Button>
        </>
      }
    >
      <Body1>{noteCount > 0 ? words.notes(noteCount) : words.noNotes}</Body1>
      <ul className={styles.sheets}>
        {sheets.map(({ name, notes, tag }) => (
          <li key={tag.guid}>
            {name}
            {notes.length > 0 && (
              <ul className={styles.notes}>
                {notes.map((note, index) => (
                  <li key={`${index} ${note}`}>
                    <Caption1>{note}</Caption1>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </QuestionCard>
  );
}
