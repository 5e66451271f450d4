import { Button, Caption1, Checkbox, Field, makeStyles, Select, SpinButton, Subtitle2, Switch, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { CHECKS } from '../../schedule/checks/registry';
import type { Language } from '../../schedule/language';
import type { Settings } from '../../schedule/settings';
import { MESSAGES } from '../../locales/messages';
import { useLanguage, useMessages } from '../language';
import type { Session, SessionState } from '../session';

const LANGUAGES: readonly Language[] = ['zh-CN', 'en-US'];

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  checks: { display: 'flex', flexDirection: 'column' },
  note: { color: tokens.colorNeutralForeground3 },
});

/** What an office may set; kept in the workbook on "save". */
export function SettingsPage({ state, session, onLanguage }: { readonly state: SessionState; readonly session: Session; readonly onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const messages = useMessages();
  const language = useLanguage();
  const [draft, setDraft] = useState(state.settings);
  const words = messages.settings;
  const number = (label: string, value: number, max: number, change: (value: number) => Settings, hint?: string) => (
    <Field label={label} {...(hint ? { hint } : {})}>
      <SpinButton
        value={value}
        min={0}
        max={max}
        onChange={(_, data) => {
          const next = data.value ?? Number(data.displayValue);
          if (Number.isInteger(next) && next >= 0 && next <= max) setDraft(change(next));
        }}
      />
    </Field>
  );
  const changed = JSON.stringify(draft) !== JSON.stringify(state.settings);
  return (
    <div className={styles.page}>
      <Field label={words.language}>
        <Select value={language} onChange={(_, { value }) => { onLanguage(LANGUAGES.find((one) => one === value) ?? 'zh-CN'); }}>
          {LANGUAGES.map((one) => <option key={one} value={one}>{MESSAGES[one].languageName}</option>)}
        </Select>
      </Field>
      <Field label={words.schedule}>
        <Select value={draft.schedule.sheet ?? ''} onChange={(_, { value }) => { setDraft({ ...draft, schedule: { ...draft.schedule, sheet: value === '' ? null : value } }); }}>
          <option value="">{words.automatic}</option>
          {state.sheets.map((name) => <option key={name} value={name}>{name}</option>)}
        </Select>
      </Field>
      {number(words.leadDays, draft.leadDays, 90, (leadDays) => ({ ...draft, leadDays }), words.leadDaysHint)}
      {number(words.releaseTotal, draft.releases.total, 99, (total) => ({ ...draft, releases: { ...draft.releases, total } }))}
      {number(words.releaseGovernment, draft.releases.government, 99, (government) => ({ ...draft, releases: { ...draft.releases, government } }))}
      {number(words.releasePerQuarter, draft.releases.perQuarter, 99, (perQuarter) => ({ ...draft, releases: { ...draft.releases, perQuarter } }))}
      <Switch label={words.countOnline} checked={draft.openDays.countOnline} onChange={(_, { checked }) => { setDraft({ ...draft, openDays: { countOnline: checked } }); }} />
      <section>
        <Subtitle2 as="h2">{words.checks}</Subtitle2>
        <div className={styles.checks}>
          {CHECKS.map(({ id, text }) => (
            <Checkbox
              key={id}
              label={text[language].title}
              title={text[language].explanation}
              checked={!draft.disabledRules.includes(id)}
              onChange={(_, { checked }) => {
                setDraft({ ...draft, disabledRules: checked === true ? draft.disabledRules.filter((rule) => rule !== id) : [...draft.disabledRules, id] });
              }}
            />
          ))}
        </div>
      </section>
      <Button appearance="primary" disabled={!changed || state.busy !== null} onClick={() => void session.saveSettings(draft)}>{messages.actions.save}</Button>
      <Caption1 className={styles.note}>{words.keptInFile}</Caption1>
      <Caption1 className={styles.note}>{words.privacy}</Caption1>
    </div>
  );
}
