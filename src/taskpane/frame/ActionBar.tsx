import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { EraserRegular, HighlightRegular, TableAddRegular } from '@fluentui/react-icons';
import { reportableOf } from '../../schedule/judgement';
import { ACTIONS } from '../../session/actions/registry';
import type { Session } from '../../session/session';
import { busyText, type SessionState } from '../../session/sessionState';
import { useLanguage, useMessages } from '../parts/language';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    position: 'relative',
  },
  progress: { position: 'absolute', top: '-1px', left: 0, right: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', padding: '6px 12px', containerType: 'inline-size' },
  button: {
    flexGrow: 1,
    minWidth: 'auto',
    paddingLeft: '8px',
    paddingRight: '8px',
    whiteSpace: 'nowrap',
    // One line of buttons is worth more than their pictures.
    '@container (max-width: 300px)': {
      paddingLeft: '4px',
      paddingRight: '4px',
      '& .fui-Button__icon': { display: 'none' },
    },
    ':lang(en)': {
      fontSize: tokens.fontSizeBase200,
      fontWeight: tokens.fontWeightRegular,
      '@container (max-width: 400px)': {
        paddingLeft: '4px',
        paddingRight: '4px',
        '& .fui-Button__icon': { display: 'none' },
      },
    },
  },
  status: {
    padding: '0 12px 6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface ActionBarProps {
  readonly session: Session;
  readonly state: SessionState;
  /** Brings the page of the reports to the front: what is asked and told of them stands there. */
  readonly onReports: () => void;
}

/** The actions that write, always in reach, and what is going on; while one runs the others wait. */
export function ActionBar({ session, state, onReports }: ActionBarProps) {
  const styles = useStyles();
  const messages = useMessages();
  const language = useLanguage();
  const { busy, asOf, outcome, stale } = state;
  // What cannot be done here is not shown, rather than grey without a word.
  const isReportable = outcome !== null && reportableOf(outcome) !== null;
  const standing = outcome?.ok
    ? `${messages.asOfLine(asOf)} · ${messages.entriesTotal(outcome.judgement.entries.length)}`
    : '';
  return (
    <footer className={styles.bar}>
      {busy && <ProgressBar className={styles.progress} aria-label={busyText(busy, language)} />}
      {isReportable && <Buttons session={session} state={state} onReports={onReports} />}
      <div className={mergeClasses(styles.status, !busy && !stale && styles.heard)} role="status">
        {busy ? busyText(busy, language) : stale ? messages.stale : standing}
      </div>
    </footer>
  );
}

function Buttons({ session, state: { busy, outcome }, onReports }: ActionBarProps) {
  const styles = useStyles();
  const messages = useMessages();
  const language = useLanguage();
  const blocked = busy !== null;
  return (
    <div className={styles.buttons} role="toolbar" aria-label={messages.productName}>
      {outcome?.ok && (
        <>
          <Button
            className={styles.button}
            size="small"
            appearance="primary"
            icon={<HighlightRegular />}
            disabledFocusable={blocked}
            onClick={() => void session.highlight()}
          >
            {ACTIONS.highlight.label[language]}
          </Button>
          <Button
            className={styles.button}
            size="small"
            icon={<EraserRegular />}
            disabledFocusable={blocked}
            onClick={() => void session.clearHighlights()}
          >
            {ACTIONS.clearHighlights.label[language]}
          </Button>
        </>
      )}
      <Button
        className={styles.button}
        size="small"
        icon={<TableAddRegular />}
        disabledFocusable={blocked}
        onClick={() => {
          onReports();
          void session.generateReports(language);
        }}
      >
        {ACTIONS.generateReports.label[language]}
      </Button>
    </div>
  );
}
