import { FluentProvider, makeStyles, webLightTheme } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../schedule/text/language';
import type { Workbook } from '../workbook/workbook';
import type { RibbonCommand } from '../session/ribbonButtons';
import type { RibbonPress } from '../session/ribbonOutcome';
import { RibbonOutcomeBar } from './frame/RibbonOutcomeBar';
import { LanguageProvider } from './parts/language';
import type { OutcomeChannel } from './office/outcomeChannel';
import { runRibbonCommand } from '../session/runRibbonCommand';
import { TaskPane } from './TaskPane';

const useStyles = makeStyles({
  page: { height: '100%', display: 'flex', flexDirection: 'column' },
  shown: { flexShrink: 0, maxHeight: '50%', overflowY: 'auto', padding: '8px 12px 0' },
  pane: { flexGrow: 1, minHeight: 0 },
});

/** The task pane in Excel: the pane, and above it what the ribbon's buttons did. */
export function ExcelPane({
  workbook,
  channel,
  clock,
  newGuid,
  initialLanguage,
  onLanguage,
}: {
  readonly workbook: Workbook;
  readonly channel: OutcomeChannel;
  readonly clock: () => string;
  readonly newGuid: () => string;
  readonly initialLanguage: Language;
  readonly onLanguage: (language: Language) => void;
}) {
  const styles = useStyles();
  const [language, setLanguage] = useState(initialLanguage);
  const [shown, setShown] = useState<Pick<RibbonPress, 'command' | 'outcome'> | null>(null);
  const running = useRef(false);
  useEffect(() => channel.listen(clock(), setShown), [channel, clock]);

  const again = async (command: RibbonCommand) => {
    if (running.current) return;
    running.current = true;
    setShown({ command, outcome: await runRibbonCommand(command, workbook, { clock, newGuid, language }) });
    running.current = false;
  };
  return (
    <FluentProvider theme={webLightTheme} style={{ height: '100%' }}>
      <div className={styles.page}>
        {shown && (
          <LanguageProvider value={language}>
            <div className={styles.shown} role="status">
              <RibbonOutcomeBar
                {...shown}
                again={() => again(shown.command)}
                onDismiss={() => {
                  setShown(null);
                }}
              />
            </div>
          </LanguageProvider>
        )}
        <div className={styles.pane}>
          <TaskPane
            workbook={workbook}
            clock={clock}
            newGuid={newGuid}
            initialLanguage={initialLanguage}
            onLanguage={(chosen) => {
              setLanguage(chosen);
              onLanguage(chosen);
            }}
          />
        </div>
      </div>
    </FluentProvider>
  );
}
