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

/** Brings the first field that is not right into sight, its group opened, with the focus on it. */
function showFirstFault(): void {
  const field = document.querySelector<HTMLElement>('main [aria-invalid="true"]');
  const group = field?.closest('details');
  if (group) group.open = true;
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}

/** Says that the settings are not saved, always in sight. `settings` is null while something in the draft is wrong. */
export function SaveBar({
  settings,
  base,
  busy,
  session,
  leaving,
  onDiscard,
}: {
  readonly settings: Settings | null;
  /** The settings that were changed. */
  readonly base: Settings;
  readonly busy: boolean;
  readonly session: Session;
  /** Whether the page is to be left, and what becomes of that. */
  readonly leaving: { readonly asked: boolean; readonly answer: (leave: boolean) => void };
  readonly onDiscard: () => void;
}) {
  const styles = useStyles();
  const words = useMessages().settings;
  const language = useLanguage();
  const save = () => {
    if (settings) void session.saveSettings(settings, base);
    else showFirstFault();
  };
  return (
    <div className={styles.bar} role="group" aria-label={words.unsaved}>
      <Caption1 className={styles.unsaved} role="status">
        {leaving.asked ? words.leaving : settings === null ? words.unsavedWrong : words.unsaved}
      </Caption1>
      {leaving.asked ? (
        <LeaveAnswers
          busy={busy}
          onAnswer={leaving.answer}
          onSave={() => {
            save();
            leaving.answer(settings !== null);
          }}
        />
      ) : (
        <>
          <Button size="small" onClick={onDiscard}>
            {words.discard}
          </Button>
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={save}>
            {saveSettings.label[language]}
          </Button>
        </>
      )}
    </div>
  );
}

function LeaveAnswers({
  busy,
  onAnswer,
  onSave,
}: {
  readonly busy: boolean;
  readonly onAnswer: (leave: boolean) => void;
  readonly onSave: () => void;
}) {
  const words = useMessages().settings;
  return (
    <>
      <Button size="small" onClick={() => onAnswer(false)}>
        {words.stay}
      </Button>
      <Button size="small" onClick={() => onAnswer(true)}>
        {words.leaveUnsaved}
      </Button>
      <Button size="small" appearance="primary" disabledFocusable={busy} onClick={onSave}>
        {words.saveAndLeave}
      </Button>
    </>
  );
}
