import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Puts the keyboard onto the first button of a part whose shape changed under it, so that what was pressed is gone. */
export function useFocusInside(part: RefObject<HTMLElement | null>, shape: string | boolean): void {
  const before = useRef(shape);
  useLayoutEffect(() => {
    if (before.current === shape) return;
    before.current = shape;
    if (document.activeElement === document.body) part.current?.querySelector<HTMLElement>('button')?.focus();
  });
}
