import { CounterBadge, makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import { useLanguage, useMessages } from '../parts/language';

export type Page = 'overview' | 'findings' | 'entries' | 'openDays' | 'quotas' | 'changes' | 'settings';
const PAGES: readonly Page[] = ['overview', 'findings', 'entries', 'openDays', 'quotas', 'changes', 'settings'];

const useStyles = makeStyles({
  // Wrapped rather than scrolled where they do not fit: a tab out of sight is a page nobody finds.
  tabs: { flexShrink: 0, flexWrap: 'wrap', padding: '0 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { paddingLeft: '4px', paddingRight: '4px', flexShrink: 0 },
  latin: { '& [class*="fui-Tab__content"]': { fontSize: tokens.fontSizeBase200 } },
  count: { marginLeft: '4px' },
});

/** The pages' tabs; that of the findings carries the number of serious ones. */
export function PaneTabs({
  page,
  onPage,
  serious,
  hasQuotas,
}: {
  readonly page: Page;
  readonly onPage: (page: Page) => void;
  readonly serious: number;
  /** Whether the office set any quota: else there is no page of them. */
  readonly hasQuotas: boolean;
}) {
  const styles = useStyles();
  const { tabs } = useMessages();
  const tabStyle = mergeClasses(styles.tab, useLanguage() === 'en-US' && styles.latin);
  return (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={page}
      onTabSelect={(_, { value }) => {
        onPage(PAGES.find((each) => each === value) ?? 'overview');
      }}
    >
      {PAGES.filter((each) => each !== 'quotas' || hasQuotas).map((each) =>
        each === 'settings' ? (
          <Tab
            key={each}
            className={tabStyle}
            value={each}
            icon={<SettingsRegular />}
            aria-label={tabs[each]}
            title={tabs[each]}
          />
        ) : (
          <Tab key={each} className={tabStyle} value={each}>
            {tabs[each]}
            {each === 'findings' && serious > 0 && (
              <CounterBadge className={styles.count} size="small" color="danger" count={serious} overflowCount={99} />
            )}
          </Tab>
        ),
      )}
    </TabList>
  );
}
