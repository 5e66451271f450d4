import { lazy, useState, type ComponentType } from 'react';

/** A component that is fetched after the first page, and drawn at once when it is there already. */
export interface LaterComponent<Props> {
  readonly Shown: ComponentType<Props>;
  readonly fetch: () => Promise<unknown>;
  readonly retry: () => void;
}

/** Gives a component whose code is fetched when it is first drawn, or before by `fetch`. A failed fetch is thrown where it is drawn, until `retry`. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): LaterComponent<Props> {
  let fetched: ComponentType<Props> | null = null;
  let failed = false;
  const fetch = async () => {
    try {
      fetched = await load();
      return { default: fetched };
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  let waiting = lazy(fetch);
  return {
    // What a place began with it keeps, or its state would be lost when the fetch ends.
    Shown: (props) => {
      const [Kept] = useState<ComponentType<Props>>(() => fetched ?? waiting);
      return <Kept {...props} />;
    },
    fetch,
    retry: () => {
      if (failed) waiting = lazy(fetch);
      failed = false;
    },
  };
}
