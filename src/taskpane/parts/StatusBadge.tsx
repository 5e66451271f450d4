import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Status } from '../../schedule/status/status';
import { useStatusWords } from './language';
import { STATUS_ICONS, useStatusFills } from './statusLooks';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    padding: '1px 6px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    flexShrink: 0,
  },
});

/** A status as sign, word and colour; `detail` says more than the word alone, such as for how long. */
export function StatusBadge({ status, detail }: { readonly status: Status; readonly detail?: string | undefined }) {
  const styles = useStyles();
  const fills = useStatusFills();
  const words = useStatusWords();
  const Icon = STATUS_ICONS[status];
  return (
    <span className={mergeClasses(styles.badge, fills[status])}>
      <Icon aria-hidden />
      {detail ?? words[status]}
    </span>
  );
}
