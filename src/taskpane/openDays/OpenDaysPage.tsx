import { Body1, Caption1 } from '@fluentui/react-components';
import type { OpenDays } from '../../schedule/openDays/openDays';
import { planLines } from '../../reports/texts/openDayLines';
import { FacilityCard } from './FacilityCard';
import { FiguresToCopy } from './FiguresToCopy';
import { useLanguage, useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import type { Session } from '../../session/session';

/** Each facility against the rule "at least once every two months". */
export function OpenDaysPage({
  openDays,
  countOnline,
  session,
}: {
  readonly openDays: OpenDays;
  readonly countOnline: boolean;
  readonly session: Session;
}) {
  const styles = usePaneStyles();
  const messages = useMessages();
  const language = useLanguage();
  return (
    <div className={styles.page}>
      <Body1>{messages.openDays.rule}</Body1>
      {openDays.facilities.length > 1 && (
        <Caption1>
          {openDays.joint.days.length > 0
            ? messages.openDays.jointHeld(openDays.joint.days.map(messages.date).join(messages.listSeparator))
            : messages.openDays.jointNone(openDays.joint.month.start, openDays.joint.month.end)}
        </Caption1>
      )}
      {!countOnline && <Caption1>{messages.openDays.onlineNotCounted}</Caption1>}
      {planLines(openDays, language).map((line) => (
        <Caption1 key={line}>{line}</Caption1>
      ))}
      <FiguresToCopy openDays={openDays} asOf={session.getState().asOf} />
      <ul className={styles.list}>
        {openDays.facilities.map((tally, index) => (
          <FacilityCard
            key={`${index} ${tally.facility.name}`}
            tally={tally}
            onGo={() => void session.goTo(tally.facility.cell.sheet, tally.facility.cell)}
          />
        ))}
      </ul>
    </div>
  );
}
