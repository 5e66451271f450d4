import { Caption1, mergeClasses } from '@fluentui/react-components';
import type { JudgedEntry } from '../../schedule/status/judgedEntry';
import type { Messages } from '../../locales/messages';
import { SERIES_TEXTS } from '../../reports/texts/seriesTexts';
import { dayOffText } from '../../reports/texts/timelinessTexts';
import type { Language } from '../../schedule/text/language';
import { useLanguage, useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import { StatusBadge } from '../parts/StatusBadge';

/** One entry: content, how it stands, who answers for it and who helps, and how its time cell was read. A click leads to its cell. */
export function EntryCard({ judged, onGo }: { readonly judged: JudgedEntry; readonly onGo: () => void }) {
  const styles = usePaneStyles();
  const messages = useMessages();
  const language = useLanguage();
  const { entry, status } = judged;
  const units = entry.units.join(messages.listSeparator) || messages.noSection;
  const owners = entry.owners.join(messages.listSeparator) || messages.noOwner;
  const support = (entry.supportUnits ?? []).join(messages.listSeparator);
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.card, styles.leads)}
        title={messages.actions.goToCell}
        onClick={onGo}
      >
        <span className={styles.head}>
          <span className={styles.name}>{entry.content || messages.noContent}</span>
          <StatusBadge status={status} detail={howLate(judged, messages)} />
        </span>
        {entry.category && <Caption1 className={styles.note}>{messages.inCategory(entry.category)}</Caption1>}
        <Caption1>
          {units} · {owners}
          {support && ` · ${messages.supportedBy(support)}`}
        </Caption1>
        <Caption1 className={styles.note}>
          {messages.reading(entry.reading)}
          {deadlineNotes(judged, messages, language)}
        </Caption1>
        {judged.series && <Caption1 className={styles.note}>{SERIES_TEXTS[language].standing(judged.series)}</Caption1>}
        {entry.milestones && <Caption1 className={styles.note}>{messages.milestones(entry.milestones)}</Caption1>}
        {entry.stages && <Caption1 className={styles.note}>{messages.stages(entry.stages)}</Caption1>}
        <Caption1 className={styles.note}>
          {messages.row(entry.row + 1)}
          {entry.hidden && ` · ${messages.hidden}`}
        </Caption1>
      </button>
    </li>
  );
}

/** What is to be known of its deadline: the working day before one on a day off, and where it was moved to. */
function deadlineNotes(judged: JudgedEntry, messages: Messages, language: Language): string {
  const { period, plannedPeriod } = judged.entry;
  if (!period) return '';
  const isMoved = plannedPeriod && period.end !== plannedPeriod.end;
  return `${dayOffText(judged, language)}${isMoved ? `${messages.clauseSeparator}${messages.movedTo(period.end)}` : ''}`;
}

/** How long it is overdue, or that it was done late. */
function howLate({ status, daysOverdue, doneLate, daysLate }: JudgedEntry, messages: Messages): string | undefined {
  if (status === 'overdue') return messages.daysOverdue(daysOverdue);
  return doneLate ? messages.doneLate(daysLate) : undefined;
}
