import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Settings } from '../../schedule/settings/settings';
import { saveSettings } from '../../session/actions/saveSettings';
import type { Session } from '../../session/session';
import { useLanguage, useMessages } from '../parts/language';

const useStyles = makeStyles({
  bar: {
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

/** Says that the settings are not saved, always in sight. `settings` is null while something in the draft is wrong. */
export function SaveBar({
  settings,
  base,
  busy,
  session,
  onDiscard,
}: {
  readonly settings: Settings | null;
  /** The settings that were changed. */
  readonly base: Settings;
  readonly busy: boolean;
  readonly session: Session;
  readonly onDiscard: () => void;
}) {
  const styles = useStyles();
  const words = useMessages().settings;
  const language = useLanguage();
  return (
    <div className={styles.bar}>
      <Caption1 className={styles.unsaved}>{words.unsaved}</Caption1>
      <Button size="small" onClick={onDiscard}>
        {words.discard}
      </Button>
      <Button
        size="small"
        appearance="primary"
        disabled={settings === null || busy}
        onClick={() => {
          if (settings) void session.saveSettings(settings, base);
        }}
      >
        {saveSettings.label[language]}
      </Button>
    </div>
  );
}
