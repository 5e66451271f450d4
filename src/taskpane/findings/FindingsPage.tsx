import { Body1, Button, makeStyles, mergeClasses, Subtitle2, ToggleButton, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { CHECKS } from '../../schedule/checks/registry';
import type { Finding, Severity } from '../../schedule/checks/finding';
import type { MadeFix } from '../../schedule/checks/madeFixes';
import { cellAddress } from '../../workbook/cellAddress';
import { EmptyState } from '../parts/EmptyState';
import { FindingCard } from './FindingCard';
import { FixAllCard } from './FixAllCard';
import { FixedList } from './FixedList';
import { SEVERITIES, SEVERITY_ICONS, useSeverityInks } from '../parts/severityLooks';
import { usePaged } from '../parts/usePaged';
import { useLanguage, useMessages } from '../parts/language';
import type { Session } from '../../session/session';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  filters: { display: 'flex', gap: '6px', flexWrap: 'wrap' },
  filter: { minWidth: 'auto' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  heading: { display: 'flex', alignItems: 'center', gap: '6px', margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** What the checks say, grouped by severity, worst first. */
export function FindingsPage({
  findings,
  fixed,
  ownSheet,
  session,
  busy,
}: {
  readonly findings: readonly Finding[];
  readonly fixed: readonly MadeFix[];
  readonly ownSheet: string;
  readonly session: Session;
  readonly busy: boolean;
}) {
  const styles = useStyles();
  const inks = useSeverityInks();
  const messages = useMessages();
  const language = useLanguage();
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [fixing, setFixing] = useState<string | null>(null);
  const chosen = SEVERITIES.filter((one) => severity === null || one === severity).flatMap((one) =>
    findings.filter((finding) => finding.severity === one),
  );
  const { shown, more } = usePaged(chosen, severity ?? '');
  const fixedList = fixed.length > 0 && <FixedList fixed={fixed} session={session} busy={busy} />;
  if (findings.length === 0)
    return (
      <div className={styles.page}>
        <EmptyState icon={<CheckmarkCircleRegular />} title={messages.noFindings} />
        {fixedList}
      </div>
    );
  const countOf = (one: Severity) => findings.filter((finding) => finding.severity === one).length;
  const keys = uniqueKeys(shown);
  return (
    <div className={styles.page}>
      <div className={styles.filters} role="group" aria-label={messages.tabs.findings}>
        <ToggleButton
          className={styles.filter}
          size="small"
          shape="circular"
          checked={severity === null}
          onClick={() => {
            setSeverity(null);
          }}
        >
          {messages.allSeverities} {findings.length}
        </ToggleButton>
        {SEVERITIES.map((one) => (
          <ToggleButton
            key={one}
            className={styles.filter}
            size="small"
            shape="circular"
            checked={severity === one}
            onClick={() => {
              setSeverity(severity === one ? null : one);
            }}
          >
            {messages.severity[one]} {countOf(one)}
          </ToggleButton>
        ))}
      </div>
      {repairable(chosen).map(({ id, text, ofRule }) => (
        <FixAllCard key={id} title={text[language].title} findings={ofRule} session={session} busy={busy} />
      ))}
      {chosen.length === 0 && <Body1>{messages.noFindingsOfKind}</Body1>}
      {SEVERITIES.map((one) => {
        const Icon = SEVERITY_ICONS[one];
        if (!shown.some((finding) => finding.severity === one)) return null;
        return (
          <section key={one}>
            <Subtitle2 as="h2" className={styles.heading}>
              <Icon className={mergeClasses(inks[one])} aria-hidden />
              {messages.severity[one]} {countOf(one)}
            </Subtitle2>
            <ul className={styles.list}>
              {shown.map((finding, index) => {
                const key = keys[index] ?? '';
                return (
                  finding.severity === one && (
                    <FindingCard
                      key={key}
                      finding={finding}
                      ownSheet={ownSheet}
                      fixOpen={fixing === key}
                      onFixOpen={(open) => {
                        setFixing(open ? key : null);
                      }}
                      session={session}
                      busy={busy}
                    />
                  )
                );
              })}
            </ul>
          </section>
        );
      })}
      {more && <Button onClick={more}>{messages.actions.showMore}</Button>}
      {fixedList}
    </div>
  );
}

/** The rules with more than one certain repair: these can be made together. */
function repairable(findings: readonly Finding[]) {
  return CHECKS.flatMap(({ id, text }) => {
    const ofRule = findings.filter(({ rule, fix }) => rule === id && fix !== undefined);
    return ofRule.length > 1 ? [{ id, text, ofRule }] : [];
  });
}

/** What tells findings apart from one reading to the next, so that an open repair stays open. */
function uniqueKeys(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, sheet, cell, message }) => {
    const key = `${rule} ${sheet} ${cellAddress(cell)} ${message['zh-CN']}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return `${key} ${before}`;
  });
}
