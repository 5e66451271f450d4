import { Button, Caption1, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { DismissRegular, FilterRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { LIST_TEXTS } from '../../locales/listTexts';
import { useKeptState } from '../parts/keptState';
import { useLanguage } from '../parts/language';

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  search: { flexGrow: 1, minWidth: 0, maxWidth: 'none' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  conditions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  foldAll: { marginLeft: 'auto', minWidth: 'auto' },
  condition: {
    minWidth: 0,
    maxWidth: '100%',
    height: 'auto',
    overflowWrap: 'anywhere',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
});

/** A condition that is in force, and the way to take it off. */
export interface ListCondition {
  readonly text: string;
  readonly takeOff: () => void;
}

interface ListToolsProps {
  /** The list's own, under which it is kept whether the fields are open. */
  readonly name: string;
  readonly searchLabel: string;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly fields: ReactNode;
  readonly conditions: readonly ListCondition[];
  readonly onClear: () => void;
  readonly groups: readonly { readonly key: string; readonly folded: boolean }[];
  readonly onFold: (groups: readonly string[], folded: boolean) => void;
  readonly found: number;
  readonly total: number;
}

/** What narrows a long list: the search, the fields behind a button, the conditions in force, and how many are left. */
export function ListTools(props: ListToolsProps) {
  const { name, searchLabel, search, onSearch, fields } = props;
  const styles = useStyles();
  const texts = LIST_TEXTS[useLanguage()];
  const [open, setOpen] = useKeptState(`${name}: fields open`, false);
  return (
    <div className={styles.tools} role="search">
      <div className={styles.line}>
        <SearchBox
          className={styles.search}
          size="small"
          aria-label={searchLabel}
          placeholder={searchLabel}
          value={search}
          dismiss={{ 'aria-label': texts.clearSearch }}
          onChange={(_, { value }) => onSearch(value)}
        />
        <Button
          size="small"
          appearance={open ? 'primary' : 'secondary'}
          icon={<FilterRegular />}
          aria-expanded={open}
          aria-label={texts.narrow}
          title={texts.narrow}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && <div className={styles.fields}>{fields}</div>}
      <Conditions {...props} />
    </div>
  );
}

/** How many are left, and by which conditions; and the folding of all groups at once. */
function Conditions({ conditions, onClear, groups, onFold, found, total }: ListToolsProps) {
  const styles = useStyles();
  const texts = LIST_TEXTS[useLanguage()];
  const anyOpen = groups.some(({ folded }) => !folded);
  const keys = groups.map(({ key }) => key);
  return (
    <div className={styles.conditions}>
      <Caption1 role="status">{texts.found(found, total)}</Caption1>
      {conditions.map(({ text, takeOff }) => (
        <Button
          key={text}
          className={styles.condition}
          size="small"
          shape="circular"
          icon={<DismissRegular />}
          iconPosition="after"
          aria-label={texts.takeOff(text)}
          onClick={takeOff}
        >
          {text}
        </Button>
      ))}
      {conditions.length > 1 && (
        <Button size="small" appearance="subtle" onClick={onClear}>
          {texts.clearAll}
        </Button>
      )}
      {groups.length > 1 && (
        <Button className={styles.foldAll} size="small" appearance="subtle" onClick={() => onFold(keys, anyOpen)}>
          {anyOpen ? texts.foldAll : texts.unfoldAll}
        </Button>
      )}
    </div>
  );
}
