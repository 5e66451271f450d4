import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalM,
    padding: '32px 16px',
  },
  icon: { fontSize: '40px', color: tokens.colorNeutralForeground3, lineHeight: 1 },
  title: { margin: 0 },
  actions: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignSelf: 'stretch' },
});

/** What a page says when it has nothing to show, and what to do about it. */
export function EmptyState({
  icon,
  title,
  advice,
  children,
}: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly advice?: string;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
      {advice !== undefined && <Body1>{advice}</Body1>}
      {children !== undefined && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
