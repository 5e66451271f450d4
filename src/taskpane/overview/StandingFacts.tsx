import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import { CheckmarkCircleRegular, ChevronRightRegular, ErrorCircleRegular, WarningRegular } from '@fluentui/react-icons';
import { GLANCE_TEXTS } from '../../locales/glanceTexts';
import type { Judgement } from '../../schedule/judgement';
import { totalOf } from '../../schedule/openDays/totalOf';
import { useLanguage, useMessages } from '../parts/language';

/** A light: a sign and its colour. */
type Light = 'good' | 'warning' | 'bad';

interface Fact {
  readonly light: Light;
  readonly text: string;
  readonly page: 'findings' | 'openDays' | null;
}

const ICONS: Readonly<Record<Light, FluentIcon>> = {
  good: CheckmarkCircleRegular,
  warning: WarningRegular,
  bad: ErrorCircleRegular,
};

const useStyles = makeStyles({
  facts: { listStyleType: 'none', margin: '0 -4px', padding: 0 },
  fact: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    width: '100%',
    boxSizing: 'border-box',
    padding: '3px 4px',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    '& svg': { flexShrink: 0, fontSize: '16px' },
  },
  leads: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  text: { flexGrow: 1, minWidth: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

/** What else is to be known at once, a line each, of what there is: what the checks found, who is not named, open days, press conferences. */
export function StandingFacts({
  judgement,
  onPage,
}: {
  readonly judgement: Judgement;
  readonly onPage: (page: 'findings' | 'openDays') => void;
}) {
  const styles = useStyles();
  const facts = useFacts(judgement);
  return (
    <ul className={styles.facts}>
      {facts.map(({ light, text, page }) => {
        const Icon = ICONS[light];
        const line = (
          <>
            <Icon aria-hidden className={styles[light]} />
            <span className={styles.text}>{text}</span>
          </>
        );
        return (
          <li key={text}>
            {page ? (
              <button type="button" className={mergeClasses(styles.fact, styles.leads)} onClick={() => onPage(page)}>
                {line}
                <ChevronRightRegular aria-hidden />
              </button>
            ) : (
              <span className={styles.fact}>{line}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function useFacts({ entries, findings, openDays, releases }: Judgement): readonly Fact[] {
  const messages = useMessages();
  const words = GLANCE_TEXTS[useLanguage()];
  const facts: Fact[] = [];
  const count = (severity: 'error' | 'warning' | 'info') =>
    findings.filter((finding) => finding.severity === severity).length;
  const withoutUnit = entries.filter(({ entry }) => entry.cells.unit && entry.units.length === 0).length;
  const withoutOwner = entries.filter(({ entry }) => entry.cells.owner && entry.owners.length === 0).length;
  if (withoutUnit > 0) facts.push({ light: 'bad', text: words.missingUnits(withoutUnit), page: 'findings' });
  if (withoutOwner > 0) facts.push({ light: 'warning', text: words.missingOwners(withoutOwner), page: 'findings' });
  if (findings.length > 0) {
    const text = `${messages.tabs.findings}${messages.colon}${messages.findingsLine(count('error'), count('warning'), count('info'))}`;
    facts.push({
      light: count('error') > 0 ? 'bad' : count('warning') > 0 ? 'warning' : 'good',
      text,
      page: 'findings',
    });
  }
  if (openDays) {
    const { facilities, met, owed } = totalOf(openDays.facilities);
    const text = owed > 0 ? words.openDaysOwed(facilities - met, owed) : words.openDaysMet(facilities);
    facts.push({ light: owed > 0 ? 'bad' : 'good', text, page: 'openDays' });
  }
  if (releases) {
    const isShort =
      releases.short.total + releases.short.government > 0 || releases.short.byQuarter.some((each) => each > 0);
    const text = words.releases(releases.total, releases.target, releases.done);
    facts.push({ light: isShort ? 'warning' : 'good', text, page: null });
  }
  return facts;
}
