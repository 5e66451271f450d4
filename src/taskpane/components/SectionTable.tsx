import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Judgement } from '../../schedule/judgement';
import type { Status } from '../../schedule/status';
import { useMessages, useStatusWords } from '../language';
import { STATUS_LOOKS } from './statusLooks';

/** The statuses worth a column in a narrow pane. */
const SHOWN: readonly Status[] = ['done', 'overdue', 'due', 'upcoming'];

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  head: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, padding: '4px', textAlign: 'center', whiteSpace: 'nowrap', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  first: { textAlign: 'left' },
  cell: { padding: '5px 4px', textAlign: 'center', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  zero: { color: tokens.colorNeutralForeground4 },
});

/** Each section's counts; a click shows its entries. */
export function SectionTable({ judgement, onChoose }: { readonly judgement: Judgement; readonly onChoose: (section: string) => void }) {
  const styles = useStyles();
  const messages = useMessages();
  const words = useStatusWords();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={`${styles.head} ${styles.first}`}>{messages.section}</th>
          <th scope="col" className={styles.head}>{messages.total}</th>
          {SHOWN.map((status) => <th scope="col" key={status} className={styles.head}>{words[status]}</th>)}
        </tr>
      </thead>
      <tbody>
        {judgement.sections.map((section) => (
          <tr key={section.name}>
            <td className={`${styles.cell} ${styles.first}`}>
              <Link as="button" onClick={() => { onChoose(section.name); }}>{section.name}</Link>
            </td>
            <td className={styles.cell}>{section.entries.length}</td>
            {SHOWN.map((status) => {
              const count = section.counts[status];
              return (
                <td key={status} className={`${styles.cell} ${count === 0 ? styles.zero : ''}`} style={count > 0 ? { color: STATUS_LOOKS[status].ink, fontWeight: 600 } : undefined}>{count}</td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
