import { Caption1, Checkbox, makeStyles } from '@fluentui/react-components';
import { REPORT_GROUPINGS } from '../../schedule/settings/settings';
import { useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import type { DraftFields } from './settingsDraft';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', marginLeft: '-8px' },
});

/** By what the entries are gathered into report sheets. */
export function ReportChoices({ draft, change }: DraftFields) {
  const styles = useStyles();
  const { note } = usePaneStyles();
  const words = useMessages().settings;
  return (
    <>
      <Caption1 className={note}>{words.reportsHint}</Caption1>
      <div className={styles.choices}>
        {REPORT_GROUPINGS.map((grouping) => (
          <Checkbox
            key={grouping}
            label={words.groupings[grouping]}
            checked={draft.groupings.includes(grouping)}
            onChange={(_, { checked }) => {
              change({
                groupings: REPORT_GROUPINGS.filter((each) =>
                  each === grouping ? checked === true : draft.groupings.includes(each),
                ),
              });
            }}
          />
        ))}
      </div>
    </>
  );
}
