import { Field, Input, Select } from '@fluentui/react-components';
import type { Language } from '../../schedule/text/language';
import { useLanguage, useMessages } from '../parts/language';
import { LanguageSelect } from '../parts/LanguageSelect';
import { usePaneStyles } from '../parts/paneStyles';
import { NumberField } from './NumberField';
import { isYearOrBlank, MOST_LEAD_DAYS, type DraftFields } from './settingsDraft';

/** The language, where the schedule stands, its year, and how long before its time an entry is coming. */
export function GeneralFields({
  draft,
  change,
  sheets,
  onLanguage,
}: DraftFields & {
  /** The user's sheets. */
  readonly sheets: readonly string[];
  readonly onLanguage: (language: Language) => void;
}) {
  const styles = usePaneStyles();
  const words = useMessages().settings;
  const language = useLanguage();
  return (
    <div className={styles.fields}>
      <Field label={words.language}>
        <LanguageSelect language={language} onLanguage={onLanguage} />
      </Field>
      <SheetField draft={draft} change={change} sheets={sheets} />
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
  );
}

/** Which sheet holds the schedule; one that is gone stays to be chosen as long as it is set. */
function SheetField({ draft, change, sheets }: DraftFields & { readonly sheets: readonly string[] }) {
  const words = useMessages().settings;
  const { sheet } = draft;
  const choices = sheet === null || sheets.includes(sheet) ? sheets : [...sheets, sheet];
  return (
    <Field label={words.schedule}>
      <Select
        value={sheet ?? ''}
        onChange={(_, { value }) => {
          change({ sheet: value === '' ? null : value });
        }}
      >
        <option value="">{words.automatic}</option>
        {choices.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
