import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useKeptStates } from './keptState';

/** Where the scroll of a page is kept. */
function scrollName(page: string): string {
  return `${page}: scroll`;
}

/** The part of the pane that scrolls: it is where it was when its page is opened again, also where the page is fetched only then. Needs a new `key` for another page. */
export function PageBody({
  page,
  label,
  className,
  children,
}: {
  readonly page: string;
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}) {
  const kept = useKeptStates();
  const body = useRef<HTMLElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => returnTo(body.current, panel.current, Number(kept.get(scrollName(page)) ?? 0)), [kept, page]);
  useEffect(() => {
    // The tile or link that led here went with its page: the keyboard goes on in the new one.
    if (document.activeElement === document.body) panel.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main
      ref={body}
      className={className}
      onScroll={({ currentTarget }) => kept.set(scrollName(page), currentTarget.scrollTop)}
    >
      <div ref={panel} role="tabpanel" aria-label={label} tabIndex={-1} style={{ outline: 'none' }}>
        {children}
      </div>
    </main>
  );
}

/** Has the page begin at its top when what it shows is another than when it was last seen or drawn: `shown` tells one from another. */
export function useTopWhenChanged(page: string, shown: string): void {
  const kept = useKeptStates();
  useLayoutEffect(() => {
    const name = `${page}: shown`;
    const before = kept.get(name);
    kept.set(name, shown);
    if (before === undefined || before === shown) return;
    kept.set(scrollName(page), 0);
    const body = document.querySelector('main');
    if (body) body.scrollTop = 0;
  }, [kept, page, shown]);
}

/** Scrolls to where the page was, again and again while it grows to its size, until it is there or the user scrolls. */
function returnTo(body: HTMLElement | null, panel: HTMLElement | null, wanted: number): () => void {
  if (!body || !panel || wanted === 0) return () => undefined;
  const growing = new ResizeObserver(() => {
    body.scrollTop = wanted;
    if (Math.abs(body.scrollTop - wanted) <= 1) stop();
  });
  const stop = () => {
    growing.disconnect();
    for (const event of USERS_SCROLL) body.removeEventListener(event, stop);
  };
  for (const event of USERS_SCROLL) body.addEventListener(event, stop, { passive: true });
  body.scrollTop = wanted;
  growing.observe(panel);
  return stop;
}

const USERS_SCROLL = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;
