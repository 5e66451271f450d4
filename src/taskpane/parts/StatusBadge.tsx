import { mergeClasses } from '@fluentui/react-components';
import type { Status } from '../../schedule/status/status';
import { useStatusWords } from './language';
import { usePaneStyles } from './paneStyles';
import { STATUS_ICONS, useStatusFills } from './statusLooks';

/** A status as sign, word and colour; `detail` says more than the word alone, such as for how long. */
export function StatusBadge({ status, detail }: { readonly status: Status; readonly detail?: string | undefined }) {
  const { badge } = usePaneStyles();
  const fills = useStatusFills();
  const words = useStatusWords();
  const Icon = STATUS_ICONS[status];
  return (
    <span className={mergeClasses(badge, fills[status])}>
      <Icon aria-hidden />
      {detail ?? words[status]}
    </span>
  );
}
