import { Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import { yearOf } from '../../schedule/calendar/isoDate';
import type { Language } from '../../schedule/text/language';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/sessionState';
import { AskForTitles } from '../parts/AskForTitles';
import { useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import { PaneSection } from '../parts/PaneSection';
import { ColumnList } from './ColumnList';
import { DraftSections } from './DraftSections';
import { GeneralFields } from './GeneralFields';
import { RemovalSection } from './RemovalSection';
import { SaveBar } from './SaveBar';
import { draftOf, settingsFrom, type SettingsDraft } from './settingsDraft';

/** What an office may set. The language takes effect at once; the rest is kept in the workbook on "save". */
export function SettingsPage({
  state,
  session,
  onLanguage,
}: {
  readonly state: SessionState;
  readonly session: Session;
  readonly onLanguage: (language: Language) => void;
}) {
  const styles = usePaneStyles();
  const messages = useMessages();
  const words = messages.settings;
  const keptDraft = draftOf(state.settings);
  const [changes, setChanges] = useState<Partial<SettingsDraft>>({});
  /** The settings as the user saw them at the first change: what others change meanwhile is theirs. */
  const [base, setBase] = useState(state.settings);
  const draft = { ...keptDraft, ...changes };
  const change = (part: Partial<SettingsDraft>) => {
    if (Object.keys(changes).length === 0) setBase(state.settings);
    setChanges({ ...changes, ...part });
  };
  const schedule = state.outcome?.ok ? state.outcome.judgement.schedule : null;
  return (
    <div className={styles.sections}>
      <PaneSection title={words.general}>
        <GeneralFields draft={draft} change={change} sheets={state.sheets} onLanguage={onLanguage} />
      </PaneSection>
      <PaneSection title={messages.columns.title}>
        {schedule && <ColumnList schedule={schedule} state={state} session={session} />}
        <AskForTitles session={session} disabled={state.busy !== null} />
      </PaneSection>
      <DraftSections draft={draft} change={change} year={schedule?.year ?? yearOf(state.asOf)} />
      <RemovalSection state={state} session={session} />
      <Caption1 className={styles.note}>
        {words.keptInFile}
        {words.privacy}
      </Caption1>
      {JSON.stringify(draft) !== JSON.stringify(keptDraft) && (
        <SaveBar
          settings={settingsFrom(draft, state.settings)}
          base={base}
          busy={state.busy !== null}
          session={session}
          onDiscard={() => {
            setChanges({});
          }}
        />
      )}
    </div>
  );
}
