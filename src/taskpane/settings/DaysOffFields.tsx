import { Button, Caption1, Field, Switch, Textarea } from '@fluentui/react-components';
import { NOTICED_YEARS } from '../../schedule/calendar/holidays';
import { useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import { daysOffDraftOf, stretchesIn } from './daysOffDraft';
import type { DraftFields } from './settingsDraft';

/** What becomes of a deadline on a day off, and the year's days off: announced, or the office's own. */
export function DaysOffFields({ draft, change, year }: DraftFields & { readonly year: number }) {
  const { fields, note } = usePaneStyles();
  const words = useMessages().daysOff;
  const notice = NOTICED_YEARS.find((each) => each.year === year)?.notice;
  const hasOwn = draft.ownDaysOff.some((each) => each.year === year);
  const shown = draft.daysOff ?? daysOffDraftOf(draft.ownDaysOff, year);
  const field = (part: 'off' | 'work', label: string) => {
    const { fault } = stretchesIn(shown[part], year);
    return (
      <Field
        label={label}
        validationState={fault === null ? 'none' : 'error'}
        validationMessage={fault === null ? null : words.wrong(fault)}
      >
        <Textarea
          rows={2}
          value={shown[part]}
          onChange={(_, { value }) => change({ daysOff: { ...shown, [part]: value } })}
        />
      </Field>
    );
  };
  return (
    <div className={fields}>
      <Switch
        label={words.move}
        checked={draft.moveDeadlines}
        onChange={(_, { checked }) => change({ moveDeadlines: checked })}
      />
      <Caption1 className={note}>
        {hasOwn ? words.own(year) : notice === undefined ? words.none(year) : words.announced(year, notice)}
      </Caption1>
      {field('off', words.off)}
      {field('work', words.work)}
      {hasOwn && (
        <Button size="small" onClick={() => change({ daysOff: { year, off: '', work: '' } })}>
          {words.reset}
        </Button>
      )}
    </div>
  );
}
