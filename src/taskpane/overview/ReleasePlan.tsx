import { Body1, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, WarningRegular } from '@fluentui/react-icons';
import type { ReleaseTally } from '../../schedule/quotas/tallyReleases';
import { useMessages } from '../parts/language';
import { PaneSection } from '../parts/PaneSection';
import { useStatusFills } from '../parts/statusLooks';

const useStyles = makeStyles({
  quarters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  quarter: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    padding: '4px',
    borderRadius: tokens.borderRadiusMedium,
  },
  count: { display: 'inline-flex', alignItems: 'center', gap: '3px', fontWeight: tokens.fontWeightSemibold },
});

/** Press conferences against the year's plan, quarter by quarter. */
export function ReleasePlan({ releases }: { readonly releases: ReleaseTally }) {
  const styles = useStyles();
  const fills = useStatusFills();
  const messages = useMessages();
  const { perQuarter } = releases;
  return (
    <PaneSection title={messages.releases}>
      <Body1>{messages.releasesLine(releases.total, releases.target, releases.done)}</Body1>
      {(releases.governmentTarget > 0 || releases.government > 0) && (
        <Body1>{messages.governmentLine(releases.government, releases.governmentTarget)}</Body1>
      )}
      <ul className={styles.quarters}>
        {releases.byQuarter.map((count, index) => {
          const name = messages.quarter(index + 1);
          const met = releases.short.byQuarter[index] === 0;
          const Icon = met ? CheckmarkCircleRegular : WarningRegular;
          return (
            <li
              key={name}
              className={mergeClasses(styles.quarter, met ? fills.done : fills.due)}
              title={messages.quarterLine(name, count, perQuarter)}
            >
              <Caption1>{name}</Caption1>
              <span className={styles.count}>
                <Icon aria-hidden />
                {count}/{perQuarter}
              </span>
            </li>
          );
        })}
      </ul>
    </PaneSection>
  );
}
