import { WorkbookError, type WorkbookErrorCode } from '../workbook/workbookError';
import { NoUsableSchedule } from './noUsableSchedule';
import type { Busy, FailureNotice, SessionState } from './sessionState';
import type { SessionStore } from './sessionStore';

/** Failures where the same action cannot help, but a new reading can. */
const OUTDATED: readonly WorkbookErrorCode[] = ['cellChanged', 'textChanged', 'sheetMissing'];

/** Runs a session's work one piece after another. */
export interface TaskQueue {
  /** Runs after what is under way, and says so meanwhile; what fails is told with a way to go on. Never rejects. */
  readonly act: (busy: Busy, work: () => Promise<Partial<SessionState>>) => Promise<void>;
  /** Runs after what is under way, without a word. The work must not reject. */
  readonly afterwards: (work: () => Promise<void>) => void;
  /** The notice of a failure, with `again` as the way to go on unless only a new reading can help. */
  readonly failure: (error: unknown, again: () => Promise<void>) => FailureNotice;
}

/** `reload` reads the workbook anew, told as an action. */
export function createQueue({ update }: SessionStore, reload: () => Promise<void>): TaskQueue {
  let last: Promise<void> = Promise.resolve();

  function failure(error: unknown, again: () => Promise<void>): FailureNotice {
    const outdated =
      error instanceof NoUsableSchedule || (error instanceof WorkbookError && OUTDATED.includes(error.code));
    return { kind: 'failed', error, way: outdated ? 'refresh' : 'retry', again: outdated ? reload : again };
  }

  function act(busy: Busy, work: () => Promise<Partial<SessionState>>): Promise<void> {
    last = last.then(async () => {
      update({ busy, notice: null });
      try {
        update({ ...(await work()), busy: null });
      } catch (error) {
        update({ busy: null, notice: failure(error, () => act(busy, work)) });
      }
    });
    return last;
  }

  return {
    act,
    afterwards: (work) => {
      last = last.then(work);
    },
    failure,
  };
}
