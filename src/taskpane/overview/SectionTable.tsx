import { Link, mergeClasses } from '@fluentui/react-components';
import type { Judgement } from '../../schedule/judgement';
import type { Status } from '../../schedule/status/status';
import { useMessages, useStatusWords } from '../parts/language';
import { useTableStyles } from './tableStyles';

/** The statuses worth a column in a narrow pane. */
const SHOWN: readonly Status[] = ['done', 'overdue', 'due', 'upcoming'];

/** Each section's counts; a click on its name shows its entries. */
export function SectionTable({
  judgement,
  onChoose,
}: {
  readonly judgement: Judgement;
  readonly onChoose: (section: string) => void;
}) {
  const styles = useTableStyles();
  const messages = useMessages();
  const words = useStatusWords();
  return (
    <table className={styles.table} aria-label={messages.sections}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.first)}>
            {messages.section}
          </th>
          <th scope="col" className={styles.head}>
            {messages.total}
          </th>
          {SHOWN.map((status) => (
            <th scope="col" key={status} className={styles.head}>
              {words[status]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {judgement.sections.map(({ name, counts, entries }) => (
          <tr key={name}>
            <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
              <Link
                as="button"
                className={styles.name}
                onClick={() => {
                  onChoose(name);
                }}
              >
                {name}
              </Link>
            </th>
            <td className={styles.cell}>{entries.length}</td>
            {SHOWN.map((status) => (
              <td
                key={status}
                className={mergeClasses(
                  styles.cell,
                  counts[status] === 0 && styles.zero,
                  counts[status] > 0 && status === 'overdue' && styles.overdue,
                )}
              >
                {counts[status]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
