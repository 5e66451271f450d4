import { Button, Caption1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { FolderOpenRegular, SaveRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { MESSAGES } from '../locales';
import type { Language } from '../schedule/text/language';
import { LanguageSelect } from '../taskpane/parts/LanguageSelect';
import { WORKBENCH_TEXTS } from './workbenchTexts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: '6px 16px',
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  unsaved: {
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  room: { flexGrow: 1 },
  still: { flexShrink: 0, whiteSpace: 'nowrap' },
  file: { display: 'none' },
});

/** The workbook's name, opening and saving, and the language. */
export function FileBar({
  fileName,
  unsaved,
  language,
  canSave,
  onOpen,
  onSave,
  onLanguage,
}: {
  readonly fileName: string;
  readonly unsaved: boolean;
  readonly language: Language;
  readonly canSave: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onLanguage: (language: Language) => void;
}) {
  const styles = useStyles();
  const texts = WORKBENCH_TEXTS[language];
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <Subtitle1 as="h1" className={styles.still}>
        {MESSAGES[language].productName}
      </Subtitle1>
      <span className={styles.name} title={fileName}>
        {fileName}
      </span>
      {unsaved && <Caption1 className={styles.unsaved}>● {texts.unsaved}</Caption1>}
      <span className={styles.room} />
      <Button className={styles.still} icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        {texts.open}
      </Button>
      <Button className={styles.still} appearance="primary" icon={<SaveRegular />} disabled={!canSave} onClick={onSave}>
        {texts.save}
      </Button>
      <LanguageSelect aria-label={MESSAGES[language].settings.language} language={language} onLanguage={onLanguage} />
      <input
        ref={input}
        className={styles.file}
        type="file"
        accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-label={texts.open}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onOpen(file);
          target.value = '';
        }}
      />
    </header>
  );
}
