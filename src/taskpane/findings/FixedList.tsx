import { Button, Caption1 } from '@fluentui/react-components';
import type { MadeFix } from '../../schedule/checks/madeFixes';
import { cellAddress } from '../../workbook/cellAddress';
import { undoFixes } from '../../session/actions/undoFixes';
import { useLanguage, useMessages } from '../parts/language';
import type { Session } from '../../session/session';
import { ChangeLines } from '../parts/ChangeLines';
import { usePaneStyles } from '../parts/paneStyles';
import { PaneSection } from '../parts/PaneSection';

/** The repairs made, the latest first; each can be taken back. */
export function FixedList({
  fixed,
  session,
  busy,
}: {
  readonly fixed: readonly MadeFix[];
  readonly session: Session;
  readonly busy: boolean;
}) {
  const styles = usePaneStyles();
  const messages = useMessages();
  const language = useLanguage();
  const words = messages.fixed;
  const latestFirst = [...fixed].reverse();
  return (
    <PaneSection title={words.title(fixed.length)}>
      <div className={styles.block}>
        <Caption1 className={styles.note}>{words.hint}</Caption1>
        <ChangeLines
          fixes={latestFirst}
          actionOf={({ cell }, index) => (
            <Button
              size="small"
              disabled={busy}
              aria-label={words.undoOf(cellAddress(cell))}
              onClick={() => void session.undoFixes(latestFirst.slice(index, index + 1))}
            >
              {undoFixes.label[language]}
            </Button>
          )}
        />
        {fixed.length > 1 && (
          <Button size="small" disabled={busy} onClick={() => void session.undoFixes(latestFirst)}>
            {words.undoAll}
          </Button>
        )}
      </div>
    </PaneSection>
  );
}
