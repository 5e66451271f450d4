import { Body1, Button, Caption1, makeStyles, tokens, ToggleButton } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleFilled, InfoFilled, WarningFilled } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Finding, Severity } from '../../schedule/finding';
import { cellAddress } from '../../workbook/cellAddress';
import { EmptyState } from '../components/EmptyState';
import { FixCard } from '../components/FixCard';
import { usePaged } from '../components/usePaged';
import { useLanguage, useMessages } from '../language';
import type { Session } from '../session';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled };
const INKS = { error: tokens.colorStatusDangerForeground1, warning: tokens.colorStatusWarningForeground1, info: tokens.colorBrandForeground1 };

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  filters: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  item: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: 'hidden' },
  finding: {
    display: 'flex', gap: tokens.spacingHorizontalS, width: '100%', padding: '8px 10px', textAlign: 'left', backgroundColor: 'transparent', fontFamily: 'inherit', fontSize: 'inherit',
    border: 'none', cursor: 'pointer', color: tokens.colorNeutralForeground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { flexShrink: 0, fontSize: '18px', marginTop: '1px' },
  where: { color: tokens.colorNeutralForeground3 },
  text: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, overflowWrap: 'anywhere' },
});

/** What the checks say, worst first; each leads to its cell, and a certain repair is offered. */
export function FindingsPage({ findings, session, busy }: { readonly findings: readonly Finding[]; readonly session: Session; readonly busy: boolean }) {
  const styles = useStyles();
  const messages = useMessages();
  const language = useLanguage();
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [fixing, setFixing] = useState<Finding | null>(null);
  const sorted = SEVERITIES.filter((one) => severity === null || one === severity).flatMap((one) => findings.filter((finding) => finding.severity === one));
  const { shown, more } = usePaged(sorted, severity ?? '');
  if (findings.length === 0) return <EmptyState icon={<CheckmarkCircleRegular />} title={messages.noFindings} />;
  return (
    <div className={styles.page}>
      <div className={styles.filters}>
        {SEVERITIES.map((one) => (
          <ToggleButton key={one} size="small" checked={severity === one} onClick={() => { setSeverity(severity === one ? null : one); }}>
            {messages.severity[one]} {findings.filter((finding) => finding.severity === one).length}
          </ToggleButton>
        ))}
      </div>
      {sorted.length === 0 && <Body1>{messages.noFindingsOfKind}</Body1>}
      <ul className={styles.list}>
        {shown.map((finding) => {
          const Icon = ICONS[finding.severity];
          const place = cellAddress(finding.cell);
          return (
            <li key={`${finding.rule} ${finding.sheet} ${place} ${finding.message['zh-CN']}`} className={styles.item}>
              <button type="button" className={styles.finding} data-rule={finding.rule} title={messages.actions.goToCell} onClick={() => void session.goTo(finding.sheet, finding.cell)}>
                <Icon className={styles.icon} style={{ color: INKS[finding.severity] }} aria-label={messages.severity[finding.severity]} />
                <span className={styles.text}>
                  <span>{finding.message[language]}</span>
                  <Caption1 className={styles.where}>{finding.sheet} · {place}</Caption1>
                </span>
              </button>
              {finding.fix && <FixCard finding={finding} open={fixing === finding} disabled={busy} onOpen={setFixing} session={session} />}
            </li>
          );
        })}
      </ul>
      {more && <Button onClick={more}>{messages.actions.showMore}</Button>}
    </div>
  );
}
