import type { KeyboardEvent, RefObject } from 'react';

/** Rows that Page Up and Page Down go by. */
const PAGE = 8;

/** The 0-based row that a key leads to from another; null for a key that leads nowhere, or is typed into a field. */
export function rowAfterKey(
  { key, target }: Pick<KeyboardEvent, 'key' | 'target'>,
  from: number,
  count: number,
): number | null {
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement || count === 0) return null;
  const wanted = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + PAGE,
    PageUp: from - PAGE,
    Home: 0,
    End: count - 1,
  }[key];
  return wanted === undefined ? null : Math.min(Math.max(wanted, 0), count - 1);
}

/** How often a row that is far away is looked for, a frame apart, while the list scrolls to it. */
const FRAMES = 20;

/** Puts the keyboard into a row of the list as soon as that row is drawn. */
export function focusRow(list: RefObject<HTMLElement | null>, index: number, frames = FRAMES): void {
  const row = list.current?.querySelector(`[data-index="${index}"]`);
  const pressable = row?.querySelector<HTMLElement>('button, a[href], [tabindex]');
  if (pressable) pressable.focus({ preventScroll: true });
  else if (frames > 0) requestAnimationFrame(() => focusRow(list, index, frames - 1));
}
