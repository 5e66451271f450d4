import { Body1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePaneStyles } from './paneStyles';

const useStyles = makeStyles({
  question: { border: `1px solid ${tokens.colorStatusWarningBorder1}`, padding: '10px', gap: tokens.spacingVerticalS },
});

/** Asks the user something before work goes on: what it is about, and the answers as buttons. Takes the focus if `focused`. */
export function QuestionCard({
  title,
  focused = false,
  onEscape,
  children,
  answers,
}: {
  readonly title: string;
  readonly focused?: boolean;
  /** What Escape does; nothing unless given. */
  readonly onEscape?: () => void;
  readonly children: ReactNode;
  readonly answers: ReactNode;
}) {
  const styles = useStyles();
  const { card, actions } = usePaneStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) place.current?.focus();
  }, [focused]);
  return (
    <div
      ref={place}
      tabIndex={-1}
      className={mergeClasses(card, styles.question)}
      role="group"
      aria-label={title}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onEscape?.();
      }}
    >
      <Body1>
        <b>{title}</b>
      </Body1>
      {children}
      <div className={actions}>{answers}</div>
    </div>
  );
}
