import { keyOf, type ChangedPart, type WriteProgress } from '../../workbook/writeProgress';
import { errorLocation, excelCode, toWorkbookError } from '../errors';
import type { ExcelTurn } from '../excelTurn';

/** A piece of a request: writes one after another to one part of the workbook, or one write to several. */
export interface WriteStep {
  readonly parts: readonly ChangedPart[];
  /** The member of the first write, as Excel names it in an error, such as `Range.values`; null where it is not said. */
  readonly opening: string | null;
  readonly writes: number;
  /** After this step nothing of the parts is left to be written. */
  readonly isWhole: boolean;
  /** Whether Excel came to the end of the step; null where that was not asked. */
  readonly isReached: (() => boolean) | null;
}

/** What became of a step. */
type StepOutcome = 'done' | 'undone' | 'unknown';

interface PartState {
  readonly part: ChangedPart;
  /** It may hold something that it did not. */
  readonly isTouched: boolean;
  /** It holds all it should. */
  readonly isWhole: boolean;
}

/** Remembers during one apply what of the workbook is changed, and what may be. */
export class WriteLog {
  private readonly parts = new Map<string, PartState>();

  /** The steps of a request that Excel has carried out. */
  carriedOut(steps: readonly WriteStep[]): void {
    for (const step of steps) this.note(step, 'done');
  }

  /**
   * The steps of a request that failed. Excel carries out a batch in order up to its first error
   * (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-error-handling): what was answered is done, and where the error names its
   * place, what comes after is not. Without an answer, or without a place, nothing is known beyond the last answer.
   */
  failed(steps: readonly WriteStep[], error: unknown): void {
    const isRefused = isRefusedWhole(error);
    const doneCount = isRefused ? 0 : steps.findLastIndex(({ isReached }) => isReached?.() ?? false) + 1;
    const location = errorLocation(error);
    for (const [index, step] of steps.entries()) {
      const isStopped = index === doneCount && !(step.writes === 1 && step.opening === location);
      const isUndone = isRefused || (location !== '' && !isStopped);
      this.note(step, index < doneCount ? 'done' : isUndone ? 'undone' : 'unknown');
    }
  }

  /** The part was looked at and holds what it should; of no account where nothing of ours may have made it so. */
  isThere(part: ChangedPart): void {
    const state = this.parts.get(keyOf(part));
    if (state?.isTouched) this.parts.set(keyOf(part), { ...state, isWhole: true });
  }

  /** The part was put back as it was. */
  undone(part: ChangedPart): void {
    this.parts.delete(keyOf(part));
  }

  progress(): WriteProgress {
    const touched = [...this.parts.values()].filter(({ isTouched }) => isTouched);
    return {
      written: touched.filter(({ part, isWhole }) => isWhole && !('isInterim' in part)).map(({ part }) => part),
      unknown: touched.filter(({ isWhole }) => !isWhole).map(({ part }) => part),
    };
  }

  private note({ parts, isWhole, writes }: WriteStep, outcome: StepOutcome): void {
    for (const part of parts) {
      const isTouched = (this.parts.get(keyOf(part))?.isTouched ?? false) || (outcome !== 'undone' && writes > 0);
      this.parts.set(keyOf(part), { part, isTouched, isWhole: outcome === 'done' && isWhole });
    }
  }
}

/** Asks whether Excel comes to this place of the request, also where it refuses what comes after: what it answered before is there. */
export function askIsReached({ context }: ExcelTurn): () => boolean {
  const count = context.workbook.worksheets.getCount();
  return () => {
    try {
      return count.value > 0;
    } catch {
      return false;
    }
  };
}

/** In these states Excel carries out nothing of a request. */
function isRefusedWhole(error: unknown): boolean {
  return (
    excelCode(error) === 'RequestPayloadSizeLimitExceeded' ||
    (errorLocation(error) === '' && excelCode(error) !== null && toWorkbookError(error).code === 'cellEditMode')
  );
}
