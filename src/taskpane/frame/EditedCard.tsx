import { Body1, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../workbook/cellAddress';
import { useLanguage, useMessages } from '../parts/language';
import type { Session } from '../../session/session';
import type { EditedSheet } from '../../session/workbookState';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '10px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  sheets: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Asks what is to become of reports that the user edited, before they are written again; each can be looked at first. */
export function EditedCard({
  sheets,
  session,
  disabled,
}: {
  readonly sheets: readonly EditedSheet[];
  readonly session: Session;
  readonly disabled: boolean;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const language = useLanguage();
  const words = messages.edited;
  const title = (sheets.some(({ coloursUnread }) => coloursUnread) ? words.maybeTitle : words.title)(sheets.length);
  return (
    <div className={styles.card} role="group" aria-label={title}>
      <Body1>
        <b>{title}</b>
      </Body1>
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
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabled={disabled}
          onClick={() => void session.generateReports(language, 'keepCopy')}
        >
          {words.keepCopy}
        </Button>
        <Button size="small" disabled={disabled} onClick={() => void session.generateReports(language, 'overwrite')}>
          {words.overwrite}
        </Button>
        <Button
          size="small"
          onClick={() => {
            session.leaveEdited();
          }}
        >
          {messages.actions.cancel}
        </Button>
      </div>
    </div>
  );
}
