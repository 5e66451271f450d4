import { Caption1 } from '@fluentui/react-components';
import type { Messages } from '../../locales/messages';
import { yearOf } from '../../schedule/calendar/isoDate';
import type { Schedule } from '../../schedule/entries/schedule';
import { columnsOfSchedule } from '../../schedule/entries/scheduleTables';
import { doubtfulColumns } from '../../schedule/table/correctColumn';
import type { Language } from '../../schedule/text/language';
import { REMOVAL_TEXTS } from '../../session/removalTexts';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/sessionState';
import { AskForTitles } from '../parts/AskForTitles';
import { useLanguage, useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import { ColumnList } from './ColumnList';
import { DraftSections } from './DraftSections';
import { GeneralFields } from './GeneralFields';
import { RemovalSection } from './RemovalSection';
import { SaveBar } from './SaveBar';
import { settingsFrom } from './settingsDraft';
import { SettingsGroup } from './SettingsGroup';
import { useSettingsDraft } from './useSettingsDraft';

/** What an office may set. The language takes effect at once; the rest is kept in the workbook on "save". */
export function SettingsPage({
  state,
  session,
  onLanguage,
  leaving,
}: {
  readonly state: SessionState;
  readonly session: Session;
  readonly onLanguage: (language: Language) => void;
  /** Whether the page is to be left with something not saved, and what becomes of that. */
  readonly leaving: { readonly asked: boolean; readonly answer: (leave: boolean) => void };
}) {
  const styles = usePaneStyles();
  const messages = useMessages();
  const words = messages.settings;
  const language = useLanguage();
  const { draft, change, base, isChanged, discard } = useSettingsDraft(state.settings);
  const schedule = state.outcome?.ok ? state.outcome.judgement.schedule : null;
  return (
    <div className={styles.fields}>
      <SettingsGroup title={words.general} openAtFirst>
        <GeneralFields draft={draft} change={change} sheets={state.sheets} onLanguage={onLanguage} />
      </SettingsGroup>
      <SettingsGroup title={messages.columns.title} aside={schedule && columnsLine(schedule, messages)}>
        {schedule && <ColumnList schedule={schedule} state={state} session={session} />}
        <AskForTitles session={session} disabled={state.busy !== null} />
      </SettingsGroup>
      <DraftSections draft={draft} change={change} year={schedule?.year ?? yearOf(state.asOf)} />
      <SettingsGroup title={REMOVAL_TEXTS[language].title}>
        <RemovalSection state={state} session={session} />
      </SettingsGroup>
      <Caption1 className={styles.note}>
        {words.keptInFile}
        {words.privacy}
      </Caption1>
      {isChanged && (
        <SaveBar
          settings={settingsFrom(draft, state.settings)}
          base={base}
          busy={state.busy !== null}
          session={session}
          leaving={leaving}
          onDiscard={discard}
        />
      )}
    </div>
  );
}

/** How many columns there are, and how many are to be looked at. */
function columnsLine(schedule: Schedule, { columns }: Messages): string {
  const tables = columnsOfSchedule(schedule);
  const count = tables.reduce((sum, { columnReadings }) => sum + columnReadings.length, 0);
  const doubtful = tables.reduce((sum, table) => sum + doubtfulColumns(table).length, 0);
  return columns.count(count, doubtful);
}
