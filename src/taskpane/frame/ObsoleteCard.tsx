import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { removeObsolete } from '../../session/actions/removeObsolete';
import type { Session } from '../../session/session';
import type { ObsoleteSheet } from '../../session/workbookState';
import { useLanguage, useMessages } from '../parts/language';
import { ObsoleteList } from './ObsoleteList';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '10px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  notes: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Offers to remove the first of the reports that are no longer kept up, its notes shown first; where there are several, all of them at once. */
export function ObsoleteCard({
  sheets,
  session,
  disabled,
}: {
  readonly sheets: readonly ObsoleteSheet[];
  readonly session: Session;
  readonly disabled: boolean;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const language = useLanguage();
  const words = messages.obsolete;
  /** The sheets that were to be removed at once: others, offered since, are shown one at a time again. */
  const [together, setTogether] = useState<readonly ObsoleteSheet[] | null>(null);
  const [returned, setReturned] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (returned) card.current?.focus();
  }, [returned]);
  const [sheet] = sheets;
  if (!sheet) return null;
  if (together === sheets) {
    return (
      <ObsoleteList
        sheets={sheets}
        session={session}
        disabled={disabled}
        onCancel={() => {
          setTogether(null);
          setReturned(true);
        }}
      />
    );
  }
  return (
    <div ref={card} tabIndex={-1} className={styles.card} role="group" aria-label={words.title(sheet.name)}>
      <Body1>
        <b>{words.title(sheet.name)}</b>
      </Body1>
      <Body1>{sheet.notes.length > 0 ? words.notes(sheet.notes.length) : words.noNotes}</Body1>
      {sheet.notes.length > 0 && (
        <ul className={styles.notes}>
          {sheet.notes.map((note, index) => (
            <li key={`${index} ${note}`}>{note}</li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        <Button size="small" disabled={disabled} onClick={() => void session.removeObsolete([sheet])}>
          {removeObsolete.label[language]}
        </Button>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            session.keepObsolete([sheet]);
          }}
        >
          {messages.actions.keep}
        </Button>
        {sheets.length > 1 && (
          <Button
            size="small"
            disabled={disabled}
            onClick={() => {
              setTogether(sheets);
              setReturned(false);
            }}
          >
            {words.showAll(sheets.length)}
          </Button>
        )}
      </div>
    </div>
  );
}
