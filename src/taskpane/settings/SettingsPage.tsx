import { Caption1, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { yearOf } from '../../schedule/calendar/isoDate';
import type { Language } from '../../schedule/text/language';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/sessionState';
import { AskForTitles } from '../parts/AskForTitles';
import { useMessages } from '../parts/language';
import { PaneSection } from '../parts/PaneSection';
import { CheckChoices } from './CheckChoices';
import { ColumnList } from './ColumnList';
import { GeneralFields } from './GeneralFields';
import { ReleaseFields } from './ReleaseFields';
import { ReportChoices } from './ReportChoices';
import { SaveBar } from './SaveBar';
import { draftOf, settingsFrom, type SettingsDraft } from './settingsDraft';
import { ThemeDayTable } from './ThemeDayTable';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  note: { color: tokens.colorNeutralForeground3 },
});

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
  const styles = useStyles();
  const messages = useMessages();
  const words = messages.settings;
  const kept = draftOf(state.settings);
  const [changes, setChanges] = useState<Partial<SettingsDraft>>({});
  const draft = { ...kept, ...changes };
  const change = (part: Partial<SettingsDraft>) => {
    setChanges({ ...changes, ...part });
  };
  const schedule = state.outcome?.ok ? state.outcome.judgement.schedule : null;
  return (
    <div className={styles.page}>
      <PaneSection title={words.general}>
        <GeneralFields draft={draft} change={change} sheets={state.sheets} onLanguage={onLanguage} />
      </PaneSection>
      <PaneSection title={messages.columns.title}>
        {schedule && <ColumnList schedule={schedule} state={state} session={session} />}
        <AskForTitles session={session} disabled={state.busy !== null} />
      </PaneSection>
      <PaneSection title={words.releasePlan}>
        <ReleaseFields draft={draft} change={change} />
      </PaneSection>
      <PaneSection title={words.openDays}>
        <Switch
          label={words.countOnline}
          checked={draft.countOnline}
          onChange={(_, { checked }) => {
            change({ countOnline: checked });
          }}
        />
      </PaneSection>
      <PaneSection title={messages.themeDays.title}>
        <ThemeDayTable
          year={schedule?.year ?? yearOf(state.asOf)}
          entered={draft.themeDays}
          onEnter={(themeDays) => {
            change({ themeDays });
          }}
        />
      </PaneSection>
      <PaneSection title={words.reports}>
        <ReportChoices draft={draft} change={change} />
      </PaneSection>
      <PaneSection title={words.checks}>
        <CheckChoices draft={draft} change={change} />
      </PaneSection>
      <Caption1 className={styles.note}>
        {words.keptInFile}
        {words.privacy}
      </Caption1>
      {JSON.stringify(draft) !== JSON.stringify(kept) && (
        <SaveBar
          settings={settingsFrom(draft, state.settings)}
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
