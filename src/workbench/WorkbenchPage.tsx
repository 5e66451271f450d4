import { FluentProvider, makeStyles, Spinner, tokens, webLightTheme } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useState, type DragEvent } from 'react';
import { MESSAGES } from '../locales';
import { localDay, type IsoDate } from '../schedule/calendar/isoDate';
import type { Language } from '../schedule/text/language';
import { saveFile } from '../taskpane/browser/saveFile';
import { TaskPane } from '../taskpane/TaskPane';
import { FileBar } from './FileBar';
import { LeaveDialog } from './LeaveDialog';
import { Note } from './Note';
import { openFile, SAMPLE, type OpenFile } from './openFile';
import { problemAdvice, type Problem } from './problemAdvice';
import { SaveDialog } from './SaveDialog';
import { SheetArea } from './SheetArea';
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

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const today = (): IsoDate => localDay(new Date());
const newGuid = () => crypto.randomUUID();

const carriesFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');

/** The workbench: a workbook's sheets beside the task pane, with no Excel. Files are read here and sent nowhere. */
export function WorkbenchPage({ sample }: { readonly sample: Promise<OpenFile> }) {
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>('zh-CN');
  const [file, setFile] = useState<OpenFile | null>(null);
  /** Counts the files opened, so that each gets a grid and a pane of its own. */
  const [files, setFiles] = useState(0);
  const [opening, setOpening] = useState<string | null>(SAMPLE.name);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [noteRead, setNoteRead] = useState(false);
  const [edited, setEdited] = useState(false);
  const [dragging, setDragging] = useState(false);
  const [saving, setSaving] = useState(false);
  const [savedAs, setSavedAs] = useState<string | null>(null);
  /** A file to open in place of one whose changes were not saved. */
  const [next, setNext] = useState<File | null>(null);
  const texts = WORKBENCH_TEXTS[language];
  const { date, actions } = MESSAGES[language];

  const open = async (name: string, reading: Promise<OpenFile>) => {
    try {
      setFile(await reading);
      setFiles((count) => count + 1);
      setEdited(false);
    } catch (error) {
      setProblem({ error, file: name });
    } finally {
      setOpening(null);
    }
  };
  const openNow = (chosen: File) => {
    setNext(null);
    setOpening(chosen.name);
    setProblem(null);
    setSavedAs(null);
    void open(chosen.name, openFile(chosen));
  };
  const choose = (chosen: File) => {
    if (edited) setNext(chosen);
    else openNow(chosen);
  };

  const openAtFirst = useEffectEvent(() => open(SAMPLE.name, sample));
  useEffect(() => {
    void Promise.resolve().then(() => openAtFirst());
  }, []);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    if (!edited) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [edited]);

  const save = () => {
    if (!file) return;
    setSaving(false);
    const copy = texts.copyName(file.name);
    try {
      saveFile(copy, XLSX_TYPE, new Uint8Array(file.workbook.save()));
      setEdited(false);
      setSavedAs(copy);
    } catch (error) {
      setProblem({ error, file: null });
    }
  };

  return (
    <FluentProvider theme={webLightTheme}>
      <div
        className={styles.page}
        onDragOver={(event) => {
          if (!carriesFiles(event)) return;
          event.preventDefault();
          setDragging(true);
        }}
        onDragLeave={(event) => {
          if (event.relatedTarget === null) setDragging(false);
        }}
        onDrop={(event) => {
          setDragging(false);
          if (!carriesFiles(event)) return;
          event.preventDefault();
          const dropped = event.dataTransfer.files[0];
          if (dropped) choose(dropped);
        }}
      >
        <FileBar
          fileName={file?.name ?? ''}
          unsaved={edited}
          language={language}
          canSave={file !== null}
          onOpen={choose}
          onSave={() => {
            if (file && file.workbook.warnings().length > 0) setSaving(true);
            else save();
          }}
          onLanguage={setLanguage}
        />
        {problem && (
          <ProblemNote
            problem={problem}
            language={language}
            onDismiss={() => {
              setProblem(null);
            }}
          />
        )}
        {savedAs !== null && (
          <Note
            intent="success"
            text={texts.saved(savedAs)}
            dismiss={actions.dismiss}
            onDismiss={() => {
              setSavedAs(null);
            }}
          />
        )}
        {file && file.asOf !== null && !noteRead && !problem && savedAs === null && (
          <Note
            intent="info"
            text={texts.sampleNote(date(file.asOf))}
            dismiss={actions.dismiss}
            onDismiss={() => {
              setNoteRead(true);
            }}
          />
        )}
        {opening !== null && file === null && <Spinner className={styles.waiting} label={texts.opening(opening)} />}
        {file && (
          <div className={styles.main}>
            <SheetArea
              key={`sheets ${files}`}
              workbook={file.workbook}
              language={language}
              onProblem={(error) => {
                setProblem({ error, file: null });
              }}
              onEdited={() => {
                setEdited(true);
                setSavedAs(null);
              }}
            />
            <aside className={styles.pane}>
              <TaskPane
                key={`pane ${files}`}
                workbook={file.workbook}
                clock={today}
                newGuid={newGuid}
                initialLanguage={language}
                language={language}
                {...(file.asOf === null ? {} : { initialAsOf: file.asOf })}
                onLanguage={setLanguage}
              />
            </aside>
          </div>
        )}
        {opening !== null && file !== null && (
          <div className={styles.drop}>
            <Spinner label={texts.opening(opening)} />
          </div>
        )}
        {dragging && <div className={styles.drop}>{texts.dropHere}</div>}
        {saving && file && (
          <SaveDialog
            copy={texts.copyName(file.name)}
            warnings={file.workbook.warnings()}
            language={language}
            onSave={save}
            onCancel={() => {
              setSaving(false);
            }}
          />
        )}
        {next && file && (
          <LeaveDialog
            file={file.name}
            next={next.name}
            language={language}
            onLeave={() => {
              openNow(next);
            }}
            onCancel={() => {
              setNext(null);
            }}
          />
        )}
      </div>
    </FluentProvider>
  );
}

function ProblemNote({
  problem,
  language,
  onDismiss,
}: {
  readonly problem: Problem;
  readonly language: Language;
  readonly onDismiss: () => void;
}) {
  const { title, advice } = problemAdvice(problem, language);
  return (
    <Note
      intent="error"
      title={title}
      text={advice}
      dismiss={MESSAGES[language].actions.dismiss}
      onDismiss={onDismiss}
    />
  );
}
