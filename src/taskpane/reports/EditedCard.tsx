import { Body1, Button, Link, makeStyles } from '@fluentui/react-components';
import type { Session } from '../../session/session';
import type { EditedSheet } from '../../session/workbookState';
import { cellAddress } from '../../workbook/cellAddress';
import { useLanguage, useMessages } from '../parts/language';
import { QuestionCard } from '../parts/QuestionCard';

const useStyles = makeStyles({
  sheets: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
});

/** Asks what is to become of reports that the user edited, before they are written again; each can be looked at first. */
export function EditedCard({
  sheets,
  only,
  session,
  disabled,
}: {
  readonly sheets: readonly EditedSheet[];
  /** The role of the one report that is to be written; undefined for all. */
  readonly only: string | undefined;
  readonly session: Session;
  readonly disabled: boolean;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const language = useLanguage();
  const words = messages.edited;
  const write = (choice: 'keepCopy' | 'overwrite') => void session.generateReports(language, choice, only);
  return (
    <QuestionCard
      title={(sheets.some(({ coloursUnread }) => coloursUnread) ? words.maybeTitle : words.title)(sheets.length)}
      answers={
        <>
          <Button size="small" appearance="primary" disabled={disabled} onClick={() => write('keepCopy')}>
            {words.keepCopy}
          </Button>
          <Button size="small" disabled={disabled} onClick={() => write('overwrite')}>
            {words.overwrite}
          </Button>
          <Button size="small" onClick={() => session.leaveEdited()}>
            {messages.actions.cancel}
          </Button>
        </>
      }
    >
      <ul className={styles.sheets}>
        {sheets.map(({ name, row, column, coloursUnread }) => (
          <li key={name}>
            <Link onClick={() => void session.goTo(name, { row: row ?? 0, column: column ?? 0 })}>{name}</Link>
            {coloursUnread && `${messages.clauseSeparator}${words.coloursUnread}`}
            {row !== null &&
              `${messages.clauseSeparator}${column === null ? words.row(row + 1) : words.cell(cellAddress({ row, column }))}`}
          </li>
        ))}
      </ul>
      <Body1>{words.advice}</Body1>
    </QuestionCard>
  );
}
