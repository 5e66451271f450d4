import { Button, Caption1, Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { brief } from '../../reports/handouts/brief';
import { ownersOf, type BriefScope } from '../../reports/handouts/briefScope';
import { calendarFile } from '../../reports/handouts/calendarFile';
import type { Judgement } from '../../schedule/judgement';
import { copyText } from '../browser/copyText';
import { useLanguage, useMessages } from '../parts/language';
import { saveFile } from '../browser/saveFile';
import { PaneSection } from '../parts/PaneSection';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  note: { color: tokens.colorNeutralForeground3 },
});

const ALL = 'all';

/** The brief for a meeting or a message, and the deadlines as a calendar file; of everybody, one section or one person. */
export function MeetingMaterial({ judgement }: { readonly judgement: Judgement }) {
  const styles = useStyles();
  const messages = useMessages();
  const language = useLanguage();
  const words = messages.meeting;
  const [chosen, setChosen] = useState(ALL);
  const [shown, setShown] = useState(false);
  const [said, setSaid] = useState<'copied' | 'copyFailed' | 'saved' | null>(null);
  const scopes = scopesOf(judgement);
  const scope = scopes.get(chosen) ?? { kind: 'all' };
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
  const group = (kind: 'section' | 'owner') =>
    [...scopes].flatMap(([key, one]) =>
      one.kind === kind
        ? [
            <option key={key} value={key}>
              {one.name}
            </option>,
          ]
        : [],
    );
  return (
    <PaneSection title={words.title}>
      <div className={styles.fields}>
        <Field label={words.scope}>
          <Select
            value={scopes.has(chosen) ? chosen : ALL}
            onChange={(_, { value }) => {
              setChosen(value);
              setSaid(null);
            }}
          >
            <option value={ALL}>{words.everybody}</option>
            <optgroup label={messages.sections}>{group('section')}</optgroup>
            <optgroup label={words.owners}>{group('owner')}</optgroup>
          </Select>
        </Field>
        <div className={styles.actions}>
          <Button size="small" onClick={() => void copy()}>
            {words.copy}
          </Button>
          <Button
            size="small"
            onClick={() => {
              setShown(!shown);
            }}
            aria-expanded={shown}
          >
            {shown ? words.hide : words.show}
          </Button>
          <Button size="small" onClick={save}>
            {words.calendar}
          </Button>
        </div>
        {said && <Caption1 role="status">{words[said]}</Caption1>}
        {shown && (
          <Textarea
            readOnly
            rows={10}
            value={text}
            aria-label={words.text}
            onFocus={(event) => {
              event.target.select();
            }}
          />
        )}
        <Caption1 className={styles.note}>{words.calendarHint}</Caption1>
      </div>
    </PaneSection>
  );
}

/** The sections and persons one may choose, by the value of their option. */
function scopesOf(judgement: Judgement): ReadonlyMap<string, BriefScope> {
  return new Map([
    ...judgement.sections.map(({ name }): [string, BriefScope] => [`section ${name}`, { kind: 'section', name }]),
    ...ownersOf(judgement).map((name): [string, BriefScope] => [`owner ${name}`, { kind: 'owner', name }]),
  ]);
}
