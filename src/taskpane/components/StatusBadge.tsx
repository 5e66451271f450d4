import { makeStyles, tokens } from '@fluentui/react-components';
import type { Status } from '../../schedule/status';
import { useStatusWords } from '../language';
import { STATUS_LOOKS } from './statusLooks';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS, padding: '1px 6px', borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap', flexShrink: 0,
  },
});

/** A status as sign, word and colour. */
export function StatusBadge({ status, detail }: { readonly status: Status; readonly detail?: string | undefined }) {
  const styles = useStyles();
  const words = useStatusWords();
  const { icon: Icon, ink, fill } = STATUS_LOOKS[status];
  return (
    <span className={styles.badge} style={{ color: ink, backgroundColor: fill }}>
      <Icon aria-hidden />
      {detail ?? words[status]}
    </span>
  );
}
