import { Caption1, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import { QUOTA_TEXTS } from '../../reports/texts/quotaTexts';
import type { HolderTally } from '../../schedule/quotas/tallyOfficeQuotas';
import { meetsQuota } from '../../schedule/quotas/tallyOfficeQuotas';
import type { OfficeQuota } from '../../schedule/settings/officeQuota';
import { useLanguage } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import { useStatusFills } from '../parts/statusLooks';
import { QuotaWindows } from './QuotaWindows';

/** How one holder stands against a quota: window by window, over the year, and what the schedule lacks. */
export function HolderCard({ quota, tally }: { readonly quota: OfficeQuota; readonly tally: HolderTally }) {
  const { badge, card, head, name, note } = usePaneStyles();
  const fills = useStatusFills();
  const words = QUOTA_TEXTS[useLanguage()];
  const meets = meetsQuota(tally);
  const Sign = meets ? CheckmarkCircleRegular : ErrorCircleRegular;
  const lacking = tally.windows.flatMap((window, index) => {
    const isOver = tally.states[index] === 'owed' || tally.states[index] === 'madeUp';
    return !isOver && (tally.short[index] ?? 0) > 0 ? [words.window(window, quota.monthsPerWindow)] : [];
  });
  return (
    <li className={card}>
      <div className={head}>
        <span className={name}>{tally.name ?? words.everybody}</span>
        <span className={mergeClasses(badge, meets ? fills.done : fills.overdue)}>
          <Sign aria-hidden />
          {words.owes(tally.owed + (tally.part?.owed ?? 0))}
        </span>
      </div>
      <QuotaWindows tally={tally} months={quota.monthsPerWindow} />
      <Caption1>{words.figures(tally)}</Caption1>
      {quota.part && tally.part && (
        <>
          <Caption1>{words.partFigures(quota, tally)}</Caption1>
          {quota.part.monthsPerWindow !== 12 && <QuotaWindows tally={tally.part} months={quota.part.monthsPerWindow} />}
        </>
      )}
      {lacking.length > 0 && <Caption1 className={note}>{words.lacking(lacking)}</Caption1>}
      {tally.inNoWindow > 0 && <Caption1 className={note}>{words.inNoWindow(tally.inNoWindow)}</Caption1>}
    </li>
  );
}
