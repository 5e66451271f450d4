import {
  Button,
  Caption1,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Select,
  Switch,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { MESSAGES } from '../../locales';
import { yearOf } from '../../schedule/calendar/isoDate';
import { CHECKS } from '../../schedule/checks/registry';
import type { Language } from '../../schedule/text/language';
import { REPORT_GROUPINGS } from '../../schedule/settings/settings';
import { ColumnList } from './ColumnList';
import { NumberField } from './NumberField';
import { PaneSection } from '../parts/PaneSection';
import { ThemeDayTable } from './ThemeDayTable';
import { useLanguage, useMessages } from '../parts/language';
import { saveSettings } from '../../session/actions/saveSettings';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/sessionState';
import {
  draftOf,
  isYearOrBlank,
  MOST_LEAD_DAYS,
  MOST_RELEASES,
  settingsFrom,
  type SettingsDraft,
} from './settingsDraft';

const LANGUAGES: readonly Language[] = ['zh-CN', 'en-US'];

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
    '& input': { minWidth: 0, width: '100%' },
  },
  checks: { display: 'flex', flexDirection: 'column', marginLeft: '-8px' },
  note: { color: tokens.colorNeutralForeground3 },
  save: {
    position: 'sticky',
    bottom: '-12px',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexWrap: 'wrap',
    padding: '8px 12px',
    margin: '0 -12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  unsaved: { flexGrow: 1 },
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
  const language = useLanguage();
  const words = messages.settings;
  const kept = draftOf(state.settings);
  const [changes, setChanges] = useState<Partial<SettingsDraft>>({});
  const draft = { ...kept, ...changes };
  const settings = settingsFrom(draft, state.settings);
  const changed = JSON.stringify(draft) !== JSON.stringify(kept);
  const change = (part: Partial<SettingsDraft>) => {
    setChanges({ ...changes, ...part });
  };
  const year = state.outcome?.ok ? state.outcome.judgement.schedule.year : yearOf(state.asOf);
  const { sheet } = draft;
  const sheets = sheet === null || state.sheets.includes(sheet) ? state.sheets : [...state.sheets, sheet];
  return (
    <div className={styles.page}>
      <PaneSection title={words.general}>
        <div className={styles.fields}>
          <Field label={words.language}>
            <Select
              value={language}
              onChange={(_, { value }) => {
                onLanguage(LANGUAGES.find((one) => one === value) ?? language);
              }}
            >
              {LANGUAGES.map((one) => (
                <option key={one} value={one} lang={one}>
                  {MESSAGES[one].languageName}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={words.schedule}>
            <Select
              value={sheet ?? ''}
              onChange={(_, { value }) => {
                change({ sheet: value === '' ? null : value });
              }}
            >
              <option value="">{words.automatic}</option>
              {sheets.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <Field
            label={words.year}
            {...(isYearOrBlank(draft.year) ? { hint: words.yearHint } : { validationMessage: words.yearWrong })}
          >
            <Input
              inputMode="numeric"
              value={draft.year}
              onChange={(_, { value }) => {
                change({ year: value });
              }}
            />
          </Field>
          <NumberField
            label={words.leadDays}
            hint={words.leadDaysHint}
            text={draft.leadDays}
            max={MOST_LEAD_DAYS}
            onText={(leadDays) => {
              change({ leadDays });
            }}
          />
        </div>
      </PaneSection>
      {state.outcome?.ok && (
        <PaneSection title={messages.columns.title}>
          <ColumnList schedule={state.outcome.judgement.schedule} state={state} session={session} />
        </PaneSection>
      )}
      <PaneSection title={words.releasePlan}>
        <div className={styles.fields}>
          <NumberField
            label={words.releaseTotal}
            text={draft.releaseTotal}
            max={MOST_RELEASES}
            onText={(releaseTotal) => {
              change({ releaseTotal });
            }}
          />
          <div className={styles.pair}>
            <NumberField
              label={words.releaseGovernment}
              text={draft.releaseGovernment}
              max={MOST_RELEASES}
              onText={(releaseGovernment) => {
                change({ releaseGovernment });
              }}
            />
            <NumberField
              label={words.releasePerQuarter}
              text={draft.releasePerQuarter}
              max={MOST_RELEASES}
              onText={(releasePerQuarter) => {
                change({ releasePerQuarter });
              }}
            />
          </div>
        </div>
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
          year={year}
          entered={draft.themeDays}
          onEnter={(themeDays) => {
            change({ themeDays });
          }}
        />
      </PaneSection>
      <PaneSection title={words.reports}>
        <Caption1 className={styles.note}>{words.reportsHint}</Caption1>
        <div className={styles.checks}>
          {REPORT_GROUPINGS.map((grouping) => (
            <Checkbox
              key={grouping}
              label={words.groupings[grouping]}
              checked={draft.groupings.includes(grouping)}
              onChange={(_, { checked }) => {
                change({
                  groupings: REPORT_GROUPINGS.filter((one) =>
                    one === grouping ? checked === true : draft.groupings.includes(one),
                  ),
                });
              }}
            />
          ))}
        </div>
      </PaneSection>
      <PaneSection title={words.checks}>
        <Caption1 className={styles.note}>{words.checksHint}</Caption1>
        <div className={styles.checks}>
          {CHECKS.map(({ id, text }) => (
            <Checkbox
              key={id}
              label={text[language].title}
              title={text[language].explanation}
              checked={!draft.disabledRules.includes(id)}
              onChange={(_, { checked }) => {
                change({
                  disabledRules:
                    checked === true ? draft.disabledRules.filter((rule) => rule !== id) : [...draft.disabledRules, id],
                });
              }}
            />
          ))}
        </div>
      </PaneSection>
      <Caption1 className={styles.note}>
        {words.keptInFile}
        {words.privacy}
      </Caption1>
      {changed && (
        <div className={styles.save}>
          <Caption1 className={styles.unsaved}>{words.unsaved}</Caption1>
          <Button
            size="small"
            onClick={() => {
              setChanges({});
            }}
          >
            {words.discard}
          </Button>
          <Button
            size="small"
            appearance="primary"
            disabled={settings === null || state.busy !== null}
            onClick={() => {
              if (settings) void session.saveSettings(settings);
            }}
          >
            {saveSettings.label[language]}
          </Button>
        </div>
      )}
    </div>
  );
}
