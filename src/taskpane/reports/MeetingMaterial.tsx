import { Button, Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import { brief } from '../../reports/handouts/brief';
import { calendarFile } from '../../reports/handouts/calendarFile';
import { noticePaper, reminderPapers } from '../../reports/handouts/notice';
import type { Paper } from '../../reports/handouts/paper';
import type { Judgement } from '../../schedule/judgement';
import { copyText } from '../browser/copyText';
import { saveFile } from '../browser/saveFile';
import { CopiedText } from '../parts/CopiedText';
import { useLanguage, useMessages } from '../parts/language';
import { PaneSection } from '../parts/PaneSection';
import { usePaneStyles } from '../parts/paneStyles';
import { EVERYBODY, ScopeField, scopeNow } from './ScopeField';

type DocumentOutcome = 'saved' | 'noReminders' | 'documentFailed';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * The brief for a meeting or a message; and the deadlines as a calendar file; of everybody, one section or one person. The notice
 * and all reminders come as Word documents, whose writer is fetched when one is asked for.
 */
export function MeetingMaterial({ judgement }: { readonly judgement: Judgement }) {
  const styles = usePaneStyles();
  const language = useLanguage();
  const words = useMessages().meeting;
  const [chosen, setChosen] = useState(EVERYBODY);
  const [shown, setShown] = useState(false);
  const [said, setSaid] = useState<'copied' | 'copyFailed' | DocumentOutcome | null>(null);
  const scope = scopeNow(judgement, chosen);
  const text = brief(judgement, scope, language);
  const copy = async () => {
    const copied = await copyText(text);
    setSaid(copied ? 'copied' : 'copyFailed');
    if (!copied) setShown(true);
  };
  const save = () => {
    saveFile(
      `${judgement.schedule.title}.ics`,
      'text/calendar;charset=utf-8',
      calendarFile(judgement, scope, language),
    );
    setSaid('saved');
  };
  return (
    <PaneSection title={words.title}>
      <div className={styles.block}>
        <ScopeField
          judgement={judgement}
          scope={scope}
          onScope={(picked) => {
            setChosen(picked);
            setSaid(null);
          }}
        />
        <div className={styles.actions}>
          <Button size="small" onClick={() => void copy()}>
            {words.copy}
          </Button>
          <Button size="small" onClick={() => setShown(!shown)} aria-expanded={shown}>
            {shown ? words.hide : words.show}
          </Button>
          <Button size="small" onClick={save}>
            {words.calendar}
          </Button>
          <DocumentButtons judgement={judgement} onSaid={setSaid} />
        </div>
        <CopiedText said={said && words[said]} text={shown ? text : null} label={words.text} />
        <Caption1 className={styles.note}>{words.calendarHint}</Caption1>
      </div>
    </PaneSection>
  );
}

/** The notice and all reminders as Word documents. */
function DocumentButtons({
  judgement,
  onSaid,
}: {
  readonly judgement: Judgement;
  readonly onSaid: (outcome: DocumentOutcome) => void;
}) {
  const language = useLanguage();
  const words = useMessages().meeting;
  const save = async (papers: readonly Paper[]): Promise<DocumentOutcome> => {
    const [first] = papers;
    if (!first) return 'noReminders';
    try {
      const { writePapers } = await import(/* webpackChunkName: "docx" */ '../../docx/writePapers');
      saveFile(`${first.title}.docx`, DOCX, await writePapers(papers, first.title));
      return 'saved';
    } catch {
      return 'documentFailed';
    }
  };
  return (
    <>
      <Button size="small" onClick={() => void save([noticePaper(judgement, language)]).then(onSaid)}>
        {words.notice}
      </Button>
      <Button size="small" onClick={() => void save(reminderPapers(judgement, language)).then(onSaid)}>
        {words.reminders}
      </Button>
    </>
  );
}
