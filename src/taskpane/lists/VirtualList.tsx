import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useKeptStates } from '../parts/keptState';
import { focusRow, rowAfterKey } from './rowFocus';

const useStyles = makeStyles({
  list: { position: 'relative', listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

/** Rows beyond the visible ones that are drawn too, so that none is missing while scrolling. */
const BEYOND = 4;
const GAP_PX = 8;

/** A row of a long list. */
export interface ListRow {
  /** Tells it from all others of the list, from one reading of the workbook to the next. */
  readonly key: string;
  /** How high it is likely to be, in pixels: until it is drawn and measured. */
  readonly height: number;
}

interface VirtualListProps<Row extends ListRow> {
  readonly name: string;
  readonly label: string;
  readonly rows: readonly Row[];
  readonly draw: (row: Row, active: boolean) => ReactNode;
}

/**
 * A list of which only what is in view is drawn, inside the page that scrolls. It is one stop of the Tab key: arrows, Page Up and Down, Home
 * and End go from row to row, and Tab through what can be pressed in the row (`active`). What is measured is kept under `name` for the
 * next time it is drawn.
 */
export function VirtualList<Row extends ListRow>({ name, label, rows, draw }: VirtualListProps<Row>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const found = rows.findIndex(({ key }) => key === activeKey);
  const active = Math.max(found, 0);
  const margin = useDistanceFromTop(list);
  const virtualizer = useMeasuredRows(name, { rows, list, margin, active });
  useFocusAfterRemoval(list, rows, active);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = rowAfterKey(event, active, rows.length);
    if (next === null) return;
    event.preventDefault();
    setActiveKey(rows[next]?.key ?? null);
    virtualizer.scrollToIndex(next, { align: 'auto' });
    focusRow(list, next);
  };
  return (
    <ul
      ref={list}
      aria-label={label}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset['index']);
        setActiveKey(rows[index]?.key ?? null);
      }}
    >
      {virtualizer.getVirtualItems().map((item) => {
        const row = rows[item.index];
        return (
          row && (
            <li
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              aria-setsize={rows.length}
              aria-posinset={item.index + 1}
              className={styles.row}
              style={{ transform: `translateY(${item.start - margin}px)` }}
            >
              {draw(row, item.index === active)}
            </li>
          )
        );
      })}
    </ul>
  );
}

/** The rows in view with their measured heights; those measured before are known at once, so that the page can return to where it was. */
function useMeasuredRows(
  name: string,
  {
    rows,
    list,
    margin,
    active,
  }: {
    readonly rows: readonly ListRow[];
    readonly list: React.RefObject<HTMLUListElement | null>;
    readonly margin: number;
    readonly active: number;
  },
) {
  const kept = useKeptStates();
  const measured = `${name}: measured`;
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised by the compiler
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: rows.length,
    getScrollElement: () => list.current?.closest('main') ?? null,
    getItemKey: (index) => rows[index]?.key ?? index,
    estimateSize: (index) => rows[index]?.height ?? 0,
    // The active row stays drawn wherever the list is scrolled: the keyboard is in it.
    rangeExtractor: (range) => {
      const inView = defaultRangeExtractor(range);
      return inView.includes(active) || active >= rows.length ? inView : [...inView, active].sort((a, b) => a - b);
    },
    scrollMargin: margin,
    gap: GAP_PX,
    overscan: BEYOND,
    useFlushSync: false,
    initialMeasurementsCache: (kept.get(measured) as VirtualItem[] | undefined) ?? [],
  });
  useLayoutEffect(
    () => () => {
      kept.set(measured, virtualizer.measurementsCache);
    },
    [kept, measured, virtualizer],
  );
  return virtualizer;
}

/** How far below the top of what the page scrolls the list begins, in pixels. */
function useDistanceFromTop(list: React.RefObject<HTMLUListElement | null>): number {
  const [distance, setDistance] = useState(0);
  useEffect(() => {
    const page = list.current?.closest('main');
    const part = list.current?.parentElement;
    if (!page || !part) return;
    // What stands over the list changes the height of the part they share.
    const observer = new ResizeObserver(() => {
      if (list.current)
        setDistance(list.current.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop);
    });
    observer.observe(part);
    return () => observer.disconnect();
  }, [list]);
  return distance;
}

/** The keyboard goes to the row in its place when the row it was in is gone. */
function useFocusAfterRemoval(
  list: React.RefObject<HTMLUListElement | null>,
  rows: readonly ListRow[],
  active: number,
): void {
  const was = useRef<{ readonly element: Element; readonly index: number } | null>(null);
  useLayoutEffect(() => {
    const before = was.current;
    if (before && !before.element.isConnected && document.activeElement === document.body && rows.length > 0)
      focusRow(list, Math.min(before.index, rows.length - 1));
    const { activeElement } = document;
    was.current =
      activeElement && list.current?.contains(activeElement) ? { element: activeElement, index: active } : null;
  });
}
