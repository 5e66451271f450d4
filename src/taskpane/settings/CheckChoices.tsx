import { Caption1, Checkbox, makeStyles } from '@fluentui/react-components';
import { CHECKS } from '../../schedule/checks/registry';
import { useLanguage, useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import type { DraftFields } from './settingsDraft';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', marginLeft: '-8px' },
});

/** Which checks are made. */
export function CheckChoices({ draft, change }: DraftFields) {
  const styles = useStyles();
  const { note } = usePaneStyles();
  const words = useMessages().settings;
  const language = useLanguage();
  return (
    <>
      <Caption1 className={note}>{words.checksHint}</Caption1>
      <div className={styles.choices}>
        {CHECKS.map(({ id, text }) => (
          <Checkbox
            key={id}
            label={{
              children: (
                <>
                  {text[language].title}
                  <Caption1 block className={note}>
                    {text[language].explanation}
                  </Caption1>
                </>
              ),
            }}
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
    </>
  );
}
