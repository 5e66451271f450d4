import { useEffect } from 'react';
import type { Settings } from '../../schedule/settings/settings';
import { useKeptState, useKeptStates } from '../parts/keptState';
import { UNSAVED_SETTINGS } from '../parts/unsavedSettings';
import { draftOf, type DraftFields, type SettingsDraft } from './settingsDraft';

interface KeptDraft extends DraftFields {
  /** The settings as the user saw them at the first change: what others change meanwhile is theirs. */
  readonly base: Settings;
  readonly isChanged: boolean;
  readonly discard: () => void;
}

interface Typed {
  readonly changes: Partial<SettingsDraft>;
  readonly base: Settings;
}

/** The settings as they are being typed: they outlast a change of page, another reading and another language. */
export function useSettingsDraft(settings: Settings): KeptDraft {
  const kept = useKeptStates();
  const [typed, setTyped] = useKeptState<Typed | null>('settings: typed', null);
  const keptDraft = draftOf(settings);
  const draft = { ...keptDraft, ...typed?.changes };
  const isChanged = JSON.stringify(draft) !== JSON.stringify(keptDraft);
  useEffect(() => {
    kept.set(UNSAVED_SETTINGS, isChanged);
  }, [kept, isChanged]);
  return {
    draft,
    base: typed?.base ?? settings,
    isChanged,
    change: (part) => {
      const before: Typed = typed && isChanged ? typed : { changes: {}, base: settings };
      setTyped({ ...before, changes: { ...before.changes, ...part } });
    },
    discard: () => {
      kept.set(UNSAVED_SETTINGS, false);
      setTyped(null);
    },
  };
}
