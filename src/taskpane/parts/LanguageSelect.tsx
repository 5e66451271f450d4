import { Select, type SelectProps } from '@fluentui/react-components';
import { MESSAGES } from '../../locales';
import type { Language } from '../../schedule/text/language';

const LANGUAGES: readonly Language[] = ['zh-CN', 'en-US'];

/** Chooses the language, each named in its own; the other properties are those of a `Select`. */
export function LanguageSelect({
  language,
  onLanguage,
  ...props
}: Omit<SelectProps, 'value' | 'onChange' | 'children'> & {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}) {
  return (
    <Select
      {...props}
      value={language}
      onChange={(_, { value }) => onLanguage(LANGUAGES.find((each) => each === value) ?? language)}
    >
      {LANGUAGES.map((each) => (
        <option key={each} value={each} lang={each}>
          {MESSAGES[each].languageName}
        </option>
      ))}
    </Select>
  );
}
