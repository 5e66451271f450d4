import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../schedule/checks/finding';
import { useMessages } from '../parts/language';
import type { Session } from '../../session/session';
import { ChangeLines } from '../parts/ChangeLines';
import { usePaneStyles } from '../parts/paneStyles';

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
  const styles = usePaneStyles();
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
