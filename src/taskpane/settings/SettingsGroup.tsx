import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useKeptState } from '../parts/keptState';
import { usePaneStyles } from '../parts/paneStyles';

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  title: {
    display: 'list-item',
    padding: '8px 4px',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { display: 'inline', margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  aside: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  body: { padding: '4px 4px 12px' },
});

/** A group of settings under its name, opened when it is wanted; whether it is open is kept. */
export function SettingsGroup({
  title,
  aside,
  openAtFirst = false,
  children,
}: {
  readonly title: string;
  /** What can be said of it while it is closed. */
  readonly aside?: string | null;
  readonly openAtFirst?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { fields } = usePaneStyles();
  const [open, setOpen] = useKeptState(`settings: ${title}`, openAtFirst);
  return (
    <details className={styles.group} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.title}>
        <h2 className={styles.name}>{title}</h2>
        {aside && <span className={styles.aside}>{aside}</span>}
      </summary>
      <div className={styles.body}>
        <div className={fields}>{children}</div>
      </div>
    </details>
  );
}
