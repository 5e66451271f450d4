import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

/** What pages keep while another page is in front, by name. */
const Kept = createContext<Map<string, unknown>>(new Map());

/** Keeps what the pages below it ask to keep, for as long as it is there itself. */
export function KeptStates({ children }: { readonly children: ReactNode }) {
  const [kept] = useState(() => new Map<string, unknown>());
  return <Kept value={kept}>{children}</Kept>;
}

/** The place itself, for what must be kept without drawing anew, such as how far a page is scrolled. */
export function useKeptStates(): Map<string, unknown> {
  return useContext(Kept);
}

/** As `useState`, but what was set is there again when the component has gone and come back. One name belongs to one place. */
export function useKeptState<Value>(name: string, initial: Value): readonly [Value, (value: Value) => void] {
  const kept = useKeptStates();
  const [value, setValue] = useState(() => (kept.has(name) ? (kept.get(name) as Value) : initial));
  const keep = useCallback(
    (next: Value) => {
      kept.set(name, next);
      setValue(next);
    },
    [kept, name],
  );
  return [value, keep];
}
