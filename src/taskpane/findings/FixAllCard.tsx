import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../schedule/checks/finding';
import { useMessages } from '../parts/language';
import type { Session } from '../../session/session';
import { ChangeLines } from '../parts/ChangeLines';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '10px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  head: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    justifyContent: 'space-between',
    alignItems: 'center',
    flexWrap: 'wrap',
  },
  note: { color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

/** All repairs of one rule at once, each shown before it is made. */
export function FixAllCard({
  title,
  findings,
  session,
  busy,
}: {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly session: Session;
  readonly busy: boolean;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const [open, setOpen] = useState(false);
  const words = messages.fixAll;
  const heading = words.title(title, findings.length);
  return (
    <section className={styles.card} aria-label={heading}>
      <div className={styles.head}>
        <Body1>{heading}</Body1>
        {!open && (
          <Button
            size="small"
            onClick={() => {
              setOpen(true);
            }}
          >
            {words.show}
          </Button>
        )}
      </div>
      {open && (
        <>
          <ChangeLines fixes={findings.flatMap(({ fix }) => fix ?? [])} />
          <Caption1 className={styles.note}>{messages.spacesShown}</Caption1>
          <div className={styles.actions}>
            <Button size="small" appearance="primary" disabled={busy} onClick={() => void session.applyFixes(findings)}>
              {words.apply(findings.length)}
            </Button>
            <Button
              size="small"
              onClick={() => {
                setOpen(false);
              }}
            >
              {messages.actions.cancel}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
