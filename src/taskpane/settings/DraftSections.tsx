import { Switch } from '@fluentui/react-components';
import { QUOTA_TEXTS } from '../../reports/texts/quotaTexts';
import { useLanguage, useMessages } from '../parts/language';
import { SettingsGroup } from './SettingsGroup';
import { DaysOffFields } from './DaysOffFields';
import { CheckChoices } from './CheckChoices';
import { QuotaList } from './QuotaList';
import { ReleaseFields } from './ReleaseFields';
import { ReportChoices } from './ReportChoices';
import type { DraftFields } from './settingsDraft';
import { ThemeDayTable } from './ThemeDayTable';

/** What is asked of the year, what is reported and what is checked. */
export function DraftSections({ draft, change, year }: DraftFields & { readonly year: number }) {
  const messages = useMessages();
  const words = messages.settings;
  return (
    <>
      <SettingsGroup title={words.releasePlan}>
        <ReleaseFields draft={draft} change={change} />
      </SettingsGroup>
      <SettingsGroup title={QUOTA_TEXTS[useLanguage()].title}>
        <QuotaList draft={draft} change={change} />
      </SettingsGroup>
      <SettingsGroup title={words.openDays}>
        <Switch
          label={words.countOnline}
          checked={draft.countOnline}
          onChange={(_, { checked }) => change({ countOnline: checked })}
        />
      </SettingsGroup>
      <SettingsGroup title={messages.themeDays.title}>
        <ThemeDayTable year={year} entered={draft.themeDays} onEnter={(themeDays) => change({ themeDays })} />
      </SettingsGroup>
      <SettingsGroup title={messages.daysOff.title}>
        <DaysOffFields draft={draft} change={change} year={year} />
      </SettingsGroup>
      <SettingsGroup title={words.reports}>
        <ReportChoices draft={draft} change={change} />
      </SettingsGroup>
      <SettingsGroup title={words.checks}>
        <CheckChoices draft={draft} change={change} />
      </SettingsGroup>
    </>
  );
}
