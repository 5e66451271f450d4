import { Body1, Button } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Finding, Severity } from '../../schedule/checks/finding';
import type { MadeFix } from '../../schedule/checks/madeFixes';
import { CHECKS } from '../../schedule/checks/registry';
import type { Session } from '../../session/session';
import { cellAddress } from '../../workbook/cellAddress';
import { EmptyState } from '../parts/EmptyState';
import { useLanguage, useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import { SEVERITIES } from '../parts/severityLooks';
import { usePaged } from '../parts/usePaged';
import { FindingCard } from './FindingCard';
import { FindingSection } from './FindingSection';
import { FixAllCard } from './FixAllCard';
import { FixedList } from './FixedList';
import { SeverityFilter } from './SeverityFilter';

interface FindingProps {
  readonly findings: readonly Finding[];
  readonly ownSheet: string;
  readonly session: Session;
  readonly busy: boolean;
}

/** What the checks say, grouped by severity, worst first; and the repairs made. */
export function FindingsPage({ fixed, ...props }: FindingProps & { readonly fixed: readonly MadeFix[] }) {
  const styles = usePaneStyles();
  const messages = useMessages();
  return (
    <div className={styles.page}>
      {props.findings.length === 0 ? (
        <EmptyState icon={<CheckmarkCircleRegular />} title={messages.noFindings} />
      ) : (
        <Findings {...props} />
      )}
      {fixed.length > 0 && <FixedList fixed={fixed} session={props.session} busy={props.busy} />}
    </div>
  );
}

function Findings({ findings, ownSheet, session, busy }: FindingProps) {
  const messages = useMessages();
  const language = useLanguage();
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [fixing, setFixing] = useState<string | null>(null);
  const ofSeverity = (each: Severity) => findings.filter((finding) => finding.severity === each);
  const counts = {
    error: ofSeverity('error').length,
    warning: ofSeverity('warning').length,
    info: ofSeverity('info').length,
  };
  const chosen = SEVERITIES.filter((each) => severity === null || each === severity).flatMap(ofSeverity);
  const { shown, more } = usePaged(chosen, severity ?? '');
  const keys = uniqueKeys(shown);
  return (
    <>
      <SeverityFilter severity={severity} counts={counts} onSeverity={setSeverity} />
      {repairable(chosen).map(({ id, text, ofRule }) => (
        <FixAllCard key={id} title={text[language].title} findings={ofRule} session={session} busy={busy} />
      ))}
      {chosen.length === 0 && <Body1>{messages.noFindingsOfKind}</Body1>}
      {SEVERITIES.filter((each) => shown.some((finding) => finding.severity === each)).map((each) => (
        <FindingSection key={each} severity={each} count={counts[each]}>
          {shown.map((finding, index) => {
            const key = keys[index] ?? '';
            return (
              finding.severity === each && (
                <FindingCard
                  key={key}
                  finding={finding}
                  ownSheet={ownSheet}
                  fixOpen={fixing === key}
                  onFixOpen={(open) => setFixing(open ? key : null)}
                  session={session}
                  busy={busy}
                />
              )
            );
          })}
        </FindingSection>
      ))}
      {more && <Button onClick={more}>{messages.actions.showMore}</Button>}
    </>
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
