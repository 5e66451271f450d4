import { Body1, Caption1 } from '@fluentui/react-components';
import { QUOTA_TEXTS } from '../../reports/texts/quotaTexts';
import type { Judgement } from '../../schedule/judgement';
import type { QuotaJudgement } from '../../schedule/quotas/tallyOfficeQuotas';
import { useLanguage } from '../parts/language';
import { PaneSection } from '../parts/PaneSection';
import { usePaneStyles } from '../parts/paneStyles';
import { HolderCard } from './HolderCard';

/** The quotas that the office set, each with how its holders stand. */
export function QuotasPage({ judgement: { quotas, settings } }: { readonly judgement: Judgement }) {
  const { sections } = usePaneStyles();
  const words = QUOTA_TEXTS[useLanguage()];
  return (
    <div className={sections}>
      {quotas.map((quota, index) => (
        <QuotaSection key={index} judgement={quota} />
      ))}
      {settings.unreadableQuotas.map((quota, index) => (
        <Body1 key={index}>{words.unreadable(quota, quotas.length + index + 1)}</Body1>
      ))}
    </div>
  );
}

function QuotaSection({ judgement }: { readonly judgement: QuotaJudgement }) {
  const { note, list } = usePaneStyles();
  const words = QUOTA_TEXTS[useLanguage()];
  const { quota, holders, missingColumns } = judgement;
  return (
    <PaneSection title={quota.name}>
      <Caption1 className={note}>{words.rule(quota)}</Caption1>
      {missingColumns.map((title) => (
        <Body1 key={title}>{words.missingColumn(title)}</Body1>
      ))}
      {quota.holder !== 'all' && <Body1>{words.standing(judgement)}</Body1>}
      <ul className={list}>
        {holders.map((tally) => (
          <HolderCard key={tally.name ?? ''} quota={quota} tally={tally} />
        ))}
      </ul>
    </PaneSection>
  );
}
