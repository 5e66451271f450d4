import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import { NumberField } from './NumberField';
import { MOST_RELEASES, type DraftFields } from './settingsDraft';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
    '& input': { minWidth: 0, width: '100%' },
  },
});

/** How many press conferences the year's plan asks for. */
export function ReleaseFields({ draft, change }: DraftFields) {
  const styles = useStyles();
  const { fields } = usePaneStyles();
  const words = useMessages().settings;
  return (
    <div className={fields}>
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
      <Switch
        label={words.releasesAlways}
        checked={draft.releasesAlways}
        onChange={(_, { checked }) => {
          change({ releasesAlways: checked });
        }}
      />
    </div>
  );
}
