import type { Workbook } from '../workbook/workbook';
import { WorkbookError, type WorkbookErrorCode } from '../workbook/workbookError';
import type { SessionStore } from './sessionStore';
import type { TaskQueue } from './taskQueue';
import type { WorkbookReader } from './workbookReader';

/** How long after the user's last change the workbook is read again: long enough not to read at every keystroke. */
const CHANGE_PAUSE_MS = 600;
/** How long to wait when Excel is in the middle of something, most often the next cell being typed. */
const BUSY_PAUSE_MS = 3000;
/** Failures that pass by themselves: a reading nobody asked for is tried later instead of reported. */
const PASSING: readonly WorkbookErrorCode[] = ['cellEditMode', 'hostBusy', 'inactiveWorkbook'];

/** What following the user's changes stands on. */
export interface Followed {
  readonly workbook: Workbook;
  readonly reader: WorkbookReader;
  readonly store: SessionStore;
  readonly queue: TaskQueue;
  readonly reload: () => Promise<void>;
}

/** Reads again a little after the user changed a sheet, without a word unless that fails for good. Returns the way to stop. */
export function followChanges({ workbook, reader, store, queue, reload }: Followed): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function readAfter(pause: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      queue.afterwards(readAgain);
    }, pause);
  }

  async function readAgain(): Promise<void> {
    if (!reader.isStale()) return;
    try {
      store.update(await reader.readAndJudge('afterEdit'));
    } catch (error) {
      if (error instanceof WorkbookError && PASSING.includes(error.code)) readAfter(BUSY_PAUSE_MS);
      else store.update({ notice: queue.failure(error, reload) });
    }
  }

  const stopListening = workbook.onChanged((sheet) => {
    if (!reader.noteChange(sheet)) return;
    // A co-author's paste may be told cell by cell.
    if (!store.getState().stale) store.update({ stale: true });
    readAfter(CHANGE_PAUSE_MS);
  });
  return () => {
    clearTimeout(timer);
    stopListening();
  };
}
