import { Body1, Button, Caption1, Link, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { REPORT_PAGE_TEXTS, type ReportPageTexts } from '../../locales/reportPageTexts';
import type { OwnSheet } from '../../reports/kept/reportRecord';
import type { ReportHolds } from '../../reports/reportHolds';
import type { Session } from '../../session/session';
import { useLanguage, useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import { QuestionCard } from '../parts/QuestionCard';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'start', gap: '6px' },
  about: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', alignItems: 'start' },
  name: { textAlign: 'left', overflowWrap: 'anywhere' },
  button: { minWidth: 'auto', flexShrink: 0 },
  notes: { margin: 0, paddingLeft: '20px' },
});

/** One report sheet: its name leads to it, then what it holds; it is updated on its own, or removed once its notes were shown. */
export function ReportRow({
  report,
  holds,
  session,
  busy,
  onUpdate,
}: {
  readonly report: OwnSheet;
  /** Undefined where nothing belongs on it any more. */
  readonly holds: ReportHolds | undefined;
  readonly session: Session;
  readonly busy: boolean;
  readonly onUpdate: () => void;
}) {
  const styles = useStyles();
  const { note } = usePaneStyles();
  const words = REPORT_PAGE_TEXTS[useLanguage()];
  /** The notes that would go with it; null while nobody asked. */
  const [notes, setNotes] = useState<readonly string[] | null>(null);
  return (
    <li>
      <div className={styles.row}>
        <div className={styles.about}>
          <Link as="button" className={styles.name} onClick={() => void session.goTo(report.name, FIRST_CELL)}>
            {report.name}
          </Link>
          <Caption1 className={note}>{holdsText(holds, words)}</Caption1>
        </div>
        <RowButtons
          name={report.name}
          isWritable={holds !== undefined}
          isAsked={notes !== null}
          busy={busy}
          onUpdate={onUpdate}
          onRemove={() => void session.notesOn(report.name).then(setNotes)}
        />
      </div>
      {notes && (
        <RemoveQuestion
          report={report}
          notes={notes}
          busy={busy}
          session={session}
          onKeep={() => {
            setNotes(null);
          }}
        />
      )}
    </li>
  );
}

function RowButtons({
  name,
  isWritable,
  isAsked,
  busy,
  onUpdate,
  onRemove,
}: {
  readonly name: string;
  /** Whether there is anything to write on it. */
  readonly isWritable: boolean;
  /** Whether it is asked that it be removed. */
  readonly isAsked: boolean;
  readonly busy: boolean;
  readonly onUpdate: () => void;
  readonly onRemove: () => void;
}) {
  const styles = useStyles();
  const words = REPORT_PAGE_TEXTS[useLanguage()];
  return (
    <>
      {isWritable && (
        <Button
          className={styles.button}
          size="small"
          disabledFocusable={busy}
          aria-label={words.updateOf(name)}
          onClick={onUpdate}
        >
          {words.update}
        </Button>
      )}
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={busy}
        aria-label={words.removeOf(name)}
        aria-expanded={isAsked}
        onClick={onRemove}
      >
        {words.remove}
      </Button>
    </>
  );
}

const FIRST_CELL = { row: 0, column: 0 };

function RemoveQuestion({
  report,
  notes,
  busy,
  session,
  onKeep,
}: {
  readonly report: OwnSheet;
  readonly notes: readonly string[];
  readonly busy: boolean;
  readonly session: Session;
  readonly onKeep: () => void;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const words = REPORT_PAGE_TEXTS[useLanguage()];
  return (
    <QuestionCard
      title={words.removeTitle(report.name)}
      focused
      onEscape={onKeep}
      answers={
        <>
          <Button size="small" disabledFocusable={busy} onClick={() => void session.removeObsolete([report])}>
            {words.remove}
          </Button>
          <Button size="small" appearance="primary" onClick={onKeep}>
            {messages.actions.keep}
          </Button>
        </>
      }
    >
      <Body1>{notes.length > 0 ? messages.obsolete.notes(notes.length) : messages.obsolete.noNotes}</Body1>
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((text, index) => (
            <li key={`${index} ${text}`}>{text}</li>
          ))}
        </ul>
      )}
    </QuestionCard>
  );
}

function holdsText(holds: ReportHolds | undefined, words: ReportPageTexts): string {
  switch (holds?.kind) {
    case 'overview':
      return words.overview;
    case 'openDays':
      return words.openDays(holds.facilities);
    case 'entries':
      return words.entries(holds.count, holds.overdue);
    case undefined:
      return words.nothingLeft;
  }
}
