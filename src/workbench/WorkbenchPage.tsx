import { FluentProvider, makeStyles, Spinner, tokens, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { localDay, type IsoDate } from '../schedule/calendar/isoDate';
import type { Language } from '../schedule/text/language';
import { TaskPane } from '../taskpane/TaskPane';
import { FileBar } from './FileBar';
import type { OpenFile } from './openFile';
import { SheetArea } from './SheetArea';
import { useFileDrop } from './useFileDrop';
import { useWorkbench, type Workbench } from './useWorkbench';
import { WorkbenchDialogs } from './WorkbenchDialogs';
import { WorkbenchNotes } from './WorkbenchNotes';
import { WORKBENCH_TEXTS } from './workbenchTexts';

const useStyles = makeStyles({
  page: { height: '100vh', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground2 },
  main: { flexGrow: 1, minHeight: 0, display: 'flex' },
  pane: {
    width: '380px',
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    height: '100%',
    overflow: 'hidden',
  },
  drop: {
    position: 'fixed',
    inset: 0,
    zIndex: 1000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    pointerEvents: 'none',
    backgroundColor: 'rgba(255,255,255,0.85)',
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    fontSize: tokens.fontSizeBase600,
  },
  waiting: { flexGrow: 1 },
});

const today = (): IsoDate => localDay(new Date());
const newGuid = () => crypto.randomUUID();

/** The workbench: a workbook's sheets beside the task pane, with no Excel. Files are read here and sent nowhere. */
export function WorkbenchPage({ sample }: { readonly sample: Promise<OpenFile> }) {
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>('zh-CN');
  const texts = WORKBENCH_TEXTS[language];
  const workbench = useWorkbench(sample, texts.copyName);
  const { file, opened, opening, edited } = workbench.state;
  const { dragging, handlers } = useFileDrop(workbench.choose);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={webLightTheme}>
      <div className={styles.page} {...handlers}>
        <FileBar
          fileName={file?.name ?? ''}
          unsaved={edited}
          language={language}
          canSave={file !== null}
          onOpen={workbench.choose}
          onSave={workbench.askToSave}
          onLanguage={setLanguage}
        />
        <WorkbenchNotes workbench={workbench} language={language} />
        {opening !== null && file === null && <Spinner className={styles.waiting} label={texts.opening(opening)} />}
        {file && (
          <SheetsAndPane
            key={opened}
            file={file}
            change={workbench.change}
            language={language}
            onLanguage={setLanguage}
          />
        )}
        {opening !== null && file !== null && (
          <div className={styles.drop}>
            <Spinner label={texts.opening(opening)} />
          </div>
        )}
        {dragging && <div className={styles.drop}>{texts.dropHere}</div>}
        <WorkbenchDialogs workbench={workbench} language={language} />
      </div>
    </FluentProvider>
  );
}

/** One file's grid and pane; another file needs another `key`. */
function SheetsAndPane({
  file,
  change,
  language,
  onLanguage,
}: {
  readonly file: OpenFile;
  readonly change: Workbench['change'];
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.main}>
      <SheetArea
        workbook={file.workbook}
        language={language}
        onProblem={(error) => {
          change({ problem: { error, file: null } });
        }}
        onEdited={() => {
          change({ edited: true, savedAs: null });
        }}
      />
      <aside className={styles.pane}>
        <TaskPane
          workbook={file.workbook}
          clock={today}
          newGuid={newGuid}
          initialLanguage={language}
          language={language}
          {...(file.asOf === null ? {} : { initialAsOf: file.asOf })}
          onLanguage={onLanguage}
        />
      </aside>
    </div>
  );
}
