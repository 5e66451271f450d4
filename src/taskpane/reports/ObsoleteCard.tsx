import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { removeObsolete } from '../../session/actions/removeObsolete';
import type { Session } from '../../session/session';
import type { ObsoleteSheet } from '../../session/workbookState';
import { useLanguage, useMessages } from '../parts/language';
import { ObsoleteList } from './ObsoleteList';
import { QuestionCard } from '../parts/QuestionCard';

const useStyles = makeStyles({
  notes: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
});

interface ObsoleteProps {
  readonly sheets: readonly ObsoleteSheet[];
  readonly session: Session;
  readonly disabled: boolean;
}

/** Offers to remove the reports that are no longer kept up: one at a time; where there are several, all of them at once. */
export function ObsoleteCard(props: ObsoleteProps) {
  const { sheets } = props;
  /** The sheets that were to be removed at once: others, offered since, are shown one at a time again. */
  const [together, setTogether] = useState<readonly ObsoleteSheet[] | null>(null);
  const [returned, setReturned] = useState(false);
  if (together === sheets) {
    return (
      <ObsoleteList
        {...props}
        onCancel={() => {
          setTogether(null);
          setReturned(true);
        }}
      />
    );
  }
  return (
    <FirstObsolete
      {...props}
      focused={returned}
      onShowAll={() => {
        setTogether(sheets);
        setReturned(false);
      }}
    />
  );
}

/** The first of the reports, its notes shown before it is removed. */
function FirstObsolete({
  sheets,
  session,
  disabled,
  focused,
  onShowAll,
}: ObsoleteProps & { readonly focused: boolean; readonly onShowAll: () => void }) {
  const styles = useStyles();
  const messages = useMessages();
  const language = useLanguage();
  const words = messages.obsolete;
  const [sheet] = sheets;
  if (!sheet) return null;
  return (
    <QuestionCard
      title={words.title(sheet.name)}
      focused={focused}
      answers={
        <>
          <Button size="small" disabled={disabled} onClick={() => void session.removeObsolete([sheet])}>
            {removeObsolete.label[language]}
          </Button>
          <Button size="small" appearance="primary" onClick={() => session.keepObsolete([sheet])}>
            {messages.actions.keep}
          </Button>
          {sheets.length > 1 && (
            <Button size="small" disabled={disabled} onClick={onShowAll}>
              {words.showAll(sheets.length)}
            </Button>
          )}
        </>
      }
    >
      <Body1>{sheet.notes.length > 0 ? words.notes(sheet.notes.length) : words.noNotes}</Body1>
      {sheet.notes.length > 0 && (
        <ul className={styles.notes}>
          {sheet.notes.map((note, index) => (
            <li key={`${index} ${note}`}>{note}</li>
          ))}
        </ul>
      )}
    </QuestionCard>
  );
}
