import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { openDayFiguresText } from '../../reports/handouts/openDayFiguresText';
import { FIGURE_TEXTS } from '../../reports/texts/figureTexts';
import type { IsoDate } from '../../schedule/calendar/isoDate';
import { HALVES_AND_QUARTERS, WHOLE_YEAR } from '../../schedule/openDays/openDayFigures';
import type { OpenDays } from '../../schedule/openDays/openDays';
import { copyText } from '../browser/copyText';
import { CopiedText } from '../parts/CopiedText';
import { useLanguage, useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';

/** The open days' figures of one period, to paste into a report. */
export function FiguresToCopy({ openDays, asOf }: { readonly openDays: OpenDays; readonly asOf: IsoDate }) {
  const styles = usePaneStyles();
  const language = useLanguage();
  const messages = useMessages();
  const words = messages.openDays;
  const names = HALVES_AND_QUARTERS.map((period) => FIGURE_TEXTS[language].periodName(period, openDays.year));
  const [chosen, setChosen] = useState(HALVES_AND_QUARTERS.length - 1);
  const [shown, setShown] = useState(false);
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  const text = openDayFiguresText(openDays, HALVES_AND_QUARTERS[chosen] ?? WHOLE_YEAR, asOf, language);
  const copy = async () => {
    const copied = await copyText(text);
    setSaid(copied ? 'copied' : 'copyFailed');
    if (!copied) setShown(true);
  };
  return (
    <div className={styles.block}>
      <Field label={words.figures}>
        <Select
          value={chosen}
          onChange={(_, { value }) => {
            setChosen(Number(value));
            setSaid(null);
          }}
        >
          {names.map((name, index) => (
            <option key={name} value={index}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.actions}>
        <Button size="small" onClick={() => void copy()}>
          {words.copyFigures}
        </Button>
        <Button size="small" onClick={() => setShown(!shown)} aria-expanded={shown}>
          {shown ? messages.meeting.hide : messages.meeting.show}
        </Button>
      </div>
      <CopiedText said={said && messages.meeting[said]} text={shown ? text : null} label={words.figures} />
    </div>
  );
}
