import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { JudgedEntry } from '../../schedule/status/judgedEntry';
import type { Messages } from '../../locales/messages';
import { useMessages } from '../parts/language';
import { StatusBadge } from '../parts/StatusBadge';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '3px',
    width: '100%',
    padding: '8px 10px',
    textAlign: 'left',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    cursor: 'pointer',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  content: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground3 },
});

/** One entry: content, how it stands, who answers for it and who helps, and how its time cell was read. A click leads to its cell. */
export function EntryCard({ judged, onGo }: { readonly judged: JudgedEntry; readonly onGo: () => void }) {
  const styles = useStyles();
  const messages = useMessages();
  const { entry, status } = judged;
  const units = entry.units.join(messages.listSeparator) || messages.noSection;
  const owners = entry.owners.join(messages.listSeparator) || messages.noOwner;
  const support = (entry.supportUnits ?? []).join(messages.listSeparator);
  const moved =
    entry.period && entry.plannedPeriod && entry.period.end !== entry.plannedPeriod.end ? entry.period.end : null;
  return (
    <li>
      <button type="button" className={styles.card} title={messages.actions.goToCell} onClick={onGo}>
        <span className={styles.head}>
          <span className={styles.content}>{entry.content || messages.noContent}</span>
          <StatusBadge status={status} detail={howLate(judged, messages)} />
        </span>
        {entry.category && <Caption1 className={styles.note}>{messages.inCategory(entry.category)}</Caption1>}
        <Caption1>
          {units} · {owners}
          {support && ` · ${messages.supportedBy(support)}`}
        </Caption1>
        <Caption1 className={styles.note}>
          {messages.reading(entry.reading)}
          {moved && `${messages.clauseSeparator}${messages.movedTo(moved)}`}
        </Caption1>
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

/** How long it is overdue, or that it was done late. */
function howLate({ status, daysOverdue, doneLate, daysLate }: JudgedEntry, messages: Messages): string | undefined {
  if (status === 'overdue') return messages.daysOverdue(daysOverdue);
  return doneLate ? messages.doneLate(daysLate) : undefined;
}
