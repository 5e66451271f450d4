import { FluentProvider, makeStyles, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { IsoDate } from '../schedule/calendar/isoDate';
import type { Language } from '../schedule/text/language';
import type { Workbook } from '../workbook/workbook';
import { KeptStates } from './parts/keptState';
import { LanguageProvider } from './parts/language';
import { Pane } from './Pane';
import { createSession } from '../session/session';

/** The fonts of the systems our users have; nothing is fetched. */
const theme = {
  ...webLightTheme,
  fontFamilyBase: "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
};

const useStyles = makeStyles({ whole: { height: '100%' } });

/** What the pane is given by the page that holds it. All but `language` and `onLanguage` count when it is mounted: another workbook needs another `key`. */
export interface TaskPaneProps {
  readonly workbook: Workbook;
  /** Today's day, where the user is. */
  readonly clock: () => IsoDate;
  readonly newGuid: () => string;
  readonly initialLanguage: Language;
  /** The language, where the page around the pane has a choice of it too. */
  readonly language?: Language;
  /** The day to judge on at first; today when left out. */
  readonly initialAsOf?: IsoDate;
  /** Called when the user chooses another language, to remember it or for the page around the pane. */
  readonly onLanguage?: (language: Language) => void;
}

/** The task pane: one schedule, judged, with what can be done about it. The same in Excel and in the workbench. Fills its parent. */
export function TaskPane({
  workbook,
  clock,
  newGuid,
  initialLanguage,
  language: given,
  initialAsOf,
  onLanguage,
}: TaskPaneProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState(initialLanguage);
  const language = given ?? chosen;
  const [session] = useState(() => createSession(workbook, clock, newGuid, initialAsOf));
  useEffect(() => session.open(), [session]);
  useEffect(() => {
    const look = () => {
      session.noticeNewDay();
    };
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [session]);
  return (
    <LanguageProvider value={language}>
      <FluentProvider theme={theme} lang={language} className={styles.whole}>
        <KeptStates>
          <Pane
            session={session}
            onLanguage={(wanted) => {
              setChosen(wanted);
              onLanguage?.(wanted);
            }}
          />
        </KeptStates>
      </FluentProvider>
    </LanguageProvider>
  );
}
