import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JudgedEntry } from '../../schedule/status/judgedEntry';
import type { Messages } from '../../locales/messages';
import { SERIES_TEXTS } from '../../reports/texts/seriesTexts';
import { dayOffText } from '../../reports/texts/timelinessTexts';
import type { Language } from '../../schedule/text/language';
import { useLanguage, useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import { StatusBadge } from '../parts/StatusBadge';

// Plain elements: a long list is scrolled past, and each component of each card would be paid for.
const useStyles = makeStyles({
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** One entry: content, how it stands, who answers for it and who helps, and how its time cell was read. A click leads to its cell. */
export function EntryCard({
  judged,
  active,
  onGo,
}: {
  readonly judged: JudgedEntry;
  /** Whether the Tab key stops at it. */
  readonly active: boolean;
  readonly onGo: () => void;
}) {
  const styles = usePaneStyles();
  const { small } = useStyles();
  const messages = useMessages();
  const language = useLanguage();
  const { entry, status } = judged;
  const units = entry.units.join(messages.listSeparator) || messages.noSection;
  const owners = entry.owners.join(messages.listSeparator) || messages.noOwner;
  const support = (entry.supportUnits ?? []).join(messages.listSeparator);
  return (
    <button
      type="button"
      tabIndex={active ? 0 : -1}
      className={mergeClasses(styles.card, styles.leads)}
      title={messages.actions.goToCell}
      onClick={onGo}
    >
      <span className={styles.head}>
        <span className={styles.name}>{entry.content || messages.noContent}</span>
        <StatusBadge status={status} detail={howLate(judged, messages)} />
      </span>
      {entry.category && (
        <span className={mergeClasses(small, styles.note)}>{messages.inCategory(entry.category)}</span>
      )}
      <span className={small}>
        {units} · {owners}
        {support && ` · ${messages.supportedBy(support)}`}
      </span>
      <span className={mergeClasses(small, styles.note)}>
        {messages.reading(entry.reading)}
        {deadlineNotes(judged, messages, language)}
      </span>
      {judged.series && (
        <span className={mergeClasses(small, styles.note)}>{SERIES_TEXTS[language].standing(judged.series)}</span>
      )}
      {entry.milestones && (
        <span className={mergeClasses(small, styles.note)}>{messages.milestones(entry.milestones)}</span>
      )}
      {entry.stages && <span className={mergeClasses(small, styles.note)}>{messages.stages(entry.stages)}</span>}
      <span className={mergeClasses(small, styles.note)}>
        {messages.row(entry.row + 1)}
        {entry.hidden && ` · ${messages.hidden}`}
      </span>
    </button>
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
