import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Finding } from '../../schedule/checks/finding';
import type { Session } from '../../session/session';
import { useFocusInside } from '../lists/useFocusInside';
import { ChangeLines } from '../parts/ChangeLines';
import { useKeptState } from '../parts/keptState';
import { useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import { usePaged } from '../parts/usePaged';

/** All repairs of one check at once, shown before they are made. */
export function FixAllCard({
  title,
  findings,
  active,
  session,
  busy,
}: {
  readonly title: string;
  readonly findings: readonly Finding[];
  /** Whether the Tab key stops at it. */
  readonly active: boolean;
  readonly session: Session;
  readonly busy: boolean;
}) {
  const styles = usePaneStyles();
  const messages = useMessages();
  const [open, setOpen] = useKeptState(`findings: fix all of ${title}`, false);
  const part = useRef<HTMLElement>(null);
  useFocusInside(part, open);
  const words = messages.fixAll;
  const heading = words.title(title, findings.length);
  const { shown, more } = usePaged(findings, title);
  const tabIndex = active ? 0 : -1;
  return (
    <section ref={part} className={styles.card} aria-label={heading}>
      <div className={styles.head}>
        <Body1>{heading}</Body1>
        {!open && (
          <Button size="small" tabIndex={tabIndex} onClick={() => setOpen(true)}>
            {words.show}
          </Button>
        )}
      </div>
      {open && (
        <>
          <ChangeLines fixes={shown.flatMap(({ fix }) => fix ?? [])} />
          {more && (
            <Button size="small" tabIndex={tabIndex} onClick={more}>
              {messages.actions.showMore}
            </Button>
          )}
          <Caption1 className={styles.note}>{messages.spacesShown}</Caption1>
          <div className={styles.actions}>
            <Button
              size="small"
              appearance="primary"
              tabIndex={tabIndex}
              disabledFocusable={busy}
              onClick={() => void session.applyFixes(findings)}
            >
              {words.apply(findings.length)}
            </Button>
            <Button size="small" tabIndex={tabIndex} onClick={() => setOpen(false)}>
              {messages.actions.cancel}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
