import { FluentProvider, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Spinner, tokens, webLightTheme } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useState } from 'react';
import { MESSAGES, type Advice } from '../locales/messages';
import { isoDate, type IsoDate } from '../schedule/calendarDate';
import type { Language } from '../schedule/language';
import { adviceOn } from '../taskpane/components/NoticeBar';
import { TaskPane } from '../taskpane/TaskPane';
import { FileBar } from './FileBar';
import { openFile, SAMPLE, type OpenFile } from './openFile';
import { SaveDialog } from './SaveDialog';
import { saveCopy } from './saveCopy';
import { SheetArea } from './SheetArea';
import { WORKBENCH_TEXTS } from './workbenchTexts';

const useStyles = makeStyles({
  page: { height: '100vh', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground2 },
  main: { flexGrow: 1, minHeight: 0, display: 'flex' },
  pane: { width: '380px', flexShrink: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, height: '100%', overflow: 'hidden' },
  drop: {
    position: 'fixed', inset: 0, zIndex: 1000, display: 'flex', alignItems: 'center', justifyContent: 'center', pointerEvents: 'none',
    backgroundColor: 'rgba(255,255,255,0.85)', border: `3px dashed ${tokens.colorBrandStroke1}`, fontSize: tokens.fontSizeBase600,
  },
  waiting: { flexGrow: 1 },
  note: { flexShrink: 0 },
});

/** The local day. */
function today(): IsoDate {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? SAMPLE.asOf;
}

const newGuid = () => crypto.randomUUID();

/** The workbench: a workbook's sheets beside the task pane, with no Excel. Files are read here and sent nowhere. */
export function WorkbenchPage({ sample }: { readonly sample: Promise<OpenFile> }) {
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>('zh-CN');
  const [file, setFile] = useState<OpenFile | null>(null);
  /** Counts the files opened, so that each gets a grid and a pane of its own. */
  const [files, setFiles] = useState(0);
  const [opening, setOpening] = useState<string | null>(SAMPLE.name);
  const [problem, setProblem] = useState<Advice | null>(null);
  const [edited, setEdited] = useState(false);
  const [dragging, setDragging] = useState(false);
  const [saving, setSaving] = useState(false);
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const texts = WORKBENCH_TEXTS[language];
  const messages = MESSAGES[language];

  const tell = (error: unknown) => { setProblem(adviceOn(error, messages)); };

  const open = async (name: string, reading: Promise<OpenFile>) => {
    try {
      setFile(await reading);
      setFiles((count) => count + 1);
      setEdited(false);
    } catch (error) {
      const { title, advice } = adviceOn(error, messages);
      setProblem({ title: `${texts.notOpened(name)}：${title}`, advice });
    } finally {
      setOpening(null);
    }
  };
  const openChosen = (chosen: File) => {
    setOpening(chosen.name);
    setProblem(null);
    setSavedAs(null);
    void open(chosen.name, openFile(chosen));
  };

  const openAtFirst = useEffectEvent(() => open(SAMPLE.name, sample));
  useEffect(() => { void Promise.resolve().then(() => openAtFirst()); }, []);

  useEffect(() => { document.documentElement.lang = language; }, [language]);

  const save = () => {
    if (!file) return;
    const copy = texts.copyName(file.name);
    saveCopy(file.workbook.save(), copy);
    setSaving(false);
    setEdited(false);
    setSavedAs(copy);
  };

  return (
    <FluentProvider theme={webLightTheme}>
      <div
        className={styles.page}
        onDragOver={(event) => { event.preventDefault(); setDragging(true); }}
        onDragLeave={(event) => { if (event.relatedTarget === null) setDragging(false); }}
        onDrop={(event) => {
          event.preventDefault();
          setDragging(false);
          const dropped = event.dataTransfer.files[0];
          if (dropped) openChosen(dropped);
        }}
      >
        <FileBar
          fileName={file?.name ?? ''}
          unsaved={edited}
          language={language}
          canSave={file !== null}
          onOpen={openChosen}
          onSave={() => { if (file && file.workbook.warnings().length > 0) setSaving(true); else save(); }}
        />
        {problem && <Note intent="error" title={problem.title} text={problem.advice} onDismiss={() => { setProblem(null); }} dismiss={messages.actions.dismiss} />}
        {savedAs !== null && <Note intent="success" text={texts.saved(savedAs)} onDismiss={() => { setSavedAs(null); }} dismiss={messages.actions.dismiss} />}
        {file && file.asOf !== null && !problem && <Note intent="info" text={texts.sampleNote(messages.date(file.asOf))} onDismiss={null} dismiss="" />}
        {opening !== null && file === null && <Spinner className={styles.waiting} label={texts.opening(opening)} />}
        {file && (
          <div className={styles.main}>
            <SheetArea key={`${files} ${language}`} workbook={file.workbook} language={language} onProblem={tell} onEdited={() => { setEdited(true); setSavedAs(null); }} />
            <aside className={styles.pane}>
              <TaskPane
                key={files}
                workbook={file.workbook}
                clock={today}
                newGuid={newGuid}
                initialLanguage={language}
                {...(file.asOf === null ? {} : { initialAsOf: file.asOf })}
                onLanguage={setLanguage}
              />
            </aside>
          </div>
        )}
        {opening !== null && file !== null && <div className={styles.drop}><Spinner label={texts.opening(opening)} /></div>}
        {dragging && <div className={styles.drop}>{texts.dropHere}</div>}
        {saving && file && <SaveDialog copy={texts.copyName(file.name)} warnings={file.workbook.warnings()} language={language} onSave={save} onCancel={() => { setSaving(false); }} />}
      </div>
    </FluentProvider>
  );
}

function Note({ intent, title, text, onDismiss, dismiss }: {
  readonly intent: 'info' | 'success' | 'error';
  readonly title?: string;
  readonly text: string;
  readonly onDismiss: (() => void) | null;
  readonly dismiss: string;
}) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} className={styles.note}>
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>} {text}
        {onDismiss && <> <button type="button" onClick={onDismiss}>{dismiss}</button></>}
      </MessageBarBody>
    </MessageBar>
  );
}
