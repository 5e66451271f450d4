import { Button, Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import { brief } from '../../reports/handouts/brief';
import { calendarFile } from '../../reports/handouts/calendarFile';
import type { Judgement } from '../../schedule/judgement';
import { copyText } from '../browser/copyText';
import { saveFile } from '../browser/saveFile';
import { CopiedText } from '../parts/CopiedText';
import { useLanguage, useMessages } from '../parts/language';
import { PaneSection } from '../parts/PaneSection';
import { usePaneStyles } from '../parts/paneStyles';
import { EVERYBODY, ScopeField, scopeNow } from './ScopeField';

/** The brief for a meeting or a message, and the deadlines as a calendar file; of everybody, one section or one person. */
export function MeetingMaterial({ judgement }: { readonly judgement: Judgement }) {
  const styles = usePaneStyles();
  const language = useLanguage();
  const words = useMessages().meeting;
  const [chosen, setChosen] = useState(EVERYBODY);
  const [shown, setShown] = useState(false);
  const [said, setSaid] = useState<'copied' | 'copyFailed' | 'saved' | null>(null);
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
        </div>
        <CopiedText said={said && words[said]} text={shown ? text : null} label={words.text} />
        <Caption1 className={styles.note}>{words.calendarHint}</Caption1>
      </div>
    </PaneSection>
  );
}
