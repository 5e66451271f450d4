import { useEffect, useEffectEvent, useState } from 'react';
import { saveFile } from '../taskpane/browser/saveFile';
import { openFile, SAMPLE, type OpenFile } from './openFile';
import type { Problem } from './problemAdvice';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** All that the page around grid and pane shows. */
interface WorkbenchState {
  readonly file: OpenFile | null;
  /** Counts the files opened, so that each gets a grid and a pane of its own. */
  readonly opened: number;
  /** The name of the file that is being opened. */
  readonly opening: string | null;
  readonly problem: Problem | null;
  /** The workbook has changes that no copy holds. */
  readonly edited: boolean;
  /** What a copy will not keep is being shown, before it is saved. */
  readonly saving: boolean;
  readonly savedAs: string | null;
  /** A file to open in place of one whose changes were not saved. */
  readonly next: File | null;
  readonly noteRead: boolean;
}

export interface Workbench {
  readonly state: WorkbenchState;
  readonly change: (part: Partial<WorkbenchState>) => void;
  /** Opens a file; where changes would be lost, asks first (`next`). */
  readonly choose: (file: File) => void;
  /** Opens a file whatever becomes of the changes. */
  readonly openNow: (file: File) => void;
  /** Saves a copy; where it will not keep something, says so first (`saving`). */
  readonly askToSave: () => void;
  readonly save: () => void;
}

/** The workbench's one open file, and what the user may do with it. `copyName` names a copy of a file. */
export function useWorkbench(sample: Promise<OpenFile>, copyName: (name: string) => string): Workbench {
  const [state, setState] = useState<WorkbenchState>({
    file: null,
    opened: 0,
    opening: SAMPLE.name,
    problem: null,
    edited: false,
    saving: false,
    savedAs: null,
    next: null,
    noteRead: false,
  });
  const change = (part: Partial<WorkbenchState>) => {
    setState((before) => ({ ...before, ...part }));
  };
  const open = async (name: string, reading: Promise<OpenFile>) => {
    try {
      const file = await reading;
      setState((before) => ({ ...before, file, opened: before.opened + 1, edited: false, opening: null }));
    } catch (error) {
      change({ problem: { error, file: name }, opening: null });
    }
  };
  const openNow = (file: File) => {
    change({ next: null, opening: file.name, problem: null, savedAs: null });
    void open(file.name, openFile(file));
  };
  const save = () => {
    if (state.file) change({ saving: false, ...saveCopy(state.file, copyName(state.file.name)) });
  };
  const openAtFirst = useEffectEvent(() => open(SAMPLE.name, sample));
  useEffect(() => {
    void Promise.resolve().then(() => openAtFirst());
  }, []);
  useLeaveWarning(state.edited);
  return {
    state,
    change,
    openNow,
    choose: (file) => {
      if (state.edited) change({ next: file });
      else openNow(file);
    },
    save,
    askToSave: () => {
      if (state.file && state.file.workbook.warnings().length > 0) change({ saving: true });
      else save();
    },
  };
}

/** Offers the copy as a file to save: what changes in the state. */
function saveCopy(file: OpenFile, copy: string): Partial<WorkbenchState> {
  try {
    saveFile(copy, XLSX_TYPE, new Uint8Array(file.workbook.save()));
    return { edited: false, savedAs: copy };
  } catch (error) {
    return { problem: { error, file: null } };
  }
}

/** Has the browser ask before the page is left with changes that no copy holds. */
function useLeaveWarning(edited: boolean): void {
  useEffect(() => {
    if (!edited) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [edited]);
}
