import type { SessionState } from './sessionState';

/** Holds the state of a session and tells who listens of every change. */
export interface SessionStore {
  readonly getState: () => SessionState;
  readonly update: (part: Partial<SessionState>) => void;
  /** Returns the way to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(initial: SessionState): SessionStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    update: (part) => {
      state = { ...state, ...part };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
