import { useEffect, useState } from 'react';
import { useKeptStates } from '../parts/keptState';
import { UNSAVED_SETTINGS } from '../parts/unsavedSettings';
import type { Page } from './PaneTabs';

/** The question that is asked on the settings page before it is left with something not saved. */
export interface Leaving {
  readonly asked: boolean;
  /** Leaves, or stays. */
  readonly answer: (leave: boolean) => void;
}

/** Turns to another page; from settings that are not saved only once the user has answered. Closing the pane with them asks as well. */
export function useLeaving(
  page: Page,
  onPage: (page: Page) => void,
): { readonly turnTo: (page: Page) => void; readonly leaving: Leaving } {
  const kept = useKeptStates();
  const [wanted, setWanted] = useState<Page | null>(null);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (kept.get(UNSAVED_SETTINGS) === true) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [kept]);
  return {
    turnTo: (next) => {
      if (page === 'settings' && next !== 'settings' && kept.get(UNSAVED_SETTINGS) === true) setWanted(next);
      else onPage(next);
    },
    leaving: {
      asked: wanted !== null,
      answer: (leave) => {
        setWanted(null);
        if (leave && wanted) onPage(wanted);
      },
    },
  };
}
