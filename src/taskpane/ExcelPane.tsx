import { FluentProvider, makeStyles, webLightTheme } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../schedule/text/language';
import type { Workbook } from '../workbook/workbook';
import type { CommandName, CommandReport } from '../session/ribbonOutcome';
import { CommandReportBar } from './frame/CommandReportBar';
import { LanguageProvider } from './parts/language';
import type { ReportPost } from './office/outcomeChannel';
import { runCommand } from '../session/runRibbonCommand';
import { TaskPane } from './TaskPane';

const useStyles = makeStyles({
  page: { height: '100%', display: 'flex', flexDirection: 'column' },
  report: { flexShrink: 0, maxHeight: '50%', overflowY: 'auto', padding: '8px 12px 0' },
  pane: { flexGrow: 1, minHeight: 0 },
});

/** The task pane in Excel: the pane, and above it what the ribbon's buttons reported. */
export function ExcelPane({
  workbook,
  post,
  clock,
  newGuid,
  initialLanguage,
  onLanguage,
}: {
  readonly workbook: Workbook;
  readonly post: ReportPost;
  readonly clock: () => string;
  readonly newGuid: () => string;
  readonly initialLanguage: Language;
  readonly onLanguage: (language: Language) => void;
}) {
  const styles = useStyles();
  const [language, setLanguage] = useState(initialLanguage);
  const [report, setReport] = useState<Pick<CommandReport, 'command' | 'outcome'> | null>(null);
  const running = useRef(false);
  useEffect(() => post.listen(clock(), setReport), [post, clock]);

  const again = async (command: CommandName) => {
    if (running.current) return;
    running.current = true;
    setReport({ command, outcome: await runCommand(command, workbook, { clock, newGuid, language }) });
    running.current = false;
  };
  return (
    <FluentProvider theme={webLightTheme} style={{ height: '100%' }}>
      <div className={styles.page}>
        {report && (
          <LanguageProvider value={language}>
            <div className={styles.report} role="status">
              <CommandReportBar
                {...report}
                again={() => again(report.command)}
                onDismiss={() => {
                  setReport(null);
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
