import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { useMessages } from '../parts/language';

export type Page = 'overview' | 'findings' | 'entries' | 'reports' | 'openDays' | 'quotas' | 'changes' | 'settings';

/** Where an arrow key leads among so many tabs; null for any other key. */
function steppedTo(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowLeft':
      return (index + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

const useStyles = makeStyles({
  // Wrapped rather than scrolled where they do not fit: a tab out of sight is a page nobody finds.
  tabs: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    padding: '0 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '32px',
    padding: '4px 5px',
    border: 'none',
    borderBottom: '2px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':lang(en)': { fontSize: tokens.fontSizeBase200 },
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '& svg': { fontSize: '18px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
  count: {
    minWidth: '16px',
    padding: '0 4px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase100,
    lineHeight: '16px',
    textAlign: 'center',
  },
});

/** The most that is counted on a tab. */
const MOST_COUNTED = 99;

/** The pages' tabs, one tab stop with the arrow keys between them; that of the findings carries the number of serious ones. */
export function PaneTabs({
  pages,
  page,
  onPage,
  serious,
}: {
  /** Those there is something for, in their order. */
  readonly pages: readonly Page[];
  readonly page: Page;
  readonly onPage: (page: Page) => void;
  readonly serious: number;
}) {
  const styles = useStyles();
  const { tabs, pages: label } = useMessages();
  const step = (event: KeyboardEvent<HTMLDivElement>) => {
    const wanted = steppedTo(event.key, pages.indexOf(page), pages.length);
    const next = wanted === null ? undefined : pages[wanted];
    if (wanted === null || next === undefined) return;
    event.preventDefault();
    onPage(next);
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[wanted]?.focus();
  };
  return (
    <nav aria-label={label}>
      <div className={styles.tabs} role="tablist" aria-label={label} onKeyDown={step}>
        {pages.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            aria-selected={each === page}
            tabIndex={each === page ? 0 : -1}
            className={mergeClasses(styles.tab, each === page && styles.chosen)}
            onClick={() => {
              onPage(each);
            }}
            {...(each === 'settings' && { 'aria-label': tabs[each], title: tabs[each] })}
          >
            {each === 'settings' ? <SettingsRegular aria-hidden /> : tabs[each]}
            {each === 'findings' && serious > 0 && (
              <span className={styles.count}>{serious > MOST_COUNTED ? `${MOST_COUNTED}+` : serious}</span>
            )}
          </button>
        ))}
      </div>
    </nav>
  );
}
